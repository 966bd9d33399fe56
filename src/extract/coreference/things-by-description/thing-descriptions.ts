import type { Lexicon } from '../../../model/lexicon';
import type { Span } from '../../../model/span';
import type { Token, TokenizedText } from '../../tokens/token';
import { singular } from '../../words/singular';
import { isFunctionWord, looksFinite, WEEKDAYS } from '../../words/word-classes';
import { isPlaceSort } from './described-places';
import { BLOC, COMPANY, GROUP, MILITIA, OUTLET, REALM, UNDERTAKING } from './thing-sorts';
import { hasCapital } from '../../tokens/word-forms';

/** Words that repeat a thing by its head word: "the forum", "our new spaceport", "the agency". */
export interface ThingDescription extends Span {
  readonly noun: string;
  /** "his", "her": of somebody, who is looked for where it is said. */
  readonly owned: boolean;
  /** "its": what a body has, and not the body. */
  readonly its: boolean;
  /** "the", "this": what was spoken of, and no "of" that would say which. */
  readonly definite: boolean;
  /** Words that tell more of it: "survey" of "the survey vessel". */
  readonly told: readonly string[];
}

const DETERMINER = /^(?:the|this|that|our|its|their|his|her|my)$/u;
const OWNED = /^(?:his|her|my)$/u;
const MODIFIER =
  /^(?:new|same|whole|entire|full|huge|giant|annual|joint|planned|ambitious|remote|news|tech|state|local|national|international|global|regional|central|public|private|proposed|disputed|controversial|troubled|embattled|damaged|besieged|unfinished|stalled|ageing|aging|old|historic|nuclear|power|rights|aid|space|rail|railway|oil|gas|trade|displacement|refugee|upcoming|forthcoming|human|advocacy|\p{L}+-\p{L}+)$/u;
const MOST_MODIFIERS = 3;

/**
 * Every thing that common words name with an article: "the new cosmodrome"; beside the nouns of the lists those that the
 * names of the text end in ("the brooch" after "the Roe Brooch").
 */
export function findThingDescriptions(
  { tokens }: TokenizedText,
  lexicon: Lexicon,
  inNames: ReadonlySet<string> = new Set(),
): ThingDescription[] {
  const isKnown = (noun: string) => isThing(noun, lexicon) || inNames.has(noun) || STAFF.test(noun);
  return tokens.flatMap((token) => {
    const end = DETERMINER.test(token.lower) ? phraseEnd(tokens, token, lexicon) : token.index;
    const noun = nounEndingAt(tokens, end, token.index + 1, isKnown);
    const last = tokens[end - 1];
    if (!noun || !last || (tokens[end]?.lower === 'of' && WORKS.test(noun))) return [];
    if (isOfName(tokens, end)) return [];
    const owned = OWNED.test(token.lower);
    const definite = /^(?:the|this|that)$/u.test(token.lower) && !isOfSome(tokens, end);
    const words = tokens.slice(token.index + 1, end - noun.split(' ').length).map(({ lower }) => lower);
    const told = words.filter((word) => !MODIFIER.test(word));
    return [{ start: token.start, end: last.end, noun, owned, its: token.lower === 'its', definite, told }];
  });
}

/** "the bank [of] Roeville", and not "accused the bank [of] lying". */
const isOfSome = (tokens: readonly Token[], at: number) =>
  tokens[at]?.lower === 'of' && !/\p{L}{2}ing$/u.test(tokens[at + 1]?.lower ?? '');

/** "the city of [Roeville]", which is named there. */
const isOfName = (tokens: readonly Token[], at: number) =>
  tokens[at]?.lower === 'of' && hasCapital(tokens[at + 1]);

/** "the operator of the port": another with each thing that it works. */
const WORKS = /^(?:operator|owner|maker|manufacturer|supplier|producer|publisher|developer|provider)$/u;

/** Days and months, which are nowhere: “in May”. */
export const DAYS =
  'January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';

/** Where the phrase ends that a determiner opens: the index behind "cosmodrome" in "the new cosmodrome was"; the determiner's own without one. */
function phraseEnd(tokens: readonly Token[], { index, sentence }: Token, lexicon: Lexicon): number {
  let at = index + 1;
  const isInside = () => {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.sentence !== sentence) return false;
    return token.text === token.lower || (at === index + 1 && isHeadWithCapital(tokens, at, lexicon));
  };
  while (at <= index + MOST_MODIFIERS && isInside() && !endsPhrase(tokens, at, lexicon)) {
    if (ANOTHER.test(tokens[at]?.lower ?? '')) return index;
    at += 1;
  }
  return isInside() && endsPhrase(tokens, at, lexicon) ? at + 1 : index;
}

