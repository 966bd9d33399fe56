import { lexiconKey, onlyState, type Lexicon } from '../../../model/lexicon';
import { slice, type Span } from '../../../model/span';
import type { FoundMention } from '../../mentions/found-mention';
import type { Token, TokenizedText } from '../../tokens/token';
import { addMention, addName, newChain, type Chain } from '../chain';
import { endsPhrase } from '../things-by-description/thing-descriptions';
import type { ResolvedMention } from '../referents';
import { hasCapital, isOwnerMark } from '../../tokens/word-forms';

/** A body of a state named by common words: "the Ruritanian army", "Ruritania's parliament", "the army and people of Ruritania", "its army". */
interface StateBody extends Span {
  readonly name: string;
}

const BODY =
  /^(?:army|military|navy|air force|armed forces|police|parliament|central bank|supreme court|constitutional court|embassy|consulate|high commission|permanent mission|intelligence service|security service|coast guard|coastguard|border guard|national guard|space agency|electoral commission|election commission|senate|judiciary|football federation|(?:foreign|defen[cs]e|interior|finance|health|trade|economy|economic|transport|agriculture|farm|justice|education|culture|energy|environment|oil|petroleum|mining|mines|labou?r|tourism|industry|commerce|communications|information|fisheries|housing|sports|science|water|planning|home|home affairs|external affairs|internal affairs|foreign affairs) ministry)$/u;
/** A body of a town or a region: "Roeville police", "the Roeville court". */
const TOWN_BODY =
  /^(?:police|fire department|legislature|(?:(?:high|district|appeals?|criminal|county|regional) )?court|(?:(?:city|town|county|borough|municipal) )?council)$/u;
const LONGEST = 3;

/** Where bodies are looked for; `mentions` are what the text names. */
interface Unresolved {
  readonly tokenized: TokenizedText;
  readonly lexicon: Lexicon;
  readonly text: string;
  readonly mentions: readonly FoundMention[];
}

/** "the Ruritanian army" is an organisation of its own, the same each time, and so is "Roeville police". */
export function resolveStateBodies(
  { tokenized, lexicon, text, mentions }: Unresolved,
  things: Iterable<Chain>,
): ResolvedMention[] {
  const chains = new Map<string, Chain>();
  for (const chain of things) for (const name of chain.names.keys()) chains.set(name.toLowerCase(), chain);
  const places = new Map(mentions.filter(isTownOrRegion).map((place) => [place.end, place]));
  const known = { tokens: tokenized.tokens, lexicon, text, places };
  return findStateBodies(known).map(({ start, end, name }) => {
    const chain = chains.get(name.toLowerCase()) ?? newChain('ORGANISATION');
    chains.set(name.toLowerCase(), chain);
    for (const each of [name, ...bodyAliases(text, { start, end })]) addName(chain, each);
    addMention(chain, { start, end }, 'DESCRIPTION');
    return { start, end, form: 'DESCRIPTION', chains: [chain] };
  });
}

/** Also a capital, whose police is no state's. */
const isTownOrRegion = ({ kind, form }: FoundMention) => kind === 'PLACE' && form === 'NAME';

/** What bodies are found with; `places` are the towns and regions by where their names end. */
interface Known {
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly text: string;
  readonly places: ReadonlyMap<number, Span>;
}

function findStateBodies(known: Known): StateBody[] {
  const { tokens, lexicon } = known;
  return tokens.flatMap((token) => {
    const town = townBefore(known, token);
    const length = town?.length ?? bodyLength(tokens, token, BODY);
    const named =
      length > 0
        ? (town ??
          stateBefore(tokens, token.index, lexicon) ??
          stateAfter(tokens, token.index + length, lexicon) ??
          stateOfIts(tokens, token.index, lexicon))
        : undefined;
    if (!named) return [];
    const words = tokens.slice(token.index, token.index + length).map(({ lower }) => lower);
    const end = tokens[token.index + length - 1]?.end ?? token.end;
    return [{ start: Math.min(token.start, named.start), end, name: [named.adjective, ...words].join(' ') }];
  });
}

