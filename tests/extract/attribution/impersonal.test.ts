import { attributionsOf, type Told } from './attributions-of';

/** The speaker is left open or stands behind "by". */
const SENTENCES: readonly [string, readonly Told[]][] = [
  [
    'The talks are over. This is reported by Example News.',
    [{ kind: 'INDIRECT', source: 'Example News', cue: 'is reported', content: 'The talks are over' }],
  ],
  [
    'Doe said the talks are over. This was reported by Example News.',
    [{ kind: 'INDIRECT', source: 'Doe', cue: 'said', content: 'the talks are over', by: ['Example News'] }],
  ],
  [
    'The information was released by Example News. It is stated that the talks are over.',
    [{ kind: 'INDIRECT', source: 'Example News', cue: 'is stated', content: 'the talks are over' }],
  ],
  [
    'It is said in the statement of the ministry that the talks are over.',
    [
      {
        kind: 'INDIRECT',
        source: 'the statement of the ministry',
        cue: 'is said',
        content: 'the talks are over',
      },
    ],
  ],
  [
    'The court was told that the talks failed.',
    [{ kind: 'INDIRECT', cue: 'was told', content: 'the talks failed', to: 'The court' }],
  ],
  [
    'The court in Roeville was told that the talks failed.',
    [{ kind: 'INDIRECT', cue: 'was told', content: 'the talks failed', to: 'The court in Roeville' }],
  ],
  [
    'The talks failed, murder trial told',
    [{ kind: 'INDIRECT', cue: 'told', content: 'The talks failed', to: 'murder trial' }],
  ],
  [
    'In the view of Jane Doe, the talks failed.',
    [{ kind: 'INDIRECT', source: 'Jane Doe', cue: 'In the view of', content: 'the talks failed' }],
  ],
  [
    'As Doe told Example News, the talks failed.',
    [
      {
        kind: 'INDIRECT',
        source: 'Doe',
        cue: 'told',
        content: 'the talks failed',
        to: 'Example News',
        by: ['Example News'],
      },
    ],
  ],
  [
    'It is stated that the talks are over.',
    [{ kind: 'INDIRECT', cue: 'is stated', content: 'the talks are over' }],
  ],
  [
    'Doe was asked by Roe whether the talks failed.',
    [{ kind: 'INDIRECT', source: 'Roe', cue: 'was asked', content: 'whether the talks failed', to: 'Doe' }],
  ],
  [
    'The plan was described by Doe as “far too cautious”.',
    [{ kind: 'MIXED', source: 'Doe', cue: 'was described', content: 'The plan … far too cautious' }],
  ],
  [
    'The plan was criticized by Doe as she left.',
    [{ kind: 'INDIRECT', source: 'Doe', cue: 'was criticized', content: 'The plan' }],
  ],
  [
    'Doe said the talks are over. It was announced on Monday that the mine would close.',
    [
      { kind: 'INDIRECT', source: 'Doe', cue: 'said', content: 'the talks are over' },
      { kind: 'INDIRECT', cue: 'was announced', content: 'the mine would close' },
    ],
  ],
  [
    'The plan was criticized by Doe.',
    [{ kind: 'INDIRECT', source: 'Doe', cue: 'was criticized', content: 'The plan' }],
  ],
];

describe('findAttributions: impersonal', () => {
  it.each(SENTENCES)('reads %s', (text, expected) => {
    expect(attributionsOf(text)).toEqual(expected);
  });
});
