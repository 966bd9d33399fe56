import type { CueForm, CueFrame, CueVerb, VerbForm } from '../../../model/cues';
import { cueFormsAt, isHeadline, lower, word, type Passage, type Unit } from './passage';
import { BE, HAVE, isAdverb, isAuxiliary, isNegation, isNounToo, MODALS } from '../../words/word-classes';
import { isAdjectivePlace, isBriefed, isHelper, isNounPlace, isPresentTense } from './verb-or-noun';

type Shape = 'finite' | 'infinitive' | 'participle';

/** A verb that attributes, with its helping verbs and adverbs: "has repeatedly denied", "was told", "adding". */
export interface VerbGroup {
  /** Its first token: the first helping verb. */
  readonly from: number;
  /** The verb itself. */
  readonly at: number;
  /** After the verb and its particles. */
  readonly end: number;
  readonly senses: readonly CueVerb[];
  readonly shape: Shape;
  readonly passive: boolean;
  readonly negated: boolean;
  /** In the present without a helping verb, where some verbs look like nouns: "rules", "states". */
  readonly nounLike: boolean;
  /** "could say", "might accuse". */
  readonly hypothetical: boolean;
}

const REFUSES = /^(?:refus(?:es?|ed|ing)|declin(?:es?|ed|ing))$/u;
const HYPOTHETICAL = new Set(['could', 'might', 'may', 'should', 'would', 'must', 'shall', 'can', 'will']);

/** The verb of attribution at token `at`, if there is one and it is used as a verb there. */
export function findVerbGroup(passage: Passage, unit: Unit, at: number): VerbGroup | undefined {
  const [form] = cueFormsAt(passage, at);
  if (!form || isBriefed(passage, at) || isNamedSaid(passage, unit, at)) return undefined;
  const from = groupStart(passage, unit, at);
  const helpers = passage.tokens.slice(from, at).map((token) => token.lower);
  const shape = shapeOf(passage, at, form, helpers);
  if (!shape) return undefined;
  const done = doneBy(passage, unit, { from, helpers, shape });
  return {
    from: done.from,
    at,
    end: at + 1 + form.particles.length,
    senses: form.senses,
    shape: done.shape,
    passive: isPassive(form.forms, helpers),
    nounLike: isNounToo(form.lemma) && !form.forms.has('past') && !helpers.some(isAuxiliary),
    negated: done.refused || helpers.some(isNegation) || lower(passage, from - 1) === 'without',
    hypothetical: isHypothetical(helpers) && lower(passage, at + 1) !== 'only',
  };
}

/** "was [quick] to say", "is [understood] to have said": as good as "said". */
const SAYS_SO =
  /^(?:quick|keen|careful|anxious|understood|said|reported|believed|thought|alleged|known|rumou?red)$/u;

/** "[intervened] to assure", "[rose] to object": speaks up. */
const STEPS_IN = /^(?:interven(?:es|ed)|rose|interrupt(?:s|ed)|phoned|emailed|telephoned)$/u;

/** "[continued] to insist", "[began] to demand". */
const GOES_ON = /^(?:continu(?:e[sd]?|ing)|beg[aiu]n|begins|start(?:s|ed)|proceed(?:s|ed))$/u;

/** The place of "[intervened] to assure", "[continued] to insist", "[went so far as] to claim", "[went on] to say"; 0 where there is none. */
function speaksUpBefore(passage: Passage, from: number): number {
  const before = lower(passage, from - 1);
  if (STEPS_IN.test(before)) return from - 1;
  if (before === 'on' && /^(?:went|go(?:es|ne|ing)?)$/u.test(lower(passage, from - 2))) return from - 2;
  if (GOES_ON.test(before)) return from - 1;
  const isFar = lower(passage, from - 1) === 'as' && lower(passage, from - 2) === 'far';
  return isFar ? from - 4 : 0;
}

