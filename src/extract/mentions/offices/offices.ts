import { lexiconKey } from '../../../model/lexicon';
import { FORMS_BEHIND, isFormOfAddress } from '../../words/forms-of-address';
import { withoutPrefixes } from '../../words/office-prefixes';
import { headKind } from '../kinds/head-kind';
import { isCapitalised } from '../../tokens/letter-case';
import { MODIFIER } from '../../words/office-modifiers';
import { tokenBeside, type NameContext, type Run } from '../name-context';
import { isOwnerMark } from '../../tokens/word-forms';
import { isGiven } from '../personal-names';

interface OfficeSplit {
  readonly title: Run;
  readonly name: Run;
  /** What stands before the office in the title: "Ruritanian Bank" of "Ruritanian Bank Chairman John Roe". */
  readonly employer: Run | undefined;
}

const LONGEST_OFFICE = 4;
/** Parts "Ruritanian President Jane Doe" after the last office that leaves a name; "President" alone leaves none. */
export function splitOffice(context: NameContext, run: Run): OfficeSplit | undefined {
  const portfolio = splitPortfolio(context, run);
  if (portfolio) return portfolio;
  for (let end = run.to; end > run.from; end -= 1) {
    const start = officeEndingAt(context, end, run.from);
    if (start === undefined) continue;
    const name = { from: end, to: run.to };
    if (name.from < name.to && headKind(context, name) !== undefined) return undefined;
    const first = modifiersBefore(context, start, run.from);
    const employer = first > run.from ? { from: run.from, to: first } : undefined;
    return { title: { from: run.from, to: end }, name, employer };
  }
  return undefined;
}

/** "Minister of Industry and Trade [Jane Doe]": the name begins at the given name; without one there is only an office. */
function splitPortfolio(context: NameContext, { from, to }: Run): OfficeSplit | undefined {
  const preposition = findIn(from, to, (at) => /^(?:of|for)$/u.test(context.tokens[at]?.lower ?? ''));
  if (preposition === undefined || officeEndingAt(context, preposition, from) === undefined) return undefined;
  const name = findIn(preposition + 2, to - 1, (at) => isGiven(context, at)) ?? to;
  return {
    title: { from, to: name },
    name: { from: name, to },
    employer: undefined,
  };
}

function findIn(from: number, to: number, holds: (index: number) => boolean): number | undefined {
  for (let at = from; at < to; at += 1) if (holds(at)) return at;
  return undefined;
}

/** Where the longest office or form of address that ends at `end` begins, not before `limit`. */
export function officeEndingAt(context: NameContext, end: number, limit: number): number | undefined {
  for (let start = Math.max(limit, end - LONGEST_OFFICE); start < end; start += 1) {
    if (isOffice(context, { from: start, to: end })) return start;
  }
  return undefined;
}

/** "head of the [Polar Centre]": whether somebody leads or works for what begins at `from`. */
export function isLed(context: NameContext, from: number): boolean {
  const at = context.tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  if (!/^(?:of|for|at)$/u.test(tokenBeside(context, from, at)?.lower ?? '')) return false;
  return officeEndingAt(context, at, Math.max(0, at - 3)) !== undefined;
}

export function isOffice(context: NameContext, { from, to }: Run): boolean {
  const { offices, honorifics } = context.lexicon;
  const first = context.tokens[from];
  const last = context.tokens[to - 1];
  if (
    !first ||
    !last ||
    first.lower === 'the' ||
    first.sentence !== last.sentence ||
    last.kind === 'punctuation'
  )
    return false;
  const key = withoutPrefixes(lexiconKey(context.text.slice(first.start, last.end)));
  const singular = isCapitalised(first) ? key.replace(/s$/u, '') : key;
  return offices.has(key) || offices.has(singular) || (honorifics.has(key) && isCapitalised(first));
}

function modifiersBefore(context: NameContext, start: number, limit: number): number {
  let first = start;
  while (
    first > limit &&
    MODIFIER.test(context.tokens[first - 1]?.lower ?? '') &&
    !context.known.has(first - 1)
  )
    first -= 1;
  return first;
}

/**
 * The title that ends right before `index`, back to its first word, without article:
 * "the [US Security Council spokeswoman] Jane Doe", "[Mr] Roe", "the [movement's leader] John Roe", "aide to [President] Roe".
 */
export function officeBefore(context: NameContext, index: number): Run | undefined {
  const form = formBefore(context, index);
  const beforeForm = form === undefined ? undefined : officeBefore(context, form);
  if (beforeForm) return { from: beforeForm.from, to: index };
  if (form !== undefined && isFormAlone(context, form)) return { from: form, to: index };
  const own = titleEndingAt(context, index);
  const inner = own ? undefined : beforeComplement(context, index);
  const office = inner === undefined ? own : titleEndingAt(context, inner);
  return office && { from: office.from, to: index };
}

