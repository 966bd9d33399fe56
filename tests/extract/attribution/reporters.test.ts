import { attributionsOf, type Told } from './attributions-of';

/** Who only passes a statement on. */
const SENTENCES: readonly [string, readonly Told[]][] = [
  [
    'Doe expressed confidence in the victory, Example News reports.',
    [
      {
        kind: 'INDIRECT',
        source: 'Doe',
        cue: 'expressed',
        content: 'confidence in the victory',
        by: ['Example News'],
      },
    ],
  ],
  [
    'Example News recalled: last week the White House said the countries discussed the transfer.',
    [
      {
        kind: 'INDIRECT',
        source: 'the White House',
        cue: 'said',
        content: 'the countries discussed the transfer',
        by: ['Example News'],
      },
      { kind: 'INDIRECT', source: 'the countries', cue: 'discussed', content: 'the transfer', speech: false },
    ],
  ],
  [
    'According to Ruritanian media, Doe responded by thanking Roe for the invitation.',
    [
      {
        kind: 'INDIRECT',
        source: 'Doe',
        cue: 'thanking',
        content: 'Roe for the invitation',
        by: ['Ruritanian media'],
      },
    ],
  ],
  [
    'Doe said that Roe promised to help, Example News reported.',
    [{ kind: 'INDIRECT', source: 'Roe', cue: 'promised', content: 'help', by: ['Doe', 'Example News'] }],
  ],
  [
    'Doe called it odd that the media claimed that the talks would fail.',
    [
      {
        kind: 'INDIRECT',
        source: 'Doe',
        cue: 'called',
        content: 'it odd that the media claimed that the talks would fail',
      },
      { kind: 'INDIRECT', source: 'the media', cue: 'claimed', content: 'the talks would fail' },
    ],
  ],
];

describe('findAttributions: reporters', () => {
  it.each(SENTENCES)('reads %s', (text, expected) => {
    expect(attributionsOf(text)).toEqual(expected);
  });
});
