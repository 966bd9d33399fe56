import { fusedOf, type Marked, type Told } from './attributions-of';

/** Somebody with what hangs on the name, the cue, and what is said: what rules would take for "[It is over], Doe said". */
describe('who says it is not what is said', () => {
  it.each<[string, Marked, Told]>([
    [
      '“It is over,” Jane Doe, a minister for peace, law and order, told reporters at the end.',
      {
        source: 'Jane Doe, a minister for peace, law and order,',
        cue: 'told',
        content: '“It is over,”',
      },
      {
        kind: 'DIRECT',
        source: 'Jane Doe, a minister for peace, law and order',
        cue: 'told',
        content: 'It is over,',
      },
    ],
    [
      'A diplomat, speaking because he was not at work, said nobody was talking of it.',
      { source: 'A diplomat', cue: 'said', content: 'nobody was talking of it' },
      { kind: 'INDIRECT', source: 'A diplomat', cue: 'said', content: 'nobody was talking of it' },
    ],
    [
      'The town, with a port that was once full, reported 11 cases on Monday.',
      { source: 'The town, with a port that was once full,', cue: 'reported', content: '11 cases on Monday' },
      {
        kind: 'INDIRECT',
        source: 'The town, with a port that was once full',
        cue: 'reported',
        content: '11 cases on Monday',
      },
    ],
  ])('in %s', (text, marked, expected) => {
    expect(fusedOf(text, [marked])).toMatchObject([expected]);
  });
});

describe('what is set off with "without"', () => {
  it.each<[string, Marked, Told]>([
    [
      'Doe and Roe reported, without citing sources, that the yacht was rented.',
      {
        source: 'Doe and Roe',
        cue: 'reported, without citing',
        content: 'sources, that the yacht was rented',
      },
      { kind: 'INDIRECT', source: 'Doe and Roe', cue: 'reported', content: 'the yacht was rented' },
    ],
    [
      'Doe also said, without giving evidence, that the papers had lied.',
      { source: 'Doe', cue: 'also said', content: ', without giving evidence, that the papers had lied' },
      { kind: 'INDIRECT', source: 'Doe', cue: 'also said', content: 'the papers had lied' },
    ],
  ])('is no part of it: %s', (text, marked, expected) => {
    expect(fusedOf(text, [marked])).toMatchObject([expected]);
  });
});

it('tells nothing of what "which" was reported by', () => {
  const text = 'The office said a nurse and a clerk had seen it, which was first reported by Example News.';
  const marked = [{ source: 'The office', cue: 'said', content: 'a nurse and a clerk had seen it' }];
  expect(fusedOf(text, marked)).toMatchObject([
    {
      source: 'The office',
      content: 'a nurse and a clerk had seen it, which was first reported by Example News',
    },
  ]);
});

it('goes on behind the colon of a judgement', () => {
  const text = 'Doe called it “nonsense” on Monday: “We will not be told what to do.”';
  expect(fusedOf(text, [{ source: 'Doe', cue: 'called', content: 'it “nonsense”' }])).toMatchObject([
    { source: 'Doe', content: 'it “nonsense”' },
    { kind: 'DIRECT', source: 'Doe', content: 'We will not be told what to do.' },
  ]);
});
