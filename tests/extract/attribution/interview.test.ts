import { statementsOf, type Told } from './attributions-of';

/** Outlets that pass on what was said or shown to them. */
const SENTENCES: readonly [string, readonly Told[]][] = [
  [
    'Roe answered that an interview with Radio Example had been late.',
    [
      {
        kind: 'INDIRECT',
        source: 'Roe',
        cue: 'answered',
        content: 'an interview with Radio Example had been late',
      },
    ],
  ],
  [
    'In an interview with the newspaper Example, Doe promised to stay.',
    [
      {
        kind: 'INDIRECT',
        source: 'Doe',
        cue: 'promised',
        content: 'stay',
        to: 'the newspaper Example',
        by: ['the newspaper Example'],
      },
    ],
  ],
  [
    '“It is over,” Doe said in a conversation with the correspondent of Radio Example.',
    [
      {
        kind: 'DIRECT',
        source: 'Doe',
        cue: 'said',
        content: 'It is over,',
        to: 'the correspondent of Radio Example',
        by: ['the correspondent of Radio Example'],
      },
    ],
  ],
  [
    'Doe vowed to stay, according to a recording heard by the Example Gazette.',
    [
      {
        kind: 'INDIRECT',
        source: 'Doe',
        cue: 'vowed',
        content: 'stay',
        by: ['a recording heard by the Example Gazette', 'the Example Gazette'],
      },
    ],
  ],
  [
    'The weekly Muster asked. Doe told Muster that it was over.',
    [
      {
        kind: 'INDIRECT',
        source: 'Doe',
        cue: 'told',
        content: 'it was over',
        to: 'Muster',
        by: ['Muster'],
      },
    ],
  ],
  [
    'Doe told Roe that it was over.',
    [{ kind: 'INDIRECT', source: 'Doe', cue: 'told', content: 'it was over', to: 'Roe' }],
  ],
];

describe('findAttributions: outlets that are told', () => {
  it.each(SENTENCES)('reads %s', (text, expected) => {
    expect(statementsOf(text)).toEqual(expected);
  });
});
