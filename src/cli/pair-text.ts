import type { DescribedPair, PairSide } from '../query/unsure-pairs';

const MOST_ALIASES = 6;

/** A pair for the eye: what is alike, and the two beside one another. `width` is that of the terminal, in characters. */
export function pairText({ id, score, evidence, sides }: DescribedPair, width: number): string {
  const column = Math.max(24, Math.floor((width - 3) / 2));
  const [left, right] = sides.map((side) => sideLines(side, column)) as [string[], string[]];
  const count = Math.max(left.length, right.length);
  const rows = Array.from({ length: count }, (_, at) =>
    `${(left[at] ?? '').padEnd(column)} | ${right[at] ?? ''}`.trimEnd(),
  );
  return [`${id}  (${score.toFixed(2)})`, ...evidence.map((why) => `  ${why}`), ...rows].join('\n');
}

function sideLines(side: PairSide, column: number): string[] {
  const { kind, name, aliases, roles, documentCount, saidCount, aboutCount, documents, quotes } = side;
  const more = aliases.length > MOST_ALIASES ? [`and ${aliases.length - MOST_ALIASES} more`] : [];
  const lines = [
    `${name} (${kind.toLowerCase()})`,
    ...labelled('also', [...aliases.slice(0, MOST_ALIASES), ...more].join(', ')),
    ...labelled('roles', roles.join(', ')),
    `in ${documentCount} ${documentCount === 1 ? 'document' : 'documents'}, says ${saidCount}, spoken of ${aboutCount}`,
    ...documents.flatMap(({ title, publishedAt, path, url, id }) =>
      labelled('-', [publishedAt, title ?? path ?? url ?? id].filter(Boolean).join(' ')),
    ),
    ...quotes.flatMap((quote) => labelled('"', quote)),
  ];
  return lines.flatMap((line) => wrap(line, column));
}

function labelled(label: string, text: string): readonly string[] {
  return text === '' ? [] : [`${label} ${text}`];
}

const MOST_LINES = 3;

/** At blanks; a word that is longer than a line is cut; what goes beyond three lines ends in "…". */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let rest = text.replace(/\s+/gu, ' ');
  while (rest.length > width && lines.length < MOST_LINES - 1) {
    const blank = rest.lastIndexOf(' ', width);
    const at = blank > 0 ? blank : width;
    lines.push(rest.slice(0, at));
    rest = `  ${rest.slice(at).trimStart()}`;
  }
  return [...lines, rest.length > width ? `${rest.slice(0, width - 1)}…` : rest];
}
