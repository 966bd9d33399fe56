import { fusedOf, type Marked, type Told } from './attributions-of';

type Row = readonly [string, readonly Marked[], readonly Told[]];

/** The encoder stops behind a comma, or behind the word that opens a clause. */
const ROWS: readonly Row[] = [
  [
    'Doe said it had the six ships that Roe sold to Poe.',
    [{ source: 'Doe', cue: 'said', content: 'it had the six ships that' }],
    [
      {
        kind: 'INDIRECT',
        source: 'Doe',
        cue: 'said',
        content: 'it had the six ships that Roe sold to Poe',
      },
    ],
  ],
  [
    'Doe said it had grown, though nobody knew.',
    [{ source: 'Doe', cue: 'said', content: 'it had grown,' }],
    [{ kind: 'INDIRECT', source: 'Doe', cue: 'said', content: 'it had grown' }],
  ],
];

describe('what is cut short', () => {
  it.each(ROWS)('reads %s', (text, marked, told) => {
    expect(fusedOf(text, marked)).toEqual(told);
  });
});
