import { showEntities } from '../../support/read-text';

const placesIn = async (text: string) =>
  (await showEntities(text)).filter((entity) => entity.startsWith('PLACE'));

describe('a capital', () => {
  it.each([
    ['OSLO, July 5 (Example) — Jane Doe left.', ['PLACE Oslo (OSLO)']],
    ['Oslo – Jane Doe left.', ['PLACE Oslo']],
    ['OSLO, Norway (AP) -- Jane Doe left.', ['PLACE Oslo (OSLO)', 'PLACE Norway']],
    [
      'Oslo: Jane Doe, who had been ill for some weeks, left the hospital on Monday with her son and a nurse.',
      ['PLACE Oslo'],
    ],
    ['Jane Doe left the Norwegian capital, Oslo.', ['PLACE Oslo']],
    ['Jane Doe left the capital of Oslo.', ['PLACE Oslo']],
    ['Jane Doe left north-west Oslo.', ['PLACE Oslo']],
    ['Jane Doe left. A Oslo court heard her.', ['PLACE Oslo']],
    ['Jane Doe met Oslo mayor John Roe.', ['PLACE Oslo']],
    ['Jane Doe told of her trip last week to Oslo.', ['PLACE Oslo']],
    ['Jane Doe praised Lagos, Oslo and Leeds.', ['PLACE Lagos', 'PLACE Oslo', 'PLACE Leeds']],
    ['Jane Doe praised Oslo, Norway.', ['PLACE Oslo', 'PLACE Norway']],
    ['Jane Doe praised Oslo.', ['PLACE Oslo']],
    // may be a club
    ['Jane Doe blamed Oslo for the loss.', ['PLACE Oslo']],
  ])(
    'is a town where the words around it tell or the text nowhere names its state: %s',
    async (text, expected) => {
      expect(await placesIn(text)).toEqual(expected);
    },
  );

  it.each([
    ['A Norwegian left. Jane Doe praised Oslo.', ['PLACE Norway']],
    ['Jane Doe criticised ties with Oslo.', ['PLACE Norway']],
    ['Jane Doe accused Oslo of theft.', ['PLACE Norway']],
    ["Jane Doe praised Oslo's ambassador.", ['PLACE Norway']],
    [
      'Norwegian and Swedish nurses left. Jane Doe praised ties between Oslo and Stockholm.',
      ['PLACE Norway', 'PLACE Sweden'],
    ],
    ['Oslo: we will not pay Norwegian nurses.', ['PLACE Norway']],
    ['When it comes to Oslo, a Norwegian is wary.', ['PLACE Norway']],
    ['Jane Doe praised Oslo. Oslo dismissed the claim.', ['PLACE Norway']],
    ['They met amid warnings from Oslo. Jane Doe praised Oslo.', ['PLACE Norway']],
    ['It rained in Lagos. In Lagos, Oslo has lost.', ['PLACE Lagos', 'PLACE Norway']],
  ])('else stands for its state, whose name as a place it is not: %s', async (text, expected) => {
    expect(await placesIn(text)).toEqual(expected);
  });
});
