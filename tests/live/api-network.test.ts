import { annotate, type Told } from '../support/annotate';
import { startApi, type Api, type Json } from '../support/start-api';

jest.setTimeout(60_000);

/** Who says how many things about whom, and how many of them deny. */
const SPEAKS: readonly (readonly [by: string, about: string, count: number, denials: number])[] = [
  ['Ann Able', 'Ben Baker', 5, 2],
  ['Ben Baker', 'Ann Able', 3, 0],
  ['Ann Able', 'Cem Celik', 4, 1],
  ['Dora Diaz', 'Ann Able', 1, 0],
  ['Ben Baker', 'Cem Celik', 2, 2],
  ['Cem Celik', 'Strelsau Council', 6, 0],
  ['Strelsau Council', 'Emil Eco', 1, 1],
  ['Ann Able', 'Ann Able', 1, 0],
];

const TOLD: readonly Told[] = SPEAKS.flatMap(([by, about, count, denials]) =>
  Array.from({ length: count }, (_, index) => ({
    by,
    about: [about],
    says: `Point ${index} of ${by} on ${about} stands`,
    polarity: index < denials ? ('DENIES' as const) : ('ASSERTS' as const),
  })),
);

const KNOWN = {
  'Strelsau Council': { kind: 'ORGANISATION' as const },
  'Cem Celik': { aliases: ['Celik'] },
  'Emil Eco': { aliases: ['Celik'] },
};

let api: Api;

beforeAll(async () => {
  api = await startApi([annotate({ id: 'd' }, TOLD, KNOWN)]);
});
afterAll(() => api.stop());

const NETWORK = `
  query ($around: [String!]!, $depth: Int, $kinds: [EntityKind!], $limit: Int) {
    network(around: $around, depth: $depth, kinds: $kinds, limit: $limit) {
      nodes { weight entity { id name } } edges { from to count denials } omittedNodes omittedEdges
    }
  }`;

/** A network with names for ids, an edge as "A > B count/denials". */
async function network(variables: object): Promise<Json> {
  const found = (await api.data(NETWORK, variables)).network;
  const names = new Map(found.nodes.map(({ entity }: Json) => [entity.id, entity.name]));
  return {
    nodes: found.nodes.map(({ entity, weight }: Json) => `${entity.name} ${weight}`),
    edges: found.edges
      .map((edge: Json) => `${names.get(edge.from)} > ${names.get(edge.to)} ${edge.count}/${edge.denials}`)
      .sort(),
    omitted: [found.omittedNodes, found.omittedEdges],
  };
}

describe('network', () => {
  it('has everybody one step away, and who of them speaks about whom', async () => {
    expect(await network({ around: ['Ann Able'] })).toEqual({
      nodes: ['Ann Able 14', 'Ben Baker 10', 'Cem Celik 6', 'Dora Diaz 1'],
      edges: [
        'Ann Able > Ann Able 1/0',
        'Ann Able > Ben Baker 5/2',
        'Ann Able > Cem Celik 4/1',
        'Ben Baker > Ann Able 3/0',
        'Ben Baker > Cem Celik 2/2',
        'Dora Diaz > Ann Able 1/0',
      ],
      omitted: [0, 0],
    });
  });

  it('leaves out the lightest and says how many', async () => {
    expect(await network({ around: ['Ann Able'], limit: 2 })).toEqual({
      nodes: ['Ann Able 9', 'Ben Baker 8'],
      edges: ['Ann Able > Ann Able 1/0', 'Ann Able > Ben Baker 5/2', 'Ben Baker > Ann Able 3/0'],
      omitted: [2, 2],
    });
  });

  it.each([
    [2, ['Ann Able', 'Ben Baker', 'Cem Celik', 'Dora Diaz', 'Strelsau Council']],
    [3, ['Ann Able', 'Ben Baker', 'Cem Celik', 'Dora Diaz', 'Emil Eco', 'Strelsau Council']],
  ])('goes %i steps', async (depth, names) => {
    const { nodes, omitted } = await network({ around: ['Ann Able'], depth });
    expect(nodes.map((node: string) => node.replace(/ \d+$/, '')).sort()).toEqual(names);
    expect(omitted).toEqual([0, 0]);
  });

  it.each([1, 2, 3, 4, 100])('is the same from what is kept as from all pairs, of %i', async (limit) => {
    const kinds = ['PERSON', 'ORGANISATION', 'PLACE', 'PROJECT', 'EVENT', 'PRODUCT'];
    for (const name of ['Ann Able', 'Ben Baker', 'Strelsau Council']) {
      const around = { around: [name], limit };
      expect(await network(around)).toEqual(await network({ ...around, kinds }));
    }
  });

  it('looks no further where a step is cut', async () => {
    const { nodes, omitted } = await network({ around: ['Ann Able'], depth: 3, limit: 3 });
    expect(nodes).toEqual(['Ann Able 13', 'Ben Baker 10', 'Cem Celik 6']);
    expect(omitted).toEqual([1, 1]);
  });

  it.each<[string, object, readonly string[]]>([
    ['some kinds', { around: ['Cem Celik'], kinds: ['ORGANISATION'] }, ['Cem Celik', 'Strelsau Council']],
    ['no kind', { around: ['Cem Celik'], kinds: [] }, ['Cem Celik']],
    [
      'null for what has a default',
      { around: ['Dora Diaz'], depth: null, limit: null },
      ['Ann Able', 'Dora Diaz'],
    ],
    [
      'every entity of an alias',
      { around: ['celik'], kinds: ['ORGANISATION'] },
      ['Cem Celik', 'Emil Eco', 'Strelsau Council'],
    ],
    ['nobody', { around: [] }, []],
    ['a name that nobody has', { around: ['Nobody Known'] }, []],
  ])('takes %s', async (_what, variables, names) => {
    const { nodes } = await network(variables);
    expect(nodes.map((node: string) => node.replace(/ \d+$/, '')).sort()).toEqual(names);
  });

  it('tells what its names stood for', async () => {
    const { extensions } = await api.ask(NETWORK, { around: ['Dora Dias'] });
    expect(extensions.matched).toEqual([
      { field: 'around', value: 'Dora Dias', entities: [], near: ['Dora Diaz'] },
    ]);
  });

  it.each([
    [{ depth: 4 }, 'depth is 4: give 1 to 3.'],
    [{ depth: 0 }, 'depth is 0: give 1 to 3.'],
    [{ limit: 501 }, 'limit is 501: give 1 to 500.'],
    [{ limit: -1 }, 'limit is -1: give 1 to 500.'],
  ])('refuses %j', async (variables, message) => {
    const { errors } = await api.ask(NETWORK, { around: ['Ann Able'], ...variables });
    expect(errors?.map((error) => [error.extensions.code, error.message])).toEqual([
      ['BAD_USER_INPUT', message],
    ]);
  });
});