/** Where "[Mr] Roe" and "[Gen.] Roe" begin to be addressed, behind an office or without one: "the Mayor of Roeville [Mr] John Roe". */
function formBefore(context: NameContext, index: number): number | undefined {
  const form = tokenBeside(context, index, index - 1);
  if (!form || !isCapitalised(form)) return undefined;
  return isPlainForm(context, index - 1) || isFormOfAddress(form.text, context.lexicon)
    ? index - 1
    : undefined;
}

/** "Ruritania [Mr]", "late [Dr]": what stands before it is no office of theirs, as in "Ruritanian Gen." and "the Amir Sheikh". */
const isFormAlone = (context: NameContext, at: number) =>
  isPlainForm(context, at) &&
  (context.covered.has(at - 1) ||
    isPlural(context, at - 1) ||
    !isCapitalised(tokenBeside(context, at, at - 1)));

const isPlainForm = ({ tokens }: NameContext, at: number) => FORMS_BEHIND.test(` ${tokens[at]?.text ?? ''}`);

/**
 * Where the office ends in "[Ruritania's ambassador] to Sylvania Jane Doe", "[head] of the Doe Bank John Roe",
 * "[secretary] of the ministry Jane Doe", "[head] of Ruritanian diplomacy Jane Doe", "[Minister] of Industry and Trade Jane Doe".
 */
function beforeComplement(context: NameContext, index: number): number | undefined {
  let at = index - 1 - Number(isBody(context, index - 1) || isField(context, index - 1));
  while (at > index - 7 && (belongsToName(context, index, at) || joins(context, index, at))) at -= 1;
  if (tokensAreForms(context, at + 1, index)) return undefined;
  if (tokenBeside(context, index, at)?.lower === 'the') at -= 1;
  return /^(?:of|to|for|at)$/u.test(tokenBeside(context, index, at)?.lower ?? '') ? at : undefined;
}

/** "ally of [Ms] Doe": somebody else's; nothing but a form of address stands before the name. */
const tokensAreForms = ({ lexicon, tokens }: NameContext, from: number, to: number) =>
  tokens.slice(from, to).every(({ lower }) => lexicon.honorifics.has(lower));

const isBody = ({ lexicon, tokens }: NameContext, at: number) =>
  lexicon.organisationWords.has(tokens[at]?.text ?? '');

/** "head of Ruritanian [diplomacy]": what one leads, behind the adjective of a name and right before somebody's. */
const isField = (context: NameContext, at: number) => {
  const [of, adjective, field] = context.tokens.slice(Math.max(0, at - 2), at + 1);
  return (
    /^(?:of|for)$/u.test(of?.lower ?? '') &&
    isCapitalised(adjective) &&
    /^\p{Ll}{4,}$/u.test(field?.text ?? '')
  );
};

/** "Industry [and] Trade". */
const joins = (context: NameContext, index: number, at: number) =>
  at < index - 1 && context.tokens[at]?.lower === 'and' && isCapitalised(tokenBeside(context, index, at - 1));

const belongsToName = (context: NameContext, index: number, at: number) =>
  (context.covered.has(at) && context.tokens[at]?.text !== ',') ||
  isCapitalised(tokenBeside(context, index, at));

function titleEndingAt(context: NameContext, index: number): Run | undefined {
  const before = tokenBeside(context, index, index - 1);
  if (before?.kind !== 'word') return undefined;
  const sentenceStart = context.sentences[before.sentence]?.firstToken ?? 0;
  const start = officesEndingAt(context, index, sentenceStart);
  if (start === undefined || isPlural(context, index - 1)) return undefined;
  let from = start;
  while (from > sentenceStart && from > start - 10 && belongsToTitle(context, from - 1)) from -= 1;
  while (from < start && isOwnerMark(context.tokens[from])) from += 1;
  return { from, to: index };
}

/** "[energy minister Dr] Roe", "Roe Bank [chairman Sheikh] Roe", and not "told the judge [Mr] Roe". */
function officesEndingAt(context: NameContext, index: number, limit: number): number | undefined {
  const last = officeEndingAt(context, index, limit);
  const first = last === undefined ? undefined : officeEndingAt(context, last, limit);
  return first === undefined || context.tokens[first - 1]?.lower === 'the' ? last : first;
}

export const isPlural = (context: NameContext, index: number) =>
  /(?:^|[^s])s$/u.test(context.tokens[index]?.lower ?? '') &&
  !/(?:'s|’s|mrs|ms)$/u.test(context.tokens[index]?.lower ?? '');

function belongsToTitle(context: NameContext, index: number): boolean {
  const token = context.tokens[index];
  if (token?.kind !== 'word' || /^(?:the|an?)$/u.test(token.lower)) return false;
  if (isOwnerMark(token)) return isCapitalised(context.tokens[index - 1]);
  if (MODIFIER.test(token.lower) || context.covered.has(index)) return true;
  return isCapitalised(token) && !context.lexicon.notNames.has(token.lower);
}
