import {
  namesLike,
  namesNear,
  statementsLike,
  statementsWith,
  textsWith,
} from '../../src/query/search-words';

describe('words of a search box', () => {
  it.each([
    ['Kim Jo', '+kim* +jo*'],
    ['  Zoë-Márquez ', '+zoe* +marquez*'],
    ['"*:*" && +(a OR b)', '+a* +or* +b*'],
    ['…', undefined],
  ])('begin words of a name: %s', (search, query) => {
    expect(namesLike(search)).toBe(query);
  });

  it.each([
    ['Putn', 'putn~1'],
    ['Marques Doe', 'marques~2 doe~1'],
    ['', undefined],
    ['x'.repeat(100), undefined],
  ])('are near words of a name: %s', (name, query) => {
    expect(namesNear(name)).toBe(query);
  });

  it.each([
    ['Arms deal!', `+("Arms" "Arms's" "Arms’s") +("deal" "deal's" "deal’s")`],
    ['the U.S.', `+("the" "the's" "the’s") +("U.S" "U.S's" "U.S’s")`],
    ['Ruritania’s', `+("Ruritania" "Ruritania's" "Ruritania’s")`],
    ['a" OR "b\\', `+("a" "a's" "a’s") +("OR" "OR's" "OR’s") +("b" "b's" "b’s")`],
    ['… "\\', undefined],
  ])('occur in a text: %s', (search, query) => {
    expect(textsWith(search)).toBe(query);
  });

  it.each<[readonly string[], string | undefined, string | undefined]>([
    [['arms', 'deal'], '+arms +deal', 'arms deal'],
    [[], undefined, undefined],
    [['x'.repeat(201)], undefined, 'x'.repeat(200)],
  ])('are words of a statement: %j', (words, all, some) => {
    expect([statementsWith(words), statementsLike(words)]).toEqual([all, some]);
  });

  it('are looked for one by one in statements where there are more than fifty', () => {
    expect(statementsWith(Array.from({ length: 51 }, () => 'a'))).toBeUndefined();
  });

  it('are fifty at most', () => {
    expect(() => textsWith('a '.repeat(51))).toThrow('search has 51 words: give at most 50.');
  });
});
