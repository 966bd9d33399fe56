import type { EntityKind } from '../model/annotations';
import { fold } from '../util/fold';
import { groupBy } from '../util/group-by';
import type { CsvFolder } from './csv-folder';
import { neighbourKey, readSum, type PairTotal, type Sums, type WordingTotal } from './sums';

/** Where sums lie, and which part of them is meant. */
export interface SumPart {
  readonly folders: readonly string[];
  readonly part: number;
}

/** Entities, pairs, wordings, claims: what all documents say together. Names and roles go to `sums`. */
export function writeSums({ folders, part }: SumPart, sums: Sums, csv: CsvFolder): void {
  const amounts = readSum('amounts', folders, part);
  writeEntities(amounts, sums, csv);
  const weightOf = (by: string, entity: string) => amounts.get(neighbourKey(by, entity))?.['count'];
  writePairs(readSum('pairs', folders, part), weightOf, csv);
  for (const [id, wording] of readSum('wordings', folders, part)) writeWording(id, wording, csv);
  for (const { from, to, score, why } of readSum('denials', folders, part).values()) {
    csv.write('denials', { from, to, score, why });
  }
}

/** Names, roles, keys: what those that were written are found by. */
export function writeNames({ folders, part }: SumPart, csv: CsvFolder): void {
  for (const text of readSum('names', folders, part).keys()) csv.write('names', { text, key: fold(text) });
  for (const text of readSum('roles', folders, part).keys()) csv.write('roles', { text, key: fold(text) });
  for (const id of readSum('keys', folders, part).keys()) csv.write('keys', { id });
}

interface Amount {
  readonly entity: string;
  readonly table: string;
  readonly text: string;
  readonly amounts: Readonly<Record<string, number>>;
}

function writeEntities(
  part: ReadonlyMap<string, Readonly<Record<string, number>>>,
  sums: Sums,
  csv: CsvFolder,
): void {
  const amounts = [...part].map(([key, some]): Amount => {
    const [entity = '', table = ''] = key.split('|', 2);
    return { entity, table, text: key.slice(entity.length + table.length + 2), amounts: some };
  });
  for (const [id, own] of groupBy(amounts, ({ entity }) => entity)) writeEntity(id, own, sums, csv);
}

function writeEntity(id: string, amounts: readonly Amount[], sums: Sums, csv: CsvFolder): void {
  const tables = groupBy(amounts, ({ table }) => table);
  const kind = tables.get('kind')?.[0]?.text as EntityKind;
  const names = byCount(tables.get('names') ?? []);
  const roles = byCount(tables.get('roles') ?? []);
  const counts = {
    ...countsOf(tables.get('tallies')?.[0]),
    neighbourCount: tables.get('neighbours')?.length ?? 0,
  };
  const name = bestName(names);
  const weight = String(counts.saidCount + counts.aboutCount).padStart(10, '0');
  csv.write(kind, {
    ...{ id, kind, name, key: fold(name), rank: `${weight}|${id}`, ...counts },
    aliases: names.map(({ text }) => text).filter((text) => text !== name),
    roles: roles.map(({ text }) => text),
  });
  for (const { text, amounts: row } of names) {
    csv.write('known-as', { entity: id, text, ...row });
    sums.add('names', text, 0);
  }
  for (const { text, amounts: row } of roles) {
    csv.write('known-for', { entity: id, text, ...row });
    sums.add('roles', text, 0);
  }
}

function countsOf(tally: Amount | undefined) {
  const { said = 0, about = 0, documents = 0, referents = 0 } = tally?.amounts ?? {};
  return { saidCount: said, aboutCount: about, documentCount: documents, referentCount: referents };
}

/** The most frequent first, ties by code point: as `describe-entities.cypher` has them. */
function byCount(amounts: readonly Amount[]): readonly Amount[] {
  const count = ({ amounts: { count: one = 0 } }: Amount) => one;
  return amounts.toSorted((a, b) => count(b) - count(a) || byCodePoint(a.text, b.text));
}

/** The name that an entity has: also as `describe-entities.cypher` chooses it. */
function bestName(names: readonly Amount[]): string {
  const full = ({ amounts }: Amount) => amounts['full'] ?? 0;
  const named = (one: Amount) => (full(one) === 0 ? (one.amounts['named'] ?? 0) : 0);
  const [best] = names.toSorted(
    (a, b) => full(b) - full(a) || named(b) - named(a) || byCodePoint(a.text, b.text),
  );
  return best?.text ?? '';
}

/** The order of Neo4j; that of JavaScript differs beyond U+FFFF. */
function byCodePoint(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

function writePairs(
  pairs: ReadonlyMap<string, PairTotal>,
  weightOf: (by: string, entity: string) => number | undefined,
  csv: CsvFolder,
): void {
  for (const [key, pair] of pairs) {
    const [by = '', entity = ''] = key.split('|');
    csv.write('pairs', { by, entity, weight: weightOf(by, entity), ...pair });
  }
}

/** A wording that is compared with nothing is a claim alone, named by its smallest statement. */
function writeWording(id: string, wording: WordingTotal, csv: CsvFolder): void {
  const { sample, statementCount, first, last, text, isDenied } = wording;
  const { what, speakers } = wording;
  csv.write('wordings', { id, what, speakers, statementCount, sample, first, last });
  csv.write('wordings-in', { id });
  const contestedAt = isDenied ? last : undefined;
  csv.write('claims', {
    wording: id,
    id: sample,
    text,
    speakers,
    statementCount,
    first,
    at: last,
    contestedAt,
  });
}
