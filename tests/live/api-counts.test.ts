import fc from 'fast-check';
import { firstDay, INTERVALS } from '../../src/query/timeline';
import { ARTICLES, passes, PEOPLE, SUBJECTS, TOLD, where, type Known } from '../support/many-statements';
import { startApi, type Api, type Json } from '../support/start-api';

jest.setTimeout(180_000);

let api: Api;

beforeAll(async () => {
  api = await startApi(ARTICLES);
});
afterAll(() => api.stop());

const isDenial = ({ polarity }: Known) => polarity === 'DENIES';

describe('timeline', () => {
  const TIMELINE = `
    query ($where: StatementWhere, $by: Interval) { timeline(where: $where, by: $by) { from count denials } }`;

  function bucketsOf(told: readonly Known[], by: (typeof INTERVALS)[number]) {
    const starts = told.map(({ saidAt }) => (saidAt ? firstDay(saidAt, by) : null));
    const inOrder = [...new Set(starts)].sort((a, b) => ((a ?? '9') < (b ?? '9') ? -1 : 1));
    return inOrder.map((from) => {
      const inside = told.filter((_, index) => starts[index] === from);
      return { from, count: inside.length, denials: inside.filter(isDenial).length };
    });
  }

  it('counts what passes a filter, each statement once, the undated last', async () => {
    await fc.assert(
      fc.asyncProperty(where, fc.constantFrom(...INTERVALS), async (asked, by) => {
        const { timeline } = await api.data(TIMELINE, { where: asked, by });
        const expected = TOLD.filter((told) => passes(told, asked));
        expect(timeline).toEqual(bucketsOf(expected, by));
      }),
      { numRuns: 40 },
    );
  });

  it('goes by days and over everything where it is not told otherwise', async () => {
    const { timeline } = await api.data('{ timeline { from count denials } }');
    expect(timeline).toEqual(bucketsOf(TOLD, 'DAY'));
    expect(timeline.map(({ from }: Json) => from)).toEqual(['2024-01-01', '2024-01-02', '2024-01-03', null]);
  });
});

describe('matrix', () => {
  const MATRIX = `
    query ($speakers: [String!], $about: [String!], $where: StatementWhere, $top: Int) {
      matrix(speakers: $speakers, about: $about, where: $where, top: $top) {
        speakers { id name } about { id name } cells { speaker about count denials }
      }
    }`;

  /** Cells as "Ann Able > Sylvania Union 5/2", with the names of rows and columns in order. */
  async function matrix(variables: object) {
    const { speakers, about, cells } = (await api.data(MATRIX, variables)).matrix;
    const nameOf = new Map([...speakers, ...about].map(({ id, name }: Json) => [id, name]));
    return {
      speakers: speakers.map(({ name }: Json) => name),
      about: about.map(({ name }: Json) => name),
      cells: cells
        .map(
          (cell: Json) =>
            `${nameOf.get(cell.speaker)} > ${nameOf.get(cell.about)} ${cell.count}/${cell.denials}`,
        )
        .sort(),
    };
  }

  function cellsOf(told: readonly Known[], speakers: readonly string[], about: readonly string[]) {
    return speakers
      .flatMap((speaker) =>
        about.map((subject) => {
          const here = told.filter(
            (one) => [one.by, one.with].includes(speaker) && one.about?.includes(subject),
          );
          return { text: `${speaker} > ${subject} ${here.length}/${here.filter(isDenial).length}`, here };
        }),
      )
      .filter(({ here }) => here.length > 0)
      .map(({ text }) => text)
      .sort();
  }

  it('counts for each pair what passes a filter', async () => {
    const some = (names: readonly string[]) => fc.option(fc.subarray([...names]), { nil: null });
    await fc.assert(
      fc.asyncProperty(where, some(PEOPLE), some(SUBJECTS), async (asked, speakers, about) => {
        const found = await matrix({ speakers, about, where: asked });
        const told = TOLD.filter((one) => passes(one, asked));
        const expected =
          speakers?.length === 0 || about?.length === 0
            ? []
            : cellsOf(told, speakers ?? PEOPLE, about ?? SUBJECTS);
        expect(found.cells).toEqual(expected);
        if (speakers) expect([...found.speakers].sort()).toEqual([...speakers].sort());
        if (about) expect([...found.about].sort()).toEqual([...about].sort());
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['everybody', { top: 100 }, PEOPLE, SUBJECTS],
    ['some speakers', { speakers: PEOPLE.slice(0, 2) }, PEOPLE.slice(0, 2), SUBJECTS],
    ['some subjects', { about: SUBJECTS.slice(1) }, PEOPLE, SUBJECTS.slice(1)],
    ['some of both', { speakers: ['ann able'], about: ['sylvania union'] }, ['Ann Able'], ['Sylvania Union']],
  ])(
    'without a filter comes from the counts that are kept: %s',
    async (_what, variables, speakers, about) => {
      const found = await matrix(variables);
      expect(found.cells).toEqual(cellsOf(TOLD, speakers, about));
      expect([found.speakers, found.about].map((names) => [...names].sort())).toEqual(
        [speakers, about].map((names) => [...names].sort()),
      );
    },
  );

  it('has the rows and columns with most statements first, as many as asked for', async () => {
    const asked = { where: { saidAfter: '2024-01-01' } };
    const all = await matrix(asked);
    const few = await matrix({ ...asked, top: 2 });
    expect([few.speakers, few.about]).toEqual([all.speakers.slice(0, 2), all.about.slice(0, 2)]);
    const told = TOLD.filter(({ saidAt }) => saidAt);
    expect(few.cells).toEqual(cellsOf(told, few.speakers, few.about));
  });

  it('takes those who say most where nothing is asked for', async () => {
    const { speakers } = await matrix({ top: 2 });
    const saidBy = (name: string) => TOLD.filter((one) => [one.by, one.with].includes(name)).length;
    const others = PEOPLE.filter((name) => !speakers.includes(name));
    expect(speakers).toHaveLength(2);
    expect(Math.min(...speakers.map(saidBy))).toBeGreaterThanOrEqual(Math.max(...others.map(saidBy)));
  });

  it.each([
    [{ top: 0 }, 'top is 0: give 1 to 100.'],
    [{ top: 101 }, 'top is 101: give 1 to 100.'],
  ])('refuses %j', async (variables, message) => {
    const { errors } = await api.ask(MATRIX, variables);
    expect(errors?.map((error) => [error.extensions.code, error.message])).toEqual([
      ['BAD_USER_INPUT', message],
    ]);
  });
});
