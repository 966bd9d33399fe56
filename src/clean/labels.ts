import type { BoilerplateKind } from '../model/article';
import type { Line } from './line';

/** The lines of a page with what is known of them so far: what a rule of context looks at. */
export interface Labelled {
  readonly lines: readonly Line[];
  /** By line; undefined for what is still taken for the article. */
  readonly kinds: readonly (BoilerplateKind | undefined)[];
  /** The line with the headline. */
  readonly headline: number | undefined;
  /** The title that the page or the caller gives, else the headline's words. */
  readonly title: string | undefined;
}

/** The kinds with `kind` for every undecided line that `choose` picks. */
export function label(
  page: Labelled,
  kind: BoilerplateKind,
  choose: (line: Line, index: number) => boolean,
): Labelled['kinds'] {
  return page.kinds.map(
    (known, index) =>
      known ?? (index !== page.headline && choose(lineAt(page, index), index) ? kind : undefined),
  );
}

/** The line at `index`; an empty one outside of the page. */
export function lineAt(page: Pick<Labelled, 'lines'>, index: number): Line {
  return page.lines[index] ?? { start: 0, end: 0, words: '' };
}
