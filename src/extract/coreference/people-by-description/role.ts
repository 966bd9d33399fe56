import { KIN } from '../../words/kin';
import { PARTIES } from '../../mentions/party-adjectives';
import { officeInFull, withoutPrefixes } from '../../words/office-prefixes';
import { lexiconKey, onlyState, type Gender, type Lexicon } from '../../../model/lexicon';

/** What a title or description says of a person: "Ruritanian President", "leading researcher at the Centre for Polar Studies". */
export interface Role {
  readonly words: string;
  /** The office in the words: "president". */
  readonly office: string | undefined;
  readonly family: RoleFamily | undefined;
  readonly gender: Gender | undefined;
  /** Codes of the states named in the words. */
  readonly states: readonly string[];
  /** Parts of a state and parties that are named in the words: "florida", "democratic". */
  readonly camps: readonly string[];
  /** The first letters of the words with a capital behind the office: "RL" of "head of the Rural League"; empty where there are none. */
  readonly body: string;
  /** The words that tell one holder of the office from another, folded. */
  readonly marks: readonly string[];
}

/** Offices that descriptions use for one another: "the scholar" for a researcher. */
export type RoleFamily = keyof typeof FAMILIES;

const FAMILIES = {
  leader:
    /\b(?:president|prime minister|premier|pm|chancellor|leader|chairman|king|queen|emperor|sultan|[ea]mir|monarch|dictator|ruler|head of state|head of government|strongman|autocrat|tsar|shah|pope|pontiff|taoiseach)\b/u,
  spokesperson: /\b(?:spokesman|spokeswoman|spokesperson|press secretary|press officer)\b/u,
  scholar:
    /\b(?:scholar|researcher|scientist|academic|expert|specialist|professor|lecturer|analyst|historian|economist|political scientist|sociologist|orientalist|sinologist|fellow|physicist|biologist|epidemiologist|virologist|doctor)\b/u,
  head: /\b(?:head|chief|director|director general|chief executive|ceo|boss|chairman|chairwoman|chair|manager|executive|founder|secretary general|secretary-general|commissioner)\b/u,
  minister: /\b(?:minister|secretary of state|secretary)\b/u,
  diplomat: /\b(?:ambassador|envoy|diplomat|consul|attache)\b/u,
  officer:
    /\b(?:(?<!attorney[ -]|solicitor[ -]|prosecutor[ -]|governor[ -])general|commander|colonel|major|captain|lieutenant|sergeant|admiral|officer|marshal|soldier)\b/u,
  lawmaker:
    /\b(?:senator|lawmaker|mp|deputy|congressman|congresswoman|representative|legislator|parliamentarian)\b/u,
  journalist: /\b(?:journalist|reporter|editor|correspondent|columnist|presenter|blogger|commentator)\b/u,
  judge: /\b(?:judge|justice|magistrate|prosecutor|attorney[ -]general|solicitor[ -]general)\b/u,
  lawyer: /\b(?:lawyer|attorney|barrister|solicitor|advocate)\b/u,
  player: /\b(?:player|striker|midfielder|defender|goalkeeper|captain|forward|winger|batsman)\b/u,
  coach: /\b(?:coach|manager|trainer)\b/u,
  activist: /\b(?:activist|campaigner|dissident|organizer|organiser)\b/u,
  mayor: /\b(?:mayor|governor)\b/u,
  writer: /\b(?:author|writer|novelist|poet|playwright)\b/u,
  artist: /\b(?:actor|actress|singer|musician|artist|director|filmmaker|star|rapper)\b/u,
  cleric: /\b(?:bishop|archbishop|priest|pastor|imam|rabbi|cleric|cardinal|patriarch)\b/u,
  /** Not what somebody is called who need be nobody's: "a partner at the firm". */
  kin: new RegExp(
    String.raw`\b(?:(?!(?:boy|girl|child|baby|twin|partner)\b)(?:${KIN})|cousin|friend|colleague|neighbou?r)\b`,
    'u',
  ),
  official:
    /\b(?:official|aide|adviser|advisor|negotiator|politician|deputy|undersecretary|commissioner|administrator)\b/u,
} as const;

