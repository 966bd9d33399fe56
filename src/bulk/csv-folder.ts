import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ImportFile } from '../graph/embedded/import-files';
import type { Parameters } from '../graph/values';
import { CsvFile, DELIMITER } from './csv-file';
import type { Numbers } from './numbers';
import { TABLES, type NodeTable, type RelationshipTable, type TableName } from './tables';

/** The numbers of the nodes where a relationship begins and ends. */
export type Ends = readonly [from: number, to: number];

/** A folder with a file for each table, for Neo4j's importer. */
export class CsvFolder {
  private readonly files = new Map<TableName, CsvFile>();

  constructor(
    private readonly folder: string,
    private readonly numbers: Numbers,
  ) {
    mkdirSync(folder, { recursive: true });
  }

  /** The number of an entity that is written later, or in another thread. */
  newEntity(): number {
    return this.numbers.take('entities');
  }

  /** Adds a node and gives its number; what the table has no column for is left out. */
  node(table: NodeTable, row: Parameters, number = this.numbers.take(table)): number {
    this.fileOf(table).write([number], row);
    return number;
  }

  relationship(table: RelationshipTable, ends: Ends, row: Parameters = {}): void {
    this.fileOf(table).write(ends, row);
  }

  /** Closes all files and says which there are, each with its header. */
  close(): readonly ImportFile[] {
    return [...this.files].map(([table, file]) => {
      file.close();
      const { of, name, types } = TABLES[table];
      const header = path.join(this.folder, `${table}-header.csv`);
      const columns = Object.entries(types).map(([field, type]) => `${field}:${type}`);
      writeFileSync(header, `${[...NUMBERS[of], ...columns].join(DELIMITER)}\n`);
      return { of, name, paths: [header, this.pathOf(table)], ...file.rows };
    });
  }

  private fileOf(table: TableName): CsvFile {
    const known = this.files.get(table);
    if (known) return known;
    const file = new CsvFile(this.pathOf(table), TABLES[table].types);
    this.files.set(table, file);
    return file;
  }

  private pathOf(table: TableName): string {
    return path.join(this.folder, `${table}.csv`);
  }
}

/** The first columns. */
const NUMBERS = { nodes: [':ID'], relationships: [':START_ID', ':END_ID'] } as const;
