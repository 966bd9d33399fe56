import { showSpeakers } from '../../support/read-text';

describe('whose words they are, as the text tells elsewhere', () => {
  it.each([
    // the description in a headline or first sentence, and the name right below
    [
      'Lawmaker urges talks with Freedonia\n\nRep. Jane Doe, a critic of the army, said it was late.',
      ['Jane Doe: Freedonia', 'Jane Doe'],
    ],
    [
      'The nephew of author Anna Berg says it rained in Oslo. Ivan Petrov said it was late.',
      ['Ivan Petrov: Oslo', 'Ivan Petrov'],
    ],
    [
      'Rain will come, minister says\n\nJane Doe, the finance minister, said it was late.',
      ['Jane Doe', 'Jane Doe'],
    ],
    [
      'Rain will come, captain says\n\nJane Doe, the finance minister, said it was late.',
      ['captain', 'Jane Doe'],
    ],
    // … and not another, nor an official or a witness, nor one whom the statement is about
    [
      'A senator says it rained in Oslo. Prime Minister Ivan Petrov said it was late.',
      ['senator: Oslo', 'Ivan Petrov'],
    ],
    ['An official said it rained in Oslo. Ivan Petrov said it was late.', ['official: Oslo', 'Ivan Petrov']],
    [
      'The nephew of author Anna Berg says Ivan Petrov paid. Ivan Petrov said it was late.',
      ['nephew of author Anna Berg: Ivan Petrov', 'Ivan Petrov'],
    ],
    // campaigns
    [
      'Jane Doe came. Her campaign said it rained. Doe’s campaign said it was late. The campaign said it snowed.',
      ['Doe campaign', 'Doe campaign', 'Doe campaign'],
    ],
    [
      'Jane Doe met Ivan Petrov. Petrov’s campaign said it rained. Doe’s campaign said it was late.',
      ['Petrov campaign', 'Doe campaign'],
    ],
    ['The campaign said it was late.', ['campaign']],
    // what a body counts
    ['According to data from the Roe Tourism Institute, prices fell.', ['Roe Tourism Institute']],
    ['According to an estimate by Velk Securities, prices fell.', ['Velk Securities']],
    ['A 2014 report by the Velk Institute said it rained.', ['Velk Institute']],
    ['According to data from Norway, prices fell.', ['data from Norway']],
    // "of" in the name of a body before a title
    ['University of Oslo astrophysicist Dr Jane Doe said it was late.', ['Jane Doe']],
    ['Supporters of candidate Jane Doe said it was late.', ['Supporters of candidate Jane Doe']],
    // offices in short
    [
      'Florida Sen. Jane Doe left. Texas Sen. Anna Berg came. The Florida senator said it was late.',
      ['Jane Doe'],
    ],
    ['Gen. Ivan Petrov left. The general said it was late.', ['Ivan Petrov']],
    ['Superintendent of Police (SP) Ivan Petrov left. It was late, said the SP.', ['Ivan Petrov']],
    ['Chief Election Commissioner Ivan Petrov left. The CEC said it was late.', ['Ivan Petrov']],
    // relatives of one name
    [
      'Wen Sicong, son of property tycoon Wen Jianlin, left. Wen said it was late. The only son of Wen Jianlin is rich. Wen said it rained.',
      ['Wen Sicong', 'Wen Sicong'],
    ],
    ['Prime Minister Anna Berg left. Her brother Lars Berg came. Berg said it was late.', ['Anna Berg']],
  ])('is found: %s', async (text, expected) => {
    expect(await showSpeakers(text)).toEqual(expected);
  });

  const long = 'Prices fell. Cars were sold. Rain came. Trains were late. Ships left. Dogs barked.';
  it.each([
    [`Ivan Petrov said it rained. ${long} Cats are not allowed, he said.`, ['Ivan Petrov', 'Ivan Petrov']],
    [`An official said it rained. ${long} Cats are not allowed, he said.`, ['official', 'official']],
    [
      `Ivan Petrov said: “It rained. It was cold. We left. It snowed. It froze. It was late.” “We came,” he added.`,
      ['Ivan Petrov', 'Ivan Petrov'],
    ],
    [
      'Anna Berg, an engineer, came. Ivan Petrov said it rained. For Berg, it was late. “I came,” she said.',
      ['Ivan Petrov', 'Anna Berg'],
    ],
    // … and not where another man is named since
    [
      `Ivan Petrov said it rained. Peter Olsen left. ${long} Cats are not allowed, he said.`,
      ['Ivan Petrov', '?he'],
    ],
  ])('goes on: %s', async (text, expected) => {
    expect(await showSpeakers(text)).toEqual(expected);
  });
});
