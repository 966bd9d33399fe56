import { likeness } from '../model/sketch';
import { DisjointSets } from '../util/disjoint-sets';
import { groupBy } from '../util/group-by';

/** A document that carries a claim. */
export interface Carrier {
  readonly document: string;
  /** The entity that publishes it; null where that is not known. */
  readonly publisher: string | null;
  /** Its address; null where it has none. */
  readonly url: string | null;
  /** Of its text (`sketchOf`); null where it is not known. */
  readonly sketch: readonly number[] | null;
  /** Whom its statements of the claim cite, nearest to the speaker: one for each statement that cites anybody. */
  readonly cited: readonly string[];
  /** How many statements of the claim it has. */
  readonly statements: number;
}

/** Two texts of which so much is the same word for word are copies of one. */
const COPY_FROM = 0.6;

/**
 * How many outlets have a claim of their own: those that print copies of one text count once, and so do those that only
 * cite another, together with the one that they cite. A document that names no outlet stands for the host of its address,
 * and one without an address for an outlet of its own: it may be a copy of another, and it may only cite another.
 */
export function countIndependent(known: readonly Carrier[]): number {
  const carriers = known.map((carrier) => ({ ...carrier, outlet: outletOf(carrier) }));
  const sets = new DisjointSets<string>();
  carriers.forEach(({ outlet, sketch }, at) => {
    for (const other of carriers.slice(at + 1)) {
      if (outlet !== other.outlet && isCopy(sketch, other.sketch)) sets.join(outlet, other.outlet);
    }
  });
  for (const [outlet, some] of groupBy(carriers, (carrier) => carrier.outlet)) {
    const onlyCites = some.every(
      ({ cited, statements }) => cited.length === statements && !cited.includes(outlet),
    );
    if (onlyCites) sets.join(outlet, some.flatMap(({ cited }) => cited).sort()[0] as string);
  }
  return new Set(carriers.map(({ outlet }) => sets.find(outlet))).size;
}

function isCopy(a: readonly number[] | null, b: readonly number[] | null): boolean {
  return a !== null && b !== null && likeness(a, b) >= COPY_FROM;
}

function outletOf({ publisher, url, document }: Carrier): string {
  return publisher ?? (url !== null && URL.canParse(url) ? `//${new URL(url).host}` : `#${document}`);
}
