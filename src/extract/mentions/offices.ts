import { lexiconKey } from '../../model/lexicon';
import { headKind } from './head-kind';
import { isCapitalised } from './letter-case';
import { MODIFIER } from './office-modifiers';
import { tokenBeside, type Reading, type Run } from './reading';

export interface OfficeSplit {
  readonly title: Run;
  readonly name: Run;
  /** What stands before the office in the title: "Ruritanian Bank" of "Ruritanian Bank Chairman John Roe". */
  readonly employer: Run | undefined;
}

const LONGEST_OFFICE = 4;
/** Parts "Ruritanian President Jane Doe" after the last office that leaves a name; "President" alone leaves none. */
export function splitOffice(reading: Reading, run: Run): OfficeSplit | undefined {
  const portfolio = splitPortfolio(reading, run);
  if (portfolio) return portfolio;
  for (let end = run.to; end > run.from; end -= 1) {
    const start = officeEndingAt(reading, end, run.from);
    if (start === undefined) continue;
    const name = { from: end, to: run.to };
    if (name.from < name.to && headKind(reading, name) !== undefined) return undefined;
    if (reading.known.get(end)?.to === run.to && reading.known.get(end)?.as !== 'city') return undefined;
    const first = modifiersBefore(reading, start, run.from);
    const employer = first > run.from ? { from: run.from, to: first } : undefined;
    return { title: { from: run.from, to: end }, name, employer };
  }
  return undefined;
}

/** "Minister of Industry and Trade [Jane Doe]": the name begins at the given name; without one there is only an office. */
function splitPortfolio(reading: Reading, { from, to }: Run): OfficeSplit | undefined {
  const preposition = findIn(from, to, (at) => /^(?:of|for)$/u.test(reading.tokens[at]?.lower ?? ''));
  if (preposition === undefined || officeEndingAt(reading, preposition, from) === undefined) return undefined;
  const isGiven = (at: number) => reading.lexicon.givenNames.has(lexiconKey(reading.tokens[at]?.text ?? ''));
  const name = findIn(preposition + 2, to - 1, isGiven) ?? to;
  return { title: { from, to: name }, name: { from: name, to }, employer: undefined };
}

function findIn(from: number, to: number, holds: (index: number) => boolean): number | undefined {
  for (let at = from; at < to; at += 1) if (holds(at)) return at;
  return undefined;
}

/** Where the longest office or form of address that ends at `end` begins, not before `limit`. */
export function officeEndingAt(reading: Reading, end: number, limit: number): number | undefined {
  for (let start = Math.max(limit, end - LONGEST_OFFICE); start < end; start += 1) {
    if (isOffice(reading, { from: start, to: end })) return start;
  }
  return undefined;
}

export function isOffice(reading: Reading, { from, to }: Run): boolean {
  const { offices, honorifics } = reading.lexicon;
  const first = reading.tokens[from];
  const last = reading.tokens[to - 1];
  if (
    !first ||
    !last ||
    first.lower === 'the' ||
    first.sentence !== last.sentence ||
    last.kind === 'punctuation'
  )
    return false;
  const key = lexiconKey(reading.text.slice(first.start, last.end));
  const singular = isCapitalised(first) ? key.replace(/s$/u, '') : key;
  return offices.has(key) || offices.has(singular) || (honorifics.has(key) && isCapitalised(first));
}

function modifiersBefore(reading: Reading, start: number, limit: number): number {
  let first = start;
  while (
    first > limit &&
    MODIFIER.test(reading.tokens[first - 1]?.lower ?? '') &&
    !reading.known.has(first - 1)
  )
    first -= 1;
  return first;
}

/**
 * The title that ends right before `index`, back to its first word, without article:
 * "the [US Security Council spokeswoman] Jane Doe", "[Mr] Roe", "the [movement's leader] John Roe", "aide to [President] Roe".
 */
