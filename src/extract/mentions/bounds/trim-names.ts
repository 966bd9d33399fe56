import { lexiconKey } from '../../../model/lexicon';
import { PARTISAN } from '../../words/demonyms';
import { isDescribing } from '../../words/describing';
import type { EncodedName } from '../encoded-names';
import { BODIES } from '../../words/body-nouns';
import { OUTLET_NOUNS } from '../../words/outlet-nouns';
import { isCapitalised } from '../../tokens/letter-case';
import { withoutTails, trimEnd, type TrimContext } from './trim-tails';
import { isNoName } from './no-names';
import { isOwnerMarkAt, isPlainWord } from '../../tokens/word-forms';
import { isGiven } from '../personal-names';

const OWNER = /^(?:my|our|your|his|her|its|their)$/u;

/**
 * The names without what an encoder in doubt takes into them: "Her husband [Jane]", "[Roe] (Ind)", "[Jane Doe], 34,", "The [State House]".
 */
export function trimNames(context: TrimContext, names: readonly EncodedName[]): EncodedName[] {
  const trimmed = names
    .map((name) => behindOpener(context, behindDescribing(context, trimEnd(context, name))))
    .map((name) => trimStart(context, name))
    .map((name) => withOpeningMark(context, name))
    .map((name) => withoutTails(context, name))
    .filter((name) => name.from < name.to && !isNoName(context, name));
  return trimmed.filter((name, at) => !isInside(name, trimmed[at - 1]));
}

/** What the longer name before it has taken up. */
const isInside = ({ from }: EncodedName, before: EncodedName | undefined) =>
  before !== undefined && from < before.to;

/** "["Polar" rocket]": a mark that closes inside a name opens in it. */
function withOpeningMark({ tokens }: TrimContext, name: EncodedName): EncodedName {
  const marks = tokens.slice(name.from, name.to).filter(({ kind }) => kind === 'quote');
  const isOpenedBefore = marks.length === 1 && tokens[name.from - 1]?.kind === 'quote';
  return isOpenedBefore ? { ...name, from: name.from - 1 } : name;
}

/** "Her husband [Jane]", "Mum-of-three [Jane Doe]", and the article of a name that the lists have. */
function trimStart(context: TrimContext, name: EncodedName): EncodedName {
  const { tokens } = context;
  const inside = name.from + 1;
  if ([isArticled, isTitled].some((opens) => opens(context, name))) return { ...name, from: inside };
  if (isHouse(context, name)) return { ...name, from: ownerEnd(context, name), kind: 'PERSON' };
  if (isStation(context, name)) return { ...name, from: name.from - 1 };
  if (isInitialled(context, name)) return trimStart(context, { ...name, from: name.from - 1 });
  const called = afterNoun(context, name);
  if (called !== undefined) return { ...name, from: called };
  const isBefore = OWNER.test(tokens[name.from]?.lower ?? '') || isPlainStart(context, name);
  if (inside === name.to || !isBefore) return name;
  const next = tokens.slice(inside, name.to).findIndex((token) => isCapitalised(token));
  return next < 0 ? name : { ...name, from: inside + next };
}

/** "New York fund [Halyard]", "the Ruritanian foundation [Roe]". */
const BODY_NOUN = new RegExp(`^(?:${BODIES}|${OUTLET_NOUNS})$`, 'u');

/** "the Ruritanian news agency [Example]", "New York fund [Halyard]": what sort of outlet or body it is is no part of its name. */
function afterNoun({ tokens }: TrimContext, { from, to, kind }: EncodedName): number | undefined {
  if (kind === 'PERSON' || kind === 'PLACE') return undefined;
  const words = tokens.slice(from, to);
  const noun = words.findIndex(
    ({ text }, at) => BODY_NOUN.test(text) && words[at + 1] !== undefined && isCapitalised(words[at + 1]),
  );
  return noun < 0 ? undefined : from + noun + 1;
}

/** "Former [Roe Bank]" boss, "Both [Jane Doe]" and Roe, whom an encoder takes for a body. */
function behindOpener(context: TrimContext, name: EncodedName): EncodedName {
  const from = name.from + 1;
  if (from >= name.to || !OPENER.test(context.tokens[name.from]?.text ?? '')) return name;
  return { ...name, from, kind: isGiven(context, from) ? 'PERSON' : name.kind };
}

