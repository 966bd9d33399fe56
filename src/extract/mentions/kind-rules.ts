import type { EntityKind } from '../../model/annotations';
import { lexiconKey } from '../../model/lexicon';
import type { Draft } from './draft';
import { isAllCapitals } from './letter-case';
import type { Memory } from './memory';
import { officeEndingAt } from './offices';
import { tokenBeside, wordsOf, type Reading } from './reading';

/** One reason to take an open name for a kind. */
export interface KindRule {
  readonly name: string;
  readonly kind: (reading: Reading, draft: Draft, memory: Memory) => EntityKind | undefined;
}

/** Verbs that mostly people are the subject of. */
export const SPEECH =
  /^(?:said|says|say|told|tells|added|adds|noted|notes|explained|explains|stated|argued|argues|warned|warns|replied|recalled|insisted|admitted|announced|announces|asked|wrote|writes|tweeted|thinks|thought|believes|believed|joked|concluded|confirmed|denied|stressed|emphasized|emphasised|remarked|claimed|claims|continued|commented|complained|recounted|acknowledged|smiled|laughed|nodded)$/u;

const length = ({ from, to }: Draft) => to - from;

/** "Aurora-2", "Aurora-2M"; not "Covid-19" or "Article-5". */
export const MODEL =
  /^(?!(?:Covid|Formula|Under|Article|Section|Channel|Line|Route|Unit|Group|Phase|Division|Highway|Terminal|Block|Sector|Zone)\b)\p{Lu}\p{Ll}{2,}-\p{N}{1,3}\p{Lu}?$/u;

/** Rules that need nothing but the name itself and its neighbours, the surest first. */
export const SURE_RULES: readonly KindRule[] = [
  {
    // "Jane Doe, [head] of the agency", "Jane Doe, a [lawyer]"
    name: 'apposition',
    kind: (reading, draft) =>
      length(draft) > 1 && officeInApposition(reading, draft) ? 'PERSON' : undefined,
  },
  {
    // "[Jane] Doe"
    name: 'given name',
    kind: (reading, draft) =>
      length(draft) > 1 && length(draft) < 6 && startsWithGivenName(reading, draft) ? 'PERSON' : undefined,
  },
  {
    // "J. R. Doe"
    name: 'initials',
    kind: (reading, draft) =>
      length(draft) > 1 && /^(?:\p{Lu}\.\s?)+/u.test(wordsOf(reading, draft)) ? 'PERSON' : undefined,
  },
  {
    // "KF-21", "Aurora S600", "Aurora-2"
    name: 'model number',
    kind: (reading, draft) =>
      /(?:^|\s)(?:\p{Lu}{1,4}-\p{N}+|\p{Lu}\p{N}{2,})(?:\s|$)/u.test(wordsOf(reading, draft)) ||
      MODEL.test(wordsOf(reading, draft))
        ? 'PRODUCT'
        : undefined,
  },
  {
    // a dateline: "ROEVILLE (Reuters)"
    name: 'town in capitals',
    kind: (reading, draft) =>
      isKnownTown(reading, draft) && isAllCapitals(wordsOf(reading, draft)) ? 'PLACE' : undefined,
  },
  {
    // "NRA"
    name: 'acronym',
    kind: (reading, draft) =>
      length(draft) < 3 &&
      !isLabel(reading, draft) &&
      isAllCapitals(wordsOf(reading, draft)) &&
      reading.caseTrusted[sentenceOf(reading, draft)]
        ? 'ORGANISATION'
        : undefined,
  },
  {
    // "Doe van Roe", "Ahmad bin Doe"
    name: 'particle',
    kind: (reading, draft) => (hasParticle(reading, draft) ? 'PERSON' : undefined),
  },
];

/** Rules for what is still open, which may ask what the rest of the text taught. */
export const LATER_RULES: readonly KindRule[] = [
  {
    // "Doe", after "Jane Doe"
    name: 'memory',
    kind: (reading, draft, memory) => memory.kinds.get(lexiconKey(wordsOf(reading, draft))),
  },
  {
    // "in Dumaville", a town of the lists
    name: 'known town',
    kind: (reading, draft) => (isKnownTown(reading, draft) ? 'PLACE' : undefined),
  },
  {
    // "Doe [said]", "[said] Doe", "Jane Doe, [who]"
    name: 'speaks',
    kind: (reading, draft) => (length(draft) < 5 && speaks(reading, draft) ? 'PERSON' : undefined),
  },
  {
    // "Roe", a given name alone
    name: 'given name alone',
    kind: (reading, draft) => (startsWithGivenName(reading, draft) ? 'PERSON' : undefined),
  },
  {
    // two or three plain words, none of them common: "Xiyo Doe", and not "Pride Month"
    name: 'shape of a person',
    kind: (reading, draft) =>
      length(draft) > 1 && length(draft) < 4 && isPlain(reading, draft) && !hasCommonWord(reading, draft)
        ? 'PERSON'
        : undefined,
  },
];

