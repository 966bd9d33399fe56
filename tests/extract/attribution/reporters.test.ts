import { attributionsOf, statementsOf, type Told } from './attributions-of';

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
    [
      { kind: 'INDIRECT', source: 'Doe', cue: 'said', content: 'Roe promised to help', by: ['Example News'] },
      { kind: 'INDIRECT', source: 'Roe', cue: 'promised', content: 'help', by: ['Doe', 'Example News'] },
    ],
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
  [
    'Example News reported on Friday, citing two officials, that the talks had failed.',
    [
      {
        kind: 'INDIRECT',
        source: 'two officials',
        cue: 'reported',
        content: 'the talks had failed',
        by: ['Example News'],
      },
    ],
  ],
  [
    'Doe, quoted by Example News, said the talks had failed.',
    [{ kind: 'INDIRECT', source: 'Doe', cue: 'said', content: 'the talks had failed', by: ['Example News'] }],
  ],
  [
    'The talks had failed, the agency reported, citing people familiar with the matter.',
    [
      {
        kind: 'INDIRECT',
        source: 'people familiar with the matter',
        cue: 'reported',
        content: 'The talks had failed',
        by: ['the agency'],
      },
    ],
  ],
  [
    'Roe told the Sunday Ledger that the talks had failed.',
    [
      {
        kind: 'INDIRECT',
        source: 'Roe',
        cue: 'told',
        content: 'the talks had failed',
        by: ['the Sunday Ledger'],
        to: 'the Sunday Ledger',
      },
    ],
  ],
  [
    'Example News quoted a senior official as saying that the talks had failed.',
    [
      {
        kind: 'INDIRECT',
        source: 'a senior official',
        cue: 'as saying',
        content: 'the talks had failed',
        by: ['Example News'],
      },
    ],
  ],
  [
    'Doe was quoted by the Example Gazette as denying that he had left.',
    [
      {
        kind: 'INDIRECT',
        source: 'Doe',
        cue: 'as denying',
        content: 'he had left',
        by: ['the Example Gazette'],
      },
    ],
  ],
  [
    'He was quoted by state media as telling ministers that the talks had failed.',
    [
      {
        kind: 'INDIRECT',
        source: 'He',
        cue: 'as telling',
        content: 'the talks had failed',
        by: ['state media'],
      },
    ],
  ],
  [
    '“It is over,” Example News quoted Doe as saying.',
    [{ kind: 'DIRECT', source: 'Doe', cue: 'as saying', content: 'It is over,', by: ['Example News'] }],
  ],
  [
    'According to Example News, which cited two officials, the talks had failed.',
    [
      {
        kind: 'INDIRECT',
        source: 'two officials',
        cue: 'According to',
        content: 'the talks had failed',
        by: ['Example News'],
      },
    ],
  ],
  [
    'Example News cited unnamed officials who said the talks had failed.',
    [
      {
        kind: 'INDIRECT',
        source: 'unnamed officials',
        cue: 'who said',
        content: 'the talks had failed',
        by: ['Example News'],
      },
    ],
  ],
  [
    'State TV reported, quoting the governor, that the road was closed.',
    [
      {
        kind: 'INDIRECT',
        source: 'the governor',
        cue: 'reported',
        content: 'the road was closed',
        by: ['State TV'],
      },
    ],
  ],
  [
    'Citing an internal memo, Example News said the talks had failed.',
    [{ kind: 'INDIRECT', source: 'Example News', cue: 'said', content: 'the talks had failed' }],
  ],
  [
    'Example News, citing eyewitnesses, reported that the road was closed.',
    [
      {
        kind: 'INDIRECT',
        source: 'eyewitnesses',
        cue: 'reported',
        content: 'the road was closed',
        by: ['Example News'],
      },
    ],
  ],
  [
    'The agency closed the office, citing security concerns.',
    [{ kind: 'INDIRECT', source: 'The agency', cue: 'citing', content: 'security concerns' }],
  ],
];

describe('findAttributions: reporters', () => {
  it.each(SENTENCES)('reads %s', (text, expected) => {
    expect(statementsOf(text)).toEqual(expected);
  });

  it('keeps that somebody passes it on as an attribution that is no statement', () => {
    expect(attributionsOf('Roe promised to help, Example News reported.')).toEqual([
      {
        kind: 'INDIRECT',
        source: 'Example News',
        cue: 'reported',
        content: 'Roe promised to help',
        speech: false,
      },
      { kind: 'INDIRECT', source: 'Roe', cue: 'promised', content: 'help', by: ['Example News'] },
    ]);
  });
});
