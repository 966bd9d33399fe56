import type { Rows } from '../graph/embedded/import-files';
import type { Parameter } from '../graph/values';
import { BufferedFile } from './buffered-file';
import type { Types } from './tables';

/** Stands between the values of a list. Unicode keeps it for use inside of programs, so no text has it. */
export const LIST_SEPARATOR = '\uFDD0';
/** Hardly any text has these, as it has commas and quotation marks; where it does, it is told. */
export const DELIMITER = '\u0002';
export const QUOTE = '\u0001';

const BUFFER = 1 << 18;

/**
 * A file as Neo4j's importer reads it, without a header: the numbers of nodes, then values by column, text in quotation
 * marks, nothing at all for a value that is absent, as an empty list is in the graph. By the number that it begins with the
 * importer tells a row from a line within a text.
 */
export class CsvFile {
  private readonly file: BufferedFile;
  private hasLines = false;
  private hasMarks = false;
  private longest = 0;

  private readonly fields: readonly string[];

  constructor(path: string, types: Types) {
    this.fields = Object.keys(types);
    this.file = new BufferedFile(path, BUFFER);
  }

  /** `numbers` are that of the node, or those of both ends of the relationship. */
  write(numbers: readonly number[], row: { readonly [field: string]: Parameter }): void {
    let line = numbers.join(DELIMITER);
    for (const field of this.fields) line += DELIMITER + this.cell(row[field]);
    this.longest = Math.max(this.longest, line.length);
    this.file.write(`${line}\n`);
  }

  close(): void {
    this.file.close();
  }

  /** What the rows that were written are like. */
  get rows(): Rows {
    return { hasLines: this.hasLines, hasMarks: this.hasMarks, longest: this.longest };
  }

  private cell(value: Parameter): string {
    if (value === undefined || value === null) return '';
    if (typeof value === 'string') return this.quote(value);
    if (!Array.isArray(value)) return String(value);
    const list = value.join(LIST_SEPARATOR);
    return typeof value[0] === 'string' ? this.quote(list) : list;
  }

  private quote(text: string): string {
    const hasMarks = text.includes(QUOTE) || text.includes(DELIMITER);
    const seemsOpen = text.endsWith('\\'); // Behind that it would seem to go on after the mark, in a table with lines in it.
    if (seemsOpen && !hasMarks && !LINES.test(text)) return text;
    this.hasMarks ||= hasMarks || seemsOpen;
    this.hasLines ||= LINES.test(text);
    return `${QUOTE}${hasMarks ? text.replaceAll(QUOTE, QUOTE + QUOTE) : text}${QUOTE}`;
  }
}

const LINES = /[\n\r]/u;
