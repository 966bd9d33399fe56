import { byPosition, contains, hull, slice, type Span } from '../../model/span';
import { spansOver } from '../../util/spans-over';
import type { Referents } from '../coreference/referents';
import type { ResolvedSource } from '../coreference/sources/resolve-source';
import type { ResolvedAttribution } from './resolved-attribution';

/** Who denies something or asks for it passes nothing on. */
const REJECTS = /\b(?:den(?:y|ied|ies|ying)|reject|dismiss|refut|disput|ask(?:ed|s|ing)?\b|accus)/iu;

/** A piece of what somebody says. */
interface Said extends Span {
  readonly by: ResolvedAttribution;
}

/**
 * What somebody tells that another has said is passed on by him, however little it is of all that he says: "Doe said it was late and
 * [Roe had promised] to come."
 */
export function passOnInside<T extends ResolvedAttribution>(
  statements: readonly T[],
  { text }: Pick<Referents, 'text'>,
): readonly T[] {
  const passesOn = ({ attribution: { cue }, sources }: T) =>
    sources.some(({ chain }) => chain) && !cue.some((span) => REJECTS.test(slice(text, span)));
  const said = statements
    .filter(passesOn)
    .flatMap((by) => by.attribution.content.map(({ start, end }): Said => ({ start, end, by })))
    .sort(byPosition);
  return statements.map((one) => {
    const { source, cue } = one.attribution;
    if (one.reporters.length > 0 || source.length === 0 || cue.length === 0) return one;
    const teller = spansOver(said, hull(source)).findLast((other) => isInside(one, other))?.by;
    return teller ? { ...one, reporters: [...teller.sources, ...teller.reporters] } : one;
  });
}

/** Who says it, the verb and what is said all stand in what another says. */
function isInside({ attribution, sources }: ResolvedAttribution, other: Said): boolean {
  const { source, cue, content } = attribution;
  const whole = hull([...source, ...cue, ...content]);
  const isOwn = ({ chain }: ResolvedSource) => other.by.sources.some((one) => one.chain === chain);
  return contains(other, whole) && other.end - other.start > whole.end - whole.start && !sources.some(isOwn);
}
