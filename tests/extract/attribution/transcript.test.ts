import { attributionsOf } from './attributions-of';

describe('findAttributions: transcripts', () => {
  it('gives each line of a transcript to the speaker who opens it', () => {
    expect(attributionsOf('DOE: Good evening.\nJANE ROE: “It is over. We won.”\nDOE: Is it over?')).toEqual([
      { kind: 'DIRECT', source: 'DOE', content: 'Good evening.' },
      { kind: 'DIRECT', source: 'JANE ROE', content: 'It is over. We won.' },
      { kind: 'DIRECT', source: 'DOE', content: 'Is it over?' },
    ]);
  });

  it('goes on with the line before, leaves out what nobody says, and reads the text behind the last line', () => {
    const lines =
      'DOE: Good evening.\nROE: It is over.\n(Laughs.)\nWe have won.\nDOE: Thanks.\nROE: You are welcome.\nDOE: Good night.\nLater Roe denied this.';
    expect(attributionsOf(lines)).toEqual([
      { kind: 'DIRECT', source: 'DOE', content: 'Good evening.' },
      { kind: 'DIRECT', source: 'ROE', content: 'It is over. … We have won.' },
      { kind: 'DIRECT', source: 'DOE', content: 'Thanks.' },
      { kind: 'DIRECT', source: 'ROE', content: 'You are welcome.' },
      { kind: 'DIRECT', source: 'DOE', content: 'Good night.' },
      { kind: 'INDIRECT', source: 'Roe', cue: 'denied', content: 'this' },
    ]);
  });

  it('reads the part of a text that is a transcript, also between marks', () => {
    const lines =
      'Jane Roe said that it was over. We quote her talk with the host.\n\n“DOE: Is it over?\n\n“ROE: It is over.\n\n“(CROSSTALK.)\n\n“We have won.\n\n“DOE: Thanks.”\n\nIt was late.';
    expect(attributionsOf(lines)).toEqual([
      { kind: 'INDIRECT', source: 'Jane Roe', cue: 'said', content: 'it was over' },
      { kind: 'DIRECT', source: 'DOE', content: 'Is it over?' },
      { kind: 'DIRECT', source: 'ROE', content: 'It is over. … We have won.' },
      { kind: 'DIRECT', source: 'DOE', content: 'Thanks.' },
    ]);
  });

  it('takes no one of several outlets that ask for the reporter of the answers', () => {
    const lines = 'Reuters: Is it over?\nJane Roe: It is over.\nKyodo: Who won?\nJane Roe: We all did.';
    expect(attributionsOf(lines)).toEqual([
      { kind: 'DIRECT', source: 'Reuters', content: 'Is it over?' },
      { kind: 'DIRECT', source: 'Jane Roe', content: 'It is over.' },
      { kind: 'DIRECT', source: 'Kyodo', content: 'Who won?' },
      { kind: 'DIRECT', source: 'Jane Roe', content: 'We all did.' },
    ]);
  });

  it('knows the outlet that asks for the reporter of the answers, and the speaker for that of whom he quotes', () => {
    expect(
      attributionsOf('Example News: Is it over?\nJane Roe: Doe says that it is over.\nEN: Thanks.'),
    ).toEqual([
      { kind: 'DIRECT', source: 'Example News', content: 'Is it over?' },
      {
        kind: 'DIRECT',
        source: 'Jane Roe',
        content: 'Doe says that it is over.',
        by: ['Example News'],
        speech: false,
      },
      {
        kind: 'INDIRECT',
        source: 'Doe',
        cue: 'says',
        content: 'it is over',
        by: ['Jane Roe', 'Example News'],
      },
      { kind: 'DIRECT', source: 'EN', content: 'Thanks.' },
    ]);
  });

  it.each([
    ['Q: Why did you leave?\nA: I was tired of it.\nQ: Will you come back?'],
    ['Note: The talks went on.\nContact: The press office.'],
    ['The squads are out.\nDefenders: Jane Doe, Ann Roe.\nForwards: Eva Poe.\nIt rained.\nIt snowed.'],
    ['Step One: Mix it well.\nThen leave it for a day.\nServe it cold.'],
    ['Shopping list:\n- milk\n- call Jane about the car'],
  ])('reads no statement where nobody is named: %s', (text) => {
    expect(attributionsOf(text)).toEqual([]);
  });
});
