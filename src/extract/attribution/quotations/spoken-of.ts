import type { Attribution } from '../../../model/attribution';
import { byPosition, type Span } from '../../../model/span';
import { firstAfter } from '../../../util/first-after';
import type { FoundMention } from '../../mentions/found-mention';
import { CONJUNCTIONS, isAdverb, PREPOSITIONS } from '../../words/word-classes';
import { lower, rangeOf, spanOf, word, type Passage, type Unit } from '../text/passage';
import { withMarks, type Quotation } from './quotations';

/** The person a sentence tells of: "[Jane Doe] dreams of the sea.", "But [she] is not afraid.", "For [Roe], it was a first." */
export interface SpokenOf extends Span {
  /** By a name, and not by "he" or "she". */
  readonly named: boolean;
}

/** The sentences of a paragraph in which nobody says anything, looked up in order of position. */
export class Sentences {
  private readonly said: readonly Span[];
  private next = 0;

  constructor(
    private readonly passage: Passage,
    found: readonly Attribution[],
    private readonly mentions: readonly FoundMention[],
  ) {
    const speech = found.filter((one) => one.speech);
    this.said = speech.flatMap(({ cue, content }) => [...cue, ...content]).sort(byPosition);
  }

  /** Whom the sentence before a quotation, or its own up to a colon, tells of. */
  spokenOfBefore(quotation: Quotation): SpokenOf | undefined {
    const { units } = this.passage;
    const { from } = withMarks(quotation);
    while ((units[this.next]?.from ?? Infinity) < from) this.next += 1;
    const unit = units[this.next - 1];
    return unit && this.spokenOf({ from: unit.from, end: Math.min(unit.end, from) });
  }

  spokenOfAtEnd(): SpokenOf | undefined {
    const unit = this.passage.units.at(-1);
    return unit && this.spokenOf(unit);
  }

  private spokenOf(unit: Unit): SpokenOf | undefined {
    const { kind, quotedBy } = this.passage;
    return kind !== 'paragraph' || quotedBy[unit.end - 1] || this.says(unit)
      ? undefined
      : subjectOf(this.passage, unit, this.mentions);
  }

  private says({ from, end }: Unit): boolean {
    const sentence = spanOf(this.passage, from, end);
    const after = firstAfter(this.said, sentence.end - 1);
    return this.said.slice(Math.max(0, after - 8), after).some((span) => span.end > sentence.start);
  }
}

/** The person who is the subject of a sentence, as far as its first words tell. */
function subjectOf(passage: Passage, unit: Unit, mentions: readonly FoundMention[]): SpokenOf | undefined {
  const first = afterLead(passage, unit);
  if (/^(?:he|she)$/u.test(lower(passage, first)))
    return { ...spanOf(passage, first, first + 1), named: false };
  const { start, end } = spanOf(passage, unit.from, unit.end);
  const inside = mentions.slice(firstAfter(mentions, start - 1), firstAfter(mentions, end - 1));
  const [person, other] = inside.filter(({ kind, form }) => kind === 'PERSON' && form === 'NAME');
  const whole = person && rangeOf(passage, { start: person.title?.start ?? person.start, end: person.end });
  const isListed = other !== undefined && /^,\s*$/u.test(passage.text.slice(person?.end, other.start));
  return whole && opens(passage, first, whole.from) && isAlone(passage, whole.end) && !isListed
    ? { start: person.start, end: person.end, named: true }
    : undefined;
}

/** Whether what begins at token `at` opens the sentence, but for "For" and a phrase set off: "In May, [Jane Doe] left". */
function opens(passage: Passage, first: number, at: number): boolean {
  const isBehindPhrase =
    word(passage, at - 1) === ',' && at - first < LONGEST_PHRASE && PREPOSITIONS.has(lower(passage, first));
  return at === first || (at === first + 1 && lower(passage, first) === 'for') || isBehindPhrase;
}

/** In tokens. */
const LONGEST_PHRASE = 12;

/** Behind "And", "But then", "Meanwhile,". */
function afterLead(passage: Passage, { from, end }: Unit): number {
  let at = from;
  const isLead = () =>
    CONJUNCTIONS.has(lower(passage, at)) ||
    isAdverb(lower(passage, at)) ||
    (at > from && word(passage, at) === ',');
  while (at < end && isLead()) at += 1;
  return at;
}

/** Not "[Doe]'s house", "[Doe] and Roe", "[Doe]: …". */
const isAlone = (passage: Passage, at: number): boolean =>
  !/^(?:['’]s?|and|or|&|:)$/u.test(lower(passage, at));

/** “[I] did not know.” */
export function isOfOneself(passage: Passage, { first, end }: Quotation): boolean {
  for (let at = first; at < end; at += 1)
    if (/^(?:i|me|my|mine|myself|we|our|us)$/u.test(lower(passage, at))) return true;
  return false;
}
