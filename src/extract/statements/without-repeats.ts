import type { Attribution } from '../../model/attribution';
import { hull } from '../../model/span';
import type { ResolvedSource } from '../coreference/sources/resolve-source';

interface Told {
  readonly attribution: Attribution;
  readonly sources: readonly ResolvedSource[];
}

/**
 * Without what the same speaker is read to say twice in the same words: `Doe took the floor, saying: “[It is over],” she noted`,
 * `Said Doe: “[It is over]”`. The cue that is nearer to the words, or the longer statement, stays.
 */
export function withoutRepeats<T extends Told>(all: readonly T[]): T[] {
  return all.filter((one, at) => {
    const [before, behind] = [all.slice(Math.max(0, at - NEAR), at), all.slice(at + 1, at + NEAR)];
    return !(
      before.some((other) => isRepeatOf(one, other, true)) ||
      behind.some((other) => isRepeatOf(one, other, false))
    );
  });
}

/** How many statements apart two cues of the same words can be. */
const NEAR = 6;

function isRepeatOf(one: Told, other: Told, isLater: boolean): boolean {
  const [own, theirs] = [one.attribution.content, other.attribution.content];
  if (
    !sameSpeakers(one, other) ||
    !own.every((a) => theirs.some((b) => a.start === b.start && a.end === b.end))
  )
    return false;
  if (own.length < theirs.length) return true;
  const [here, there] = [distance(one.attribution), distance(other.attribution)];
  return here > there || (here === there && isLater);
}

function sameSpeakers({ sources: own }: Told, { sources: theirs }: Told): boolean {
  return (
    own.length > 0 &&
    own.length === theirs.length &&
    own.every(({ chain }) => chain !== undefined && theirs.some((their) => their.chain === chain))
  );
}

/** In characters between the cue and what is said; a cue that is a mark alone ("Doe: ") is none. */
function distance({ cue, content }: Attribution): number {
  if (cue.every(({ start, end }) => end - start < 2)) return Infinity;
  const verb = hull(cue);
  return Math.min(...content.map(({ start, end }) => Math.max(start - verb.end, verb.start - end, 0)));
}