/** What the text calls a body of a state besides: "Ruritania's army", "Ruritanian embassy in Roeville". */
function bodyAliases(text: string, { start, end }: Span): string[] {
  const words = text.slice(start, end).replace(/\s+/gu, ' ');
  const [seat = ''] = SEAT.exec(text.slice(end, end + 40)) ?? [];
  const isAbroad = /(?:embassy|consulate|high commission|mission)$/u.test(words) && seat !== '';
  return [...(/['’]s\s/u.test(words) ? [words] : []), ...(isAbroad ? [words + seat] : [])];
}

/** The town that an embassy is in. */
const SEAT = /^ in (?:\p{Lu}[\p{L}-]+)(?: \p{Lu}[\p{L}-]+)?/u;

function bodyLength(tokens: readonly Token[], token: Token, body: RegExp): number {
  if (token.text !== token.lower) return 0;
  const words = tokens.slice(token.index, token.index + LONGEST).map(({ lower }) => lower);
  const lengths = words.map((_, at) => words.length - at);
  const found = lengths.find((length) => body.test(words.slice(0, length).join(' '))) ?? 0;
  return NO_BODY_BEFORE.test(tokens[token.index + found]?.lower ?? '') ? 0 : found;
}

/** "Ruritania's military [government]": the state itself; "the Roeville court [case]": no court. */
const NO_BODY_BEFORE =
  /^(?:government|junta|regime|rulers?|leaders?|rule|leadership|authorities|cases?|battles?|fights?|appearances?)$/u;

interface Named {
  readonly start: number;
  readonly adjective: string;
}

/** "[Roeville] police", "the [Dumaville] court", also a capital's; not "[Ruritania] police", "a [Roeville] court", which may be any, "Roeville council [tax]". */
function townBefore(
  { tokens, lexicon, text, places }: Known,
  token: Token,
): (Named & { readonly length: number }) | undefined {
  const place = places.get(tokens[token.index - 1]?.end ?? -1);
  if (!place) return undefined;
  const length = bodyLength(tokens, token, TOWN_BODY);
  const isWhole = token.lower === 'police' || endsPhrase(tokens, token.index + length - 1, lexicon);
  const name = slice(text, place);
  const [state] = lexicon.states.get(lexiconKey(name)) ?? [];
  const isAny = /\ban?\s$/iu.test(text.slice(Math.max(0, place.start - 3), place.start));
  return length > 0 && isWhole && !isAny && (!state || state.how === 'capital')
    ? { start: place.start, adjective: name, length }
    : undefined;
}

/** "[Ruritanian] army", "[North Sylvanian] army", "[Ruritania's] army". */
function stateBefore(tokens: readonly Token[], index: number, lexicon: Lexicon): Named | undefined {
  const end = isOwnerMark(tokens[index - 1]) ? index - 1 : index;
  for (const length of [3, 2, 1]) {
    const first = tokens[end - length];
    if (!first || first.sentence !== tokens[index]?.sentence) continue;
    const adjective = adjectiveOf(tokens.slice(end - length, end), lexicon);
    if (adjective) return { start: first.start, adjective };
  }
  return undefined;
}

/** "army of [Ruritania]", "army and people of [Ruritania]". */
function stateAfter(tokens: readonly Token[], from: number, lexicon: Lexicon): Named | undefined {
  const of = tokens[from]?.lower === 'and' ? from + 2 : from;
  const adjective = tokens[of]?.lower === 'of' ? adjectiveAt(tokens, of + 1, lexicon) : undefined;
  return adjective ? { start: Infinity, adjective } : undefined;
}

/** That of the state whose name begins at token `from`, the longest name first. */
function adjectiveAt(tokens: readonly Token[], from: number, lexicon: Lexicon): string | undefined {
  for (const length of [3, 2, 1]) {
    const adjective = adjectiveOf(tokens.slice(from, from + length), lexicon);
    if (adjective) return adjective;
  }
  return undefined;
}

/** In tokens: how far before "its" the state is named. */
const FARTHEST = 80;

/** "[Ruritania] has not decided, its foreign ministry said": the first state of the sentence, else of the one before. */
function stateOfIts(tokens: readonly Token[], index: number, lexicon: Lexicon): Named | undefined {
  const its = tokens[index - 1];
  if (its?.lower !== 'its') return undefined;
  const near = tokens.slice(Math.max(0, index - FARTHEST), index - 1);
  for (const sentence of [its.sentence, its.sentence - 1]) {
    const adjective = firstAdjective(
      near.filter((token) => token.sentence === sentence),
      lexicon,
    );
    if (adjective) return { start: its.start, adjective };
  }
  return undefined;
}

function firstAdjective(tokens: readonly Token[], lexicon: Lexicon): string | undefined {
  for (const at of tokens.keys()) {
    const adjective = adjectiveAt(tokens, at, lexicon);
    if (adjective) return adjective;
  }
  return undefined;
}

function adjectiveOf(words: readonly Token[], lexicon: Lexicon): string | undefined {
  if (!hasCapital(words[0])) return undefined;
  const state = onlyState(lexicon.states.get(lexiconKey(words.map(({ text }) => text).join(' '))));
  return state && stateAdjective(state.code, lexicon);
}

/** "Ruritanian", or the name of a state that has no adjective. */
export function stateAdjective(code: string, { countries }: Pick<Lexicon, 'countries'>): string | undefined {
  const country = countries.get(code);
  return country && (country.adjectives[0] ?? country.name);
}
