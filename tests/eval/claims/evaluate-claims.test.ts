import { evaluateClaims } from '../../../src/eval/claims/evaluate-claims';
import type { ClaimResolution } from '../../../src/model/claim';

/** Takes for one claim what begins with the same letter, and sets a against b. */
const byLetter: Pick<ClaimResolution, 'cluster' | 'opposed'> = {
  cluster: (wordings) => {
    const ids = (letter: string) =>
      wordings.filter(({ text }) => text.startsWith(letter)).map(({ id }) => id);
    return ['a', 'b'].map(ids).filter(({ length }) => length > 0);
  },
  opposed: ([one], [other]) =>
    one?.text[0] === other?.text[0]
      ? []
      : [{ kind: 'CONTRADICTS', from: one!.id, to: other!.id, score: 1, why: '' }],
};

describe('evaluateClaims', () => {
  it('compares the statements of a scene with one another alone', async () => {
    const line = (scene: string, claim: string, text: string) => ({
      scene,
      claim,
      polarity: 'ASSERTS' as const,
      text,
    });
    const gold = [
      line('one', 'a', 'a1'),
      line('one', 'a', 'a2'),
      line('one', 'a-', 'a3'),
      line('one', 'a#', 'b1'),
      line('two', 'a', 'a4'),
    ];
    const embed = async (texts: readonly string[]) => texts.map(() => new Int8Array(1));
    const report = await evaluateClaims(gold, { claims: byLetter as ClaimResolution, embed });
    expect(report).toEqual({
      pairs: 6,
      rows: {
        'pairs of one claim': { P: 33.3, R: 100, F1: 50 },
        'claims, B³': { P: 73.3, R: 100, F1: 84.6 },
        'pairs that stand against one another': { P: 100, R: 60, F1: 75 },
      },
    });
  });
});
