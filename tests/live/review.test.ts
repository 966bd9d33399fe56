import { loadResolution } from '../../src/load-resolution';
import {
  firstUnsurePairs,
  unsurePage,
  unsurePairs,
  type DescribedPair,
  type UnsurePage,
} from '../../src/query/unsure-pairs';
import { emptyGraph } from '../support/dump-graph';
import { openDecidedGraph, report, WHY, type DecidedGraph } from '../support/decided-graph';
import { testAddress } from '../support/neo4j-address';
import { runHearsay } from '../support/run-hearsay';

jest.setTimeout(120_000);

const BODY = { kind: 'ORGANISATION' } as const;

/** "A. Roe" may be either of two people, "RSMA" either of two bodies, and John Doe is nobody else. */
const NEWS = [
  report('d1', [{ by: 'Ann Roe', says: 'First', about: ['Ruritanian Space and Missile Agency'] }], {
    'Ruritanian Space and Missile Agency': BODY,
    'Ann Roe': { roles: ['pilot'], aliases: ['Annie'] },
  }),
  report('d2', [{ by: 'Amy Roe', says: 'Second', about: ['Royal Sylvanian Mining Authority'] }], {
    'Royal Sylvanian Mining Authority': BODY,
  }),
  report('d3', [{ by: 'A. Roe', says: 'Third', about: ['RSMA'] }], { RSMA: BODY }),
  report('d4', [{ by: 'John Doe', says: 'Fourth' }]),
];

let g: DecidedGraph;

beforeAll(async () => {
  g = await openDecidedGraph();
});
beforeEach(async () => {
  await emptyGraph(g.graph);
  await g.put(...NEWS);
});
afterAll(async () => {
  await emptyGraph(g.graph);
  await g.graph.close();
});

async function pairs(): Promise<readonly DescribedPair[]> {
  const found: DescribedPair[] = [];
  for await (const pair of unsurePairs(g.graph, loadResolution())) found.push(pair);
  return found;
}

const names = ({ sides }: DescribedPair) =>
  sides
    .map(({ name }) => name)
    .sort()
    .join(' | ');
const allNames = async () => (await pairs()).map(names).sort();

const ALL = [
  'A. Roe | Amy Roe',
  'A. Roe | Ann Roe',
  'RSMA | Royal Sylvanian Mining Authority',
  'RSMA | Ruritanian Space and Missile Agency',
];

describe('pairs to review', () => {
  it('are those that look like one and are not clear, with what is alike and what is known of both', async () => {
    expect(await allNames()).toEqual(ALL);
    const pair = (await pairs()).find((one) => names(one) === 'A. Roe | Ann Roe')!;
    expect(pair).toMatchObject({
      score: 0.93,
      evidence: ['"a roe" and "ann roe": "a" is the initial of "ann"'],
    });
    expect(pair.sides.find(({ name }) => name === 'Ann Roe')).toMatchObject({
      kind: 'PERSON',
      aliases: ['Annie'],
      roles: ['pilot'],
      documentCount: 1,
      documents: [{ id: 'd1' }],
      quotes: ['First'],
    });
  });

  it('are read page by page', async () => {
    const resolution = loadResolution();
    const read = async () => {
      const found: string[] = [];
      for (let after: string | null = null; ; ) {
        const page: UnsurePage = await unsurePage(g.graph, resolution, { first: 1, after });
        found.push(...page.pairs.map(names));
        after = page.endCursor;
        if (after === null) return [...new Set(found)].sort();
      }
    };
    expect(await read()).toEqual(ALL);
    expect(await firstUnsurePairs(g.graph, resolution, 3)).toHaveLength(3);
    await expect(unsurePage(g.graph, resolution, { first: 1, after: 'x' })).rejects.toThrow(
      'This is no cursor of a review: take one from ReviewPage.endCursor or from "hearsay review --list --json".',
    );
  });

  it('are read page by page also where a page ends before it has found any', async () => {
    const page = await unsurePage(g.graph, loadResolution(), { first: 1, patience: 0 });
    expect(page.pairs).toHaveLength(1);
    const rest: string[] = [];
    for await (const pair of unsurePairs(g.graph, loadResolution(), page.endCursor)) rest.push(names(pair));
    expect([...page.pairs.map(names), ...rest].sort()).toEqual(ALL);
  });

  it('do not come again once they are decided, until that is undone', async () => {
    const pair = (await pairs()).find((one) => names(one) === 'A. Roe | Ann Roe')!;
    const merge = await g.decisions.mergeEntities(pair.entities, WHY);
    expect(await allNames()).toEqual(ALL.slice(2));
    await g.decisions.undo(merge.id, WHY);
    const apart = await g.decisions.keepApart(pair.entities, WHY);
    expect(await allNames()).not.toContain(names(pair));
    await g.putAgain(NEWS);
    expect(await allNames()).not.toContain(names(pair));
    await g.decisions.undo(apart.id, WHY);
    expect(await allNames()).toEqual(ALL);
  });

  it('are found by words of their names, also where nothing is said by or about either', async () => {
    await g.put(
      report('d7', [{ says: 'Seventh' }], {
        'far eastern Zenda region': { kind: 'PLACE' },
        'Institute of Deep Water Studies': BODY,
        'ZCSA RAS': BODY,
      }),
      report('d8', [{ says: 'Eighth' }], {
        Zenda: { kind: 'PLACE' },
        'Deep Water Academy': BODY,
        'Academy of Deep Sleep': BODY,
        'Eastern Bread Academy': BODY,
        'ZCCA RAS': BODY,
      }),
    );
    const found = (await pairs()).filter((pair) => !ALL.includes(names(pair)));
    expect(found.map((pair) => `${names(pair)}: ${pair.evidence.join('; ')}`).sort()).toEqual([
      'Academy of Deep Sleep | Deep Water Academy: "academy of deep sleep" and "deep water academy" share "academy", "deep"',
      'Deep Water Academy | Institute of Deep Water Studies: "deep water academy" and "institute of deep water studies" share "deep", "water"',
      'ZCCA RAS | ZCSA RAS: "zcca ras" and "zcsa ras" differ by a letter in a word',
      'Zenda | far eastern Zenda region: "far eastern zenda region" and "zenda" share "zenda"',
    ]);
    await g.decisions.keepApart(found[0]!.entities, WHY);
    expect(await allNames()).not.toContain(names(found[0]!));
  });

  it('teach by their names: other articles do not bring back what was rejected', async () => {
    const rsma = (await pairs()).find((one) => names(one) === 'RSMA | Ruritanian Space and Missile Agency')!;
    await g.decisions.keepApart(rsma.entities, WHY);
    await g.takeOut('d1', 'd3');
    await g.put(
      report('d5', [{ says: 'Fifth', about: ['RSMA'] }], { RSMA: BODY }),
      report('d6', [{ says: 'Sixth', about: ['Ruritanian Space and Missile Agency'] }], {
        'Ruritanian Space and Missile Agency': BODY,
      }),
    );
    expect(await allNames()).not.toContain('RSMA | Ruritanian Space and Missile Agency');
  });
});