export function officeBefore(reading: Reading, index: number): Run | undefined {
  const own = titleEndingAt(reading, index);
  const inner = own ? undefined : beforeComplement(reading, index);
  const office = inner === undefined ? own : titleEndingAt(reading, inner);
  return office && { from: office.from, to: index };
}

/**
 * Where the office ends in "[Ruritania's ambassador] to Sylvania Jane Doe", "[head] of the Doe Bank John Roe",
 * "[secretary] of the ministry Jane Doe", "[head] of Ruritanian diplomacy Jane Doe", "[Minister] of Industry and Trade Jane Doe".
 */
function beforeComplement(reading: Reading, index: number): number | undefined {
  let at = index - 1 - Number(isBody(reading, index - 1) || isField(reading, index - 1));
  while (at > index - 7 && (belongsToName(reading, index, at) || joins(reading, index, at))) at -= 1;
  if (tokensAreForms(reading, at + 1, index)) return undefined;
  if (tokenBeside(reading, index, at)?.lower === 'the') at -= 1;
  return /^(?:of|to|for|at)$/u.test(tokenBeside(reading, index, at)?.lower ?? '') ? at : undefined;
}

/** "ally of [Ms] Doe": somebody else's; nothing but a form of address stands before the name. */
const tokensAreForms = ({ lexicon, tokens }: Reading, from: number, to: number) =>
  tokens.slice(from, to).every(({ lower }) => lexicon.honorifics.has(lower));

const isBody = ({ lexicon, tokens }: Reading, at: number) =>
  lexicon.organisationWords.has(tokens[at]?.text ?? '');

/** "head of Ruritanian [diplomacy]": what one leads, behind the adjective of a name and right before somebody's. */
const isField = (reading: Reading, at: number) => {
  const [of, adjective, field] = reading.tokens.slice(Math.max(0, at - 2), at + 1);
  return (
    /^(?:of|for)$/u.test(of?.lower ?? '') &&
    isCapitalised(adjective) &&
    /^\p{Ll}{4,}$/u.test(field?.text ?? '')
  );
};

/** "Industry [and] Trade". */
const joins = (reading: Reading, index: number, at: number) =>
  at < index - 1 && reading.tokens[at]?.lower === 'and' && isCapitalised(tokenBeside(reading, index, at - 1));

const belongsToName = (reading: Reading, index: number, at: number) =>
  reading.covered.has(at) || isCapitalised(tokenBeside(reading, index, at));

function titleEndingAt(reading: Reading, index: number): Run | undefined {
  const before = tokenBeside(reading, index, index - 1);
  if (before?.kind !== 'word') return undefined;
  const sentenceStart = reading.sentences[before.sentence]?.firstToken ?? 0;
  const start = officeEndingAt(reading, index, sentenceStart);
  if (start === undefined || isPlural(reading, index - 1)) return undefined;
  let from = start;
  while (from > sentenceStart && from > start - 10 && belongsToTitle(reading, from - 1)) from -= 1;
  while (from < start && !startsTitle(reading, from)) from += 1;
  return { from, to: index };
}

const isPlural = (reading: Reading, index: number) =>
  /(?:^|[^s])s$/u.test(reading.tokens[index]?.lower ?? '') &&
  !/(?:'s|’s|mrs|ms)$/u.test(reading.tokens[index]?.lower ?? '');

function belongsToTitle(reading: Reading, index: number): boolean {
  const token = reading.tokens[index];
  if (token?.kind !== 'word' || /^(?:the|an?)$/u.test(token.lower)) return false;
  if (/^['’]s$/u.test(token.text)) return isCapitalised(reading.tokens[index - 1]);
  if (MODIFIER.test(token.lower) || reading.covered.has(index)) return true;
  return isCapitalised(token) && !reading.lexicon.notNames.has(token.lower);
}

function startsTitle(reading: Reading, index: number): boolean {
  return !/^['’]s$/u.test(reading.tokens[index]?.text ?? '');
}
