import { statementsOf, type Told } from './attributions-of';

/** Who says what below "Roe said:". */
const below = (paragraphs: readonly string[]): Told[] =>
  statementsOf(['Minister Roe said:', ...paragraphs].join('\n'));

const roe = (content: string): Told => ({ kind: 'DIRECT', source: 'Minister Roe', cue: 'said', content });

describe('paragraphs without marks below “Roe said:”', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    [
      'go on down to the last that speaks for itself',
      [
        'I welcome the vote of the assembly.',
        'It is a first step for Sylvania.',
        'We will go on, and our aim stays.',
      ],
      [
        'I welcome the vote of the assembly.',
        'It is a first step for Sylvania.',
        'We will go on, and our aim stays.',
      ],
    ],
    [
      'go on to what must be done',
      ['We are shocked by the attack.', 'All parties must now stop it.', 'The talks go on in Strelsau.'],
      ['We are shocked by the attack.', 'All parties must now stop it.'],
    ],
    [
      'end where the outlet tells of who speaks',
      ['We are shocked by the attack.', 'On Monday Minister Roe will meet us all.'],
      ['We are shocked by the attack.'],
    ],
    [
      'end before a quotation and a heading',
      ['We are shocked by the attack.', 'Talks', 'Our office will tell you more.'],
      ['We are shocked by the attack.'],
    ],
    [
      'end after the first where none speaks for itself, whatever the US or World War I are',
      ['The vote is a step.', 'The US fought in World War I there.'],
      ['The vote is a step.'],
    ],
  ])('%s', (_, paragraphs, expected) => {
    expect(below(paragraphs)).toEqual([roe(expected.join(' … '))]);
  });

  it('tell what others say too, by way of who speaks', () => {
    expect(below(['The inquiry says that the army did it.', 'We will act on it, and soon.'])).toEqual([
      roe('The inquiry says that the army did it. … We will act on it, and soon.'),
      {
        kind: 'INDIRECT',
        source: 'The inquiry',
        cue: 'says',
        content: 'the army did it',
        by: ['Minister Roe'],
      },
    ]);
  });

  it('are but one where the author is “I” too', () => {
    const text =
      'I met the minister in May.\nMinister Roe said:\nThe vote is a step for all.\nI do not think that it is one.';
    expect(statementsOf(text).filter(({ kind }) => kind === 'DIRECT')).toEqual([
      roe('The vote is a step for all.'),
    ]);
  });

  it.each<[cue: string, colon: string]>([
    ['issued the following statement', 'Minister Roe issued the following statement on Monday:'],
    ['released a joint statement', 'Minister Roe released a joint statement on the attack:'],
    ['to say', 'Minister Roe had this to say:'],
  ])('are what somebody says behind “%s”', (cue, colon) => {
    expect(statementsOf(`${colon}\nThe attack is a crime.\nWe will not rest.`)).toEqual([
      { ...roe('The attack is a crime. … We will not rest.'), cue },
    ]);
  });

  it('are none where a statement is only told of', () => {
    expect(statementsOf('Minister Roe read the statement of the board.\nWe will not rest.')).toEqual([]);
  });
});