describe('hearsay review', () => {
  const review = (args: readonly string[], input = '') => {
    const { uri, username, password } = testAddress();
    const env = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
    return runHearsay(['review', ...args], { env, input });
  };

  it('shows pairs side by side, asks, decides and undoes', async () => {
    const { code, out } = review(['--by', 'desk', '--reason', 'known'], 'what\nn\nu\ny\nq\n');
    expect(code).toBe(0);
    const shown = out.replace(/[0-9a-v]{24}/g, '#');
    expect(shown).toMatch(
      /^\n#\+#  \(0\.93\)\n {2}"a roe" and "a(nn|my) roe": "a" is the initial of "a(nn|my)"\nA/,
    );
    expect(shown).toContain('Answer with y, n, s, u or q.');
    expect(shown).toMatch(/keep apart: decision #[^]*undone: decision #/);
    expect(shown).toContain('merge: decision #');
    expect(out.split('\n').at(-2)).toBe('1 decided.');
    expect(review([], 's\nq\n').out).toMatch(/Go on from here: hearsay review --after \S+\n/);
    const told = review(['--log', '--first', '2']).out.replace(/[0-9a-v]{24}/g, '#');
    expect(told.replace(/"[^"]*"/g, 'NAME').replace(/\d{4}-\d\d-\d\d/g, 'DAY')).toBe(
      'DAY merge by desk: NAME, NAME: known (decision #)\nDAY undo by desk: decision #: known (decision #)\n',
    );
    const log = await g.graph.runText(
      'MATCH (d:Decision) RETURN d.action AS action, d.by AS by, d.reason AS reason, d.undone AS undone ORDER BY d.order',
    );
    expect(log).toEqual([
      { action: 'keep apart', by: 'desk', reason: 'known', undone: true },
      { action: 'undo', by: 'desk', reason: 'known', undone: false },
      { action: 'merge', by: 'desk', reason: 'known', undone: false },
    ]);
  });

  it('lists, accepts and rejects for programs', async () => {
    const listed = review(['--list', '--json']).out.trim().split('\n');
    const found = listed.map((line) => JSON.parse(line) as DescribedPair);
    expect(found.map(names).sort()).toEqual(ALL);
    const [accepted, rejected] = [ALL[0], ALL[2]].map((one) => found.find((pair) => names(pair) === one)!.id);
    const decided = review(['--accept', accepted!, '--reject', rejected!, '--json']);
    expect(
      decided.out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).action),
    ).toEqual(['merge', 'keep apart']);
    expect(await allNames()).toEqual([]);
  });
});