/** "the [Commission] said", for a body that has its capital as a mark of respect. */
function isHeadWithCapital(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || token.text.slice(1) !== token.lower.slice(1)) return false;
  const behind = next && /^(?:of|for)$/u.test(next.lower) ? tokens[at + 2] : next;
  const isBody = lexicon.organisationWords.has(token.lower) || RESPECTED.test(token.lower);
  return isBody && !hasCapital(behind) && endsPhrase(tokens, at, lexicon);
}

const RESPECTED = /^(?:opposition|command|state|crown|house|kingdom|republic|sultanate|principality)$/u;

/** "cosmodrome", "space station": the longest noun for a thing that ends there. */
function nounEndingAt(
  tokens: readonly Token[],
  end: number,
  from: number,
  isKnown: (noun: string) => boolean,
): string | undefined {
  for (const first of [Math.max(from, end - 2), end - 1]) {
    const words = tokens.slice(first, end).map(({ lower }) => lower);
    const noun = words.join(' ');
    if (words.length > 0 && first >= from && isKnown(noun)) return noun;
  }
  return undefined;
}

/** Words that tell one thing from another that was spoken of. */
const ANOTHER =
  /^(?:other|second|third|rival|last|next|former|previous|separate|similar|different|first|only|two|three|four|five|six|several|many|few|most|latter|very|more|own)$/u;

/** The next word is not described by this one: "the bank said", not "the bank manager". */
export function endsPhrase(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const { cues, commonWords } = lexicon;
  const next = tokens[at + 1];
  if (!next || next.kind !== 'word' || next.sentence !== tokens[at]?.sentence) return true;
  const { lower } = next;
  if (isFunctionWord(lower)) return true;
  if (arePlural(lower, lexicon)) return false;
  if (WEEKDAYS.has(lower) || looksFinite(lower) || ENDS.test(lower)) return true;
  return cues.verbForms.has(lower) && !commonWords.has(lower);
}

/** "his coalition [partners]", "the union [placards]": nouns, and no verb. */
const arePlural = (word: string, { commonWords, offices, collectives, cues }: Lexicon) =>
  word.endsWith('s') &&
  !cues.verbForms.has(word) &&
  [commonWords, offices, collectives].some((list) => list.has(singular(word)));

/** What stands behind a phrase besides words without a meaning of their own, and plurals and present tenses. */
const ENDS = /^(?:here|there|up|down|out|away|last|next|less|second|far|well|much|very|need|ought|\p{L}+s)$/u;

function isThing(noun: string, lexicon: Lexicon): boolean {
  if (isPlaceSort(noun)) return true;
  if (IN_NAMES.test(noun)) return false;
  const { organisationWords, placeWords, projectWords, productWords, eventWords, thingNouns } = lexicon;
  return (
    [organisationWords, placeWords, projectWords, productWords, eventWords, thingNouns].some((words) =>
      words.has(noun),
    ) || [COMPANY, OUTLET, GROUP, MILITIA, UNDERTAKING, BLOC, SIDE, REALM].some((words) => words.test(noun))
  );
}

/** Who takes part in politics or a trial. */
const SIDE = /^(?:jury|opposition|prosecution|judiciary|regulator|regime)$/u;

/** Words in names of organisations that nobody calls one by. */
const IN_NAMES =
  /^(?:post|times|globe|mirror|sun|star|spa|press|news|records?|express|echo|state|front|capital|house|observer|courier|affairs|advisors|associates|engineering|electric|energy|steel|oil|gas|foods|industr(?:y|ies)|constructions?|logistics|insurance|entertainment|communications|telecommunications|chemicals|metals|minerals|textiles|plastics|workers|teachers|intelligence|media|radio|mail|medical|motors|tours|trading|solutions|systems|technologies)$/u;
/** "his staff", "her office": those of the body that somebody speaks for. */
export const isOwnStaff = ({ owned, noun }: ThingDescription) => owned && STAFF.test(noun);

const STAFF =
  /^(?:staff|members|employees|officers|inspectors|investigators|units|workers|delegation|ministry|organi[sz]ation|administration|institution)$/u;

/** "her house" is nothing that the text names; "her party" is. */
export const isBelongings = ({ owned, noun }: ThingDescription) => owned && !MEMBERS.test(noun);

/** What people are members of. */
const MEMBERS =
  /^(?:party|club|team|company|firm|bank|university|college|school|church|union|ministry|agency|organi[sz]ation|army|newspaper|group|movement|council|charity|department|institute|airline|regiment|brigade|squad|league|federation)$/u;
