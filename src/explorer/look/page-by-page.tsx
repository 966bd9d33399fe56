/** A list that grows by a page with "Show more". */
import { useState, type ReactNode } from 'react';
import type { AskError } from '../graphql/ask';
import { Failure } from './failure';

interface Page<Node> {
  readonly edges: readonly { readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

interface PageByPageProps<Node> {
  readonly first: Page<Node>;
  /** The page after a cursor. */
  readonly load: (after: string | null) => Promise<Page<Node>>;
  /** Draws all that is there so far. */
  readonly children: (nodes: readonly Node[]) => ReactNode;
}

export function PageByPage<Node>({ first, load, children }: PageByPageProps<Node>) {
  const [more, setMore] = useState<readonly Page<Node>[]>([]);
  const [error, setError] = useState<AskError>();
  const pages = [first, ...more];
  const last = pages.at(-1)?.pageInfo;
  const showMore = () => {
    setError(undefined);
    load(last?.endCursor ?? null).then((page) => setMore([...more, page]), setError);
  };
  return (
    <>
      {children(pages.flatMap(({ edges }) => edges.map(({ node }) => node)))}
      {error && <Failure error={error} askAgain={showMore} />}
      {last?.hasNextPage && !error && (
        <button type="button" className="more" onClick={showMore}>
          Show more
        </button>
      )}
    </>
  );
}
