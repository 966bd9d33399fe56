import { attributionsOf, type Told } from './attributions-of';

/** Nouns that attribute. */
const SENTENCES: readonly [string, readonly Told[]][] = [
  [
    'The talks were held amid warnings from Ruritania that the two should not trade weapons.',
    [{ kind: 'INDIRECT', source: 'Ruritania', cue: 'warnings', content: 'the two should not trade weapons' }],
  ],
  [
    'The leaders met in a tacit denial of allegations that Ruritania would supply weapons.',
    [{ kind: 'INDIRECT', source: 'The leaders', cue: 'denial', content: 'Ruritania would supply weapons' }],
  ],
  [
    'Reports that the minister had resigned were denied by her office.',
    [
      {
        kind: 'INDIRECT',
        source: 'her office',
        cue: 'were denied',
        content: 'Reports that the minister had resigned',
      },
      { kind: 'INDIRECT', cue: 'Reports', content: 'the minister had resigned' },
    ],
  ],
  ['There are allegations that Doe lied.', [{ kind: 'INDIRECT', cue: 'allegations', content: 'Doe lied' }]],
];

describe('findAttributions: noun cues', () => {
  it.each(SENTENCES)('reads %s', (text, expected) => {
    expect(attributionsOf(text)).toEqual(expected);
  });
});
