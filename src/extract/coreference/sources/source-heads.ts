import { slice, type Span } from '../../../model/span';
import { isBody, someName, type Chain } from '../chain';
import { isNamedPerson, mentionsIn, type Referents, type ResolvedMention } from '../referents';
import { regionOf } from '../../words/demonyms';
import { singular } from '../../words/singular';
import { MEDIA, OUTLET_NOUNS, SHOWS } from '../../words/outlet-nouns';

/** The mentions that are the source themselves, not a part of its description: persons before organisations. */
export function headMentions(
  referents: Referents,
  span: Span,
  mentions: readonly ResolvedMention[],
): ResolvedMention[] {
  const { text } = referents;
  const free = mentions.filter((one) => one.chains.length > 0 && isFree(one, span, { text, mentions }));
  const pronoun = free.find(
    ({ form, start, end }) =>
      form === 'PRONOUN' &&
      start <= span.start + 1 &&
      (end >= span.end - 1 || (start === span.start && ENDS_THERE.test(text.slice(start, end + 1)))),
  );
  if (pronoun) return [pronoun];
  const isOther = (one: ResolvedMention) =>
    isNamedPerson(one) && isSomebodyOf(text.slice(one.end, span.end), referents);
  const people = free.filter(
    (one) =>
      one.chains.some(({ kind }) => kind === 'PERSON') &&
      one.form === 'NAME' &&
      !isInTitle(one, free) &&
      !isWhose(one, free, text) &&
      !isOther(one),
  );
  if (people.length > 0) return coordinated(people, text);
  const inPrint = free.find((one) => isInPrint(one, span, referents));
  if (inPrint) return withPartner(inPrint, free, text);
  const described = free.filter(
    ({ form, chains, start, end }) =>
      form === 'DESCRIPTION' &&
      (chains.length > 1 || chains.every(({ state }) => !state)) &&
      // "[European] ministers"
      regionOf(slice(text, { start, end })) === undefined &&
      reachesHead(text, end, span),
  );
  const [head] = described;
  if (head) return withBody(head, free, text);
  const isHead = (one: ResolvedMention) => reachesHead(text, one.end, span) && !isElsewhere(one, span, text);
  const names = free.filter((one) => one.form === 'NAME' && isHead(one) && !isOther(one));
  return names.length > 0 ? coordinated(names, text) : authorOf(referents, mentions, span);
}

/** "[he], too", "[the 61-year-old] entrepreneur". */
const ENDS_THERE = /,$|^the \d/iu;

/** "[an Example News] report said", "[a Roe Bank] statement said": it is the outlet that writes, the body that states. */
const isInPrint = ({ form, chains, end }: ResolvedMention, span: Span, { text, isOutlet }: Referents) => {
  const rest = text.slice(end, span.end);
  const writes = (chain: Chain) =>
    (REPORT.test(rest) && !chain.state && someName(chain, isOutlet)) || (STATED.test(rest) && isBody(chain));
  return form === 'NAME' && chains.some(writes);
};

/** "a [Roe News]/[Polar Times] poll": both of them; neither where only one of the two is known. */
function withPartner(
  one: ResolvedMention,
  free: readonly ResolvedMention[],
  text: string,
): ResolvedMention[] {
  if (!/[-–/]/u.test(text.charAt(one.start - 1))) return [one];
  const partner = free.find(({ end }) => end === one.start - 1);
  return partner ? [partner, one] : [];
}

/** "[Ruritania's army] and the paramilitary [Roe Forces]": both of them. */
function withBody(head: ResolvedMention, free: readonly ResolvedMention[], text: string): ResolvedMention[] {
  const next = free.find(({ form, start }) => form === 'NAME' && start > head.end);
  if (!next?.chains.every(isBody)) return [head];
  return BESIDE.test(text.slice(head.end, next.start)) ? [head, next] : [head];
}

const BESIDE = /^ and (?:the )?(?:\p{Ll}[\p{L}-]+ ){0,2}$/u;

const REPORT = /^ (?:report|story|article|investigation|dispatch|editorial)\b/u;
/** "a [Roe Research] poll of voters", "the [Polar Politics] polling average"; not "[Roe Bank] data experts". */
const STATED =
  /^ (?:(?:press|news|opinion|exit|tracking|polling|lobbying) )?(?:statement|release|report|readout|document|surveys?|polls?|study|data|figures|numbers|statistics|estimates?|forecasts?|projections?|average|tally|count|analysis|research|review|summary|investigation|communiqu[eé])(?=$|,| (?:of|in|on|into|for|from|out|last|this|taken|conducted|released|published|issued|cited|seen|quoted)\b)/u;

/** "the Ruritanian daily", "the Springfield weekly": in a state or town, and neither. */
const isSomewhere = ({ state, kind }: Chain) => state !== undefined || kind === 'PLACE';