/** The verb with its helpers, and whether it is done: "[refused] to rule out", "was the [first to] report" and "[was quick] to add" are as good as finite. */
function doneBy(
  passage: Passage,
  unit: Unit,
  { from, helpers, shape }: { from: number; helpers: readonly string[]; shape: Shape },
): { from: number; shape: Shape; refused: boolean } {
  const as = (start: number, refused = false) => ({ from: start, shape: 'finite' as const, refused });
  if (!helpers.includes('to')) return { from, shape, refused: false };
  const before = lower(passage, from - 1);
  if (REFUSES.test(before) && from > unit.from) return as(from - 1, true);
  const speaksUp = speaksUpBefore(passage, from);
  if (speaksUp > unit.from) {
    const start = groupStart(passage, unit, speaksUp);
    const before = passage.tokens.slice(start, speaksUp).map((token) => token.lower);
    const isDone = !before.some((one) => MODALS.has(one) || one === 'to');
    return isDone ? as(start, before.some(isNegation)) : { from, shape, refused: false };
  }
  if (helpers.includes('first')) return as(from);
  const isSo = SAYS_SO.test(before) && from - 2 > unit.from && BE.has(lower(passage, from - 2));
  return isSo ? as(from - 2) : { from, shape, refused: false };
}

/** "could say", "has yet to say"; not so "would only say that", "would say only that". */
function isHypothetical(helpers: readonly string[]): boolean {
  const isPlanned = helpers.includes('yet') && helpers.includes('to');
  return isPlanned || (helpers.some((helper) => HYPOTHETICAL.has(helper)) && !helpers.includes('only'));
}

/** "Jane [Said] managed his land": a name, inside a sentence that is no headline. */
const isNamedSaid = (passage: Passage, unit: Unit, at: number): boolean =>
  word(passage, at) === 'Said' &&
  at > unit.from &&
  passage.tokens[at - 1]?.kind === 'word' &&
  !isHeadline(passage);

export function senseFor(group: VerbGroup, ...frames: readonly CueFrame[]): CueVerb | undefined {
  return group.senses.find((sense) => frames.some((frame) => sense.frames.has(frame)));
}

/** "[had also] confirmed": helping verbs, negations and adverbs to the left belong to the verb. */
function groupStart(passage: Passage, unit: Unit, at: number): number {
  let from = at;
  while (from > unit.from && at - from < 7 && isHelper(passage, from - 1) && !isMay(passage, from)) from -= 1;
  while (from < at && from === unit.from && isAdverb(lower(passage, from))) from += 1;
  return from;
}

/** "May [said]": a name, where no helping verb can stand. */
const isMay = (passage: Passage, at: number): boolean =>
  word(passage, at - 1) === 'May' && cueFormsAt(passage, at).some(({ forms }) => !forms.has('base'));

function shapeOf(passage: Passage, at: number, form: CueForm, helpers: readonly string[]): Shape | undefined {
  const { forms } = form;
  const auxiliary = helpers.find(isAuxiliary);
  if (forms.has('ing')) {
    if (auxiliary && BE.has(auxiliary)) return 'finite';
    return isNounPlace(passage, at) ? undefined : 'participle';
  }
  if (helpers.includes('to')) return auxiliary ? 'finite' : 'infinitive';
  if (auxiliary) return 'finite';
  const before = at - helpers.length;
  if (forms.has('past')) return isAdjectivePlace(passage, before) ? undefined : 'finite';
  if (forms.has('participle')) return undefined;
  return isPresentTense(passage, before, form) ? 'finite' : undefined;
}

function isPassive(forms: ReadonlySet<VerbForm>, helpers: readonly string[]): boolean {
  if (!forms.has('participle')) return false;
  const last = helpers.filter(isAuxiliary).pop();
  return last !== undefined && BE.has(last) && !(HAVE.has(last) || MODALS.has(last));
}

/** "[saying]", "[added]": whether token `at` is a verb of speech in this form. */
export function isSpeechVerb(passage: Passage, at: number, form: VerbForm): boolean {
  const verbs = passage.cues.verbs.get(lower(passage, at)) ?? [];
  return verbs.some(({ forms, senses }) => forms.has(form) && senses.some(({ kind }) => kind === 'speech'));
}
