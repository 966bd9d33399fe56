/** Where names end that an encoder in doubt lets run on. */
import type { Lexicon } from '../../../model/lexicon';
import type { Token } from '../../tokens/token';
import type { EncodedName } from '../encoded-names';
import type { KnownName } from '../known/known-names';
import { isCapitalised, isTicker } from '../../tokens/letter-case';
import { MODIFIER } from '../../words/office-modifiers';
import { isOwnerMark, isPlainWord } from '../../tokens/word-forms';
import { isShipPrefix } from '../../words/ship-prefixes';

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

/** "[Roe] (Ind", "[Jane Doe], 34,", "[Polar War] of 1950", "[Roe House], the seat", "[Roe]'s": cut where something else begins. */
export function trimEnd({ tokens }: TrimContext, name: EncodedName): EncodedName {
  const to = tokens[name.to - 1]?.text === ',' ? name.to - 1 : name.to;
  const words = tokens.slice(name.from, closedAt(tokens, { ...name, to }));
  const isOpen = (at: number) => words[at]?.text === '(' && !words.slice(at).some(({ text }) => text === ')');
  const isAge = (at: number) => words[at]?.text === ',' && words[at + 1]?.kind === 'number';
  const isYear = (at: number) => words[at]?.lower === 'of' && words[at + 1]?.kind === 'number';
  const isApposed = (at: number) =>
    words[at]?.text === ',' && /^(?:the|an?)$/u.test(words[at + 1]?.text ?? '');
  const isOwner = (at: number) => at > 0 && at === words.length - 1 && isOwnerMark(words[at]);
  const isListing = (at: number) => at > 0 && isTicker(words[at]);
  const cut = words.findIndex(
    (_, at) => isListing(at) || isOpen(at) || isAge(at) || isYear(at) || isApposed(at) || isOwner(at),
  );
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

/** "[Roe Foods] engineer", "[Roe Bank] spokeswoman": what somebody is there, without a capital. */
function withoutCalling({ tokens, lexicon: { offices } }: TrimContext, name: EncodedName): EncodedName {
  const { text = '' } = tokens[name.to - 1] ?? {};
  const isCalling = offices.has(text) || offices.has(text.replace(/s$/u, ''));
  return isCalling && name.to - name.from > 1 ? { ...name, to: name.to - 1 } : name;
}

/** "[Ruritanian] government": the state itself. */
function withoutGovernment({ tokens, known }: TrimContext, name: EncodedName): EncodedName {
  const state = known.get(name.from);
  const isOne = /^(?:government|administration|regime|authorities)$/u.test(tokens[name.to - 1]?.text ?? '');
  return isOne && state?.as === 'state' && state.to === name.to - 1 ? { ...name, to: state.to } : name;
}

/** "[Jane Doe] would listen", "[Doe] to leave": nobody's name goes on with a verb; "[Foreign Office], promised the House": nor anybody's behind a comma. */
function withoutClause({ tokens }: TrimContext, name: EncodedName): EncodedName {
  const words = tokens.slice(name.from, name.to);
  const isClause = (at: number) =>
    /^(?!and$)\p{Ll}/u.test(words[at + 1]?.text ?? '') &&
    (name.kind !== 'PLACE' || words[at + 2]?.lower === 'of');
  const comma = words.findIndex(({ text }, at) => text === ',' && isClause(at));
  if (comma > 0) return { ...name, to: name.from + comma };
  const to = words.findIndex(({ text }, at) => text === 'to' && /^\p{Ll}/u.test(words[at + 1]?.text ?? ''));
  if (to > 0 && name.kind !== 'OTHER' && name.kind !== 'PRODUCT') return { ...name, to: name.from + to };
  return name;
}

/** "King [Jane II]": the number behind a ruler's name belongs to it. */
function withNumeral({ tokens }: TrimContext, name: EncodedName): EncodedName {
  const isRuler =
    name.kind === 'PERSON' && NUMERAL.test(tokens[name.to]?.text ?? '') && isCapitalised(tokens[name.to - 1]);
  return isRuler ? { ...name, to: name.to + 1 } : name;
}

const NUMERAL = /^(?:I{2,3}|IV|VI{1,3}|IX|XI{1,3}|XIV|XVI{0,3}|XX(?:I{1,3})?)$/u;

/** "Lord [Doe of Roeville]", "[Baroness Doe of Great Roe]": what a peer is of. */
function withTerritory({ tokens, lexicon }: TrimContext, name: EncodedName): EncodedName {
  const peer = [name.from - 1, name.from].some((at) => PEER.test(tokens[at]?.text ?? ''));
  const isOf = tokens[name.to]?.text === 'of' && isCapitalised(tokens[name.to + 1]);
  const isOffice = lexicon.offices.has(tokens[name.to - 1]?.lower ?? '');
  if (name.kind !== 'PERSON' || !peer || !isOf || isOffice) return name;
  return { ...name, to: capitalsEnd(tokens, name.to + 2) };
}

const PEER = /^(?:Lord|Lady|Baron|Baroness|Viscount|Viscountess)$/u;

/** Where the words with a capital end that go on from `to`, in one sentence. */
function capitalsEnd(tokens: readonly Token[], to: number): number {
  let end = to;
  while (isCapitalised(tokens[end]) && tokens[end]?.sentence === tokens[to - 1]?.sentence) end += 1;
  return end;
}

/** "[MV Aurora Star]", though the encoder leaves out the last word; not "[HMS Aurora] Captain Jane Doe". */
function withWholeShip({ tokens, lexicon }: TrimContext, name: EncodedName): EncodedName {
  if (!isShipPrefix(tokens[name.from]?.text ?? '') || name.to - name.from < 2) return name;
  const end = capitalsEnd(tokens, name.to);
  const isTitle = ({ lower, index }: Token) =>
    index < end - 1 && (lexicon.offices.has(lower) || lexicon.honorifics.has(lower));
  return { ...name, to: tokens.slice(name.to, end).find(isTitle)?.index ?? end };
}

/** "[U.S.] National Security Adviser", "[Ruritanian] security official": what somebody is in charge of, and no body. */
function withoutPortfolio(context: TrimContext, name: EncodedName): EncodedName {
  const { tokens, known, lexicon } = context;
  if (name.kind !== 'ORGANISATION' || !isBeforeOffice(context, name)) return name;
  const state = known.get(name.from);
  const from = state?.as === 'state' ? state.to : name.from;
  const isField = ({ lower }: Token) => MODIFIER.test(lower) && !lexicon.organisationWords.has(lower);
  const own = tokens.slice(from, name.to);
  return own.length > 0 && own.every(isField) ? { ...name, to: from } : name;
}

/** "National Security [Adviser]", "security [official]": written as the words before it are. */
function isBeforeOffice({ tokens, lexicon }: TrimContext, { to }: EncodedName): boolean {
  const [last, office] = tokens.slice(to - 1, to + 1);
  return lexicon.offices.has(office?.lower ?? '') && (isCapitalised(office) || !isCapitalised(last));
}

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
  const isOfIt =
    words[at - name.from]?.text === 'in'
      ? isInItsLetters(tokens, name, tokens[at + 1])
      : isBody || seat.as === 'state' || name.kind === 'PLACE';
  return isOfIt ? name : { ...name, to: at };
}

/** "Roe Mission in Ruritania ([RMR])": the letters have the place too. */
function isInItsLetters(tokens: readonly Token[], { to }: EncodedName, seat: Token | undefined): boolean {
  const [mark, letters] = tokens.slice(to, to + 2);
  return (
    mark?.text === '(' && /^\p{Lu}{3,}$/u.test(letters?.text ?? '') && letters?.text.at(-1) === seat?.text[0]
  );
}

const WAYS: readonly ((context: TrimContext, name: EncodedName) => EncodedName)[] = [
  withoutTail,
  beforeOrBehindNoun,
  withoutCalling,
  withoutGovernment,
  withoutClause,
  withoutSeat,
  withoutTopic,
  withoutPortfolio,
  withNumeral,
  withWholeShip,
  withTerritory,
];