/** "police in Roeville, northern [Ruritania]", "the [Roeville], Freedonia-based company": only where it is. */
export const isWhereabouts = (
  { start, end, chains }: Pick<ResolvedMention, 'start' | 'end' | 'chains'>,
  span: Span,
  text: string,
): boolean =>
  chains.every(isSomewhere) &&
  (SET_OFF.test(text.slice(span.start, start)) || BASED.test(text.slice(end, span.end)));

const BASED = /^(?:,\s\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*)?)?-based\s/u;

const SET_OFF = /\b(?:in|at|near|from|outside)\s\p{Lu}[^,;]{1,60},\s(?:\p{Ll}[\p{L}-]+\s)?$/u;

/** Such, and "the [Ruritanian] daily", "the [Springfield] weekly". */
const isElsewhere = (one: ResolvedMention, span: Span, text: string) =>
  isWhereabouts(one, span, text) ||
  (OUTLET_NOUN.test(text.slice(one.end, span.end)) && one.chains.some(isSomewhere));

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

/** "[Doe] ally says", "a [Doe] campaign adviser", "the [Doe] administration": somebody else, whoever it is. */
const isSomebodyOf = (rest: string, { lexicon }: Referents): boolean =>
  (/^(?! and )(?: \p{Ll}[\p{L}-]+){1,3}(?![\p{L}-]| \p{Lu})/u.exec(rest)?.[0] ?? '')
    .split(' ')
    .some((word) => SOMEBODY.test(word) || lexicon.offices.has(singular(word)));

const SOMEBODY =
  /^(?:(?:confidant|associate|loyalist|supporter|backer|surrogate|insider|staffer|voter|fan)s?|administration)$/u;

/** In characters. */
const FARTHEST_NAME = 60;

/** "a report by [Example News]", "a statement issued by [the Ministry]", "new figures from [the Institute]": what is written is said by its author. */
function authorOf({ text }: Referents, mentions: readonly ResolvedMention[], span: Span): ResolvedMention[] {
  const isAuthor = ({ start, end, chains }: ResolvedMention) => {
    if (chains.length === 0 || !ENDS_AUTHOR.test(text.slice(end, span.end))) return false;
    const before = text.slice(span.start, start);
    if (COUNTED_BY.test(before)) return chains.every(isBody);
    return WRITTEN_BY.test(before);
  };
  const named = mentions.filter(({ form }) => form === 'NAME');
  const first = named.findIndex(isAuthor);
  return first < 0 ? [] : coordinated(named.slice(first), text, /^(?:,|,? and(?: the)?| &) $/u);
}

/** What is made by somebody, and where it stands or is filed makes nothing: "a study in [Roeville]". */
const NOT_IN =
  'study|survey|paper|letter|analysis|count|tally|calculation|forecast|projection|review|lawsuit|complaint';
const WRITTEN_BY = new RegExp(
  String.raw`^(?:an?|the|its|one|another)?\s?(?:(?!(?:on|of|about|for|from|by)\s)[\p{L}\d.-]+\s){0,3}(?:report|article|story|dispatch|statement|editorial|post|tweet|release|note|memo|e-?mail|document|decision|${NOT_IN})s?,?\s(?:(?:published|issued|released|signed|filed|sent|written|conducted|compiled|(?:co-)?authored)\s)?(?:(?:in|on)\s\p{Lu}\p{L}+\s)?(?:by|from|(?<!(?:${NOT_IN})s?\s(?:(?:published|filed|conducted|compiled)\s)?)in)\s(?:the\s)?(?:(?!of\s)[\p{L}-]+\s){0,3}$`,
  'u',
);
/** What a body counts: "the latest figures from [the Institute]", "early results of polls conducted by [Roe Research]". */
const COUNTED_BY =
  /^(?:an?|the|its|one|another)?\s?(?:[\p{L}\d-]+\s){0,4}(?:data|figures|statistics|estimates?|surveys?|polls?)\s(?:compiled\s|conducted\s|collected\s|released\s|published\s)?(?:by|from)\s(?:the\s)?$/u;
