import { attributionsOf } from './attributions-of';

describe('findAttributions: transcripts', () => {
  it('gives each line of a transcript to the speaker who opens it', () => {
    expect(attributionsOf('DOE: Good evening.\nJANE ROE: “It is over. We won.”\nDOE: Is it over?')).toEqual([
      { kind: 'DIRECT', source: 'DOE', content: 'Good evening.' },
      { kind: 'DIRECT', source: 'JANE ROE', content: 'It is over. We won.' },
      { kind: 'DIRECT', source: 'DOE', content: 'Is it over?' },
    ]);
  });

  it.each([
    ['Q: Why did you leave?\nA: I was tired of it.\nQ: Will you come back?'],
    ['Note: The talks went on.\nContact: The press office.'],
    ['Step One: Mix it well.\nThen leave it for a day.\nServe it cold.'],
    ['Shopping list:\n- milk\n- call Jane about the car'],
  ])('reads no statement where nobody is named: %s', (text) => {
    expect(attributionsOf(text)).toEqual([]);
  });
});
