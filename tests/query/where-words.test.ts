import { InputError } from '../../src/errors';
import { parseWhere } from '../../src/query/where-words';

describe('words of a filter', () => {
  it('become fields, in any letter case where they are a choice', () => {
    expect(
      parseWhere({
        saidBy: ['Zoë Márquez', 'Smith, Adam'],
        polarity: ['denies', 'ASKS'],
        saidAfter: ['2024-02-29'],
        firstHandOnly: ['true'],
        text: ['treaty'],
      }),
    ).toEqual({
      saidBy: ['Zoë Márquez', 'Smith, Adam'],
      polarity: ['DENIES', 'ASKS'],
      saidAfter: '2024-02-29',
      firstHandOnly: true,
      text: 'treaty',
    });
    expect(parseWhere({})).toEqual({});
  });

  it.each([
    [{ nobody: ['x'] }, '"nobody" is no word of a filter: use saidBy, about,'],
    [JSON.parse('{"__proto__":["x"]}'), '"__proto__" is no word of a filter'],
    [{ kind: ['quoted'] }, 'kind is "quoted": use DIRECT, INDIRECT, MIXED.'],
    [{ saidBefore: ['2023-02-29'] }, 'saidBefore is "2023-02-29": write the day as 2024-03-01.'],
    [{ saidBefore: ['yesterday'] }, 'saidBefore is "yesterday": write the day as 2024-03-01.'],
    [{ document: ['a', 'b'] }, 'document is given 2 times: give it once.'],
    [{ firstHandOnly: ['yes'] }, 'firstHandOnly is "yes": use true or false.'],
  ])('are refused: %j', (words, message) => {
    expect(() => parseWhere(words)).toThrow(InputError);
    expect(() => parseWhere(words)).toThrow(message);
  });
});
