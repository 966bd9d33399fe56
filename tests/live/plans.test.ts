/** What Neo4j does for each question: a ledger of operators and hits, and pages that cost the same in a larger graph. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadCypherFiles } from '../../src/graph/cypher-files';
import { openGraph, type Graph } from '../../src/graph/graph';
import { migrate } from '../../src/graph/migrate';
import { loadResolution } from '../../src/load-resolution';
import { statementPage } from '../../src/query/statements';
import { findByName } from '../../src/query/names';
import type { StatementFilter } from '../../src/query/where';
import { groupBy } from '../../src/util/group-by';
import { projectRoot } from '../../src/util/project-root';
import { write } from '../../src/write/write';
import { annotate, type Told } from '../support/annotate';
import { emptyGraph } from '../support/dump-graph';
import { testAddress } from '../support/neo4j-address';
import { findKnown, parametersOf } from '../support/plan-parameters';
import { openProfiler, type Profile, type Profiler } from '../support/profile';

jest.setTimeout(180_000);

const LEDGER = path.join(projectRoot, 'cypher', 'plans.txt');
const POLARITIES = ['ASSERTS', 'DENIES', 'ASKS'] as const;
const [SMALL, LARGE] = [150, 1_500] as const;

let graph: Graph;
let profiler: Profiler;

beforeAll(async () => {
  graph = await openGraph(testAddress());
  await migrate(graph);
  profiler = openProfiler();
});
afterAll(async () => {
  await profiler.close();
  await graph.close();
});

/** A popular speaker about a popular subject, `size` times in all but for thirty by somebody else about something else. */
function told(size: number): readonly Told[] {
  return Array.from({ length: size }, (_, index): Told => {
    const ordinary = index < 30;
    return {
      by: ordinary ? 'Ann Able' : 'Zoe Zorn',
      says: `Point ${index} of ${index % 7} is made`,
      about: ordinary ? ['Old Town'] : ['New Harbour', ...(index % 5 === 0 ? ['Old Mill'] : [])],
      polarity: POLARITIES[index % 3]!,
      ...(index % 4 === 0 ? { via: 'Sylvania Post' } : {}),
      ...(index % 10 === 0 ? { to: 'Ben Baker' } : {}),
      saidAt: new Date(Date.UTC(2020, 0, 1 + (index % 30))).toISOString().slice(0, 10),
    };
  });
}

async function fill(size: number): Promise<void> {
  await emptyGraph(graph);
  const all = told(size);
  const articles = Array.from({ length: size / 30 }, (_, index) =>
    annotate(
      {
        id: `d${index}`,
        path: `d${index}.txt`,
        title: `Day ${index}`,
        publisher: 'Sylvania Post',
        publishedAt: '2024-01-01',
      },
      all.slice(index * 30, index * 30 + 30),
      {
        'Sylvania Post': { kind: 'ORGANISATION' },
        'Old Town': { kind: 'PLACE' },
        'New Harbour': { kind: 'PLACE' },
      },
    ),
  );
  await write(graph, articles, loadResolution());
  // The planner knows what there is now, and forgets the plans of an emptier graph.
  await graph.runText('CALL db.prepareForReplanning(60)');
}

interface Entry {
  readonly hits: number;
  readonly operators: string;
}

/** The planner is free in the order of some; "Expand(All) x3, Filter, …" is the same in every run. */
function counted(operators: readonly string[]): string {
  return [...groupBy(operators, (operator) => operator)]
    .map(([operator, same]) => (same.length > 1 ? `${operator} x${same.length}` : operator))
    .sort()
    .join(', ');
}

async function plansOfAll(): Promise<ReadonlyMap<string, Entry>> {
  const known = await findKnown(graph);
  const entries = new Map<string, Entry>();
  for (const question of [...loadCypherFiles(['read']).keys()].sort()) {
    const asked = parametersOf(question, known);
    const { hits, operators } = await profiler.profile(question, asked);
    entries.set(question, { hits, operators: counted(operators) });
  }
  return entries;
}

const format = (entries: ReadonlyMap<string, Entry>) =>
  [...entries]
    .map(([question, { hits, operators }]) => `${question}\n  ${hits} hits\n  ${operators}\n`)
    .join('');

function readLedger(): ReadonlyMap<string, Entry> {
  const entries = readFileSync(LEDGER, 'utf8').matchAll(/^(\S+)\n {2}(\d+) hits\n {2}(.*)$/gm);
  return new Map(
    [...entries].map(([, question = '', hits, operators = '']) => [
      question,
      { hits: Number(hits), operators },
    ]),
  );
}

