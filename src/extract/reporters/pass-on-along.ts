import { slice } from '../../model/span';
import { groupBy } from '../../util/group-by';
import type { Referents } from '../coreference/referents';
import type { ResolvedSource } from '../coreference/sources/resolve-source';
import { ASKED } from '../words/media-words';
import { appearanceBefore } from './appearances';
import { outletBeside } from './beside-outlet';
import { paperTrail } from './paper-trail';
import { placeOf, type ResolvedAttribution } from './resolved-attribution';

/** Statements: more do not stand in one paragraph. */
const RECENT = 100;

/**
 * Who passes on what is said goes on to what hangs on it: in the same sentence ("he told Example News, adding that it rained"),
 * in the same paper ("a memo seen by Example News … [The memo] says"), on the same show ("Doe appeared on Example Radio. [He]
 * said"), and to those of whom the outlet asked several ("Experts interviewed by Example News … Doe called it odd").
 */
export function passOnAlong<T extends ResolvedAttribution>(
  statements: readonly T[],
  referents: Referents,
): readonly T[] {
  const inPapers = paperTrail(referents);
  const known: T[] = [];
  for (const one of besideOutlets(statements, referents)) {
    const asked = one.reporters.length > 0 ? one : known.slice(-RECENT).findLast(isAskedWith(one, referents));
    known.push(
      asked ? withReporters(one, asked) : by(one, inPapers(one) ?? appearanceBefore(one, referents)),
    );
  }
  return known;
}

/** With the outlets that their own sentences name. */
function besideOutlets<T extends ResolvedAttribution>(
  statements: readonly T[],
  referents: Referents,
): readonly T[] {
  const named = statements.map((one) =>
    one.reporters.length > 0 ? one : by(one, outletBeside(one, referents)),
  );
  const bySource = groupBy(
    named.filter(({ reporters }) => reporters.length > 0),
    sourceStart,
  );
  return named.map((one) => {
    if (one.reporters.length > 0) return one;
    return withReporters(one, bySource.get(sourceStart(one))?.find(isSameSentence(one, referents)));
  });
}

const sourceStart = ({ attribution: { source } }: ResolvedAttribution): number | undefined =>
  source[0]?.start;

const by = <T extends ResolvedAttribution>(one: T, outlet: ResolvedSource | undefined): T =>
  outlet ? { ...one, reporters: [outlet] } : one;

/** As passed on by whoever passes on the other. */
const withReporters = <T extends ResolvedAttribution>(one: T, other: T | undefined): T =>
  other ? { ...one, reporters: other.reporters } : one;

/** "[She] accused them of waste, [telling] the daily that it rained", "[he] told the site, [adding] that it rained". */
const isSameSentence =
  (one: ResolvedAttribution, { text }: Referents) =>
  (other: ResolvedAttribution): boolean => {
    if (sourceStart(one) === undefined) return false;
    const [later] = [one, other].sort((a, b) => placeOf(b) - placeOf(a));
    const cue = later?.attribution.cue[0];
    return cue !== undefined && /^\p{L}+ing\b/u.test(slice(text, cue));
  };

const ASKED_BY = new RegExp(String.raw`\b(?:${ASKED}) by\b`, 'u');

/** "[Experts interviewed by Example News] warn … Jane Doe called it odd", in one paragraph. */
const isAskedWith =
  (one: ResolvedAttribution, { text }: Referents) =>
  (other: ResolvedAttribution): boolean =>
    one.sources.some(({ chain }) => chain?.kind === 'PERSON' && !chain.collective) &&
    other.attribution.source.some((span) => ASKED_BY.test(slice(text, span))) &&
    placeOf(other) < placeOf(one) &&
    !text.slice(placeOf(other), placeOf(one)).includes('\n');
