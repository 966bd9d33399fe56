import { markNames, showMentions } from '../../support/read-text';

describe('findMentions, where the words beside a name tell its kind', () => {
  it.each([
    [
      'Xiyo Dumavel left. The party sends in Dumavel. It rained in Velk.',
      ['PERSON 0.9 Xiyo Dumavel', 'PLACE 0.9 Dumavel', 'PLACE 0.9 Velk'],
      ['PERSON Xiyo Dumavel', 'PERSON Dumavel', 'PLACE Velk'],
    ],
    [
      'Two were killed in Duma Velk. He believed in Xiyo Roe.',
      ['PERSON 0.6 Duma Velk', 'PERSON 0.9 Xiyo Roe'],
      ['PLACE Duma Velk', 'PERSON Xiyo Roe'],
    ],
    [
      'Jane Smith sold the stake she held in Dumavel. Dumavel was late.',
      ['PERSON 0.9 Jane Smith', 'ORGANISATION 0.8 Dumavel', 'ORGANISATION 0.8 Dumavel'],
      ['PERSON Jane Smith', 'ORGANISATION Dumavel', 'ORGANISATION Dumavel'],
    ],
    ['They profit from Dumavel’s war.', ['PERSON 0.9 Dumavel'], ['PERSON Dumavel']],
    ['Xiyo Dumavel, a trader, left.', ['PERSON 0.9 Xiyo Dumavel'], ['PERSON Xiyo Dumavel']],
    [
      'Jane Paris left. Paris denied it.',
      ['PERSON 0.9 Jane Paris', 'PLACE 0.9 Paris'],
      ['PERSON Jane Paris', 'PERSON Paris'],
    ],
    [
      'Jane Paris left. She was in Paris. Paris is cold.',
      ['PERSON 0.9 Jane Paris', 'PLACE 0.9 Paris', 'PLACE 0.9 Paris'],
      ['PERSON Jane Paris', 'PLACE Paris', 'PLACE Paris'],
    ],
    [
      'Jane Jordan left. Jordan closed its border.',
      ['PERSON 0.9 Jane Jordan', 'PLACE 0.9 Jordan'],
      ['PERSON Jane Jordan', 'PLACE Jordan'],
    ],
    ['They fled Dumavel rebels.', ['PERSON 0.8 Dumavel'], ['ORGANISATION Dumavel']],
    ['They left Kharkiv.', ['PERSON 0.7 Kharkiv'], ['PLACE Kharkiv']],
    ['At Dumavel, it rained.', ['PEOPLE 0.4 Dumavel'], ['PLACE Dumavel']],
    [
      'The Ministry of Water (Midwat) met Dumavel (Velk).',
      ['ORGANISATION 0.9 Ministry of Water', 'PERSON 0.9 Midwat', 'PERSON 0.9 Dumavel', 'PERSON 0.9 Velk'],
      ['ORGANISATION Ministry of Water', 'ORGANISATION Midwat', 'PERSON Dumavel', 'PERSON Velk'],
    ],
    [
      'The writer and broadcaster Jane Velk left the broadcaster Dumavel Velk.',
      ['PERSON 0.9 Jane Velk', 'PERSON 0.9 Dumavel Velk'],
      ['PERSON Jane Velk', 'ORGANISATION Dumavel Velk'],
    ],
    [
      'Ivo Velk of Ivo Velk Holdings left. Dumavel left Dumavel Holdings.',
      [
        'PERSON 0.9 Ivo Velk',
        'ORGANISATION 0.9 Ivo Velk Holdings',
        'PERSON 0.9 Dumavel',
        'ORGANISATION 0.9 Dumavel Holdings',
      ],
      [
        'PERSON Ivo Velk',
        'ORGANISATION Ivo Velk Holdings',
        'ORGANISATION Dumavel',
        'ORGANISATION Dumavel Holdings',
      ],
    ],
    [
      'It is led by Jane Lincoln. It rained in Lincoln. They left Lincoln.',
      ['OTHER 0.3 Jane Lincoln', 'PLACE 0.9 Lincoln', 'PLACE 0.9 Lincoln'],
      ['PERSON Jane Lincoln', 'PLACE Lincoln', 'PLACE Lincoln'],
    ],
    ['They left the province of Duma Group.', ['ORGANISATION 0.9 Duma Group'], ['ORGANISATION Duma Group']],
    ['They left the Amazon.', ['PLACE 0.9 Amazon'], ['PLACE Amazon']],
    ['They left Amazon.', ['PLACE 0.9 Amazon'], ['ORGANISATION Amazon']],
    ['They left Sir John Velk Drive.', ['PLACE 0.9 Sir John Velk Drive'], ['PLACE Sir John Velk Drive']],
    ['They saw the Roman vessel.', ['PEOPLE 0.9 Roman'], []],
    ['They left the Roman-Dumavel talks.', ['PEOPLE 0.9 Roman-Dumavel'], ['EVENT Roman-Dumavel talks']],
    ['They saw the Roman Bridge.', ['PEOPLE 0.9 Roman Bridge'], ['PLACE Roman Bridge']],
    ['They saw the Roman vessel.', ['OTHER 0.9 Roman'], ['PRODUCT Roman vessel']],
    ['Freight agreements were signed. The Velk car came.', [], ['PRODUCT Velk car']],
    [
      'Duma Foods Ltd (DFL) left. It was DFL.',
      ['ORGANISATION 0.9 Duma Foods Ltd', 'OTHER 0.3 DFL'],
      ['ORGANISATION Duma Foods Ltd', 'ORGANISATION DFL', 'ORGANISATION DFL'],
    ],
    [
      'Mary Ann Velk, known as MAV, left. MAV was late.',
      ['PERSON 0.9 Mary Ann Velk', 'ORGANISATION 0.9 MAV', 'ORGANISATION 0.9 MAV'],
      ['PERSON Mary Ann Velk', 'PERSON MAV', 'PERSON MAV'],
    ],
  ])('believes them more than an encoder in doubt: %s', async (text, names, expected) => {
    expect(await showMentions(text, markNames(text, names))).toEqual(expected);
  });

  it.each([
    ['He read The Long Winter to her.', ['OTHER 0.8 The Long Winter'], ['PRODUCT The Long Winter']],
    [
      'It is the Dumavel Statement from the Heart.',
      ['OTHER 0.8 Dumavel Statement from the Heart'],
      ['PRODUCT Dumavel Statement from the Heart'],
    ],
    // in doubt, of one word, in small letters
    ['He read The Long Winter to her.', ['OTHER 0.4 The Long Winter'], []],
    ['He feared Dumavelitis then.', ['OTHER 0.9 Dumavelitis'], []],
    ['He studied Dumavel language teaching.', ['OTHER 0.9 Dumavel language teaching'], []],
  ])('takes what bears a title for a thing: %s', async (text, marked, expected) => {
    expect(await showMentions(text, markNames(text, marked))).toEqual(expected);
  });
});
