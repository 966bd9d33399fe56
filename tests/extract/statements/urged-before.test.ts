import { urgedBefore } from '../../../src/extract/statements/urged-before';
import type { Attribution } from '../../../src/model/attribution';

/** An attribution in a text by the words of its cue and its content. */
function said(text: string, cue: string, content: string): Attribution {
  const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const parts = { source: [], cue: [spanOf(cue)], content: [spanOf(content)], reporters: [], addressees: [] };
  return { ...parts, kind: 'INDIRECT', speech: true, confidence: 1, rule: 'encoder' };
}

describe('who is urged before what is urged', () => {
  it.each([
    [
      'Doe called on both sides to show restraint.',
      'called on both sides',
      'show restraint',
      ['called on both sides to '],
    ],
    ['Doe urged Norway to pay.', 'urged', 'to pay', ['urged Norway ']],
    ['Doe advised Norway not to pay.', 'advised', 'not to pay', ['advised Norway ']],
    ['Doe accused Norway of theft.', 'accused', 'of theft', ['accused Norway ']],
    ['Doe spoke to Norway of theft.', 'spoke', 'of theft', []],
    ['Doe told Norway that it rained.', 'told', 'it rained', []],
    ['Doe urged Norway to pay.', 'urged', 'Norway to pay', []],
    ['“Doe urged,” he said, to pay.', 'urged', 'to pay', []],
  ])('%s (%s, %s)', (text, cue, content, expected) => {
    expect(
      urgedBefore(text, said(text, cue, content)).map(({ start, end }) => text.slice(start, end)),
    ).toEqual(expected);
  });
});
