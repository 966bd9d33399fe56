import type { Attribution } from '../../model/attribution';
import { lexiconKey, type Lexicon } from '../../model/lexicon';
import { slice, type Span } from '../../model/span';

/** Whether words name an outlet. */
export type IsOutlet = (words: string) => boolean;

const NOUN = String.raw`(?:newspaper|newswire|news agency|agency|broadcaster|weekly|daily|magazine|tabloid|(?:TV |television |Telegram )?channel|(?:radio |TV )?station|news (?:site|website|portal|outlet)|website|portal)`;
const NAME = String.raw`\p{Lu}[\p{L}\p{N}’'&-]*(?: (?:of |de |and )?\p{Lu}[\p{L}\p{N}’'&-]*){0,3}`;
/** "the German weekly [Example]", "AMSTERDAM, May 2 ([Example]) — ": named as an outlet somewhere in the text. */
const INTRODUCED = new RegExp(
  String.raw`\b${NOUN} (${NAME})|^[^\n.]{0,60}\((${NAME})\) ?(?:--|[—–-]) `,
  'gmu',
);
const OUTLET_NOUN =
  /\b(?:newspaper|news agency|broadcaster|magazine|radio|television|tv|news website|tabloid|TV|(?:state|local|national|public) media)\b/u;
/** A word in a name that only outlets have: "Radio Example", "the Example Gazette". */
const OUTLET_WORD =
  /\b(?:News|Newspaper|Press|Radio|TV|Television|Times|Herald|Tribune|Gazette|Daily|Weekly|Journal|Courier|Chronicle|Observer|Telegraph|Review|Newswire|Broadcasting)\b/u;

/** Who is an outlet in a text: what the lists hold, what its name or a noun beside it tells, what the text introduces as one. */
export function outletsIn(text: string, lexicon: Pick<Lexicon, 'outlets'>): IsOutlet {
  const introduced = new Set(
    [...text.matchAll(INTRODUCED)].map(([, named = '', dated = '']) => lexiconKey(named || dated)),
  );
  const isNamed = (name: string) => lexicon.outlets.has(lexiconKey(name)) || introduced.has(lexiconKey(name));
  return (words) =>
    OUTLET_NOUN.test(words) || OUTLET_WORD.test(words) || namesIn(words).some((name) => isNamed(name));
}

/** "Example News's Jane Doe", "the correspondent of Example News": the words, and those for the house that somebody works for. */
function namesIn(words: string): string[] {
  const [owner = ''] = words.split(/['’]s?\s/u);
  const [, house = ''] = /\b(?:of|from|at|with) (.+)$/u.exec(words) ?? [];
  return [owner, house].filter(Boolean);
}

const READ_BY =
  /\b(?:seen|heard|read|reviewed|viewed|examined|obtained|verified) by (?<reader>[^,;]+?)(?= and |,|$)/u;

/**
 * The outlets that pass on what they were told or shown: "Doe told [Example Times]", "according to a recording heard by
 * [Example Times]".
 */
export function withOutlets(text: string, one: Attribution, isOutlet: IsOutlet): Attribution {
  const heard = one.addressees.some((span) => isOutlet(slice(text, span))) ? [one.addressees] : [];
  const shown = one.source.flatMap((span) => readersIn(text, span, isOutlet)).map((reader) => [reader]);
  const known = new Set(one.reporters.flat().map(({ start }) => start));
  const added = [...heard, ...shown].filter((spans) => !spans.some(({ start }) => known.has(start)));
  return added.length > 0 ? { ...one, reporters: [...one.reporters, ...added] } : one;
}

function readersIn(text: string, source: Span, isOutlet: IsOutlet): Span[] {
  const { index = 0, groups } = READ_BY.exec(slice(text, source)) ?? {};
  const reader = groups?.['reader'];
  if (!reader || !isOutlet(reader)) return [];
  const start = text.indexOf(reader, source.start + index);
  return [{ start, end: start + reader.length }];
}
