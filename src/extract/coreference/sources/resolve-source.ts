import { hull, slice, type Span } from '../../../model/span';
import { lastBefore, someName, type Chain } from '../chain';
import { findCampaign } from './campaigns';
import { isNameless, nounPhrase } from './collective-words';
import { findDescribedCompany } from './described-company';
import { findDescribedSpeaker, findLatter } from './described-speaker';
import { mentionsIn, type Referents, type ResolvedMention } from '../referents';
import { severalNamedBefore, severalOpening } from './several-before';
import { headMentions } from './source-heads';
import { isOutletWord } from '../../attribution/passing-on/outlet-names';

/** Words that name who says, passes on or is told something, with whom they mean; undefined where the text does not tell. */
export interface ResolvedSource extends Span {
  readonly chain: Chain | undefined;
}

/** Who the words of a source mean: one, or several for a joint statement ("Both Ruritania and Sylvania"). */
export function resolveSource(referents: Referents, spans: readonly Span[]): ResolvedSource[] {
  if (spans.length === 0) return [];
  const span = hull(spans);
  const mentions = mentionsIn(referents, span);
  const heads = headMentions(referents, span, mentions);
  const words = slice(referents.text, span);
  const written = writtenBy(words);
  if (written && heads.length === 0) {
    const { owner, at } = written;
    return resolveSource(referents, [{ start: span.start + at, end: span.start + at + owner.length }]);
  }
  const campaign = heads.every(isPerson) ? findCampaign(referents, words, span) : undefined;
  const nearer = campaign ?? nearerOther(referents, heads, span);
  if (nearer) return [{ ...span, chain: nearer }];
  if (heads.length > 0) return heads.flatMap((head) => toSources(referents, head));
  const government = governedState(referents, mentions, words);
  if (government) return [{ ...span, chain: government }];
  const called = mentions.length > 0 ? undefined : outletCalled(referents, words, span);
  if (called) return [{ ...span, chain: called }];
  const known = repeatedSource(referents, words, span);
  const nameless = () => (isNameless(words) ? referents.collectives.named(words, span) : undefined);
  return [{ ...span, chain: known ?? nameless() }];
}

const isPerson = ({ chains }: ResolvedMention) => chains.every(({ kind }) => kind === 'PERSON');

/** "[the ministry]'s statement says", "[its] statement published on Sunday says", "the statement of [the ministry]": whose words they are. */
const WRITTEN =
  /^(?:(?<owner>its|his|her|their)|(?<name>\S.{0,60}?)(?:['’]s|(?<=s)['’])) (?:[\p{L}-]+ ){0,2}(?:statement|press release|communiqu[eé]|declaration|readout|message|post|tweet|letter|report|note)\b|^(?:the|a) (?:[\p{L}-]+ ){0,2}(?:statement|press release|communiqu[eé]|declaration|message|report) (?:of|by|from) (?<of>(?:the )?\S.{1,60})$/iu;

function writtenBy(words: string): { owner: string; at: number } | undefined {
  const { owner, name, of } = WRITTEN.exec(words)?.groups ?? {};
  const by = owner ?? name ?? of;
  return by ? { owner: by, at: of ? words.length - by.length : 0 } : undefined;
}

/** "one of them", "the officials", "the curator": somebody without a name whom the text has told of. */
const repeatedSource = (referents: Referents, words: string, span: Span): Chain | undefined =>
  apposedTo(referents, words, span) ??
  severalOpening(referents, words, span) ??
  referents.collectives.severalBefore(words, span, (one) => isTold(one, span, referents.text)) ??
  referents.collectives.repeated(words, span) ??
  spokenBefore(referents, words, { start: 0, end: span.start }) ??
  severalNamedBefore(referents, words, span) ??
  findLatter(referents, words, span) ??
  findDescribedSpeaker(referents, words, span) ??
  findDescribedCompany(referents, words, span);

