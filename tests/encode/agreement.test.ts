import { raiseAgreed, settle } from '../../src/encode/agreement';
import { bestLabels, createCrf } from '../../src/encode/crf';
import { rangesOf, type Range } from '../../src/encode/ranges';

const LABELS = ['O', 'B-source', 'I-source', 'B-cue', 'I-cue', 'B-content', 'I-content'];
const STEPS = LABELS.map((from) =>
  LABELS.map((to) => (to.startsWith('I-') && from.slice(2) !== to.slice(2) ? -1e4 : 0)),
);
const roles = createCrf(LABELS, STEPS, 1);

const range = (kind: string, start: number, end: number): Range => ({ kind, start, end });
const show = (ranges: readonly Range[]) => ranges.map(({ kind, start, end }) => `${kind} ${start}-${end}`);

/** "Doe(0) said(1) it(2) would(3) open(4) soon(5)": the roles are sure of all but "soon", and lean to leaving it out. */
const emissions = (): Float32Array => {
  const scores = new Float32Array(6 * LABELS.length);
  ['B-source', 'B-cue', 'B-content', 'I-content', 'I-content', 'O'].forEach((label, word) => {
    scores[word * LABELS.length + LABELS.indexOf(label)] = word === 5 ? 0.4 : 5;
  });
  return scores;
};

describe('raiseAgreed', () => {
  const linked = [{ cue: range('cue', 1, 2), ranges: [range('source', 0, 1), range('content', 2, 6)] }];

  const read = (bonus: number) =>
    show(rangesOf(bestLabels(roles, raiseAgreed(roles, emissions(), linked, bonus)), LABELS));

  it('lets a link tip what hangs in the balance, and nothing that is sure', () => {
    expect(read(0)).toEqual(['source 0-1', 'cue 1-2', 'content 2-5']);
    expect(read(0.5)).toEqual(['source 0-1', 'cue 1-2', 'content 2-6']);
  });

  it('begins a content anew behind a source and cue inside it', () => {
    const around = [...linked, { cue: range('cue', 4, 5), ranges: [range('content', 0, 6)] }];
    const painted = raiseAgreed(roles, new Float32Array(6 * LABELS.length), around, 1);
    expect(show(rangesOf(bestLabels(roles, painted), LABELS))).toEqual([
      'source 0-1',
      'cue 1-2',
      'content 2-4',
      'cue 4-5',
      'content 5-6',
    ]);
  });
});

describe('settle', () => {
  const rolesOfText = [range('source', 0, 2), range('content', 3, 9), range('content', 12, 14)];

  it.each([
    ['takes the ends of the role that shares half of the words', [range('content', 4, 9)], ['content 3-9']],
    ['keeps what shares less', [range('content', 8, 12)], ['content 8-12']],
    ['keeps what no role of its kind touches', [range('source', 4, 9)], ['source 4-9']],
    [
      'makes one of two that settle on one role',
      [range('content', 3, 8), range('content', 4, 9)],
      ['content 3-9'],
    ],
    ['knows nothing of roles that are not there', [], []],
  ])('%s', (_, found, expected) => {
    expect(show(settle(found, rolesOfText, 0.5))).toEqual(expected);
  });
});
