import type { Attribution } from '../../../model/attribution';
import type { Span } from '../../../model/span';
import type { FoundMention } from '../../mentions/found-mention';
import { spanOf, word, type Passage } from '../text/passage';
import { quoted } from './quoted';

const LEAST_ANSWERS = 2;
/** Words that open the name of who is asked. */
const ASKS =
  /\b(?:(?:spoke|talked|speaks|talks|chatted) (?:to|with)|interview(?:s|ed)?(?: with| of)?|sat down with|questions (?:to|for)|asked|caught up with)\s[^.\n]{0,60}$/iu;
/** In characters: how far before a name such words are looked for. */
const BEFORE = 120;

/**
 * The answers of an interview whose paragraphs are marked "Q:" and "A:", by paragraph: who answers is named in the words before the
 * first question. Paragraphs without a mark go on from the answer before. Empty where the text is none, or names nobody.
 */
export function readAnswers(
  passages: readonly Passage[],
  mentions: readonly FoundMention[],
): ReadonlyMap<Passage, Attribution> {
  const lines = new Map<Passage, Attribution>();
  const first = passages.findIndex((passage) => markOf(passage) !== undefined);
  const answers = passages.filter((passage) => markOf(passage) === 'a');
  const source =
    first < 0 || answers.length < LEAST_ANSWERS ? undefined : findGuest(passages, first, mentions);
  if (!source) return lines;
  const last = passages.findLastIndex((passage) => markOf(passage) !== undefined);
  let isAnswer = false;
  for (const passage of passages.slice(first, last + 1)) {
    const mark = markOf(passage);
    if (mark) isAnswer = mark === 'a';
    if (isAnswer) lines.set(passage, toLine(passage, source, mark === undefined));
  }
  return lines;
}

/** "Q:", "A.", "Question:", "Answer:". */
function markOf(passage: Passage): 'q' | 'a' | undefined {
  if (!/^[:.]$/u.test(word(passage, 1)) || passage.tokens.length < 3) return undefined;
  if (/^(?:Q|Question)$/u.test(word(passage, 0))) return 'q';
  return /^(?:A|Answer)$/u.test(word(passage, 0)) ? 'a' : undefined;
}

function findGuest(
  passages: readonly Passage[],
  first: number,
  mentions: readonly FoundMention[],
): Span | undefined {
  const start = passages[first]?.tokens[0]?.start ?? 0;
  const text = passages[first]?.text ?? '';
  const people = mentions.filter(
    ({ kind, form, end }) => kind === 'PERSON' && form === 'NAME' && end <= start,
  );
  const isAsked = (one: Span) => ASKS.test(text.slice(Math.max(0, one.start - BEFORE), one.start));
  return people.find(isAsked) ?? people.at(-1);
}

function toLine(passage: Passage, { start, end }: Span, goesOn: boolean): Attribution {
  return quoted({
    source: [{ start, end }],
    content: [spanOf(passage, goesOn ? 0 : 2, passage.tokens.length)],
    confidence: 0.8,
    rule: 'transcript',
  });
}
