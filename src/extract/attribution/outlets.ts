import type { Attribution } from '../../model/attribution';
import { lexiconKey, type Lexicon } from '../../model/lexicon';
import { overlaps, slice, type Span } from '../../model/span';

/** Whether words name an outlet. */
export type IsOutlet = (words: string) => boolean;

const NOUN = String.raw`(?:newspaper|newswire|news agency|agency|broadcaster|weekly|daily|magazine|tabloid|(?:TV |television |Telegram )?channel|(?:radio |TV )?station|news (?:site|website|portal|outlet)|website|portal)`;
const NOUN_BEHIND = String.raw`(?:newspaper|newswire|(?:news |press )agency|broadcaster|weekly|daily|magazine|tabloid|(?:TV |television |Telegram |radio )(?:channel|station)|news (?:site|website|portal|outlet))`;
const NAME = String.raw`\p{Lu}[\p{L}\p{N}’'&-]*(?: (?:of |de |and )?\p{Lu}[\p{L}\p{N}’'&-]*){0,3}(?: \d{1,2}\b)?`;
/** "the German weekly [Example]", "the [Example] newspaper", "AMSTERDAM, May 2 ([Example]) — ": named as an outlet somewhere in the text. */
const INTRODUCED = new RegExp(
  String.raw`\b${NOUN} (${NAME})|\b(?:[Tt]he|[Bb]y|told|with) (${NAME}) ${NOUN_BEHIND}\b|^[^\n.]{0,60}\((${NAME})\) ?(?:--|[—–-]) `,
  'gmu',
);
const OUTLET_NOUN =
  /\b(?:newspaper|news agency|broadcaster|magazine|radio|television|tv|news website|tabloid|TV|(?:state|local|national|public) media)\b/u;
/** A word in a name that only outlets have: "Radio Example", "the Example Gazette". */
const OUTLET_WORD =
  /\b(?:News|Newspaper|Press|Radio|TV|Television|Times|Herald|Tribune|Gazette|Daily|Weekly|Journal|Courier|Chronicle|Observer|Telegraph|Review|Post|Globe|Examiner|Inquirer|Sentinel|Dispatch|Bulletin|Newswire|Broadcasting|Ledger|Zeitung|Kurier|Nachrichten|Rundschau|Corriere|Gazzetta|Diario|Jornal|Kathimerini|FM)\b|\b(?:Sunday|Evening|Morning|Daily) \p{Lu}|\p{Lu}\S* (?:Mirror|Guardian|Standard|Monitor|Echo|Argus|Mail|Express|Register|Record|Wire|Star|Sun|Mercury|Advertiser)$/u;

/** Who is an outlet in a text: what the lists hold, what its name or a noun beside it tells, what the text introduces as one. */
export function outletsIn(text: string, lexicon: Pick<Lexicon, 'outlets'>): IsOutlet {
  const introduced = new Set(
    [...text.matchAll(INTRODUCED)].map(([, named, behind, dated = '']) =>
      lexiconKey(named ?? behind ?? dated),
    ),
  );
  const isNamed = (name: string) => lexicon.outlets.has(lexiconKey(name)) || introduced.has(lexiconKey(name));
  return (words) =>
    OUTLET_NOUN.test(words) || OUTLET_WORD.test(words) || namesIn(words).some((name) => isNamed(name));
}

/** "the Ruritanian daily [Example]", "the [Example]". */
const BARE = new RegExp(String.raw`(?:^|\s)(?:the|${NOUN}) (${NAME})$`, 'u');

