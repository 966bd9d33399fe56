import type { Polarity } from '../../../model/annotations';
import { oppositesOf } from '../text/opposites';
import type { Compared, CompareClaims } from './signal';

/** What a speaker does with the words: who promises something also says that it will be so. */
const ACTS: Readonly<Record<Polarity, 'says' | 'asks' | 'urges'>> = {
  ASSERTS: 'says',
  DENIES: 'says',
  PROMISES: 'says',
  ASKS: 'asks',
  URGES: 'urges',
};

/** From this share of the shared words on, those that only one of the two negates make them opposites. */
const OPPOSITE_FROM = 0.5;

/**
 * Whether the one negates what the other says, by the clauses in which the words stand that both share. "Denied supplying
 * arms" is a negated "supplying arms", and says what "we have never supplied arms" says.
 */
export const polarity: CompareClaims = (a, b) => {
  const [one, other] = [ACTS[a.wording.polarity], ACTS[b.wording.polarity]].sort();
  if (one !== other) return { signs: { otherAct: 1 }, why: `the one ${one}, the other ${other}` };
  if (standOpposed(a, b)) return { signs: {}, why: 'the one negates the other', conflict: 'negation' };
  return undefined;
};

function standOpposed(a: Compared, b: Compared): boolean {
  const shared = [...a.features.stems.keys()].filter((stem) => b.features.stems.has(stem));
  if (hasOpposite(a, b) || hasOpposite(b, a)) return true;
  if (shared.length === 0) return negates(a) !== negates(b);
  const unlike = shared.filter((stem) => isNegated(a, stem) !== isNegated(b, stem)).length;
  return unlike / shared.length >= OPPOSITE_FROM;
}

/** A denial negates its whole content; content that is negated already is what the speaker says. */
function isNegated({ wording, features }: Compared, stem: string): boolean {
  return wording.polarity === 'DENIES' ? true : (features.stems.get(stem) ?? false);
}

/** Whether anything is negated in it. */
export function negates({ wording, features }: Compared): boolean {
  return wording.polarity === 'DENIES' || features.isNegated;
}

/** The one says "open" where the other says "close" and not "open", both negated or neither. */
function hasOpposite(a: Compared, b: Compared): boolean {
  return [...a.features.stems.keys()].some((stem) =>
    [...oppositesOf(stem)].some(
      (opposite) =>
        b.features.stems.has(opposite) && !b.features.stems.has(stem) && !a.features.stems.has(opposite),
    ),
  );
}
