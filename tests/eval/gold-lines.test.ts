import { goldNames, textOf } from '../../src/eval/gold-lines';

const line = (tagged: string) => {
  const pairs = tagged.split(' ').map((pair) => pair.split('/') as [string, string]);
  return { doc: 'd', tokens: pairs.map(([token]) => token), tags: pairs.map(([, tag]) => tag) };
};

const names = (tagged: string) =>
  goldNames(line(tagged)).map(({ kind, start, end }) => `${kind} ${textOf(line(tagged)).slice(start, end)}`);

describe('goldNames', () => {
  it.each([
    ['Jane/B-Person Doe/I-Person left/O', ['PERSON Jane Doe']],
    ['Jane/B-Person Bo/B-Person', ['PERSON Jane', 'PERSON Bo']],
    ['at/O Mill/I-Facility Pond/I-Facility', ['PLACE Mill Pond']],
    ['Acme/B-Organization Lowbridge/I-Location', ['ORGANISATION Acme', 'PLACE Lowbridge']],
    ['Doe/B-Person ,/O Doe/I-Person', ['PERSON Doe', 'PERSON Doe']],
    ['Monday/B-Date was/O wet/O', []],
  ])('reads %s', (tagged, expected) => {
    expect(names(tagged)).toEqual(expected);
  });
});
