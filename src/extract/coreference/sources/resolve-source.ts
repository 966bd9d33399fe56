import { hull, slice, type Span } from '../../../model/span';
import { lastBefore, someName, type Chain } from '../chain';
import { isNameless, nounPhrase } from './collective-words';
import { findDescribedCompany } from './described-company';
import { findDescribedSpeaker, findLatter } from './described-speaker';
import { mentionsIn, type Referents, type ResolvedMention } from '../referents';
import { MEDIA, OUTLET_NOUNS, SHOWS } from '../../words/outlet-nouns';
import { severalNamedBefore, severalOpening } from './several-before';
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
  const nearer = nearerOther(referents, heads, span);
  if (nearer) return [{ ...span, chain: nearer }];
  if (heads.length > 0) return heads.flatMap((head) => toSources(referents, head));
  const government = governedState(referents, mentions, words);
  if (government) return [{ ...span, chain: government }];
  const called = mentions.length > 0 ? undefined : outletCalled(referents, words, span);
  if (called) return [{ ...span, chain: called }];
  const known = repeatedSource(referents, words, span);
  if (known) return [{ ...span, chain: known }];
  if (!isNameless(words)) return [{ ...span, chain: undefined }];
  return [{ ...span, chain: referents.collectives.named(words, span) }];
}

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
  severalOpening(referents, words, span) ??
  referents.collectives.severalBefore(words, span, (one) => isTold(one, span, referents.text)) ??
  referents.collectives.repeated(words, span) ??
  spokenBefore(referents, words, { start: 0, end: span.start }) ??
  severalNamedBefore(referents, words, span) ??
  findLatter(referents, words, span) ??
  findDescribedSpeaker(referents, words, span) ??
  findDescribedCompany(referents, words, span);

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

/** The mentions that are the source themselves, not a part of its description: persons before organisations. */
function headMentions(
  referents: Referents,
  span: Span,
  mentions: readonly ResolvedMention[],
): ResolvedMention[] {
  const { text } = referents;
  const free = mentions.filter((one) => isHead(one, mentions, span, text));
  const pronouns = free
    .filter(({ form }) => form === 'PRONOUN')
    .filter(({ start, end }) => end >= span.end - 1 || (start === span.start && endsThere(text, start, end)))
    .filter(({ start }) => start <= span.start + 1);
  if (pronouns.length > 0) return pronouns.slice(0, 1);
  const people = free.filter(
    (one) =>
      one.chains.some(({ kind }) => kind === 'PERSON') &&
      one.form === 'NAME' &&
      !isInTitle(one, free) &&
      !isWhose(one, free, text),
  );
  if (people.length > 0) return coordinated(people, text);
  const inPrint = free.find((one) => isInPrint(one, span, referents));
  if (inPrint) return [inPrint];
  const described = free.filter(
    ({ form, chains, end }) =>
      form === 'DESCRIPTION' &&
      (chains.length > 1 || chains.every(({ state }) => !state)) &&
      reachesHead(text, end, span),
  );
  if (described.length > 0) return described.slice(0, 1);
  const names = free.filter(
    ({ form, end, chains }) =>
      form === 'NAME' &&
      reachesHead(text, end, span) &&
      !(OUTLET_NOUN.test(text.slice(end, span.end)) && chains.some(isSomewhere)),
  );
  return names.length > 0 ? coordinated(names, text) : authorOf(referents, mentions, span);
}

/** Somebody known, and no part of the description of another. */
const isHead = (one: ResolvedMention, all: readonly ResolvedMention[], span: Span, text: string): boolean =>
  one.chains.length > 0 &&
  isFree(one, span, text) &&
  !followsPart(one, all, span, text) &&
  !leadsGovernment(one, all, text);

/** "[an Example News] report said": it is the outlet that writes. */
const isInPrint = ({ form, chains, end }: ResolvedMention, span: Span, { text, isOutlet }: Referents) =>
  form === 'NAME' &&
  REPORT.test(text.slice(end, span.end)) &&
  chains.some((chain) => !chain.state && someName(chain, isOutlet));

const REPORT = /^ (?:report|story|article|investigation|dispatch|editorial)\b/u;

/** "the [Doe] government": a state, and not its leader. */
const leadsGovernment = (
  { end, chains }: ResolvedMention,
  mentions: readonly ResolvedMention[],
  text: string,
): boolean =>
  chains.some(({ kind }) => kind === 'PERSON') &&
  mentions.some(
    (other) =>
      other.start > end && other.chains.every(({ state }) => state) && LED.test(text.slice(end, other.end)),
  );

const LED = /^\s(?:\p{Ll}+\s)?(?:government|administration|regime|cabinet)$/u;

/** "the Ruritanian daily", "the Springfield weekly": in a state or town, and neither. */
const isSomewhere = ({ state, kind }: Chain) => state !== undefined || kind === 'PLACE';

/** "a bench of Justices Jane Doe and [John Roe]": one of those that it is made up of, as the one before. */
function followsPart(
  one: ResolvedMention,
  mentions: readonly ResolvedMention[],
  span: Span,
  text: string,
): boolean {
  const before = mentions.findLast(({ end, form }) => form === 'NAME' && end <= one.start);
  if (!before || !/^,? and (?:\p{L}+ ){0,2}$/u.test(text.slice(before.end, one.start))) return false;
  return /\b(?:bench|panel|delegation|team|pair|duo|trio|committee|group) of (?:\p{L}+ ){0,2}$/u.test(
    text.slice(span.start, Math.min(before.start, before.titleStart ?? before.start)),
  );
}