/** "Example News's Jane Doe", "the correspondent of Example News": the words, and those for the house that somebody works for. */
function namesIn(words: string): string[] {
  const [owner = ''] = words.split(/['’]s?\s/u);
  const [, house = ''] = /\b(?:of|from|at|with) (.+)$/u.exec(words) ?? [];
  const [, bare = ''] = BARE.exec(words) ?? [];
  return [owner, house, bare].filter(Boolean);
}

const ON_AIR = new RegExp(
  String.raw`\b(?:(?:wrote|written|writes|writing|said|says|[Ss]peaking|spoke|speaks|[Aa]ppearing|appeared|appearance|interviewed|published|quoted|cited|carried|aired|broadcast|seen|heard|reviewed|obtained|shared|told \p{L}+|remarks|comments|statement|note|column|article|essay|op-ed|letter|post|interview|editorial|phone-in|guest) (?:in|on|by|for|to|with|at)|(?:show|programme|program|listeners|viewers) (?:on|of)) (?<name>(?:the |a )?(?:\p{Lu}?\p{L}+ ){0,2}?${NAME})`,
  'gu',
);
/** "carried by [state television]", "seen by [the newspaper]": an outlet without a name. */
const DESCRIBED =
  /\b(?:(?:published|carried|quoted|cited|aired|broadcast|released|seen|heard|reviewed|obtained|interviewed) (?:by|on|in)|shared with|(?:remarks|comments|interview|statement|speaking|spoke|appearing|appeared) (?:on|to|with|for)) (?<name>(?:the |a )?(?:(?!its\b|his\b|her\b|their\b|our\b)\p{L}+ ){0,2}?(?:newspaper|paper|weekly|daily|magazine|tabloid|broadcaster|news agency|agency|newswire|television|TV|radio|media|news website|news site|website|portal|channel|station))\b(?! \p{Lu})/gu;
/** "a note seen by [Example News]", also where it is not the source: "In a letter obtained by [the Example], Doe said". */
const SHOWN_TO =
  /\b(?:(?:seen|heard|read|reviewed|viewed|examined|obtained|verified) by|shared with) (?<reader>[^,;]+?)(?= and |,|$)/gu;
/** In characters: how far behind the source's name more is told of it. */
const LONGEST_TAIL = 200;

/**
 * The outlets that pass on what they were told or shown: "Doe told [Example Times]", "according to a recording heard by
 * [Example Times]".
 */
export function withOutlets(
  text: string,
  one: Attribution,
  isOutlet: IsOutlet,
  sentence?: Span,
): Attribution {
  const heard = one.addressees.some((span) => isOutlet(slice(text, span))) ? [one.addressees] : [];
  const shown = one.source.flatMap((span) => readersIn(text, withTail(span, one), isOutlet));
  const beside = heard.length > 0 || !sentence ? [] : besideCue(text, one, isOutlet, sentence);
  const known = new Set(one.reporters.flat().map(({ start }) => start));
  const added = [...heard, ...[...shown, ...beside].map((reader) => [reader])].filter(
    (spans) => !spans.some(({ start }) => known.has(start)),
  );
  return added.length > 0 ? { ...one, reporters: [...one.reporters, ...added] } : one;
}

/** "wrote in [Example News]", "speaking on [Radio Example]": outside of what is said, and not where it is the source. */
function besideCue(
  text: string,
  { speech, source, cue, content }: Attribution,
  isOutlet: IsOutlet,
  sentence: Span,
): Span[] {
  const [first] = cue;
  if (!speech || !first || source.length === 0) return [];
  const words = slice(text, sentence);
  const found = [...[...words.matchAll(ON_AIR)].filter(isNamed(isOutlet)), ...words.matchAll(DESCRIBED)];
  return found.slice(0, 1).flatMap(({ 0: phrase, index, groups }) => {
    const last = sentence.start + index + phrase.length;
    const end = last - (/['’]s$/u.exec(phrase)?.[0].length ?? 0);
    const span = { start: last - (groups?.['name'] ?? '').length, end };
    return [...content, ...source].some((other) => overlaps(other, span)) ? [] : [span];
  });
}

const isNamed =
  (isOutlet: IsOutlet) =>
  ({ groups }: RegExpMatchArray) =>
    isOutlet(groups?.['name'] ?? '');

/** "[The minutes], obtained by Example News, [say]": up to the cue, where it follows closely. */
function withTail({ start, end }: Span, { cue }: Attribution): Span {
  const next = cue[0]?.start ?? end;
  return { start, end: next > end && next - end < LONGEST_TAIL ? next : end };
}

function readersIn(text: string, source: Span, isOutlet: IsOutlet): Span[] {
  return [...slice(text, source).matchAll(SHOWN_TO)].flatMap(({ 0: words, index, groups }) => {
    const reader = groups?.['reader'] ?? '';
    const end = source.start + index + words.length;
    return isOutlet(reader) ? [{ start: end - reader.length, end }] : [];
  });
}
