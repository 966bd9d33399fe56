import type { Attribution } from '../../../model/attribution';
import { hull, overlaps, slice, type Span } from '../../../model/span';
import { spanOf, word, type Passage } from '../text/passage';

/** Verbs that tell news. */
const TELLS =
  /\b(?:announced|disclosed|revealed|said|stated|reported|confirmed|mentioned|noted|explained|added|made known|released)$/u;

/**
 * "[The state will build six schools.] ¶ Jane Doe announced this when she opened one", "[…] This was said by Jane Doe": what is said is
 * the sentence before, or what somebody is said to say there; where there is none, "This" alone says nothing.
 */
export function withWhatThisIs(passages: readonly Passage[], all: readonly Attribution[]): Attribution[] {
  const text = passages[0]?.text ?? '';
  return all.flatMap((one) => {
    if (!saysThis(text, one)) return [one];
    const before = sentenceBefore(passages, hull([...one.cue, ...one.content]));
    if (!before) return one.rule === 'reported-by' ? [] : [one];
    const told = all.findLast((other) => other !== one && isToldIn(other, before));
    return [Object.freeze({ ...one, content: told?.content ?? [before] })];
  });
}

/** "this", "this when she opened one". */
const THIS = /^this(?: (?:when|while|as|after|before|during|at|in|on)\b[^,;]*)?$/iu;

function saysThis(text: string, { content, cue, speech }: Attribution): boolean {
  const [words, ...more] = content;
  if (!speech || !words || more.length > 0 || !THIS.test(slice(text, words))) return false;
  return (
    cue.some((span) => TELLS.test(slice(text, span))) && !/^\s?[:,]?\s?["“:]/u.test(text.slice(words.end))
  );
}

const isToldIn = ({ speech, source, content }: Attribution, sentence: Span): boolean =>
  speech && source.length > 0 && content.some((span) => overlaps(span, sentence));

/** The sentence before the one of `span`, if need be the last of the paragraph before, without its final mark. */
function sentenceBefore(passages: readonly Passage[], span: Span): Span | undefined {
  const at = passages.findIndex((passage) => (passage.tokens.at(-1)?.end ?? 0) >= span.end);
  const passage = passages[at];
  const nth = passage?.units.findIndex(({ from, end }) => overlaps(spanOf(passage, from, end), span)) ?? -1;
  const within = nth > 0 ? passage : passages[at - 1];
  const unit = nth > 0 ? passage?.units[nth - 1] : within?.units.at(-1);
  if (nth < 0 || !within || !unit) return undefined;
  const isStop = /^[.!?:]$/u.test(word(within, unit.end - 1));
  return spanOf(within, unit.from, isStop ? unit.end - 1 : unit.end);
}
