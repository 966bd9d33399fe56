import { attributionsOf, type Told } from './attributions-of';

/** The cue stands at the end. */
const SENTENCES: readonly [string, readonly Told[]][] = [
  [
    'The talks failed, Doe said.',
    [{ kind: 'INDIRECT', source: 'Doe', cue: 'said', content: 'The talks failed' }],
  ],
  [
    'The talks failed, said Jane Doe, head of the agency.',
    [{ kind: 'INDIRECT', source: 'Jane Doe, head of the agency', cue: 'said', content: 'The talks failed' }],
  ],
  [
    'It is too early to tell, noted leading researcher at ICSA RAS Jane Doe.',
    [
      {
        kind: 'INDIRECT',
        source: 'leading researcher at ICSA RAS Jane Doe',
        cue: 'noted',
        content: 'It is too early to tell',
      },
    ],
  ],
  [
    'The president came by car, Example News reports.',
    [{ kind: 'INDIRECT', source: 'Example News', cue: 'reports', content: 'The president came by car' }],
  ],
  [
    'A bookkeeper stole the money, prosecutors told a jury Monday as the trial opened.',
    [
      {
        kind: 'INDIRECT',
        source: 'prosecutors',
        cue: 'told',
        content: 'A bookkeeper stole the money',
        to: 'a jury',
      },
    ],
  ],
];

describe('findAttributions: trailing cues', () => {
  it.each(SENTENCES)('reads %s', (text, expected) => {
    expect(attributionsOf(text)).toEqual(expected);
  });
});
