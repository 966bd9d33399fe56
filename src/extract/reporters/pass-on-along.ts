import { slice } from '../../model/span';
import { groupBy } from '../../util/group-by';
import type { Referents } from '../coreference/referents';
import type { ResolvedSource } from '../coreference/sources/resolve-source';
import { ASKED } from '../words/media-words';
import { appearanceBefore } from './appearances';
import { outletBeside } from './beside-outlet';
import { paperTrail } from './paper-trail';
import { isOutletChain } from './resolve-reporters';
import { besides, placeOf, type ResolvedAttribution } from './resolved-attribution';

/** In characters: how far an article that is retold goes on. */
const FARTHEST = 1500;
/** Statements: more do not fit in there. */
const RECENT = 100;

/**
 * Who passes on what is said goes on to what hangs on it: in the same sentence ("he told Example News, adding that it rained"),
 * in the same paper ("a memo seen by Example News … [The memo] says"), in the same article ("writing in Example News … Doe [writes]"),
 * on the same show ("Doe appeared on Example Radio. [He] said"), and to those of whom the outlet asked several ("Experts
 * interviewed by Example News … Doe called it odd").
 */
export function passOnAlong<T extends ResolvedAttribution>(
  statements: readonly T[],
  referents: Referents,
): readonly T[] {
  const inPapers = paperTrail(referents);
  const inSentences = besideOutlets(statements, referents);
  const known: T[] = [];
  for (const one of inSentences) known.push(passOn(one, known, { referents, inPapers }));
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

interface Trail {
  readonly referents: Referents;
  readonly inPapers: ReturnType<typeof paperTrail>;
}

function passOn<T extends ResolvedAttribution>(
  one: T,
  known: readonly T[],
  { referents, inPapers }: Trail,
): T {
  if (one.reporters.length > 0) return one;
  const before = known.slice(-RECENT).findLast(isBefore(one, referents));
  if (before) return withReporters(one, before, referents);
  return by(one, inPapers(one, known) ?? appearanceBefore(one, referents));
}

const by = <T extends ResolvedAttribution>(one: T, outlet: ResolvedSource | undefined): T =>
  outlet ? { ...one, reporters: [outlet] } : one;

/** As passed on by whoever passes on the other; by the other itself where that is an outlet. */
function withReporters<T extends ResolvedAttribution>(
  one: T,
  other: T | undefined,
  referents?: Referents,
): T {
  if (!other) return one;
  const own = referents ? other.sources.filter((source) => isOutletSource(source, referents)) : [];
  return { ...one, reporters: other.reporters.length > 0 ? other.reporters : own };
}

const isOutletSource = ({ chain }: ResolvedSource, referents: Referents) =>
  chain !== undefined && isOutletChain(referents, chain);

/** "[She] accused them of waste, [telling] the daily that it rained", "[he] told the site, [adding] that it rained". */
const isSameSentence =
  (one: ResolvedAttribution, { text }: Referents) =>
  (other: ResolvedAttribution): boolean => {
    if (sourceStart(one) === undefined) return false;
    const [later] = [one, other].sort((a, b) => placeOf(b) - placeOf(a));
    const cue = later?.attribution.cue[0];
    return cue !== undefined && /^\p{L}+ing\b/u.test(slice(text, cue));
  };

/** Earlier in the paragraph: an article of the same writer, or others whom an outlet asked. */
function isBefore(one: ResolvedAttribution, referents: Referents): (other: ResolvedAttribution) => boolean {
  const { text } = referents;
  const place = placeOf(one);
  const isWriting = one.attribution.cue.some((cue) => WRITES.test(slice(text, cue)));
  return (other) => {
    if (placeOf(other) >= place || place - placeOf(other) > FARTHEST) return false;
    const isPassedOn =
      other.reporters.length > 0 || other.sources.some((source) => isOutletSource(source, referents));
    if (!isPassedOn || text.slice(placeOf(other), place).includes('\n')) return false;
    return isWriting ? WRITING.test(besides(other, text)) : isAsked(one, other, text);
  };
}

const WRITES = /^(?:writes?|wrote|argues?)$/u;
const WRITING =
  /\b[Ww]rit(?:ing|es) (?:in|for)\b|\b(?:article|column|essay|op-ed|commentary|piece) (?:in|for)\b/u;
const ASKED_BY = new RegExp(String.raw`\b(?:${ASKED}) by\b`, 'u');

/** "[Experts interviewed by Example News] warn … Jane Doe called it odd". */
function isAsked(one: ResolvedAttribution, other: ResolvedAttribution, text: string): boolean {
  const isSeveral = other.attribution.source.some((span) => ASKED_BY.test(slice(text, span)));
  return isSeveral && one.sources.some(({ chain }) => chain?.kind === 'PERSON' && !chain.collective);
}
