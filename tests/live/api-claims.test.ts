import { openGraph } from '../../src/graph/graph';
import { migrate } from '../../src/graph/migrate';
import { loadResolution } from '../../src/load-resolution';
import { write } from '../../src/write/write';
import { annotate, type Told } from '../support/annotate';
import { emptyGraph } from '../support/dump-graph';
import { testAddress } from '../support/neo4j-address';
import { serveApi, type Api, type Json } from '../support/start-api';
import { vectorsOf } from '../support/vectors-of';

jest.setTimeout(120_000);

/** So that two articles are near-identical: one wire text, printed by whoever takes the wire. */
const FILLER: readonly Told[] = [
  {
    says: 'The weather in the valley has been dry since the end of last month and the harvest is late',
    by: 'Ada Lux',
  },
  {
    says: 'Nobody in the town hall was willing to speak about the contract with the builders',
    by: 'Ada Lux',
  },
];
const OPENS: Told = {
  by: 'Jane Doe',
  says: 'The bridge over the Vorna will open on 4 May',
  about: ['Vorna'],
};
const kinds = { Vorna: { kind: 'PLACE' as const }, 'Valley Wire': { kind: 'ORGANISATION' as const } };

const ARTICLES = [
  annotate(
    { id: 'wire', publisher: 'Valley Wire', publishedAt: '2024-03-01' },
    [{ ...OPENS, saidAt: '2024-03-01' }, ...FILLER],
    kinds,
  ),
  annotate(
    { id: 'copy', publisher: 'Morning Post', publishedAt: '2024-03-02' },
    [{ ...OPENS, saidAt: '2024-03-02' }, ...FILLER],
    kinds,
  ),
  annotate(
    { id: 'cites', publisher: 'Evening Sun', publishedAt: '2024-03-03' },
    [
      {
        by: 'Jane Doe',
        says: 'the Vorna bridge would be opened to traffic on May 4',
        via: 'Valley Wire',
        saidAt: '2024-03-03',
        about: ['Vorna'],
      },
    ],
    kinds,
  ),
  annotate({ id: 'own', publisher: 'Radio Hill', publishedAt: '2024-03-04' }, [
    {
      by: 'Jane Doe',
      says: 'We will open the bridge on 4 May, as we promised',
      polarity: 'PROMISES',
      saidAt: '2024-03-04',
    },
  ]),
  annotate(
    { id: 'later', publisher: 'Radio Hill', publishedAt: '2024-04-20' },
    [
      {
        by: 'Jane Doe',
        says: 'The bridge over the Vorna will open on 18 June',
        saidAt: '2024-04-20',
        about: ['Vorna'],
      },
      {
        by: 'John Roe',
        says: 'The bridge over the Vorna will not open on 4 May',
        saidAt: '2024-04-20',
        about: ['Vorna'],
      },
      {
        by: 'John Roe',
        says: 'The mayor took bribes from the builders of the bridge',
        saidAt: '2024-04-20',
        about: ['Kay Poe'],
      },
      { by: 'Kay Poe', says: 'these allegations', polarity: 'DENIES', saidAt: '2024-04-21' },
    ],
    { Vorna: { kind: 'PLACE' } },
  ),
];

const OPENING = 'The bridge over the Vorna will open on 4 May';

let api: Api;

beforeAll(async () => {
  const graph = await openGraph(testAddress());
  await migrate(graph);
  await emptyGraph(graph);
  await write(graph, ARTICLES, loadResolution(), { vectors: await vectorsOf(ARTICLES) });
  api = await serveApi(graph);
});
afterAll(() => api.stop());

const CLAIMS = `
  query ($where: ClaimWhere, $first: Int, $after: String, $last: Int, $before: String) {
    claims(where: $where, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo { hasNextPage endCursor startCursor }
      edges { node {
        id text independent contested
        speakers { name } outlets { name } statements { totalCount edges { node { text } } }
        denies { text } deniedBy { text } contradicts { text }
      } }
    }
  }`;

