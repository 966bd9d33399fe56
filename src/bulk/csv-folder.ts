import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ImportFile } from '../graph/embedded/import-files';
import type { Parameters } from '../graph/values';
import { CsvFile, DELIMITER } from './csv-file';
import { TABLES, type Table, type TableName } from './tables';

/** The column before the others: see `CsvFile`. */
const IGNORED = ':IGNORE';

/** A folder with a file for each table, for Neo4j's importer. */
export class CsvFolder {
  private readonly files = new Map<TableName, CsvFile>();

  constructor(private readonly folder: string) {
    mkdirSync(folder, { recursive: true });
  }

  /** Adds a row; what the table has no column for is left out. */
  write(table: TableName, row: Parameters): void {
    let file = this.files.get(table);
    if (!file) {
      file = new CsvFile(this.pathOf(table), TABLES[table].columns);
      this.files.set(table, file);
    }
    file.write(row);
  }

  /** Closes all files and says which there are, each with its header. */
  close(): readonly ImportFile[] {
    return [...this.files].map(([name, file]) => {
      file.close();
      const table: Table = TABLES[name];
      const header = path.join(this.folder, `${name}-header.csv`);
      const columns = [IGNORED, ...table.columns.map((column) => column.header)];
      writeFileSync(header, `${columns.join(DELIMITER)}\n`);
      return { of: table.of, name: table.name, paths: [header, this.pathOf(name)], ...file.rows };
    });
  }

  private pathOf(table: TableName): string {
    return path.join(this.folder, `${table}.csv`);
  }
}
