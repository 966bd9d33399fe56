import { leadIn, leadOut } from '../../src/embed/web/surroundings';

const LONG =
  'The minister, who had come by train in the morning and left by train at night, said to all who would hear it: ';

describe('what stands around a quotation', () => {
  it.each([
    ['the beginning of its article', 9, 'She said ', 'She said '],
    ['the beginning of its paragraph', 400, 'Before.\nShe said ', 'She said '],
    ['the rest of a cut word', 400, 'ell-being. She said ', '… She said '],
    [
      'too much',
      400,
      LONG,
      '… minister, who had come by train in the morning and left by train at night, said to all who would hear it: ',
    ],
    ['nothing', 0, '', ''],
  ])('begins with %s', (_, start, before, shown) => {
    expect(leadIn({ start, before, after: '' })).toBe(shown);
  });

  it.each([
    ['the end of its paragraph', ', she said.\nThen rain', ', she said.'],
    ['a cut word', ', she said. Then she we', ', she said. Then she …'],
    ['nothing', '', ''],
  ])('ends with %s', (_, after, shown) => {
    expect(leadOut({ start: 0, before: '', after })).toBe(shown);
  });
});