/** Filters on everything that has an index in the order of a page, of somebody popular and of somebody who is not. */
async function pathsOf(): Promise<ReadonlyMap<string, StatementFilter>> {
  const named = await findByName(graph, ['Zoe Zorn', 'Ann Able', 'New Harbour', 'Old Town']);
  const id = (name: string) => [named.get(name)![0]!.id];
  const pairs = { popular: ['Zoe Zorn', 'New Harbour'], ordinary: ['Ann Able', 'Old Town'] } as const;
  const paths = Object.entries(pairs).flatMap(([who, [speaker, subject]]) => [
    [`${who} speaker`, { saidBy: id(speaker) }],
    [`${who} subject`, { about: id(subject) }],
    [`${who} speaker and subject`, { saidBy: id(speaker), about: id(subject) }],
  ]) as [string, StatementFilter][];
  const times = [
    ['', {}],
    [' in some days', { saidAfter: '2020-01-02', saidBefore: '2020-01-28' }],
  ] as const;
  const polarities = [
    ['', {}],
    [' who denies', { polarities: ['DENIES'] as const }],
  ] as const;
  const each = paths.flatMap(([path, filter]) =>
    times.flatMap(([time, range]) =>
      polarities.map(([polarity, denies]): [string, StatementFilter] => [
        path + time + polarity,
        { ...filter, ...range, ...denies },
      ]),
    ),
  );
  return new Map(each);
}

async function costOfPages(): Promise<Readonly<Record<string, object>>> {
  const costs: Record<string, object> = {};
  for (const [name, filter] of await pathsOf()) {
    for (const order of ['SAID_AT_DESC', 'SAID_AT_ASC'] as const) {
      const seen: Profile[] = [];
      const page = await statementPage(profiler.reader(seen), { filter, order, page: { first: 5 } });
      costs[`${name} ${order}`] = {
        statements: page.edges.length,
        indexHits: seen.map(({ indexHits }) => indexHits),
      };
    }
  }
  return costs;
}

/** What these read all of is never much: decisions, and whether there is a profile. */
const MAY_SCAN: ReadonlySet<string> = new Set([
  'any-decision',
  'keys-in-use',
  'known-decisions',
  'latest-decision',
]);

/** The operators of all files that writing runs. */
async function plansOfWriting() {
  await graph.runText('CALL db.clearQueryCaches()');
  return Promise.all(
    [...loadCypherFiles(['resolve', 'write'])].map(async ([name, text]) => ({
      name,
      operators: await profiler.plan(text),
    })),
  );
}

it('writing finds everything by an index and creates row by row, by plans from when the graph was empty', async () => {
  await emptyGraph(graph);
  await graph.runText('CALL db.prepareForReplanning(60)');
  const plans = await plansOfWriting();
  const having = (operator: RegExp) =>
    plans.filter(({ operators }) => operators.some((one) => operator.test(one))).map(({ name }) => name);
  // All nodes of a label, or all relationships of a type.
  expect(having(/Scan/).filter((name) => !MAY_SCAN.has(name))).toEqual([]);
  // All rows are held back before the first is created; `create-documents` overwrites as well.
  expect(having(/Eager@/).filter((name) => name.startsWith('create-'))).toEqual(['create-documents']);
});

let small: Readonly<Record<string, object>>;

it('every question of cypher/read does what cypher/plans.txt says (UPDATE_EXPECTED=1 writes it)', async () => {
  await fill(SMALL);
  const found = await plansOfAll();
  if (process.env['UPDATE_EXPECTED'] === '1') writeFileSync(LEDGER, format(found));
  const expected = readLedger();
  const operators = (entries: ReadonlyMap<string, Entry>) =>
    Object.fromEntries([...entries].map(([question, entry]) => [question, entry.operators]));
  expect(operators(found)).toEqual(operators(expected));
  const isOff = (question: string, hits: number) => {
    const told = expected.get(question)?.hits ?? 0;
    return Math.abs(hits - told) > 10 + told / 4;
  };
  const dearer = [...found].filter(([question, { hits }]) => isOff(question, hits));
  expect(dearer.map(([question, { hits }]) => `${question}: ${hits}`)).toEqual([]);
  small = await costOfPages();
});

/** Counts of everything of a kind, and what operators ask now and then. */
const MAY_READ_A_LABEL = [
  'count-documents-without-meaning',
  'count-entities-of-kind',
  'documents-without-meaning',
  'failed-inputs',
  'warned-inputs',
];

it('no question of cypher/read looks at every node or relationship, and few at all of one label', () => {
  const scanning = (operator: RegExp) =>
    [...readLedger()].filter(([, { operators }]) => operator.test(operators)).map(([question]) => question);
  expect(scanning(/AllNodesScan|RelationshipTypeScan|AllRelationshipsScan/)).toEqual([]);
  expect(scanning(/NodeByLabelScan/)).toEqual(MAY_READ_A_LABEL);
});

it('a page of what somebody says, of what is said about something, and of both costs the same in a graph ten times as large', async () => {
  await fill(LARGE);
  const large = await costOfPages();
  expect(Object.keys(large)).toHaveLength(48);
  expect(large).toEqual(small);
  for (const cost of Object.values(large))
    expect([7, 8]).toContain((cost as { indexHits: number[] }).indexHits[0]);
});