/** "John Roe, [an aide at the ministry] who told her to wait": whose apposition it is. */
function apposedTo({ text, mentions }: Referents, words: string, { start, end }: Span): Chain | undefined {
  if (!/^an?\s/iu.test(words) || !/^\swho\s/u.test(text.slice(end, end + 5))) return undefined;
  const before = mentions.find(
    (one) => one.form === 'NAME' && one.end < start && /^,\s$/u.test(text.slice(one.end, start)),
  );
  const [chain] = before?.chains ?? [];
  return chain?.kind === 'PERSON' ? chain : undefined;
}

/**
 * Whom a description means that fits somebody named, where another was in view after him: "Jane Doe, an official, left. [An official
 * at the palace] said … [The official] added", "spokesman John Roe … A Roe Bank spokeswoman said … [The spokeswoman] added".
 */
function nearerOther(
  referents: Referents,
  [head, ...others]: readonly ResolvedMention[],
  span: Span,
): Chain | undefined {
  const [chain] = head?.chains ?? [];
  if (head?.form !== 'DESCRIPTION' || others.length > 0 || chain?.kind !== 'PERSON') return undefined;
  const words = slice(referents.text, span);
  return (
    referents.collectives.namedAfter(chain, words, span) ??
    spokenBefore(referents, words, { start: lastBefore(chain, span.start), end: span.start })
  );
}

/** "Two men told [investigators] it rained. One of them said": who is told is not who goes on. */
function isTold(chain: Chain, { start }: Span, text: string): boolean {
  const last = lastBefore(chain, start);
  const mention = chain.mentions.find(({ end }) => end === last);
  const before = mention ? text.slice(Math.max(0, mention.start - 30), mention.start) : '';
  return /\b(?:told|tells?|telling|informed|assured|asked by|spoke to)\s(?:the\s)?$/u.test(before);
}

const SPOKESPERSON = /^the spokes(?:man|woman|person)$/iu;
const A_SPOKESPERSON =
  /\b[Aa]n?\s(?:[\p{L}\p{N}’'&.-]+\s){0,5}spokes(?:man|woman|person)\b(?:\s(?:for|of|from|at)\s(?:the\s)?(?:\p{Lu}[\p{L}’'&-]*\s?)+)?/gu;
/** In characters. */
const NEAR = 900;

/** "[A Roe Bank spokeswoman] said … The spokeswoman added": whom the words in a stretch of the text mean. */
function spokenBefore(referents: Referents, words: string, { start, end }: Span): Chain | undefined {
  if (!SPOKESPERSON.test(words)) return undefined;
  const from = Math.max(start, end - NEAR, 0);
  const found = [...referents.text.slice(from, end).matchAll(A_SPOKESPERSON)].pop();
  if (!found) return undefined;
  const at = from + found.index;
  return resolveSource(referents, [{ start: at, end: at + found[0].trimEnd().length }])[0]?.chain;
}

/** "[the Review]" after "The Example Review": the only outlet before whose name ends so. */
function outletCalled({ mentions }: Referents, words: string, { start }: Span): Chain | undefined {
  const short = words.replace(/^the\s/iu, '');
  if (!isOutletWord(short)) return undefined;
  const before = mentions.filter((one) => one.form === 'NAME' && one.end <= start);
  const chains = new Set(before.flatMap((one) => one.chains));
  const fitting = [...chains].filter(
    (chain) => chain.kind === 'ORGANISATION' && someName(chain, (name) => name.endsWith(` ${short}`)),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

function toSources({ states }: Referents, { start, end, chains }: ResolvedMention): ResolvedSource[] {
  return chains.map((chain) => ({ start, end, chain: chain.state ? states.acts(chain.state) : chain }));
}

const GOVERNMENT =
  /\b(?:government|authorities|administration|leadership|side|regime|state|delegation|officialdom|capital)$/iu;

/** "the Ruritanians". */
const THE_PEOPLE = /^the \p{Lu}\p{L}+s$/u;

/** "the Ruritanian authorities", "the Ruritanians" are the state. */
function governedState(
  { states }: Referents,
  mentions: readonly ResolvedMention[],
  words: string,
): Chain | undefined {
  const state = mentions.flatMap(({ chains }) => chains).find((chain) => chain.state)?.state;
  return state && (GOVERNMENT.test(nounPhrase(words)) || THE_PEOPLE.test(words))
    ? states.acts(state)
    : undefined;
}
