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
  /\b(?:News|Newspaper|Press|Radio|TV|Television|Times|Herald|Tribune|Gazette|Daily|Weekly|Journal|Courier|Chronicle|Observer|Telegraph|Review|Post|Globe|Examiner|Inquirer|Sentinel|Dispatch|Bulletin|Newswire|Broadcasting)\b/u;

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

const SHOWN_TO =
  /\b(?:(?:seen|heard|read|reviewed|viewed|examined|obtained|verified) by|shared with) (?<reader>[^,;]+?)(?= and |,|$)/gu;
/** In characters: how far behind the source's name more is told of it. */
const LONGEST_TAIL = 200;

/**
 * The outlets that pass on what they were told or shown: "Doe told [Example Times]", "according to a recording heard by
 * [Example Times]".
 */
export function withOutlets(text: string, one: Attribution, isOutlet: IsOutlet): Attribution {
  const heard = one.addressees.some((span) => isOutlet(slice(text, span))) ? [one.addressees] : [];
  const shown = one.source.flatMap((span) => readersIn(text, withTail(span, one), isOutlet));
  const known = new Set(one.reporters.flat().map(({ start }) => start));
  const added = [...heard, ...shown.map((reader) => [reader])].filter(
    (spans) => !spans.some(({ start }) => known.has(start)),
  );
  return added.length > 0 ? { ...one, reporters: [...one.reporters, ...added] } : one;
}

/** "[The minutes], obtained by Example News, [say]": up to the cue, where it follows closely. */
function withTail({ start, end }: Span, { cue }: Attribution): Span {
  const next = cue[0]?.start ?? end;
  return { start, end: next > end && next - end < LONGEST_TAIL ? next : end };
}

function readersIn(text: string, source: Span, isOutlet: IsOutlet): Span[] {
  return [...slice(text, source).matchAll(SHOWN_TO)].flatMap(({ 0: words, index, groups }) => {
    const reader = groups?.['reader'] ?? '';
    const end = source.start + index + words.length;
    return isOutlet(reader) ? [{ start: end - reader.length, end }] : [];
  });
}