/** Not "a report by [Roe Bank] analysts". */
const ENDS_AUTHOR =
  /^(?!\s\p{L}|\s?['’])|^\s(?:of|for|in|on|at|and|last|this|which|that|released|published|obtained|seen|reviewed|broadcast|showing|to|based)\s/u;

const BEFORE_PART =
  /\b(?:of|for|to|from|in|at|by|with|on|about|under|against|near)\s(?:the\s|both\s)?(?:[\p{L}'’-]+\s){0,2}(?:and\sthe\s)?$/u;

/** "a woman who fled [Roeville]", up to the comma that ends the clause; not "one who identified herself as [Jane]". */
const IN_CLAUSE =
  /\S\s(?:who|whom|whose|which|that|where)\s(?![^,]*\b(?:identif(?:y|ied)|name|named|known|called|goes)\b)[^,]*$/u;

/** "a country bordering [Ruritania]", "a lawyer representing [Doe]", "a bench comprising Jane Doe and [John Roe]", and not "the visiting [Doe]", "Ruritania's leading [Roe Party]". */
const DOING =
  /(?<!\b(?:the|an?|his|her|its|their|then|now)|['’]s?)\s\p{Ll}+(?<!thing|\b(?:rul|outgo|incom|govern))ing\s(?:the\s)?(?:(?:\p{Lu}[\p{L}.]*\s){1,5}and\s)?$/u;

/** Not "Ruritania" in "the people of Ruritania", not "Doe" in "Doe's spokesman" or "a man who knew Doe". */
export function isFree(
  { start: nameStart, titleStart, end }: ResolvedMention,
  span: Span,
  { text, mentions }: Pick<Referents, 'text' | 'mentions'>,
): boolean {
  const start = Math.min(nameStart, titleStart ?? nameStart);
  if (/^(?:['’]s?|\s['’]s)\s\S/u.test(text.slice(end, Math.min(end + 5, span.end)))) return false;
  const before = upToName({ start: span.start, end: start }, { text, mentions });
  if (DONE_TO.test(before)) return !JOINS_NAME.test(text.slice(end, span.end));
  if (BEHIND_DONE_TO.test(before)) return true;
  if (isBesidePerson({ start: span.start, end: start }, { text, mentions })) return true;
  return !BEFORE_PART.test(before) && !IN_CLAUSE.test(before) && !DOING.test(before);
}

/** "[Police chased] Jane Doe from Ohio and John Roe said": only the second one says it. */
const DONE_TO = /^\p{Lu}\p{Ll}+(?<!ly) \p{Ll}{3,}ed $/u;
const JOINS_NAME = /^[^,;]*\sand \p{Lu}/u;
const BEHIND_DONE_TO = /^\p{Lu}\p{Ll}+(?<!ly) \p{Ll}{3,}ed \p{Lu}[^,;]{1,60} and $/u;

/** "Jane Doe of Roe Bank and [John Roe]": as free as she is. */
const isBesidePerson = (before: Span, { text, mentions }: Pick<Referents, 'text' | 'mentions'>): boolean =>
  mentionsIn({ mentions }, before).some(
    (one) =>
      isNamedPerson(one) &&
      /^(?:\p{L}+\.? ){0,3}$/u.test(text.slice(before.start, one.start)) &&
      /^ (?:of|from|at|for) (?:the )?\p{Lu}[^,;]{0,40} and $/u.test(text.slice(one.end, before.end)),
  );

/** The words before a name; of another name that holds an "of" and stands right before its calling only what is behind it: "researcher " of "University of Roeville researcher Jane Doe". */
function upToName(before: Span, { text, mentions }: Pick<Referents, 'text' | 'mentions'>): string {
  const body = mentionsIn({ mentions }, before).findLast(
    (one) =>
      one.form === 'NAME' &&
      /\s(?:of|for)\s/u.test(slice(text, one)) &&
      CALLING.test(text.slice(one.end, before.end)),
  );
  return text.slice(body?.end ?? before.start, before.end);
}

/** " researcher Dr " behind "University of Roeville". */
const CALLING =
  /^\s(?:(?!(?:and|or|with|for|to|by|on|in|at|of|from|against|near|about|under)\s)\p{Ll}[\p{L}-]*\s){0,4}(?:\p{Lu}\p{L}+\.?\s)?$/u;

const ADDITION =
  /^\s*$|^\s*(?:[,(–—]|-(?!\p{L}))|^\s+(?:of|in|at|for|to|from|on|and|who|which|that|with|has|have|itself|himself|herself|themselves|after|during|ministers?|spokes\w+|administration|government|authorities|leadership|side|delegation|regime)\b/iu;
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

/** Between two who say something together: "Jane Doe[ of Roe Bank and ]John Roe", "[, the minister, and the mayor, ]", "[, 45, and her son, ]", "[ (Polar Party), ]". */
const JOINED =
  /^(?:\s(?:of|from|for)\s(?:the\s)?[^,;.“”"]{1,50}?|\s\([^()\n]{1,40}\)|,\s(?:\d{1,3}|(?:an?|the|his|her|its)\s[^,;.“”"]{1,60}),(?=\sand\s))?\s?(?:,|,?\s?and|&|as well as)\s(?:(?!(?:an?|who|whose|which|that|where|known|called|alias|nicknamed|dubbed|born|formerly)\s)[\p{L}.'’-]+\s){0,4}(?:(?<=\sand (?:the|its|their|his|her|two|three) [^,]*)[\p{L}’-]+,\s)?$/u;

/** The first one and those joined to it by a comma or "and". */
function coordinated(
  [first, ...rest]: readonly ResolvedMention[],
  text: string,
  isJoined: RegExp = JOINED,
): ResolvedMention[] {
  if (!first) return [];
  const joined = [first];
  for (const mention of rest) {
    const last = joined[joined.length - 1] ?? first;
    if (!isJoined.test(text.slice(last.end, mention.start))) break;
    joined.push(mention);
  }
  return joined;
}
