import { markNames, mentionsOf, showPeople } from '../../support/read-text';

describe('names that the encoder runs together with titles and in lists', () => {
  it.each([
    [
      'Yesterday Florida Sen. Jane Velk (R-Fla.) left.',
      ['ORGANISATION 0.5 Florida Sen. Jane Velk (R-Fla.)'],
      ['Florida', 'Jane Velk'],
      ['Florida Sen. + Jane Velk'],
    ],
    ['They met Mrs. Velk there.', ['PLACE 0.4 Mrs. Velk'], ['Velk'], ['Mrs. + Velk']],
    [
      'They met Democratic rival Jane Velk there.',
      ['ORGANISATION 0.4 Democratic rival Jane Velk'],
      ['Democratic Party', 'Jane Velk'],
      ['Democratic rival + Jane Velk'],
    ],
    [
      'They met Duma Bank Chairman Jane Velk there.',
      ['ORGANISATION 0.4 Duma Bank Chairman Jane Velk'],
      ['Duma Bank', 'Jane Velk'],
      ['Duma Bank Chairman + Jane Velk'],
    ],
    [
      'They met John Dumavel and Senator Velk of Ohio.',
      ['ORGANISATION 0.4 John Dumavel and Senator Velk of Ohio'],
      ['John Dumavel', 'Velk', 'Ohio'],
      ['John Dumavel', 'Senator + Velk'],
    ],
    [
      'They met Republican Jane Velk and Democrat John Dumavel.',
      ['OTHER 0.4 Republican Jane Velk and Democrat John Dumavel'],
      ['Jane Velk', 'John Dumavel'],
      ['Jane Velk', 'John Dumavel'],
    ],
    [
      'They met President Jane Velk’s Council of Dumavel Advisers.',
      ['ORGANISATION 0.4 President Jane Velk’s Council of Dumavel Advisers'],
      ['Jane Velk', 'Council of Dumavel Advisers'],
      ['President + Jane Velk'],
    ],
    [
      'They polled Georgia, Ohio and Texas.',
      ['PLACE 0.4 Georgia, Ohio and Texas'],
      ['Georgia', 'Ohio', 'Texas'],
      [],
    ],
    [
      'Velk left. Dumavel stayed. Then Velk and Dumavel met.',
      ['PERSON 0.9 Velk', 'PERSON 0.9 Dumavel', 'PLACE 0.3 Velk and Dumavel'],
      ['Velk', 'Dumavel', 'Velk', 'Dumavel'],
      ['Velk', 'Dumavel', 'Velk', 'Dumavel'],
    ],
  ])('are parted: %s', async (text, names, expected, people) => {
    const marked = markNames(text, names);
    expect((await mentionsOf(text, marked)).map(({ name }) => name)).toEqual(expected);
    expect(await showPeople(text, marked)).toEqual(people);
  });

  it.each([
    ['They met at the Judge Jane Velk School.', 'ORGANISATION 0.9 Judge Jane Velk School'],
    ['They met at the Velk and Dumavel.', 'ORGANISATION 0.9 Velk and Dumavel'],
    ['They met in Trinidad and Tobago.', 'PLACE 0.9 Trinidad and Tobago'],
    ['They asked the Justice Department.', 'ORGANISATION 0.9 Justice Department'],
  ])('stay whole: %s', async (text, name) => {
    const found = await mentionsOf(text, markNames(text, [name]));
    expect(found.map(({ name: words }) => words)).toEqual([name.replace(/^\S+ \S+ /u, '')]);
  });
});
