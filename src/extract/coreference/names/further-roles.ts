import { PLAIN_FORM } from '../../words/forms-of-address';
import { lexiconKey, type Lexicon } from '../../../model/lexicon';
import { slice } from '../../../model/span';
import type { FoundMention } from '../../mentions/found-mention';
import { readRole } from '../people-by-description/role';

/** In characters: how far behind a name its roles are told. */
const FAR = 160;
/** Roles joined by "and" that are read behind one name. */
const MOST = 3;

/** What somebody does in a body, as the office that it makes. */
const OFFICE_OF: Readonly<Record<string, string>> = {
  heads: 'head',
  headed: 'former head',
  leads: 'head',
  led: 'former head',
  chairs: 'chair',
  chaired: 'former chair',
  directs: 'director',
  edits: 'editor',
  commands: 'commander',
  owns: 'owner',
  runs: 'head',
  ran: 'former head',
  founded: 'founder',
  'co-founded': 'co-founder',
};
const WHO_HEADS = new RegExp(
  String.raw`^,\s(?:who|which)\s(?:now\s|also\s|still\s|currently\s)?(?<does>${Object.keys(OFFICE_OF).join('|')})\s(?<body>(?:the\s|its\s|a\s)?(?:[^,.;:()“”"–—\n]|(?<=\b\p{Lu})\.){3,80}?)(?=,|\s(?:and|until|from|in|since|for|at|before|after|said|told)\s|[.;)])`,
  'u',
);
/** "[, chair of the board] and [now head of the Roe Bank]": the second and third. */
const AND_ROLE =
  /^,?\sand\s(?:now\s|also\s|currently\s|later\s|until recently\s)?(?:the\s|an?\s)?(?<role>[^,.;:()“”"–—\n]{3,90}?)(?=,|[.;)]|\sand\s(?!\p{Lu})|\s(?:said|says|told|who|which|has|had|was|is|will)\s|$)/u;
/** "Professor Jane Doe [of Roe University]". */
const OF_BODY =
  /^\s(?:of|at|from|with)\s(?:the\s)?\p{Lu}[\p{L}’'-]*(?:\s(?:(?:of|and|for|the|de|la)\s)?\p{Lu}[\p{L}’'-]*){0,6}/u;

/** "[Deputy Prime Minister] and Foreign Minister Jane Doe", "[Minister of Trade, Water and Labour] and chair": words with capitals before a title. */
const TITLE_AND =
  /(?:^|[.:;“"(—–,]\s?|['’]s?\s|(?:^|\s)(?:[Tt]he|said|told|with|by|to|from|for|that|when|as)\s)(?<role>\p{Lu}[\p{L}’'-]*(?:,?\s(?:\p{Lu}[\p{L}’'-]*|of|for|and|the|on))*?)\sand\s$/u;

/** The roles of somebody beside the title and the description that stand right at a name: as words that read like a title. */
export function furtherRoles(mention: FoundMention, text: string, lexicon: Lexicon): readonly string[] {
  const behind = text.slice(mention.end, mention.end + FAR);
  return [
    ...titleBefore(mention, text, lexicon),
    ...whoHeads(behind),
    ...ofBody(mention, text, behind, lexicon),
    ...andRoles(mention, text, lexicon),
    ...asCounterpart(mention, text),
  ];
}

/** The office that somebody has whose counterpart is named. */
const HIGH =
  /\b(?:(?:deputy|vice) )?(?:(?:prime|foreign|defen[cs]e|finance|interior|home|trade|energy|health|justice|agriculture|economy|culture|education|environment|transport|labou?r|tourism) )?(?:minister|president|chancellor|premier|secretary of state|king|emir|sultan)\b/giu;

/** "Prime Minister" with the state of "her Sylvanian counterpart" behind "Ruritanian Prime Minister Jane Doe". */
function asCounterpart({ title, apposition }: FoundMention, text: string): readonly string[] {
  const span = [title, apposition].find((one) => one && /\scounterpart$/u.test(slice(text, one)));
  if (!span) return [];
  const before = text.slice(Math.max(0, span.start - FAR), span.start);
  const office = before
    .split(/[.!?]\s|\n/u)
    .pop()
    ?.match(HIGH)
    ?.pop();
  return office
    ? [
        slice(text, span)
          .replace(/^\p{Ll}+\s/u, '')
          .replace(/counterpart$/u, office),
      ]
    : [];
}

/** "Deputy Prime Minister" of "Deputy Prime Minister and Foreign Minister Jane Doe"; not "Minister John Roe and Minister Jane Doe". */
function titleBefore({ title }: FoundMention, text: string, lexicon: Lexicon): readonly string[] {
  if (!title) return [];
  const before = text.slice(Math.max(0, title.start - FAR), title.start);
  const { role = '' } = TITLE_AND.exec(before.slice(before.lastIndexOf('\n') + 1))?.groups ?? {};
  const [office = '', ...fields] = role.split(/\s(?:of|for)\s/u).map((part) => part.split(/,?\s/u));
  const endsInOffice = lexicon.offices.has(lexiconKey(office.at(-1) ?? ''));
  const namesNobody = fields.flat().every((word) => !lexicon.givenNames.has(lexiconKey(word)));
  return endsInOffice && namesNobody ? [role] : [];
}

/** "head of the union" of "Jane Doe, who heads the union, said". */
function whoHeads(behind: string): readonly string[] {
  const { does, body } = WHO_HEADS.exec(behind)?.groups ?? {};
  return does && body ? [`${OFFICE_OF[does] ?? ''} of ${body}`] : [];
}

/** "Professor of Roe University" of "Professor Jane Doe of Roe University". */
function ofBody({ title }: FoundMention, text: string, behind: string, lexicon: Lexicon): readonly string[] {
  const words = title && slice(text, title);
  const body = words && bodyBehind(behind, lexicon);
  if (!body || !words || /\s(?:of|at|for)\s/u.test(words) || PLAIN_FORM.test(words)) return [];
  return [`${words}${body}`];
}

/** " of Roeville", " at Roe University"; not " from Roeville", where somebody is moved from. */
function bodyBehind(behind: string, lexicon: Lexicon): string | undefined {
  const body = OF_BODY.exec(behind)?.[0];
  if (!body || /^\sof\s/u.test(body)) return body;
  const isBody = body.split(/\s/u).some((word) => lexicon.organisationWords.has(word.toLowerCase()));
  return isBody ? body : undefined;
}

/** "former prime minister of Ruritania" of "Jane Doe, head of the alliance and former prime minister of Ruritania, said". */
function andRoles({ apposition }: FoundMention, text: string, lexicon: Lexicon): readonly string[] {
  const found: string[] = [];
  for (let end = apposition?.end; end !== undefined && found.length < MOST; ) {
    const joined = AND_ROLE.exec(text.slice(end, end + FAR));
    const role = joined?.groups?.['role'];
    if (
      !joined ||
      !role ||
      readRole(role, lexicon).office === undefined ||
      /^\p{Lu}\p{Ll}+\s\p{Lu}/u.test(role)
    )
      break;
    found.push(role);
    end += joined[0].length;
  }
  return found;
}