/** "[former] president", "[Ruritanian ex]-president": an office that somebody does not hold now. */
export const FORMER = /^(?:the )?(?:\p{Lu}[\p{L}.-]+ )?(?:former|ex|late|one-time|then|future)\b/iu;

/** "head of the Ruritanian state", "leader of the country". */
const HEAD_OF_STATE = /\bheads? of (?:the )?(?:\p{L}+ ){0,2}(?:state|government|country|nation)\b/u;
const SMALL =
  /^(?:the|a|an|of|for|and|at|in|on|to|s|his|her|its|their|then|former|deputy|first|new|this|that)$/u;

/** Reads a title or description; `head` is its office in the singular where it is known already ("the two [leaders]"). */
export function readRole(words: string, lexicon: Lexicon, head?: string): Role {
  const key = officeInFull(withoutPrefixes(lexiconKey(words)));
  const office = head ?? lastOffice(key, lexicon);
  return {
    words: words.replace(/\s+/gu, ' ').replace(/^the /iu, ''),
    office,
    family: familyOf(key, office),
    gender: (office && (lexicon.offices.get(office)?.gender ?? lexicon.honorifics.get(office))) || undefined,
    states: statesIn(words, lexicon),
    camps: campsIn(words, lexicon),
    body: bodyIn(words),
    marks: key.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2 && !SMALL.test(word)),
  };
}

/** The office of the first noun phrase: "director" of "director of the institute headed by the minister". */
function lastOffice(key: string, lexicon: Lexicon): string | undefined {
  const words = (key.split(/ (?:of|for|at|in|to|from|on) |,/u)[0] ?? '').split(' ');
  for (let end = words.length; end > 0; end -= 1) {
    for (let start = Math.max(0, end - 4); start < end; start += 1) {
      const office = words.slice(start, end).join(' ');
      if (lexicon.offices.has(office) || lexicon.honorifics.has(office)) return office;
    }
  }
  return undefined;
}

function familyOf(key: string, office: string | undefined): RoleFamily | undefined {
  const families = Object.entries(FAMILIES) as [RoleFamily, RegExp][];
  if (HEAD_OF_STATE.test(key)) return 'leader';
  const deputy = /\b(?:vice|deputy)[ -]/u.test(key);
  const found = families.find(
    ([family, words]) => words.test(office ?? key) && !(deputy && family === 'leader'),
  );
  return found?.[0];
}

/** Whether both are told to be of states, and of none together: "the Ruritanian president" is no president of Sylvania. */
export const areOfOtherStates = (some: readonly string[], others: readonly string[]): boolean =>
  some.length > 0 && others.length > 0 && !some.some((state) => others.includes(state));

/** The states that words name, by name, capital or adjective, the longest words first. */
export function statesIn(words: string, lexicon: Lexicon): string[] {
  const parts = partsOf(words);
  const found: string[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    for (let length = Math.min(5, parts.length - at); length > 0; length -= 1) {
      const run = parts.slice(at, at + length).join(' ');
      const state = /^\p{Lu}/u.test(run) ? onlyState(lexicon.states.get(lexiconKey(run))) : undefined;
      if (!state) continue;
      found.push(state.code);
      at += length - 1;
      break;
    }
  }
  return [...new Set(found)];
}

const partsOf = (words: string) => words.split(/[\s,()]+|['’]s?\b/u).filter(Boolean);

/** The names of one or two words that tell where or for whom somebody holds an office, folded. */
function campsIn(words: string, { regions }: Lexicon): string[] {
  const parts = partsOf(words);
  const runs = [...parts, ...parts.map((part, at) => `${part} ${parts[at + 1] ?? ''}`)];
  return runs
    .filter((run) => /^\p{Lu}/u.test(run) && (PARTIES.has(run) || regions.has(lexiconKey(run))))
    .map(lexiconKey);
}

function bodyIn(words: string): string {
  const [, behind = ''] = words.split(/ (?:of|for|at) (.*)/su);
  return partsOf(behind)
    .flatMap((part) => part.split('-'))
    .filter((word) => /^\p{Lu}/u.test(word))
    .map(([first]) => first)
    .join('');
}