async function claims(variables: object = {}): Promise<readonly Json[]> {
  const { claims: page } = await api.data(CLAIMS, { first: 100, ...variables });
  expect(page.totalCount).toBe(page.edges.length);
  return page.edges.map(({ node }: Json) => node);
}

async function claimWith(text: string): Promise<Json> {
  const found = (await claims()).find(({ statements }: Json) =>
    statements.edges.some(({ node }: Json) => node.text === text),
  );
  return found;
}

describe('claims', () => {
  it('join what one speaker says word for word, in other words, and in what another outlet reports', async () => {
    const claim = await claimWith(OPENING);
    expect(claim.speakers).toEqual([{ name: 'Jane Doe' }]);
    expect(claim.statements.edges.map(({ node }: Json) => node.text).sort()).toEqual(
      [
        OPENING,
        OPENING,
        'We will open the bridge on 4 May, as we promised',
        'the Vorna bridge would be opened to traffic on May 4',
      ].sort(),
    );
  });

  it('count outlets that copy a wire or cite it together with the wire', async () => {
    const claim = await claimWith(OPENING);
    expect(claim.outlets.map(({ name }: Json) => name)).toEqual([
      'Evening Sun',
      'Morning Post',
      'Radio Hill',
      'Valley Wire',
    ]);
    expect(claim.independent).toBe(2);
  });

  it('stand against one another: another date by the same speaker, the opposite by another', async () => {
    const claim = await claimWith(OPENING);
    expect(claim.contested).toBe(true);
    expect(claim.contradicts.map(({ text }: Json) => text).sort()).toEqual([
      'The bridge over the Vorna will not open on 4 May',
      'The bridge over the Vorna will open on 18 June',
    ]);
    const rows = await api.graph.runText<{ why: string }>(
      `MATCH (a:Claim)-[r:CONTRADICTS]->(b:Claim) WHERE $id IN [a.id, b.id] AND a.id < b.id RETURN r.why AS why ORDER BY why`,
      { id: claim.id },
    );
    expect(rows).toEqual([
      { why: 'different speakers: the one negates the other' },
      {
        why: 'one speaker, first on 2024-03-01, then on 2024-04-20: another day: 18 and 4; another month: june and may',
      },
    ]);
  });

  it('tell a speaker who changes their mind from two who differ, with the evidence of both sides', async () => {
    const { claims: page } =
      await api.data(`{ claims(where: { contested: true, saidBy: ["Jane Doe"] }) { edges { node {
      text
      opponents { relation reason changeOfMind claim {
        speakers { name } statements { edges { node { saidAt document { publisher { name } } evidence { text } } } }
      } } } } } }`);
    const told = page.edges.map(({ node }: Json) => [
      node.text,
      node.opponents.map(({ relation, reason, changeOfMind, claim }: Json) => [
        relation,
        changeOfMind ? 'a change of mind' : 'a conflict',
        reason,
        claim.speakers.map(({ name }: Json) => name).join(),
        ...claim.statements.edges.map(
          ({ node: { saidAt, evidence, document } }: Json) =>
            `${saidAt} ${document.publisher.name}: ${evidence.text}`,
        ),
      ]),
    ]);
    const changed = (to: string, ...said: readonly string[]) => [
      'CONTRADICTS',
      'a change of mind',
      'one speaker, first on 2024-03-01, then on 2024-04-20: another day: 18 and 4; another month: june and may',
      to,
      ...said,
    ];
    const refused = (reason: string) => [
      'CONTRADICTS',
      'a conflict',
      `different speakers: ${reason}the one negates the other`,
      'John Roe',
      '2024-04-20 Radio Hill: The bridge over the Vorna will not open on 4 May',
    ];
    expect(told).toEqual([
      [
        'The bridge over the Vorna will open on 18 June',
        [
          changed(
            'Jane Doe',
            '2024-03-04 Radio Hill: We will open the bridge on 4 May, as we promised',
            '2024-03-03 Evening Sun: the Vorna bridge would be opened to traffic on May 4',
            `2024-03-02 Morning Post: ${OPENING}`,
            `2024-03-01 Valley Wire: ${OPENING}`,
          ),
          refused('another day: 18 and 4; another month: june and may; '),
        ],
      ],
      [
        OPENING,
        [
          refused(''),
          changed('Jane Doe', '2024-04-20 Radio Hill: The bridge over the Vorna will open on 18 June'),
        ],
      ],
    ]);
  });

  it('tie a denial of "these allegations" to what was alleged before it in its article', async () => {
    const denial = await claimWith('these allegations');
    expect(denial).toMatchObject({
      denies: [{ text: 'The mayor took bribes from the builders of the bridge' }],
      deniedBy: [],
    });
    expect(await claimWith('The mayor took bribes from the builders of the bridge')).toMatchObject({
      contested: true,
      deniedBy: [{ text: 'these allegations' }],
    });
  });

  it.each([
    [{ contested: true }, 4],
    [{ contested: false }, 3],
    [{ saidBy: ['Jane Doe'] }, 2],
    [{ saidBy: ['Jane Doe', 'John Roe'] }, 4],
    [{ about: ['Vorna'] }, 3],
    [{ about: ['Vorna'], saidBy: ['John Roe'] }, 1],
    [{ about: ['Vorna', 'Kay Poe'], contested: true }, 4],
    [{ text: 'bridge BUILDERS' }, 1],
    [{ saidBy: ['Jane Doe'], text: 'june' }, 1],
    [{ saidBy: [] }, 0],
    [{ saidBy: ['Nobody'] }, 0],
    [{ saidBy: null, contested: null }, 7],
  ])('are found by %j', async (where, count) => {
    const found = await claims({ where });
    expect(new Set(found.map(({ id }) => id)).size).toBe(count);
  });

  it.each([
    [{}],
    [{ about: ['Vorna', 'Kay Poe'] }],
    [{ saidBy: ['Jane Doe', 'Ada Lux'] }],
    [{ contested: true }],
    [{ text: 'bridge' }],
  ])('are read page by page in both directions, with %j', async (where) => {
    const whole = (await claims({ where })).map(({ id }) => id);
    const walk = async (forwards: boolean) => {
      const seen: string[] = [];
      let cursor: string | undefined;
      for (;;) {
        const page = forwards ? { first: 2, after: cursor } : { first: null, last: 2, before: cursor };
        const { claims: read } = await api.data(CLAIMS, { where, ...page });
        const ids = read.edges.map(({ node }: Json) => node.id);
        if (ids.length === 0) return seen;
        seen.splice(forwards ? seen.length : 0, 0, ...ids);
        cursor = forwards ? read.pageInfo.endCursor : read.pageInfo.startCursor;
      }
    };
    expect(await walk(true)).toEqual(whole);
    expect(await walk(false)).toEqual(whole);
  });

  it('refuse the cursor of another list', async () => {
    const { claims: page } = await api.data(CLAIMS, { first: 1 });
    const { errors } = await api.ask(CLAIMS, { where: { contested: true }, after: page.pageInfo.endCursor });
    expect(errors?.[0]?.message).toMatch(/^This cursor belongs to another query/);
  });

  it('are as many as stats says', async () => {
    const { stats } = await api.data('{ stats { claims } }');
    expect(stats.claims).toBe((await claims()).length);
  });
});

describe('search by meaning', () => {
  const search = async (text: string, mode: string) => {
    const query =
      'query ($text: String!, $mode: SearchMode) { search(text: $text, mode: $mode, first: 3) { score statement { text } } }';
    return (await api.data(query, { text, mode })).search.map(({ statement }: Json) => statement.text);
  };

  it('finds what says the same in words of which none is asked for', async () => {
    const [first] = await search('corruption of a politician', 'MEANING');
    expect(first).toBe('The mayor took bribes from the builders of the bridge');
    expect(await search('corruption politician', 'KEYWORD')).toEqual([]);
    expect((await search('corruption politician', 'HYBRID'))[0]).toBe(first);
  });

  it('leaves out what has nothing to do with the text', async () => {
    expect(await search('zzz', 'HYBRID')).toEqual([]);
  });
});
