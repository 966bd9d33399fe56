/** How the peer is asked: most in one request; for what lies between those found, it has to be asked again with their ids. */
import type { Ask } from './contestants';

/** As many as this server is asked for. */
const MOST_FOUND = 20;

/** `among` asks for what lies between entities with these ids. */
export function askingTwice(first: Ask, among: (ids: readonly string[]) => Promise<string>): Ask {
  return async () => {
    const found = await first();
    return `[${found},${await among(heaviest(JSON.parse(found) as Around))}]`;
  };
}

interface Side {
  readonly edges: readonly {
    readonly properties: { readonly count: number };
    readonly node: { readonly id: string };
  }[];
}

interface Around {
  readonly data: {
    readonly entities: readonly {
      readonly id: string;
      readonly spokeAboutConnection: Side;
      readonly spokenAboutByConnection: Side;
    }[];
  };
}

/** The one in the middle, and those with most statements either way as far as the peer has named them. */
function heaviest({ data }: Around): readonly string[] {
  const [middle] = data.entities;
  if (!middle) return [];
  const weights = new Map<string, number>();
  for (const side of [middle.spokeAboutConnection, middle.spokenAboutByConnection]) {
    for (const { properties, node } of side.edges) {
      if (node.id !== middle.id) weights.set(node.id, (weights.get(node.id) ?? 0) + properties.count);
    }
  }
  const ids = [...weights].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([id]) => id);
  return [middle.id, ...ids.slice(0, MOST_FOUND - 1)];
}
