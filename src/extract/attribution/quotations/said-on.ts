import type { Attribution } from '../../../model/attribution';
import { byPosition } from '../../../model/span';
import { lower, spanOf, word, type Passage, type Unit } from '../text/passage';
import { isAdverb, isNegation } from '../../words/word-classes';
import { isFiniteVerb, isSpeechVerb } from '../text/verb-groups';

const WOULD = /^(?:would|wouldn['’]t)$/u;
/** The article's own: "would [later] resign", "two years [later]". */
const LOOKS_BACK = /^(?:later|eventually|ultimately|never|finally|go)$/u;

/**
 * What is said on without a cue: "The party did not want a fight, Doe said. [If they were not let in, the country would come out on
 * the roads.]" The sentence follows words of the same paragraph that are reported in the past, and tells what would be done if
 * something was. Without "if" the article itself may look ahead: "The city would burn two years later."
 */
export function saidOn(passage: Passage, found: readonly Attribution[]): Attribution[] {
  const told: Attribution[] = [];
  const spans = found.flatMap(({ content, cue, source }) => [...content, ...cue, ...source]).sort(byPosition);
  const here = new Here(found);
  let [next, reach, before]: [number, number, Attribution | undefined] = [0, 0, undefined];
  for (const unit of passage.units) {
    const span = spanOf(passage, unit.from, unit.end);
    for (; (spans[next]?.start ?? Infinity) < span.end; next += 1)
      reach = Math.max(reach, spans[next]?.end ?? 0);
    const goesOn: Attribution | undefined =
      before && reach <= span.start && tellsOn(passage, unit) ? goOn(passage, unit, before) : undefined;
    if (goesOn) told.push(goesOn);
    before = goesOn ?? reportedIn(passage, unit, here.upTo(span.end));
  }
  return told;
}

/** Gives those of a list that begin before a place and were not given yet. */
class Here {
  private next = 0;
  constructor(private readonly found: readonly Attribution[]) {}

  upTo(end: number): readonly Attribution[] {
    const from = this.next;
    while ((this.found[this.next]?.content[0]?.start ?? Infinity) < end) this.next += 1;
    return this.found.slice(from, this.next);
  }
}

/** Who speaks in a sentence, where one alone does, in the past and not between marks. */
function reportedIn(passage: Passage, unit: Unit, here: readonly Attribution[]): Attribution | undefined {
  const [one, ...others] = here.filter(({ speech, source }) => speech && source.length > 0);
  return one?.kind === 'INDIRECT' && others.length === 0 && isPast(passage, unit) ? one : undefined;
}

const isPast = (passage: Passage, { from, end }: Unit) => {
  for (let at = from; at < end; at += 1) if (isSpeechVerb(passage, at, 'past')) return true;
  return false;
};

function tellsOn(passage: Passage, unit: Unit): boolean {
  if (!/^(?:if|unless)$/u.test(lower(passage, unit.from)) || word(passage, unit.end - 1) !== '.')
    return false;
  if (passage.quotations.some(({ first }) => first >= unit.from && first < unit.end)) return false;
  const places: number[] = [];
  for (let at = unit.from; at < unit.end; at += 1) {
    if (LOOKS_BACK.test(lower(passage, at))) return false;
    if (isFiniteVerb(passage, at)) places.push(at);
  }
  const [condition, ...others] = places;
  // "[If convicted,] she would face ten years in prison" is the article's own
  if (condition === undefined || condition < unit.from + 2) return false;
  const would = others.filter((at) => WOULD.test(lower(passage, at)));
  return would.length > 0 && !would.some((at) => isOfSpeech(passage, at));
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
