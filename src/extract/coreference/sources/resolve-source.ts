import { lexiconKey } from '../../../model/lexicon';
import { hull, slice, type Span } from '../../../model/span';
import { singular } from '../../words/singular';
import { addName, isBody, lastBefore, someName, type Chain } from '../chain';
import { findCampaign } from './campaigns';
import { isNameless, nounPhrase, standsFor } from './collective-words';
import { findDescribedBody } from './described-body';
import { findDescribedSpeaker } from './described-speaker';
import {
  inLastSentence,
  isNamedPerson,
  mentionsIn,
  type Referents,
  type ResolvedMention,
} from '../referents';
import { headMentions, isWhereabouts } from './source-heads';
import { OUTLET } from '../things-by-description/thing-sorts';
import { isOutletWord } from '../../attribution/passing-on/outlet-names';

/** Words that name who says, passes on or is told something, with whom they mean; undefined where the text does not tell. */
export interface ResolvedSource extends Span {
  readonly chain: Chain | undefined;
}

/** Who the words of a source mean: one, or several for a joint statement ("Both Ruritania and Sylvania"). */
export function resolveSource(referents: Referents, spans: readonly Span[]): ResolvedSource[] {
  if (spans.length === 0) return [];
  const { start, end } = hull(spans);
  // "[The senator's] answer was …", and not "[A friend of Roe's] said"
  const words = slice(referents.text, { start, end })
    .replace(WHEN, '')
    .replace(/(?<!^(?:an?|one|some) .* of .*)['’]s$/isu, '');
  const span = { start, end: start + words.length };
  const mentions = mentionsIn(referents, span);
  const heads = headMentions(referents, span, mentions);
  const written = ownerOf(words, span, mentions);
  if (written && heads.length === 0) return resolveSource(referents, [written]);
  const campaign = heads.every(isPerson) ? findCampaign(referents, words, span) : undefined;
  const nearer = campaign ?? nearerOther(referents, heads, span);
  if (nearer) return [{ ...span, chain: nearer }];
  if (heads.length > 0) return heads.flatMap((head) => toSources(referents, head));
  const near = mentions.filter((one) => !isWhereabouts(one, span, referents.text));
  const government = governedState(referents, near, span);
  if (government) return [{ ...span, chain: government }];
  const known = repeatedSource(referents, words, span);
  const nameless = () => (isNameless(words) ? referents.collectives.named(words, span) : undefined);
  return [{ ...span, chain: known ?? nameless() }];
}

/** "A study [last year] said", "the Sunday Example [earlier this week]". */
const WHEN =
  /(?<!\b(?:of|in|from|since|by|until|for|than|to))(?<=\S)(?:\s(?:released|published|issued))?\s(?:(?:earlier|late|later) )?(?:last|this) (?:week|month|year|summer|winter|spring|autumn|fall|night)$/iu;

const isPerson = ({ chains }: ResolvedMention) => chains.every(({ kind }) => kind === 'PERSON');

/** "[the ministry]'s statement says", "[its] statement published on Sunday says", "the statement of [the ministry]": whose words they are. */
const WRITTEN =
  /^(?:(?<owner>its|his|her|their)|(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\s?['’]|\s)(?<name>(?:(?!\s(?:posted|published|released|issued|on|in|at|to|from|with|who)\s).){1,61}?)(?:\s?['’]s|(?<=s)['’])) (?:[\p{L}-]+ ){0,2}(?:statement|press release|communiqu[eé]|declaration|readout|message|post|tweet|letter|report|note|document|study|survey|poll|affidavit|filing|book|web ?site|(?:analysis|data|figures|estimat(?:e|ion)s?|forecasts?|projections?|predictions?|calculations?|tally|average|research|lawsuit)(?=$|,| (?:of|in|on|for|from|last|released|published)))\b|^(?:the|a) (?:[\p{L}-]+ ){0,2}(?:statement|press release|communiqu[eé]|declaration|message|report|letter) (?:(?:signed|written|issued|sent|backed) )?(?:of|by|from|on behalf of) (?<of>(?:the )?\S.{1,60})$/iu;

function ownerOf(
  words: string,
  { start, end }: Span,
  mentions: readonly ResolvedMention[],
): Span | undefined {
  const { owner, name, of } = WRITTEN.exec(words)?.groups ?? {};
  if (of) return { start: end - of.length, end };
  const by = { start, end: start + (owner ?? name ?? '').length };
  // "[Its website] says": where the text does not tell whose
  const isKnown = owner === undefined || mentions.some((one) => one.end === by.end && one.chains.length > 0);
  return by.end > start && isKnown ? by : undefined;
}

/** "one of them", "the officials", "the curator": somebody without a name whom the text has told of. */
const repeatedSource = (referents: Referents, words: string, span: Span): Chain | undefined =>
  apposedTo(referents, words, span) ??
  latterOf(referents, words, span) ??
  referents.collectives.severalBefore(words, span, (one) => isTold(one, span, referents.text)) ??
  referents.collectives.repeated(words, span) ??
  countedBefore(referents, words, span) ??
  outletCalled(referents, words, span) ??
  findDescribedBody(referents, words, span) ??
  findDescribedSpeaker(referents, words, span);

/** "John Roe, [an aide at the ministry] who told her to wait", "Jane Doe, [its director], who noted", "John Roe of Roeville, an aide, [who] said": whose apposition or clause it is. */
function apposedTo({ text, mentions }: Referents, words: string, { start, end }: Span): Chain | undefined {
  const isClause = words === 'who';
  if (
    !isClause &&
    !(/^(?:an?|the|its|his|her|their)\s/iu.test(words) && /^,?\swho\s/u.test(text.slice(end, end + 6)))
  )
    return undefined;
  const between = isClause ? BEFORE_CLAUSE : BEFORE_APPOSITION;
  const before = mentions.findLast((one) => isNamedPerson(one) && one.end < start);
  return before && between.test(text.slice(before.end, start)) ? before.chains[0] : undefined;
}

const BEFORE_APPOSITION = /^(?:\sof\s\p{Lu}[^,;.“”"]{1,40}|\s\([^()]{1,30}\)|,\s[RDI]-\p{Lu}[\p{L}.]*)?,\s$/u;
const BEFORE_CLAUSE = /^,\s(?:[^,;.“”"]{1,60},\s)?$/u;

/** "Jane Doe met John Roe. [The latter] said it rained": who was named last. */
function latterOf({ mentions }: Referents, words: string, { start }: Span): Chain | undefined {
  if (!/^the latter$/iu.test(words)) return undefined;
  const last = mentions.findLast((one) => one.form === 'NAME' && one.end <= start);
  return last && start - last.end < NEAR ? last.chains[0] : undefined;
}

/**
 * Whom a description means that fits somebody named, where another was in view after him: "Jane Doe, an official, left. [An official
 * at the palace] said … [The official] added".
 */
function nearerOther(
  referents: Referents,
  [head, ...others]: readonly ResolvedMention[],
  span: Span,
): Chain | undefined {
  const [chain] = head?.chains ?? [];
  if (head?.form !== 'DESCRIPTION' || others.length > 0 || chain?.kind !== 'PERSON') return undefined;
  const words = slice(referents.text, span);
  return referents.collectives.namedAfter(chain, words, span);
}

/** "Two men told [investigators] it rained. One of them said": who is told is not who goes on. */
function isTold(chain: Chain, { start }: Span, text: string): boolean {
  const last = lastBefore(chain, start);
  const mention = chain.mentions.find(({ end }) => end === last);
  const before = mention ? text.slice(Math.max(0, mention.start - 30), mention.start) : '';
  return /\b(?:told|tells?|telling|informed|assured|asked by|spoke to)\s(?:the\s)?$/u.test(before);
}

/** "one of them", "two of the officials". */
const PART =
  /^(?:one|two|three|another|some|several) of (?:them|(?:the|these|those) (?:[\p{L}-]+ ){0,2}\p{L}+s)$/iu;
/** "three European officials", as far as the noun. */
const COUNTED =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|several|some|many|\d{1,2})\s(?:(?!(?:of|in|at|for|from|to|on|with|by|and|or|who)\b)[\p{L}-]+\s){0,3}?(?<noun>\p{Ll}+s)\b/giu;

/** "[Two pilots] spoke to the paper. “It rained,” said one of them": of those counted last, where they themselves have said nothing. */
function countedBefore(
  { text, lexicon, collectives }: Referents,
  words: string,
  span: Span,
): Chain | undefined {
  if (!PART.test(words)) return undefined;
  const from = Math.max(0, span.start - NEAR);
  const found = [...text.slice(from, span.start).matchAll(COUNTED)].findLast(({ groups }) => {
    const one = lexiconKey(singular(groups?.['noun'] ?? ''));
    return lexicon.offices.has(one) || standsFor(one, lexicon) === 'person';
  });
  if (!found) return undefined;
  const start = from + found.index;
  const chain = collectives.named(found[0], { start, end: start + found[0].length });
  addName(chain, words);
  return chain;
}

/** "the business [daily]". */
const DESCRIBED = /^the (?:[\p{L}-]+ ){1,4}(?<noun>\p{Ll}+)$/iu;
/** In characters. */
const NEAR = 900;

/** "[the Review]" after "The Example Review", "[the business daily]" after "Example News reported": the outlet named last. */
function outletCalled(referents: Referents, words: string, { start }: Span): Chain | undefined {
  const short = words.replace(/^the\s/iu, '');
  const isNamed = isOutletWord(short);
  if (!isNamed && !OUTLET.test(DESCRIBED.exec(words)?.groups?.['noun'] ?? '')) return undefined;
  const isOne = (chain: Chain) =>
    isBody(chain) &&
    someName(chain, (name) => (isNamed ? name.endsWith(` ${short}`) : referents.isOutlet(name)));
  const near = mentionsIn(referents, { start: Math.max(0, start - NEAR), end: start });
  return near.flatMap(({ form, chains }) => (form === 'NAME' ? chains : [])).findLast(isOne);
}

function toSources({ states }: Referents, { start, end, chains }: ResolvedMention): ResolvedSource[] {
  return chains.map((chain) => ({ start, end, chain: chain.state ? states.acts(chain.state) : chain }));
}

const GOVERNMENT =
  /\b(?:government|authorities|administration|leadership|side|regime|state|delegation|officialdom|capital)$/iu;
/** "The kingdom", "the island nation". */
const REALM =
  /^the (?:(?!(?:whole|entire|rest|other|neighbouring|neighboring)\s)[\p{L}\d-]+ ){0,2}(?:kingdom|republic|sultanate|emirate|country|nation|bloc)$/iu;

/** "the Ruritanian authorities" are the state. */
function governedState(
  referents: Referents,
  mentions: readonly ResolvedMention[],
  span: Span,
): Chain | undefined {
  const words = slice(referents.text, span);
  const state = mentions.flatMap(({ chains }) => chains).find((chain) => chain.state)?.state;
  const isActor =
    GOVERNMENT.test(nounPhrase(words)) || (REALM.test(words) && onlyStateNamed(referents, span) === state);
  return state && isActor ? referents.states.acts(state) : undefined;
}

/** The one state that the last sentence with such a name names: none in "Thailand bought a submarine from China. [The country] said". */
function onlyStateNamed(referents: Referents, { start }: Span): string | undefined {
  const named = mentionsIn(referents, { start: Math.max(0, start - NEAR), end: start }).filter(
    ({ form, chains }) => form === 'NAME' && chains.some((chain) => chain.state),
  );
  const near = inLastSentence(referents, named);
  const [only, ...others] = new Set(near.flatMap(({ chains }) => chains.map(({ state }) => state)));
  return others.length === 0 ? only : undefined;
}
