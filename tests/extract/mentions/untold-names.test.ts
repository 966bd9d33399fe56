import { markNames, showMentions } from '../../support/read-text';

describe('names that the encoder takes for neither somebody nor some body or place', () => {
  it.each([
    ['They read The Glass People.', ['OTHER 0.8 The Glass People'], ['PRODUCT The Glass People']],
    [
      'They left Velk Brenna. Then Velk Brenna was old.',
      ['OTHER 0.9 Velk Brenna'],
      ['PRODUCT Velk Brenna', 'PRODUCT Velk Brenna'],
    ],
    ['They met at DUMEX 2030.', ['OTHER 0.8 DUMEX 2030'], ['EVENT DUMEX 2030']],
    ['They voted on Velk Tuesday.', ['OTHER 0.8 Velk Tuesday'], ['EVENT Velk Tuesday']],
    ['They kept the Velk Amendment.', ['OTHER 0.8 Velk Amendment'], ['PROJECT Velk Amendment']],
    [
      'Xiyo Velk left. They kept Velkcare, and Dumacare.',
      ['PERSON 0.9 Xiyo Velk', 'ORGANISATION 0.9 Velkcare', 'ORGANISATION 0.9 Dumacare'],
      ['PERSON Xiyo Velk', 'PROJECT Velkcare', 'ORGANISATION Dumacare'],
    ],
    ['They remember 7/12.', ['OTHER 0.8 7/12'], ['EVENT 7/12']],
    ['The Dumexit vote was close.', ['OTHER 0.9 Dumexit'], ['EVENT Dumexit']],
    ['It was before Velk War II.', ['OTHER 0.9 Velk War II'], ['EVENT Velk War II']],
    // of one word, in doubt, a part or a sort
    ['They spoke Dumavelish.', ['OTHER 0.9 Dumavelish'], []],
    ['They read The Glass People.', ['OTHER 0.4 The Glass People'], []],
    ['It broke Article 9 and Section B.', ['OTHER 0.9 Article 9', 'OTHER 0.9 Section B'], []],
    ['They fought the Duma Covid-19 strain.', ['OTHER 0.9 Duma Covid-19'], []],
    ['They asked Dumavel Velks.', ['PEOPLE 0.9 Dumavel Velks'], []],
  ])(
    'takes them for works, laws, prizes and events where they are names: %s',
    async (text, names, expected) => {
      expect(await showMentions(text, markNames(text, names))).toEqual(expected);
    },
  );
});
