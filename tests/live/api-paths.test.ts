import fc from 'fast-check';
import { annotate, type Told } from '../support/annotate';
import { startApi, type Api, type Json } from '../support/start-api';

jest.setTimeout(60_000);

const NAMES = ['Ann Able', 'Ben Baker', 'Cem Celik', 'Dora Diaz', 'Emil Eco', 'Fay Frost'];

/** Who speaks about whom how often, by the place of the name. Nobody speaks about Fay Frost. */
const SPEAKS: readonly (readonly [by: number, about: number, count: number])[] = [
  [0, 1, 3],
  [0, 2, 1],
  [1, 3, 2],
  [2, 3, 3],
  [3, 4, 1],
  [3, 0, 1],
  [0, 0, 2],
  [1, 0, 1],
  [2, 1, 1],
  [5, 0, 1],
];

const TOLD: readonly Told[] = SPEAKS.flatMap(([by, about, count]) =>
  Array.from({ length: count }, (_, index) => ({
    by: NAMES[by]!,
    about: [NAMES[about]!],
    says: `Point ${index} of ${by} on ${about} stands`,
    saidAt: `2024-01-0${index + 1}`,
  })),
);

let api: Api;

beforeAll(async () => {
  api = await startApi([annotate({ id: 'd' }, TOLD, { [NAMES[4]!]: { aliases: ['Eco'] } })]);
});
afterAll(() => api.stop());

const PATHS = `
  query ($from: String!, $to: String!, $maxLength: Int, $first: Int) {
    paths(from: $from, to: $to, maxLength: $maxLength, first: $first) {
      entities { name } steps { text speakers { name } about { name } }
    }
  }`;

async function chains(variables: object): Promise<readonly string[]> {
  const { paths } = await api.data(PATHS, variables);
  return paths.map(({ entities }: Json) => initials(entities.map(({ name }: Json) => name)));
}

/** "Ann Able" and "Ben Baker" → "AB". */
function initials(names: readonly string[]): string {
  return names.map((name) => name[0]).join('');
}

/** Every chain that meets nobody twice, the shortest first, in plain TypeScript. */
function allChains(from: number, to: number, maxLength: number): readonly string[] {
  const grow = (chain: readonly number[]): readonly (readonly number[])[] => {
    const last = chain.at(-1);
    if (last === to) return [chain];
    if (chain.length > maxLength) return [];
    return SPEAKS.filter(([by, about]) => by === last && !chain.includes(about)).flatMap(([, about]) =>
      grow([...chain, about]),
    );
  };
  return [...grow([from])]
    .sort((a, b) => a.length - b.length)
    .map((chain) => initials(chain.map((place) => NAMES[place]!)));
}

describe('paths', () => {
  it('gives the newest statement of each step', async () => {
    const { paths } = await api.data(PATHS, { from: 'Ann Able', to: 'Dora Diaz', first: 1 });
    expect(paths).toEqual([
      {
        entities: [{ name: 'Ann Able' }, { name: 'Ben Baker' }, { name: 'Dora Diaz' }],
        steps: [
          {
            text: 'Point 2 of 0 on 1 stands',
            speakers: [{ name: 'Ann Able' }],
            about: [{ name: 'Ben Baker' }],
          },
          {
            text: 'Point 1 of 1 on 3 stands',
            speakers: [{ name: 'Ben Baker' }],
            about: [{ name: 'Dora Diaz' }],
          },
        ],
      },
    ]);
  });

  it('are the shortest first, of equally long ones those with most statements', async () => {
    expect(await chains({ from: 'Ann Able', to: 'eco' })).toEqual(['ABDE', 'ACDE', 'ACBDE']);
    expect(await chains({ from: 'Ann Able', to: 'eco', first: 2 })).toEqual(['ABDE', 'ACDE']);
    expect(await chains({ from: 'Ann Able', to: 'eco', maxLength: 3 })).toEqual(['ABDE', 'ACDE']);
  });

  it('are all that there are', async () => {
    const place = fc.integer({ min: 0, max: 5 });
    await fc.assert(
      fc.asyncProperty(place, place, fc.integer({ min: 1, max: 6 }), async (from, to, maxLength) => {
        fc.pre(from !== to);
        const found = await chains({ from: NAMES[from], to: NAMES[to], maxLength, first: 20 });
        const expected = allChains(from, to, maxLength);
        expect([...found].sort()).toEqual([...expected].sort());
        expect(found.map(({ length }) => length)).toEqual(expected.map(({ length }) => length));
      }),
      { numRuns: 25 },
    );
  });

  it.each([
    ['against the direction of speech', { from: 'Ann Able', to: 'Fay Frost' }],
    ['from an entity to itself', { from: 'Ann Able', to: 'Ann Able' }],
    ['to a name that nobody has', { from: 'Ann Able', to: 'Nobody Known' }],
  ])('are none %s', async (_what, variables) => {
    expect(await chains(variables)).toEqual([]);
  });

  it.each([
    [{ maxLength: 7 }, 'maxLength is 7: give 1 to 6.'],
    [{ first: 0 }, 'first is 0: give 1 to 20.'],
  ])('refuse %j', async (variables, message) => {
    const { errors } = await api.ask(PATHS, { from: 'Ann Able', to: 'eco', ...variables });
    expect(errors?.map((error) => [error.extensions.code, error.message])).toEqual([
      ['BAD_USER_INPUT', message],
    ]);
  });
});
