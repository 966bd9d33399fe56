import type { FoundMention } from '../../mentions/found-mention';
import { draftWithoutVerb, type Draft, type Range } from '../text/draft';
import { lower, spanOf, word, wordsOf, type Passage } from '../text/passage';
import { DETERMINERS } from '../../words/word-classes';
import { holdsFiniteVerb } from '../text/verb-or-noun';
import { isTeller } from '../text/tellers';

const LONGEST_SOURCE = 7;

/**
 * A headline that names its source with a mark: "[The talks are over] — [mass media]", "[The talks are over]: [broadcaster]",
 * "[Jane Doe]: [The talks are over]", "[Ruritania] ‘[ready to pay]’".
 */
export function readHeadline(passage: Passage, mentions: readonly FoundMention[]): Draft | undefined {
  return marked(passage).find(
    ({ source, content: [content] }) =>
      source && isSource(passage, source, mentions) && !(content && LABEL.test(wordsOf(passage, content))),
  );
}

/** "Jane Doe: [An interview on the harbour]": what the article is, and nothing said. */
const LABEL = /^(?:an? |the )?(?:\p{L}+ )?(?:interview|profile|obituary|timeline|portrait|q&a)\b/u;

/** What the marks of a headline may set apart, the surest first. */
function marked(passage: Passage): Draft[] {
  const { length } = passage.tokens;
  const behind = [lastDash(passage), lastColon(passage)].filter(
    (at = 0) => at > 3 || (at === 3 && holdsFiniteVerb(passage, { from: 0, end: at })),
  );
  const colon = firstColon(passage);
  const before = colon !== undefined && length - colon > 4 ? [colon] : [];
  const quoted = quotedBehind(passage);
  return [
    ...behind.map((at = 0) => claim({ from: at + 1, end: length }, { from: 0, end: at })),
    ...before.map((at) => claim({ from: 0, end: at }, { from: at + 1, end: length })),
    ...(quoted ? [claim({ from: 0, end: quoted.from }, quoted)] : []),
  ];
}

/** "Ruritania [‘ready to pay’]": a quotation that ends the headline, behind a name. */
function quotedBehind({ quotations, tokens }: Passage): Range | undefined {
  const [quotation, ...others] = quotations;
  if (quotation?.open === undefined || quotation.close !== tokens.length - 1 || others.length > 0)
    return undefined;
  const { open } = quotation;
  return open > 0 && open <= LONGEST_SOURCE && quotation.end - open > 3
    ? { from: open, end: tokens.length }
    : undefined;
}

const claim = (source: Range, content: Range): Draft =>
  draftWithoutVerb('headline', { source, cue: [], content: [content], confidence: 0.7 });

function lastDash(passage: Passage): number | undefined {
  for (
    let at = passage.tokens.length - 2;
    at > 0 && passage.tokens.length - at <= LONGEST_SOURCE + 1;
    at -= 1
  ) {
    if (/^(?:[—–-]|--)$/u.test(word(passage, at))) return at;
  }
  return undefined;
}

/** The colon before the last word or two. */
function lastColon(passage: Passage): number | undefined {
  const at = passage.tokens.findLastIndex(({ text }) => text === ':');
  return at > 0 && passage.tokens.length - at <= 3 ? at : undefined;
}

function firstColon(passage: Passage): number | undefined {
  for (let at = 1; at <= LONGEST_SOURCE && at < passage.tokens.length; at += 1)
    if (word(passage, at) === ':') return at;
  return undefined;
}

/** A name or a word for unnamed sources: "mass media", "two officials", "Jane Doe". */
function isSource(passage: Passage, range: Range, mentions: readonly FoundMention[]): boolean {
  const last = lower(passage, range.end - 1);
  if (range.end - range.from <= 2 && isTeller(last, passage.lexicon)) return true;
  const first = DETERMINERS.has(lower(passage, range.from)) ? range.from + 1 : range.from;
  const span = spanOf(passage, first, range.end);
  return mentions.some(
    (mention) =>
      (mention.kind === 'PERSON' || mention.kind === 'ORGANISATION') &&
      mention.end === span.end &&
      mention.start <= (passage.tokens[range.end - 1]?.start ?? 0) &&
      ((mention.title ?? mention).start <= span.start ||
        // "[Ruritania's Doe]: It was late"
        /^\S+['’]s?\s$/u.test(passage.text.slice(span.start, mention.start))),
  );
}
