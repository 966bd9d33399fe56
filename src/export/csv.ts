import { stringify } from 'csv-stringify/sync';

export type Cell = string | number | null;

/** Excel reads a file as UTF-8 only where it begins with this. */
export const BYTE_ORDER_MARK = '\u{FEFF}';

/** What a spreadsheet may take for the start of a formula, also after white space and as a wide character. */
const FORMULA = /^\s*[=+\-@\t\r\n|%＝＋－＠]/u;

/** Rows as RFC 4180 has them: every value quoted where it must be, lines ended by CR LF, and nothing in them a formula. */
export function csvRows(rows: readonly (readonly Cell[])[]): string {
  return stringify(
    rows.map((row) => row.map((cell) => (typeof cell === 'string' ? withoutFormula(cell) : cell))),
    // Left to itself it quotes a line feed only as part of CR LF; to most readers either ends a row.
    { record_delimiter: 'windows', quoted_match: /[\r\n]/ },
  );
}

/** `=1+1` becomes `'=1+1`, which a spreadsheet shows and does not work out. NUL ends a text in some, and is left out. */
function withoutFormula(text: string): string {
  const clean = text.replaceAll('\u0000', '');
  return FORMULA.test(clean) ? `'${clean}` : clean;
}