/** "[Whig] MP Jane Doe". */
const isInTitle = ({ start, end }: ResolvedMention, all: readonly ResolvedMention[]) =>
  all.some((other) => (other.titleStart ?? other.start) <= start && end <= other.start);

/** Behind a name: "[Roe] supporter ", "[Roe] campaign manager ". */
const WHOSE =
  /^ (?:(?!(?:and|or|with|as|of|to|for|in|at|by|from|on|but|who|whose|whom|which|that|née|nee|aka|alias)\b)\p{Ll}[\p{L}-]+(?<!ing|ed) ){1,3}$/u;

/** "[Roe] supporter Jane Doe": named for another, who is the one. */
const isWhose = ({ end }: ResolvedMention, all: readonly ResolvedMention[], text: string) =>
  all.some(
    ({ start, form, chains }) =>
      form === 'NAME' &&
      chains.some(({ kind }) => kind === 'PERSON') &&
      start > end &&
      start < end + FARTHEST_NAME &&
      WHOSE.test(text.slice(end, start)),
  );

/** In characters. */
const FARTHEST_NAME = 60;

/** "[he], too", "[the 61-year-old] entrepreneur". */
const endsThere = (text: string, start: number, end: number) =>
  text[end] === ',' || /^the \d{1,3}-year-old/iu.test(text.slice(start, end));

/** "a report by [Example News]", "a statement issued by [the Ministry]": what is written is said by its author; an outlet only carries "a statement published by" it. */
function authorOf(
  { text, isOutlet }: Referents,
  mentions: readonly ResolvedMention[],
  span: Span,
): ResolvedMention[] {
  const by =
    /^(?:an?|the|its|one)?\s?(?:[\p{L}-]+\s){0,2}(?:report|article|story|dispatch|statement|editorial|post|tweet|release|note|paper|study|memo|letter|analysis)s?\s(?:by|from|in|(?<published>(?:published|issued|released|signed) by))\s(?:the\s)?(?:[\p{L}-]+\s){0,3}$/u;
  return mentions
    .filter(({ start, end, chains, form }) => {
      const isNamed = chains.length > 0 && form === 'NAME' && !/^\s\p{L}/u.test(text.slice(end, span.end));
      const found = isNamed ? by.exec(text.slice(span.start, start)) : null;
      const carries = () => chains.some((chain) => someName(chain, isOutlet));
      return found !== null && !(found.groups?.['published'] && carries());
    })
    .slice(0, 1);
}

const BEFORE_PART =
  /\b(?:of|for|to|from|in|at|by|with|on|about|under|against|near)\s(?:the\s|both\s)?(?:[\p{L}'’-]+\s){0,2}$/u;

/** "a woman who fled [Roeville]", up to the comma that ends the clause; not "one who identified herself as [Jane]". */
const IN_CLAUSE =
  /\S\s(?:who|whom|whose|which|that|where)\s(?![^,]*\b(?:identif(?:y|ied)|name|named|known|called|goes)\b)[^,]*$/u;

/** "a country bordering [Ruritania]", "a lawyer representing [Doe]", and not "the visiting [Doe]", "Ruritania's leading [Roe Party]". */
const DOING =
  /(?<!\b(?:the|an?|his|her|its|their|then|now)|['’]s?)\s\p{Ll}+(?<!thing|\b(?:rul|outgo|incom|govern))ing\s(?:the\s)?$/u;

/** Not "Ruritania" in "the people of Ruritania", not "Doe" in "Doe's spokesman" or "a man who knew Doe". */
export function isFree(
  { start: nameStart, titleStart, end }: ResolvedMention,
  span: Span,
  text: string,
): boolean {
  const start = Math.min(nameStart, titleStart ?? nameStart);
  if (/^['’]s?\s\S/u.test(text.slice(end, Math.min(end + 4, span.end)))) return false;
  const before = text.slice(span.start, start);
  return !BEFORE_PART.test(before) && !IN_CLAUSE.test(before) && !DOING.test(before);
}

const ADDITION =
  /^\s*$|^\s*[,(–—-]|^\s+(?:of|in|at|for|to|from|on|and|who|which|that|with|has|have|itself|himself|herself|themselves|after|during|ministers?|spokes\w+|administration|government|authorities|leadership|side|delegation|regime)\b/iu;
/** "Doe [news agency]" is the agency; "the Ruritanian TV [channel] DTV" is another. */
const OUTLET_NOUN = new RegExp(
  String.raw`^\s+(?:news )?(?:${OUTLET_NOUNS}|${SHOWS}|${MEDIA})s?\b(?!\s["“«‘']?\p{Lu})`,
  'u',
);

/** Whether only an addition follows the words: a comma, "of", "in", "and", nothing; not another noun that they describe. */
function reachesHead(text: string, end: number, span: Span): boolean {
  const rest = text.slice(end, span.end).replace(/^["”’')\]]+/u, '');
  return ADDITION.test(rest) || OUTLET_NOUN.test(rest);
}

/** The first one and those joined to it by a comma or "and". */
function coordinated(mentions: readonly ResolvedMention[], text: string): ResolvedMention[] {
  const [first, ...rest] = mentions;
  if (!first) return [];
  const joined = [first];
  for (const mention of rest) {
    const last = joined[joined.length - 1] ?? first;
    if (
      !/^(?:\s(?:of|from|for)\s(?:the\s)?[^,;.“”"]{1,50}?)?\s?(?:,|,?\s?and|&|as well as)\s(?:(?!(?:who|whose|which|that|where|known|called|alias|nicknamed|dubbed|born|formerly)\s)[\p{L}.'’-]+\s){0,4}$/u.test(
        text.slice(last.end, mention.start),
      )
    )
      break;
    joined.push(mention);
  }
  return joined;
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
