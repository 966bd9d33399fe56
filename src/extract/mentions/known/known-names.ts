import { isUnion, lexiconKey, onlyState, type Lexicon, type StateWord } from '../../../model/lexicon';
import type { Run } from '../../tokens/run';
import type { Token } from '../../tokens/token';
import { isAllCapitals, isCapitalised } from '../../tokens/letter-case';
import { isOfRegion } from '../../words/demonyms';
import { tally } from '../../../util/tally';

/** Which list knows a name. Where several do, the earlier one of `LISTS` counts. */
export type KnownAs = 'state' | 'seat' | 'outlet' | 'organisation' | 'group' | 'place' | 'region' | 'city';

/** A run of tokens that a word list knows as it is. */
export interface KnownName extends Run {
  readonly as: KnownAs;
  readonly states: readonly StateWord[];
}

const LONGEST = 8;
const LISTS: readonly (readonly [KnownAs, (lexicon: Lexicon) => { has(key: string): boolean }])[] = [
  ['group', (lexicon) => lexicon.groups],
  ['state', (lexicon) => lexicon.states],
  ['seat', (lexicon) => lexicon.seats],
  ['outlet', (lexicon) => lexicon.outlets],
  ['organisation', (lexicon) => lexicon.organisations],
  ['place', (lexicon) => lexicon.places],
  ['region', (lexicon) => lexicon.regions],
  ['city', (lexicon) => lexicon.cities],
];

/** The names of the word lists in a text, the longest first at each place: "New York Times", not "New York". */
export function findKnownNames(
  tokens: readonly Token[],
  text: string,
  lexicon: Lexicon,
): ReadonlyMap<number, KnownName> {
  const found = new Map<number, KnownName>();
  for (let at = 0; at < tokens.length; ) {
    const name = longestAt(tokens, at, text, lexicon);
    if (name) found.set(at, name);
    at = name ? name.to : at + 1;
  }
  return withHalves(settleStates(found, lexicon), tokens, lexicon);
}

/**
 * Words that several states share mean the one that the text names most otherwise: "Guinean" after "Bissau". An adjective that
 * nothing settles names no state. A seat of a union is the union's, unless the text names the state that it lies in.
 */
function settleStates(
  found: ReadonlyMap<number, KnownName>,
  { countries }: Lexicon,
): ReadonlyMap<number, KnownName> {
  const counts = tally([...found.values()].map(({ states }) => onlyState(states)?.code));
  const isOfUnion = ({ code }: StateWord) => isUnion(countries.get(code)?.name ?? '');
  const count = (word: StateWord) => counts.get(word.code) ?? (isOfUnion(word) ? 0.5 : 0);
  const settled = [...found].map(([at, name]): [number, KnownName] => {
    if (name.as !== 'state' || onlyState(name.states)) return [at, name];
    const states = [...name.states].sort((a, b) => count(b) - count(a));
    const isOpen = states.every((word) => count(word) < 1 && /^(?:adjective|people)$/u.test(word.how));
    return [at, { ...name, states: isOpen ? [] : states }];
  });
  return new Map(settled);
}

/** "the [North]" where the text names a North Ruritania: one half of a divided country. */
function withHalves(
  found: ReadonlyMap<number, KnownName>,
  tokens: readonly Token[],
  { countries }: Lexicon,
): ReadonlyMap<number, KnownName> {
  const named = new Set([...found.values()].flatMap(({ states }) => onlyState(states)?.code ?? []));
  const halves = [...named].flatMap((code) => {
    const [half = '', ...rest] = (countries.get(code)?.name ?? '').split(' ');
    return /^(?:North|South)$/u.test(half) && rest.length === 1 ? [[half, code] as const] : [];
  });
  const codes = new Map(halves);
  const isHalf = ({ text, index }: Token) =>
    codes.has(text) &&
    tokens[index - 1]?.lower === 'the' &&
    !isCapitalised(tokens[index + 1]) &&
    !found.has(index);
  const names = tokens.filter(isHalf).map(({ index, text }): [number, KnownName] => {
    const states = [{ code: codes.get(text) ?? '', how: 'name' as const }];
    return [index, { from: index, to: index + 1, as: 'state', states }];
  });
  return new Map([...found, ...names]);
}

function longestAt(
  tokens: readonly Token[],
  from: number,
  text: string,
  lexicon: Lexicon,
): KnownName | undefined {
  const first = tokens[from];
  if (!first || !startsName(first) || isCurrency(tokens, from)) return undefined;
  const window = tokens.slice(from, from + LONGEST).filter(({ sentence }) => sentence === first.sentence);
  for (const last of window.reverse().filter(({ kind }) => kind !== 'quote')) {
    const to = last.index + 1;
    const name = lookUp(text.slice(first.start, last.end), lexicon);
    if (!name || (to === from + 1 && isCommonWord(first, lexicon))) continue;
    return { from, to, ...name };
  }
  return undefined;
}

/** "[US] $10 million" and "10 million [US] dollars" are money; "gave Ruritania $10 million" names it. */
export function isCurrency(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.text ?? '';
  return /^[Dd]ollars?$/u.test(next) || (/^\p{Sc}/u.test(next) && CODE.test(tokens[at]?.text ?? ''));
}

/** What stands before the mark of a dollar. */
const CODE = /^(?:US|U\.S\.|A|AU|C|CA|HK|NZ|S|NT)$/u;

function startsName(token: Token): boolean {
  return (isCapitalised(token) && token.lower !== 'the') || token.kind === 'number';
}

function lookUp(words: string, lexicon: Lexicon): Pick<KnownName, 'as' | 'states'> | undefined {
  const key = lexiconKey(words);
  if (lexicon.acronyms.has(key) && !isAllCapitals(words)) return undefined;
  const list = LISTS.find(([, names]) => names(lexicon).has(key));
  if (!list && isOfRegion(key, lexicon)) return { as: 'place', states: [] };
  return list && { as: list[0], states: lexicon.states.get(key) ?? [] };
}

/** "May", "Male" and "Of" are also names of towns. */
function isCommonWord(token: Token, lexicon: Lexicon): boolean {
  const { lower, text } = token;
  return (
    lexicon.notNames.has(lower) && !isAllCapitals(text) && lower !== 'west' && !isOfRegion(lower, lexicon)
  );
}
