import { fragmentOf } from '../../src/explorer/search/fragment';
import { labelsFrom, questionOf } from '../../src/explorer/selection/asked';
import { focusedWhere } from '../../src/explorer/selection/focus';
import { leadIn, leadOut } from '../../src/explorer/statements/surroundings';
import { countWithDenials, denialStep, titleOf, withoutRepeats } from '../../src/explorer/look/words';

describe('withoutRepeats', () => {
  it('keeps of spellings that differ in capitals the first', () => {
    const roles = ['Minister of Justice', 'lawyer', 'minister of justice', 'Lawyer'];
    expect(withoutRepeats(roles)).toEqual(['Minister of Justice', 'lawyer']);
  });
});

describe('fragmentOf', () => {
  it.each([
    ['Freed', '', 'Freed'],
    ['Smith about Freed', 'Smith about ', 'Freed'],
    ['who denied what about North F', 'who denied what about ', 'North F'],
    ['Smith on Freedonia reported by the W?', 'Smith on Freedonia reported by ', 'the W'],
    ['about ', 'about ', ''],
  ])('of "%s"', (text, before, name) => {
    expect(fragmentOf(text)).toEqual({ before, name });
  });
});

describe('questionOf', () => {
  const matched = [
    { field: 'saidBy', value: 'e1', entities: [{ id: 'e1', name: 'Alex Smith', kind: 'PERSON' }], near: [] },
    { field: 'about', value: 'Freedonia', entities: [], near: [] },
  ];

  it.each([
    [{}, ''],
    [{ saidBy: ['e1'] }, 'Alex Smith'],
    [{ saidBy: ['e1'], about: ['Freedonia'] }, 'Alex Smith about Freedonia'],
    [{ about: ['Freedonia'], polarity: ['DENIES' as const] }, 'who denies about Freedonia'],
    [{ text: 'grain deal' }, 'grain deal'],
  ])('%j', (where, question) => {
    expect(questionOf(where, labelsFrom(matched))).toBe(question);
  });
});

describe('focusedWhere', () => {
  it('puts the picked pair in the place of the names that were asked for', () => {
    const where = { saidBy: ['Smith'], about: ['Freedonia'], polarity: ['DENIES' as const] };
    expect(focusedWhere({ where, focus: { speaker: 'e1' } })).toEqual({ ...where, saidBy: ['e1'] });
    expect(focusedWhere({ where, focus: {} })).toEqual(where);
  });
});

describe('the surroundings of a statement', () => {
  const evidence = (before: string, after: string) => ({ start: 500, end: 510, text: 'no', before, after });

  it.each([
    ['Another paragraph.\n\nSmith said “', 'Smith said “'],
    [`${'word '.repeat(40)}said “`, `… ${'word '.repeat(16)}said “`],
  ])('before it, from its paragraph: %j', (before, shown) => {
    expect(leadIn(evidence(before, ''))).toBe(shown);
  });

  it.each([
    ['” he said.\nAnother paragraph.', '” he said.'],
    ['” he said.', '” he said.'],
    [` ${'word '.repeat(17)}unfinis`, ` ${'word '.repeat(16)}word …`],
  ])('after it, in its paragraph: %j', (after, shown) => {
    expect(leadOut(evidence('', after))).toBe(shown);
  });
});

describe('words for counts', () => {
  it.each([
    [1, 0, '1 statement', 0],
    [1, 1, '1 statement, a denial', 4],
    [4, 1, '4 statements, 1 of them a denial', 1],
    [4, 2, '4 statements, 2 of them denials', 2],
    [3, 3, '3 statements, all denials', 4],
  ])('%i with %i denials', (amount, denials, text, step) => {
    expect(countWithDenials(amount, denials)).toBe(text);
    expect(denialStep(amount, denials)).toBe(step);
  });

  it('calls an article by its headline, else by where it lies', () => {
    expect(titleOf({ title: null, url: null, path: 'news/a.txt' })).toBe('a.txt');
  });
});