const OPENER = /^(?:Former|Ex-?|Ousted|Late|Both|Even|Only)$/u;

/** "Ruritanian-made [Aurora]", "Roe Islands-flagged [Aurora]", "Roe-aligned group": the name begins behind what is said of it. */
function behindDescribing({ tokens }: TrimContext, name: EncodedName): EncodedName {
  const at = tokens.slice(name.from, name.to).findLastIndex(({ lower }) => isDescribing(lower));
  if (at < 0 || name.to - name.from < 2) return name;
  const from = name.from + at + 1;
  return tokens.slice(from, name.to).some((token) => isCapitalised(token))
    ? { ...name, from }
    : { ...name, to: name.from };
}

/** Titles that belong to a name: "King Doe III". */
export const ROYAL =
  /^(?:king|queen|pope|prince|princess|sir|lord|lady|dame|emperor|saint|baron|baroness|count|countess|duke|duchess|sheikh|shah|sultan|emir|imam|mullah|ayatollah)$/u;

/** "Ms [Doe]", "Representative [Jane Doe]": a form of address and an office are no part of the name. */
function isTitled({ tokens, lexicon }: TrimContext, { from, to, kind }: EncodedName): boolean {
  const { lower = '', text = '' } = tokens[from] ?? {};
  if (kind !== 'PERSON') return false;
  if (to - from > 2 && isOfficeWord(lexicon, lower, text) && !ROYAL.test(lower)) return true;
  return to - from > 1 && /^(?:m(?:r|s|rs|iss)|hon)\.?$/u.test(lower) && lexicon.honorifics.has(lower);
}

/** "Representative", "Sen.", "Cllr", "Democrat": before a full name. */
const isOfficeWord = ({ offices }: TrimContext['lexicon'], lower: string, text: string) =>
  offices.has(lexiconKey(lower)) || SHORT.test(lower) || PARTISAN.test(text);

const SHORT = /^(?:sen|rep|gov|cllr|rev)\.?$/u;

/** The place behind "Roe's" at the beginning of a name. */
const ownerEnd = ({ tokens }: TrimContext, { from, to }: EncodedName) =>
  from + tokens.slice(from, to).findIndex((_, at) => isOwnerMarkAt(tokens, from + at)) + 1;

/** "Example's [Jane Doe]": whose presenter she is; not "Example University's Jane School". */
function isHouse(context: TrimContext, name: EncodedName): boolean {
  const start = ownerEnd(context, name);
  const [given, family] = context.tokens.slice(start, name.to);
  if (start === name.from || !given || !family) return false;
  const { organisationWords, offices } = context.lexicon;
  // "Example News’ Washington Political Editor Jane Doe"
  if (context.tokens.slice(start, name.to).some(({ lower }) => offices.has(lower))) return false;
  return isGiven(context, start) && isCapitalised(family) && !organisationWords.has(family.lower);
}

/** The article, "In" or a party before a name that the lists have: "a Republican [Senate]", "the Republican [U.S. House]". */
function isArticled({ tokens, known }: TrimContext, { from, to }: EncodedName): boolean {
  if (!OPENS.test(tokens[from]?.lower ?? '')) return false;
  const end = known.get(from + 1)?.to;
  return end === to || (tokens[to - 1]?.text === 'House' && to - 1 === (end ?? from + 1));
}

const OPENS = /^(?:the|in|at|from|republican|democratic|gop|tory|labour)$/u;

/** "broadcaster TV [Example]": the word belongs to the name. */
const isStation = ({ tokens }: TrimContext, { from, kind }: EncodedName): boolean =>
  kind !== 'PERSON' && /^(?:TV|Radio)$/u.test(tokens[from - 1]?.text ?? '');

/** "[C.S.] Doe", "[C. S.] Doe": initials belong to the name; "U.S." are none. */
const isInitialled = ({ tokens, known }: TrimContext, { from, kind }: EncodedName): boolean =>
  kind === 'PERSON' &&
  /^(?:\p{Lu}\.){1,3}$/u.test(tokens[from - 1]?.text ?? '') &&
  tokens[from - 1]?.sentence === tokens[from]?.sentence &&
  !known.has(from - 1);

/** "services from [Roeville]": a common word without a capital. */
function isPlainStart({ tokens, lexicon }: TrimContext, { from }: EncodedName): boolean {
  return isPlainWord(tokens[from]) && !lexicon.particles.has(tokens[from]?.lower ?? '');
}
