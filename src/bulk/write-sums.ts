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

/** Claims that others deny, and may be looked for in another part, by the ids of their wordings. */
export type Claims = Map<string, number>;

/** Entities, pairs, wordings, claims: what all documents say together. What leads elsewhere goes to `sums`. */
export function writeSums({ folders, part }: SumPart, { sums, csv, denied }: SumTarget): void {
  const amounts = readSum('amounts', folders, part);
  const entities = writeEntities(amounts, sums, csv);
  const weightOf = (by: string, entity: string) => amounts.get(neighbourKey(by, entity))?.['count'];
  writePairs(readSum('pairs', folders, part), { weightOf, entities }, csv);
  const denials = groupBy(readSum('denials', folders, part).values(), ({ from }) => from);
  for (const [id, wording] of readSum('wordings', folders, part)) {
    const claim = writeWording(id, wording, csv);
    if (wording.isDenied) denied.set(id, claim);
    for (const { to, score, why } of denials.get(id) ?? []) {
      sums.add('denied', to, [{ from: claim, score, why }]);
    }
  }
}

export interface SumTarget {
  readonly sums: Sums;
  readonly csv: CsvFolder;
  readonly denied: Claims;
}

/** Names and roles with who has them, and who denies what was written. */
export function writeNames({ folders, part }: SumPart, { csv, denied }: SumTarget): void {
  for (const [text, bearers] of readSum('names', folders, part)) {
    const node = csv.node('names', { text, key: fold(text) });
    for (const { entity, ...row } of bearers) csv.relationship('known-as', [entity, node], row);
  }
  for (const [text, bearers] of readSum('roles', folders, part)) {
    const node = csv.node('roles', { text, key: fold(text) });
    for (const { entity, ...row } of bearers) csv.relationship('known-for', [entity, node], row);
  }
  for (const [id, deniers] of readSum('denied', folders, part)) {
    for (const { from, ...row } of deniers) csv.relationship('denials', [from, denied.get(id) ?? NaN], row);
  }
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
): ReadonlyMap<string, number> {
  const amounts = [...part].map(([key, some]): Amount => {
    const [entity = '', table = ''] = key.split('|', 2);
    return { entity, table, text: key.slice(entity.length + table.length + 2), amounts: some };
  });
  const entities = groupBy(amounts, ({ entity }) => entity);
  return new Map([...entities].map(([id, own]) => [id, writeEntity(id, own, sums, csv)]));
}

/** Gives its number. */
function writeEntity(id: string, amounts: readonly Amount[], sums: Sums, csv: CsvFolder): number {
  const tables = groupBy(amounts, ({ table }) => table);
  const [number, kind] = (tables.get('kind')?.[0]?.text.split(' ') ?? []) as [string, EntityKind];
  const entity = Number(number);
  const names = byCount(tables.get('names') ?? []);
  const roles = byCount(tables.get('roles') ?? []);
  const counts = {
    ...countsOf(tables.get('tallies')?.[0]),
    neighbourCount: tables.get('neighbours')?.length ?? 0,
  };
  const name = bestName(names);
  const weight = String(counts.saidCount + counts.aboutCount).padStart(10, '0');
  const row = {
    ...{ id, kind, name, key: fold(name), rank: `${weight}|${id}`, ...counts },
    aliases: names.map(({ text }) => text).filter((text) => text !== name),
    roles: roles.map(({ text }) => text),
  };
  csv.node(kind, row, entity);
  for (const { text, amounts: often } of names) sums.add('names', text, [{ entity, ...often }]);
  for (const { text, amounts: often } of roles) sums.add('roles', text, [{ entity, ...often }]);
  return entity;
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

interface Known {
  readonly weightOf: (by: string, entity: string) => number | undefined;
  /** The numbers of the speakers, by their ids. */
  readonly entities: ReadonlyMap<string, number>;
}

function writePairs(
  pairs: ReadonlyMap<string, PairTotal>,
  { weightOf, entities }: Known,
  csv: CsvFolder,
): void {
  for (const [key, { subject = NaN, ...pair }] of pairs) {
    const [by = '', entity = ''] = key.split('|');
    const row = { by, entity, weight: weightOf(by, entity), ...pair };
    csv.relationship('pairs', [entities.get(by) ?? NaN, subject], row);
  }
}

/** A wording that is compared with nothing is a claim alone, named by its smallest statement. Gives the number of the claim. */
export function writeWording(id: string, wording: WordingTotal, csv: CsvFolder): number {
  const { sample, statementCount, first, last, text, isDenied, what, speakers, statements } = wording;
  const isOfOneDate = first === last;
  const common = { statementCount, speakers };
  const node = csv.node('wordings', {
    ...common,
    id,
    what,
    sample,
    first,
    last: isOfOneDate ? undefined : last,
  });
  const contestedAt = isDenied ? last : undefined;
  const told = { ...common, id: sample, text, first: isOfOneDate ? undefined : first, at: last, contestedAt };
  const claim = csv.node('claims', told);
  csv.relationship('wordings-in', [node, claim]);
  for (const statement of statements) csv.relationship('expressions', [statement, claim], { wording: what });
  return claim;
}
