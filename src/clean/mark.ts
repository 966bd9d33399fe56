/** Decides for every line of a page whether it is to be read, and as what. */

import type { Block, Boilerplate, BoilerplateKind } from '../model/article';
import { findHeadline } from './headline';
import { lineAt, type Labelled } from './labels';
import { endsAsSentence, isHeadlineLike, type Line } from './line';
import { isPullQuote } from './pull-quote';
import { CONTEXT_RULES } from './rules/context-rules';
import { findLineKind } from './rules/line-rules';

/** The lines of a page, told apart. */
export interface MarkedPage {
  readonly blocks: readonly Block[];
  readonly boilerplate: readonly Boilerplate[];
  readonly labelled: Labelled;
}

const LONGEST_SUBHEADING = 120;
/** How far under a subheading its text begins, pictures and the like between them. */
const NEXT_LINES = 6;

/** Tells what is to be read from what is not. `title` is what the page or the caller gives. */
export function markLines(lines: readonly Line[], title: string | undefined): MarkedPage {
  const labelled = labelLines(lines, title);
  return {
    labelled,
    blocks: lines.flatMap(({ start, end }, index) =>
      labelled.kinds[index] ? [] : [{ start, end, kind: findBlockKind(labelled, index) }],
    ),
    boilerplate: lines.flatMap(({ start, end }, index) => {
      const kind = labelled.kinds[index];
      return kind ? [{ start, end, kind }] : [];
    }),
  };
}

function labelLines(lines: readonly Line[], title: string | undefined): Labelled {
  const byThemselves = lines.map(({ words, role }) => (role === 'caption' ? 'caption' : findLineKind(words)));
  const headline = findHeadline(lines, byThemselves, title);
  const kinds: (BoilerplateKind | undefined)[] = byThemselves.map(
    (kind, index) => kind ?? (isOverHeadline(lines, index, headline) ? 'other' : undefined),
  );
  const start: Labelled = { lines, kinds, headline, title: title ?? lines[headline ?? -1]?.words };
  return CONTEXT_RULES.reduce<Labelled>((page, rule) => ({ ...page, kinds: rule(page) }), start);
}

/** A section's name and the like, over the headline. */
function isOverHeadline(lines: readonly Line[], index: number, headline: number | undefined): boolean {
  return (
    headline !== undefined &&
    index < headline &&
    isHeadlineLike(lines[index]?.words ?? '', LONGEST_SUBHEADING)
  );
}

function findBlockKind(page: Labelled, index: number): Block['kind'] {
  const line = lineAt(page, index);
  if (index === page.headline) return 'headline';
  if (isPullQuote(line.words)) return 'pull-quote';
  if (line.role === 'list-item') return 'list-item';
  return line.role === 'heading' || isSubheading(page, index) ? 'subheading' : 'paragraph';
}

/** A short line without an end, with text under it: "Talks end without a deal". */
function isSubheading(page: Labelled, index: number): boolean {
  const { words } = lineAt(page, index);
  if (!isHeadlineLike(words, LONGEST_SUBHEADING) || /\?["”’']*$/u.test(words)) return false;
  if (/^\p{Ll}/u.test(words) || /^["“].*["”]$|^["“].*[.!?,]["”]/u.test(words)) return false;
  const below = page.lines.slice(index + 1, index + 1 + NEXT_LINES);
  const next = below.find((_, offset) => page.kinds[index + 1 + offset] === undefined);
  return next !== undefined && endsAsSentence(next.words);
}
