import { fusedOf, type Marked } from './attributions-of';

/** What the encoder takes for words that somebody says. */
const ROWS: readonly (readonly [string, Marked])[] = [
  // it was told them
  [
    'They were held and told they would be fined.',
    { source: 'They', cue: 'told', content: 'they would be fined' },
  ],
  // what he does in court
  [
    'Questioned by Roe, defending, she left as it was late.',
    { source: 'Roe', cue: 'defending', content: 'she left as it was late' },
  ],
];

describe('findAttributions: what the encoder takes for speech', () => {
  it.each(ROWS)('is none: %s', (text, marked) => {
    expect(fusedOf(text, [marked]).filter(({ speech }) => speech !== false)).toEqual([]);
  });
});
