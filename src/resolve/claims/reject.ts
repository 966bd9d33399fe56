import type { Rejection, Spoken } from '../../model/claim';
import type { Features } from './features';
import { judgeClaims } from './judge';
import { likeness } from './likeness';
import { POINTING, shareName, sharedMatters } from './matters';
import { meaningOf } from './text/synonyms';
import type { Compared } from './compare/signal';

/** In one document so much likeness is enough: it speaks of one matter. */
const LIKE_FROM = 0.48;
/** What is alleged again elsewhere in the document. */
const ALLEGED_AGAIN_FROM = 0.58;

/** Where both speak of these, so much less is: whoever buys what another denies to sell is told of the same trade. */
const LIKE_IN_MATTER_FROM = 0.3;
const MATTERS = 2;

const NOWHERE = new Int8Array(0);

/**
 * What the denials of a document reject: what others say in it about the same, and, where the denial only points ("these
 * allegations"), what was alleged last before it, wherever the document says that.
 */
export function findRejections(
  spoken: readonly Spoken[],
  featuresOf: (text: string) => Features,
): readonly Rejection[] {
  const compared = (one: Spoken): Compared => ({
    wording: { ...one, what: one.id, vector: one.vector ?? NOWHERE },
    features: featuresOf(one.text),
  });
  const inOrder = [...spoken].sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
  const denials = inOrder.filter(({ polarity }) => polarity === 'DENIES');
  return denials.flatMap((denial) => {
    const others = inOrder.filter((other) => isAllegedByOthers(other, denial));
    const { stems } = featuresOf(denial.text);
    const points = [...stems.keys()].every((one) => POINTING.has(one));
    return points ? pointedAt(denial, others, compared) : spokenAgainst(denial, others, compared);
  });
}

function isAllegedByOthers(other: Spoken, { speakers }: Spoken): boolean {
  if (other.polarity !== 'ASSERTS' && other.polarity !== 'PROMISES') return false;
  return !other.speakers.some((speaker) => speakers.includes(speaker));
}

type ComparedOf = (one: Spoken) => Compared;

function spokenAgainst(
  denial: Spoken,
  others: readonly Spoken[],
  compared: ComparedOf,
): readonly Rejection[] {
  const one = compared(denial);
  return others.flatMap((other) => {
    const two = compared(other);
    const score = likeness(one, two);
    if (score < LIKE_IN_MATTER_FROM) return []; // As most: nothing else has to be worked out of them.
    if (isTalkedOf(two.features) && !isTalkedOf(one.features)) return [];
    const shared = sharedMatters(one.features, two.features);
    if (shared === 0) return [];
    const isOfOneMatter = shared >= MATTERS && shareName(one.features, two.features);
    const likeFrom = isOfOneMatter ? LIKE_IN_MATTER_FROM : LIKE_FROM;
    if (score < likeFrom || judgeClaims(one, two).conflicts.length > 1) return [];
    return rejection(denial, other, score, 'denies what the same document tells');
  });
}

/** "Arms could become a topic", "they discussed arms": who denies supplying them does not deny that they are spoken of. */
function isTalkedOf({ stems }: Features): boolean {
  return [...TALK].some((matter) => stems.has(matter));
}

/** Words of talks, and of what they are on. */
const TALK: ReadonlySet<string> = new Set('discuss issue agenda'.split(' ').map(meaningOf));

function pointedAt(denial: Spoken, others: readonly Spoken[], compared: ComparedOf): readonly Rejection[] {
  const alleged = others.filter(({ start }) => start < denial.start).at(-1);
  if (!alleged) return [];
  const again = others.filter((other) => {
    if (other === alleged) return false;
    const [one, two] = [compared(alleged), compared(other)];
    return likeness(one, two) >= ALLEGED_AGAIN_FROM && judgeClaims(one, two).conflicts.length === 0;
  });
  return [alleged, ...again].map((target) =>
    rejection(denial, target, 1, `"${denial.text}": told before it`),
  );
}

function rejection({ id }: Spoken, target: Spoken, score: number, why: string): Rejection {
  return { statement: id, target: target.id, score: Math.round(score * 100) / 100, why };
}
