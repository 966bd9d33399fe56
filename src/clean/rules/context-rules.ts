/** What a line is because of where it stands: rules that look at the whole page. */

import { haveSameWords, sharedWords } from '../headline';
import { label, lineAt, type Labelled } from '../labels';
import { endsAsSentence, isHeadlineLike, isProse } from '../line';
import { reportsSpeech } from './line-rule';
import { isTeaserHeading } from './teaser-line';

type ContextRule = (page: Labelled) => Labelled['kinds'];

/** In this order: each sees what the ones before have decided. */
export const CONTEXT_RULES: readonly ContextRule[] = [
  markRepeatedHeadlines,
  markTeasers,
  markRepeatedCaptions,
  markHeadBylines,
  markLeftovers,
];

const HEAD_LINES = 5;
const LONGEST_ASIDE = 160;
const MANY_LINES = 3;

/** The headline again, word for word, or under the headline in nearly the same words. */
function markRepeatedHeadlines(page: Labelled): Labelled['kinds'] {
  const titles = [page.title, page.headline === undefined ? undefined : lineAt(page, page.headline).words];
  const known = titles.filter((title) => title !== undefined);
  return label(page, 'repeated-headline', ({ words }, index) => {
    if (words.length > LONGEST_ASIDE * 2) return false;
    if (known.some((title) => haveSameWords(words, title))) return true;
    const near = index <= (page.headline ?? 0) + HEAD_LINES && isHeadlineLike(words, LONGEST_ASIDE);
    return near && known.some((title) => sharedWords(words, title) >= 0.7);
  });
}

/** "Other News" and the headlines that follow it, up to where the article goes on. */
function markTeasers(page: Labelled): Labelled['kinds'] {
  let inTeasers = false;
  return page.kinds.map((kind, index) => {
    if (index === page.headline) return kind;
    if (opensTeasers(lineAt(page, index).words, kind)) inTeasers = true;
    else if (!kind && isBackInText(page, index)) inTeasers = false;
    return inTeasers ? (kind ?? 'teaser') : kind;
  });
}

function opensTeasers(words: string, kind: string | undefined): boolean {
  return isTeaserHeading(words) && (kind === undefined || kind === 'teaser');
}

/** A long line, one with speech, or two whole sentences in a row: among teasers every other line is a headline. */
function isBackInText(page: Labelled, index: number): boolean {
  const { words } = lineAt(page, index);
  if (isProse(words)) return true;
  const next = page.kinds[index + 1] ? '' : lineAt(page, index + 1).words;
  return endsAsSentence(words) && (reportsSpeech(words) || endsAsSentence(next));
}

/** A picture's description and its caption, which say the same: "Jane Doe in Geneva⏎Jane Doe in Geneva". */
function markRepeatedCaptions(page: Labelled): Labelled['kinds'] {
  const repeats = (a: number, b: number) =>
    haveSameWords(lineAt(page, a).words, lineAt(page, b).words) && !page.kinds[a] && !page.kinds[b];
  return label(
    page,
    'caption',
    ({ words }, index) =>
      isHeadlineLike(words, LONGEST_ASIDE) && (repeats(index, index + 1) || repeats(index - 1, index)),
  );
}

/** A name or an office alone between headline and text: "Jane Doe", "Jane DoeWorld", "Political editor". */
function markHeadBylines(page: Labelled): Labelled['kinds'] {
  const { headline } = page;
  if (headline === undefined) return page.kinds;
  const firstProse = page.lines.findIndex(({ words }, index) => !page.kinds[index] && isProse(words));
  const end = Math.min(firstProse, headline + HEAD_LINES);
  return label(page, 'byline', ({ words }, index) => index > headline && index < end && isWriter(words));
}

function isWriter(words: string): boolean {
  if (words.length > 60) return false;
  return (
    /^\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){1,3}(?:, \p{Lu}[\p{L} ]+)?$/u.test(words) ||
    /^(?:[\p{L}-]+ ){0,3}(?:editor|correspondent|reporter|writer|journalist|columnist)$/iu.test(words)
  );
}

/** Short lines under the article, many or among boilerplate: captions of pictures, names of sections. */
function markLeftovers(page: Labelled): Labelled['kinds'] {
  const isText = ({ words, role }: { words: string; role?: string }) =>
    role === 'list-item' || words.length >= LONGEST_ASIDE || endsAsSentence(words);
  const lastText = page.lines.findLastIndex((line, index) => !page.kinds[index] && isText(line));
  const under = page.kinds.slice(lastText + 1);
  const isPageEnd = under.length >= MANY_LINES || under.some((kind) => kind !== undefined);
  if (!isPageEnd || lastText < 0) return page.kinds;
  return label(page, 'other', ({ words }, index) => index > lastText && isHeadlineLike(words, LONGEST_ASIDE));
}
