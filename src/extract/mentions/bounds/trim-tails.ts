/** Where names end that an encoder in doubt lets run on. */
import type { Lexicon } from '../../../model/lexicon';
import type { Token } from '../../tokens/token';
import type { EncodedName } from '../encoded-names';
import type { KnownName } from '../known/known-names';
import { isOwnerMark, isPlainWord } from '../../tokens/word-forms';

/** What trimming looks at. */
export interface TrimContext {
  readonly tokens: readonly Token[];
  /** Names of the word lists, by the place of their first token; they do not overlap. */
  readonly known: ReadonlyMap<number, KnownName>;
  readonly lexicon: Lexicon;
}

/** A name without the common words, clauses and offices behind it. */
export function withoutTails(context: TrimContext, name: EncodedName): EncodedName {
  return WAYS.reduce((cut, way) => way(context, cut), name);
}

/** "[Roe] (Ind", "[Polar War] of 1950", "[Roe]'s": cut where something else begins. */
export function trimEnd({ tokens }: TrimContext, name: EncodedName): EncodedName {
  const to = tokens[name.to - 1]?.text === ',' ? name.to - 1 : name.to;
  const words = tokens.slice(name.from, closedAt(tokens, { ...name, to }));
  const isOpen = (at: number) => words[at]?.text === '(' && !words.slice(at).some(({ text }) => text === ')');
  const isYear = (at: number) => words[at]?.lower === 'of' && words[at + 1]?.kind === 'number';
  const isOwner = (at: number) => at > 0 && at === words.length - 1 && isOwnerMark(words[at]);
  const cut = words.findIndex((_, at) => isOpen(at) || isYear(at) || isOwner(at));
  return { ...name, to: name.from + (cut < 0 ? words.length : cut) };
}

const BRACKETS: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
]);

/** The end of a name without a closing mark that opens outside it, and what stands before that mark: "[Roeville].”", "[Roe]?’”", "([RCA])". */
function closedAt(tokens: readonly Token[], { from, to }: EncodedName): number {
  const opening = BRACKETS.get(tokens[to - 1]?.text ?? '');
  if (opening && !tokens.slice(from, to).some(({ text }) => text === opening)) return to - 1;
  if (tokens[to - 1]?.kind !== 'quote') return to;
  let end = to;
  while (end > from && /^(?:quote|punctuation)$/u.test(tokens[end - 1]?.kind ?? '')) end -= 1;
  return tokens.slice(from, end).some(({ kind }) => kind === 'quote') ? to : end;
}

/**
 * A common word with "of" in a name parts it: "Polar Shield exercise [of Ruritania]" ends there, of "[Ruritanian island of] Roe"
 * only the last part is a name. "[the North]'s west coast": what belongs to a name and has no capital.
 */
function beforeOrBehindNoun({ tokens, known, lexicon }: TrimContext, name: EncodedName): EncodedName {
  const { from, to } = name;
  const isPlain = (at: number) => isPlainWord(tokens[at]);
  const isNoun = (at: number) => isPlain(at) && !lexicon.organisationWords.has(tokens[at]?.lower ?? '');
  const words = tokens.slice(from, to);
  const of = words.findIndex(({ lower }, at) => lower === 'of' && at > 1 && isNoun(from + at - 1)) + from;
  if (of > from && lexicon.commonWords.has(tokens[of - 1]?.lower ?? ''))
    return known.get(from)?.to === of - 1 ? { ...name, from: of + 1 } : { ...name, to: of };
  const owner = words.findIndex(isOwnerMark) + from;
  const isOwned =
    owner > from && owner < to - 1 && words.slice(owner - from + 1).every(({ index }) => isPlain(index));
  return isOwned ? { ...name, to: owner } : name;
}

/** "[Roeville] residence", "[Doe] scion": a common word behind a place or somebody that none is called by; not "Jane - [un]". */
function withoutTail({ tokens, lexicon }: TrimContext, name: EncodedName): EncodedName {
  if (name.kind !== 'PLACE' && name.kind !== 'PERSON') return name;
  const { placeWords, projectWords, organisationWords } = lexicon;
  const isTail = (token: Token) =>
    isPlainWord(token) &&
    tokens[token.index - 1]?.kind === 'word' &&
    !lexicon.particles.has(token.lower) &&
    ![placeWords, projectWords, organisationWords].some((words) => words.has(token.lower));
  let { to } = name;
  while (to > name.from + 1 && tokens[to - 1] !== undefined && isTail(tokens[to - 1] as Token)) to -= 1;
  return { ...name, to };
}

