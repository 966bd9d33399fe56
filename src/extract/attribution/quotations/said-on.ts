import type { Attribution } from '../../../model/attribution';
import { hull, overlaps } from '../../../model/span';
import { lower, spanOf, word, type Passage, type Unit } from '../text/passage';
import { isAdverb, isNegation } from '../../words/word-classes';
import { isFiniteVerb, isSpeechVerb } from '../text/verb-groups';

const WOULD = /^(?:would|wouldn['’]t)$/u;
/** Not what the article itself says will have been: "The strike would be the third this year." */
const OWN_VOICE =
  /^(?:it|this|that|the (?:move|strike|vote|decision|deal|plan|meeting|visit|talks|ban|law|trip|test|launch|election|trial|hearing|summit))$/u;

/**
 * What is said on without a cue: "The party did not want a fight, Doe said. [If they were not let in, the country would come out on
 * the roads.]" The sentence follows words of the same paragraph that are reported in the past, and only tells what would be done.
 */
export function saidOn(passage: Passage, found: readonly Attribution[]): Attribution[] {
  const told: Attribution[] = [];
  passage.units.forEach((unit, at) => {
    const before = passage.units[at - 1];
    const span = spanOf(passage, unit.from, unit.end);
    const isFree = ![...found].some(({ content, cue, source }) =>
      [...content, ...cue, ...source].some((part) => overlaps(part, span)),
    );
    const speaker =
      before && isFree && tellsOn(passage, unit)
        ? reportedIn(passage, before, [...found, ...told])
        : undefined;
    if (speaker) told.push(goOn(passage, unit, speaker));
  });
  return told;
}

/** Who speaks last in a sentence, where that is told in the past and not between marks. */
function reportedIn(passage: Passage, unit: Unit, found: readonly Attribution[]): Attribution | undefined {
  const span = spanOf(passage, unit.from, unit.end);
  const here = found.filter(
    (one) => one.speech && one.source.length > 0 && overlaps(hull(one.content), span),
  );
  const last = here.at(-1);
  if (here.length !== 1 || last?.kind !== 'INDIRECT') return undefined;
  return last.rule === 'said-on' || isPast(passage, unit) ? last : undefined;
}

const isPast = (passage: Passage, { from, end }: Unit) => {
  for (let at = from; at < end; at += 1) if (isSpeechVerb(passage, at, 'past')) return true;
  return false;
};

function tellsOn(passage: Passage, unit: Unit): boolean {
  const opening =
    lower(passage, unit.from) +
    (/^the$/u.test(lower(passage, unit.from)) ? ` ${lower(passage, unit.from + 1)}` : '');
  if (
    OWN_VOICE.test(opening) ||
    passage.quotations.some(({ first }) => first >= unit.from && first < unit.end)
  )
    return false;
  const places: number[] = [];
  for (let at = unit.from; at < unit.end; at += 1) if (isFiniteVerb(passage, at)) places.push(at);
  if (places.some((at) => WOULD.test(lower(passage, at)) && isOfSpeech(passage, at))) return false;
  const verbs = places.map((at) => lower(passage, at));
  const opensIf = /^(?:if|unless|should)$/u.test(opening);
  return (
    (opensIf ? verbs.some((verb) => WOULD.test(verb)) : WOULD.test(verbs[0] ?? '')) &&
    word(passage, unit.end - 1) === '.'
  );
}

/** "The ministry would not [comment]", "He would only [say] that". */
function isOfSpeech(passage: Passage, would: number): boolean {
  let at = would + 1;
  while (isAdverb(lower(passage, at)) || isNegation(lower(passage, at))) at += 1;
  return (
    passage.cues.verbs.has(lower(passage, at)) ||
    (/^(?:comment|be|give|reveal|elaborate|speculate|discuss|take)$/u.test(lower(passage, at)) &&
      at > would + 1)
  );
}

const goOn = (passage: Passage, { from, end }: Unit, { source, reporters }: Attribution): Attribution =>
  Object.freeze({
    kind: 'INDIRECT' as const,
    source,
    reporters,
    cue: [],
    content: [spanOf(passage, from, end - 1)],
    speech: true,
    addressees: [],
    confidence: 0.6,
    rule: 'said-on',
  });