/** For names of which nothing is known. */
export const LAST_RULES: readonly KindRule[] = [
  {
    // "Xiyo", after "Xiyo Doe"
    name: 'learned late',
    kind: (reading, draft, memory) => memory.kinds.get(lexiconKey(wordsOf(reading, draft))),
  },
  { name: 'otherwise', kind: () => 'ORGANISATION' },
];

function hasCommonWord({ tokens, lexicon, lowerWords }: Reading, { from, to }: Draft): boolean {
  return tokens
    .slice(from, to)
    .some(({ lower }) => lexicon.commonWords.has(lower) || lowerWords.has(lower) || /-/u.test(lower));
}

function isKnownTown(reading: Reading, { from, to }: Draft): boolean {
  const known = reading.known.get(from);
  return known?.to === to && (known.as === 'city' || known.as === 'region');
}

/** The speaker of a line of a transcript: "[DOE]: It is over." */
function isLabel(reading: Reading, { from, to }: Draft): boolean {
  return tokenBeside(reading, from, from - 1) === undefined && tokenBeside(reading, from, to)?.text === ':';
}

export function isLed(reading: Reading, { from }: Draft): boolean {
  const at = reading.tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  if (!/^(?:of|for|at)$/u.test(tokenBeside(reading, from, at)?.lower ?? '')) return false;
  return officeEndingAt(reading, at, Math.max(0, at - 3)) !== undefined;
}

function sentenceOf(reading: Reading, { from }: Draft): number {
  return reading.tokens[from]?.sentence ?? 0;
}

function startsWithGivenName(reading: Reading, { from }: Draft): boolean {
  const { givenNames } = reading.lexicon;
  const first = lexiconKey(reading.tokens[from]?.text ?? '');
  return givenNames.has(first) || (givenNames.has(first.split('-')[0] ?? '') && first.includes('-'));
}

function hasParticle(reading: Reading, { from, to }: Draft): boolean {
  for (let at = from + 1; at < to - 1; at += 1) {
    const token = reading.tokens[at];
    if (token && token.text === token.lower && /^(?:van|von|bin|bint|ibn|ben|der|abu)$/u.test(token.lower))
      return true;
  }
  return false;
}

function officeInApposition(reading: Reading, { to }: Draft): boolean {
  if (tokenBeside(reading, to - 1, to)?.text !== ',') return false;
  const next = tokenBeside(reading, to - 1, to + 1);
  if (!next || next.text !== next.lower) return /^\d\d?$/u.test(next?.text ?? '') && isComma(reading, to);
  for (let end = to + 2; end < to + 8; end += 1) {
    const token = tokenBeside(reading, to - 1, end - 1);
    if (!token || token.kind !== 'word') return false;
    if (officeEndingAt(reading, end, to + 1) !== undefined) return true;
  }
  return false;
}

/** "Jane Doe, 42, …" */
function isComma(reading: Reading, to: number): boolean {
  return tokenBeside(reading, to - 1, to + 2)?.text === ',';
}

function speaks(reading: Reading, { from, to }: Draft): boolean {
  const next = tokenBeside(reading, to - 1, to);
  if (SPEECH.test(next?.lower ?? '')) return true;
  if (next?.text === ',')
    return tokenBeside(reading, to - 1, to + 1)?.lower === 'who' || followsSpeech(reading, from);
  return (!next || /^[.;:]$/u.test(next.text)) && followsSpeech(reading, from);
}

function followsSpeech(reading: Reading, from: number): boolean {
  return SPEECH.test(tokenBeside(reading, from, from - 1)?.lower ?? '');
}

function isPlain(reading: Reading, run: Draft): boolean {
  return /^[\p{Lu}][\p{L}'’-]+(?:\s[\p{Lu}][\p{L}'’-]+)+$/u.test(wordsOf(reading, run));
}