/** "[Roe Foods] engineer", "[Roe Bank] spokeswoman", "[Ohio] Gov.": what somebody is there. */
function withoutCalling({ tokens, lexicon: { offices } }: TrimContext, name: EncodedName): EncodedName {
  const { text = '' } = tokens[name.to - 1] ?? {};
  const isCalling =
    offices.has(text) || offices.has(text.replace(/s$/u, '')) || /^(?:Gov|Sen|Rep)\.$/u.test(text);
  return isCalling && name.to - name.from > 1 ? { ...name, to: name.to - 1 } : name;
}

/** "a [Roeshire] Republican", "the [Roeville] Democrat": where somebody of that party is from. */
function withoutPartisan({ tokens, known }: TrimContext, name: EncodedName): EncodedName {
  const home = known.get(name.from);
  const isPartisan =
    /^(?:Democrat|Republican)$/u.test(tokens[name.to - 1]?.text ?? '') && home?.to === name.to - 1;
  return isPartisan && /^(?:city|region)$/u.test(home.as) ? { ...name, to: home.to, kind: 'PLACE' } : name;
}

/** "[Ruritanian] government": the state itself. */
function withoutGovernment({ tokens, known }: TrimContext, name: EncodedName): EncodedName {
  const state = known.get(name.from);
  const isOne = /^(?:government|administration|regime|authorities)$/u.test(tokens[name.to - 1]?.text ?? '');
  return isOne && state?.as === 'state' && state.to === name.to - 1 ? { ...name, to: state.to } : name;
}

/** "[Foreign Office], promised the House": nobody's name goes on with a clause behind a comma. */
function withoutClause({ tokens }: TrimContext, name: EncodedName): EncodedName {
  const words = tokens.slice(name.from, name.to);
  const comma = words.findIndex(
    ({ text }, at) => text === ',' && /^(?!and$)\p{Ll}/u.test(words[at + 1]?.text ?? ''),
  );
  return comma > 0 ? { ...name, to: name.from + comma } : name;
}

/** "King [Jane II]", "[John Doe III]": the number behind somebody's name belongs to it. */
const withNumeral = ({ tokens }: TrimContext, name: EncodedName): EncodedName =>
  name.kind === 'PERSON' && NUMERAL.test(tokens[name.to]?.text ?? '') ? { ...name, to: name.to + 1 } : name;

const NUMERAL = /^(?:I{2,3}|IV|VI{1,3}|IX|XI{1,3}|XIV|XVI{0,3}|XX(?:I{1,3})?)$/u;

/** "Swimming: [Federation]" in a headline. */
function withoutTopic({ tokens }: TrimContext, name: EncodedName): EncodedName {
  const colon = tokens.slice(name.from, name.to).findIndex(({ text }) => text === ':');
  return colon < 0 ? name : { ...name, from: name.from + colon + 1 };
}

/** What a body, or what looks like one, sits in. */
const isSeat = ({ kind }: EncodedName, { as }: KnownName) =>
  /^(?:ORGANISATION|PERSON|PLACE)$/u.test(kind) && /^(?:city|region|place|state)$/u.test(as);

/** "[Roe Clinic] in Roeville", "[Roe Lifesciences] of Roeville": where a company sits is no part of its name, as it is of "the University of Roeville". */
function withoutSeat({ tokens, known, lexicon }: TrimContext, name: EncodedName): EncodedName {
  const words = tokens.slice(name.from, name.to);
  const at = words.findLastIndex(({ lower }) => /^(?:of|in)$/u.test(lower)) + name.from;
  const seat = known.get(at + 1);
  if (!seat || at - name.from < 2 || seat.to !== name.to || !isSeat(name, seat)) return name;
  const isBody = lexicon.organisationWords.has(tokens[at - 1]?.lower ?? '');
  const isOf = isBody || seat.as === 'state' || name.kind === 'PLACE';
  return (tokens[at]?.text === 'in' ? isExplained(tokens, name) : isOf) ? name : { ...name, to: at };
}

/** "Roe Mission in Ruritania [(]RMR)": with the place. */
const isExplained = (tokens: readonly Token[], { to }: EncodedName) => tokens[to]?.text === '(';

const WAYS: readonly ((context: TrimContext, name: EncodedName) => EncodedName)[] = [
  withoutTail,
  beforeOrBehindNoun,
  withoutCalling,
  withoutPartisan,
  withoutGovernment,
  withoutClause,
  withoutSeat,
  withoutTopic,
  withNumeral,
];
