import type { Parameter } from '../graph/values';
import { BufferedFile } from './buffered-file';
import type { Column } from './tables';

/** Stands between the values of a list. Unicode keeps it for use inside of programs, so no text has it. */
export const LIST_SEPARATOR = '\uFDD0';

const BUFFER = 1 << 18;

/**
 * A file as Neo4j's importer reads it, without a header: values by column, text in quotation marks, nothing at all for
 * a value that is absent, as an empty list is in the graph.
 */
export class CsvFile {
  private readonly file: BufferedFile;

  constructor(
    path: string,
    private readonly columns: readonly Column[],
  ) {
    this.file = new BufferedFile(path, BUFFER);
  }

  write(row: { readonly [field: string]: Parameter }): void {
    let line = '';
    let separator = '';
    for (const { field } of this.columns) {
      line += separator + cell(row[field]);
      separator = ',';
    }
    this.file.write(`${line}\n`);
  }

  close(): void {
    this.file.close();
  }
}

function cell(value: Parameter): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return quote(value);
  if (!Array.isArray(value)) return String(value);
  const list = value.join(LIST_SEPARATOR);
  return typeof value[0] === 'string' ? quote(list) : list;
}

function quote(text: string): string {
  return `"${text.includes('"') ? text.replaceAll('"', '""') : text}"`;
}
