import { OPERATIONS } from '../support/operations';
import type { Api, Json } from '../support/start-api';
import { startSummitApi } from '../support/start-summit-api';

jest.setTimeout(120_000);

let api: Api;

beforeAll(async () => {
  api = await startSummitApi();
});
afterAll(() => api.stop());

/** Every list of items in an answer, by where it stands. */
function listsIn(value: unknown, place = 'data'): readonly [string, readonly unknown[]][] {
  if (Array.isArray(value)) {
    return [[place, value], ...value.slice(0, 1).flatMap((item) => listsIn(item, `${place}[0]`))];
  }
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => listsIn(inner, `${place}.${key}`));
}

describe('the questions of schema/operations', () => {
  it('are at least ten', () => {
    expect(OPERATIONS.length).toBeGreaterThanOrEqual(10);
  });

  it.each(OPERATIONS)('%s is named, commented and answered', async (_file, query) => {
    expect(query).toMatch(/^# \S.*\n(# .*\n)*query [A-Z]\w+/);
    const answer = await api.ask(query);
    expect(answer.errors).toBeUndefined();
    const pages = listsIn(answer.data).filter(([place]) => /^data\.\w+\.edges$/.test(place));
    const plain = listsIn(answer.data).filter(([place]) => /^data\.\w+$/.test(place));
    for (const [, items] of [...pages, ...plain]) expect(items).not.toEqual([]);
    expect(listsIn(answer.data).length).toBeGreaterThan(0);
  });

  it('finds one person in all five articles', async () => {
    const { entity } = await api.data('{ entity(name: "Kim Jong-un") { kind documents { totalCount } } }');
    expect(entity).toEqual({ kind: 'PERSON', documents: { totalCount: 5 } });
  });

  it.each([
    ['the victory quotation', 'Kim Jong-un', /^We are confident that the Russian army/, 2],
    ['the quotation on rocket technology', 'Vladimir Putin', /great interest in rocket technology/, 2],
    [
      'the help with satellites',
      'Vladimir Putin',
      /help North Korea (?:to build satellites|in satellite)/,
      2,
    ],
    ['"all issues"', 'Vladimir Putin', /all (?:the )?issues/, 2],
  ])('finds one claim in %s, however it is told', async (_what, by, words, count) => {
    const { claims } = await api.data(
      'query ($by: [String!]) { claims(where: {saidBy: $by}, first: 100) { edges { node { id statements(first: 100) { edges { node { text } } } } } } }',
      { by: [by] },
    );
    const told = claims.edges.flatMap(({ node }: Json) =>
      node.statements.edges
        .filter((edge: Json) => words.test(edge.node.text))
        .map((edge: Json) => ({ claim: node.id, text: edge.node.text })),
    );
    expect(told.length).toBeGreaterThanOrEqual(count);
    expect(new Set(told.map(({ claim }: Json) => claim)).size).toBe(1);
  });

  it('points from the denials of arms supplies to what was alleged', async () => {
    const { claims } = await api.data(
      '{ claims(first: 100) { edges { node { text contested denies { text contested } } } } }',
    );
    const denied = Object.fromEntries(
      claims.edges.map(({ node }: Json) => [node.text, node.denies.map(({ text }: Json) => text)]),
    );
    expect(denied['these allegations']).toContain(
      "the purpose of the visit is North Korea's arms support for Russia",
    );
    expect(denied['the supplies of North Korean ammunition']).toContain(
      'Russia is allegedly purchasing ammunition from North Korea for their further use in the conflict in Ukraine',
    );
    for (const { node } of claims.edges)
      for (const { contested } of node.denies) expect(contested).toBe(true);
  });

  it('shows evidence that is the text of the document', async () => {
    const { documents } =
      await api.data(`{ documents { edges { node { text statements(first: 100) { edges { node {
      text evidence { start end text before after spans { start end } } } } } } } } }`);
    for (const { node } of documents.edges) {
      for (const { node: statement } of node.statements.edges) {
        const { start, end, text, before, after, spans } = statement.evidence;
        expect(text).toBe(node.text.slice(start, end));
        expect(node.text.slice(0, start).endsWith(before)).toBe(true);
        expect(node.text.slice(end).startsWith(after)).toBe(true);
        expect(spans.map((span: Json) => node.text.slice(span.start, span.end)).join(' … ')).toBe(
          statement.text,
        );
      }
    }
  });

  it('verifies every statement, and says which span is wrong after the text changed', async () => {
    const all =
      '{ statements(first: 100) { totalCount edges { node { id verification { ok checks { ok } } } } } }';
    const { statements } = await api.data(all);
    expect(statements.edges.filter(({ node }: Json) => !node.verification.ok)).toEqual([]);
    const { id } = statements.edges[0].node;
    await api.graph.runText(
      'MATCH (:Statement {id: $id})-[:FROM]->(d) SET d.kept = d.text, d.text = "x" + d.text',
      { id },
    );
    const { verify } = await api.data(
      'query ($id: ID!) { verify(statementId: $id) { ok checks { part start end expected found ok } } }',
      { id },
    );
    await api.graph.runText('MATCH (d:Document) WHERE d.kept IS NOT NULL SET d.text = d.kept REMOVE d.kept');
    expect(verify.ok).toBe(false);
    const [content] = verify.checks;
    expect(content).toMatchObject({ part: 'content', ok: false });
    expect(content.found).toBe(`${content.found[0]}${content.expected.slice(0, -1)}`);
  });

  it.each([
    ['ends early', 'SET s.spans = [s.spans[0], s.spans[1] - 1]'],
    ['ends late', 'SET s.spans = [s.spans[0], s.spans[1] + 1]'],
    ['starts late', 'SET s.spans = [s.spans[0] + 1, s.spans[1]]'],
    ['is gone', 'SET s.spans = []'],
    ['is of other words', "SET s.text = s.text + '!'"],
  ])('finds that the content of a statement %s', async (_what, change) => {
    const [{ id, text, spans }] = (await api.graph.runText<{ id: string; text: string; spans: number[] }>(
      'MATCH (s:Statement) WHERE size(s.spans) = 2 RETURN s.id AS id, s.text AS text, s.spans AS spans LIMIT 1',
    )) as [{ id: string; text: string; spans: number[] }];
    await api.graph.runText(`MATCH (s:Statement {id: $id}) ${change}`, { id });
    const { verify } = await api.data(
      'query ($id: ID!) { verify(statementId: $id) { ok checks { part ok } } }',
      {
        id,
      },
    );
    await api.graph.runText('MATCH (s:Statement {id: $id}) SET s.text = $text, s.spans = $spans', {
      id,
      text,
      spans,
    });
    expect(verify).toMatchObject({ ok: false });
    expect(verify.checks[0]).toEqual({ part: 'content', ok: false });
  });
});

describe('verify', () => {
  it.each(['ABOUT', 'REPORTED_BY', 'ADDRESSED_TO'])(
    'finds that the words of an %s lie elsewhere',
    async (type) => {
      const [{ id }] = (await api.graph.runText<{ id: string }>(
        `MATCH (s:Statement)-[r:${type}]->() WHERE r.start IS NOT NULL RETURN s.id AS id LIMIT 1`,
      )) as [{ id: string }];
      const shift = (by: number) =>
        api.graph.runText(
          `MATCH (:Statement {id: $id})-[r:${type}]->() WHERE r.start IS NOT NULL SET r.start = r.start + $by, r.end = r.end + $by`,
          { id, by },
        );
      const ask = () =>
        api.data('query ($id: ID!) { verify(statementId: $id) { ok checks { part ok } } }', { id });
      const before = await ask();
      await shift(1);
      const after = await ask();
      await shift(-1);

      expect(before.verify.ok).toBe(true);
      const part = { ABOUT: 'about', REPORTED_BY: 'reportedBy', ADDRESSED_TO: 'addressee' }[type];
      expect(after.verify.checks.filter(({ ok }: Json) => !ok).map((one: Json) => one.part)).toContain(part);
      expect(after.verify.ok).toBe(false);
    },
  );
});

describe('the number of questions to the graph', () => {
  it('does not depend on the number of rows', async () => {
    const counted = async (first: number) => {
      let count = 0;
      const { read } = api.graph;
      api.graph.read = (...args) => {
        count += 1;
        return read.apply(api.graph, args) as never;
      };
      await api.data(`{
        statements(first: ${first}) { totalCount edges { node { text speakers { name aliases } document { text } claim { speakers { name } } } } }
        entities(first: ${first}) { edges { node { roles statements(first: 2) { totalCount edges { node { text evidence { text } } } } documents { totalCount } } } }
      }`);
      api.graph.read = read;
      return count;
    };
    expect(await counted(30)).toBe(await counted(2));
  });

  it.each<[string, (first: number) => string, readonly string[]]>([
    [
      'network',
      (first) =>
        `{ network(around: ["Kim Jong-un"], limit: ${first}) { nodes { entity { name aliases } } edges { count } } }`,
      ['entities-by-name', 'network-around', 'entity-details'],
    ],
    [
      'paths',
      (first) =>
        `{ paths(from: "Kim Jong-un", to: "North Korea", first: ${first}) { entities { name aliases } steps { text claim { outlets { name } } } } }`,
      ['entities-by-name', 'paths', 'newest-about', 'entity-details', 'claim-details'],
    ],
    [
      'matrix',
      (first) =>
        `{ matrix(top: ${first}) { speakers { name aliases } about { name roles } cells { count } } }`,
      ['kept-matrix-all', 'entity-details'],
    ],
    ['timeline', () => '{ timeline(where: { polarity: [DENIES] }) { count } }', ['timeline-all']],
    [
      'search',
      (first) =>
        `{ search(text: "Russia", first: ${first}) { statement { text speakers { name aliases } } } }`,
      ['search-by-words', 'search-by-meaning', 'entity-details'],
    ],
    [
      'claims',
      (first) =>
        `{ claims(where: { saidBy: ["Kim Jong-un"], contested: false }, first: ${first}) { totalCount edges { node { text independent contested denies { text } speakers { name } statements { totalCount edges { node { text } } } } } } }`,
      [
        'entities-by-name',
        'count-claims-by-speaker',
        'claims-by-speaker-newest',
        'claim-carriers',
        'claims-opposed',
        'claim-details',
        'count-statements-of-claim',
        'statements-of-claim-newest',
      ],
    ],
    [
      'statements by rare words',
      (first) => `{ statements(first: ${first}, where: { text: "Russia" }) { edges { node { text } } } }`,
      ['count-words', 'statements-with-words-newest'],
    ],
  ])('is the same for a few rows and for many: %s', async (_field, queryFor, expected) => {
    for (const first of [2, 20]) {
      const asked: string[] = [];
      const { read } = api.graph;
      api.graph.read = (...args) => {
        asked.push(args[0]);
        return read.apply(api.graph, args) as never;
      };
      await api.data(queryFor(first));
      api.graph.read = read;
      expect(asked).toEqual(expected);
    }
  });

  it('is two for a page with names, and one without', async () => {
    let asked: string[] = [];
    const { read } = api.graph;
    api.graph.read = (...args) => {
      asked.push(args[0]);
      return read.apply(api.graph, args) as never;
    };
    const page =
      'edges { node { text speakers { name } about { name } reportedBy { name } document { title } evidence { text } } }';
    await api.data(`{ statements(where: { saidBy: ["Kim Jong-un"], about: ["Russia"] }) { ${page} } }`);
    expect(asked).toEqual(['entities-by-name', 'statements-by-speaker-about-newest']);
    asked = [];
    await api.data(`{ statements { ${page} } }`);
    expect(asked).toEqual(['statements-all-newest']);
    asked = [];
    await api.data('{ statements { totalCount } }');
    expect(asked).toEqual(['kept-counts-all']);
    api.graph.read = read;
  });
});
