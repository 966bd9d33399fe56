import { parseQuestion } from '../../src/ask/parse-question';
import { whereOf } from '../../src/ask/question';
import { refine } from '../../src/ask/refine';

const KNOWN = ['Freedonia', 'Sylvania', 'Smith', 'Trinidad and Tobago', 'Wire', 'Alex Smith'];

/** Asks until the graph, which knows these names alone, knows every name or nothing is left to try. */
function settle(sentence: string) {
  let question = parseQuestion(sentence);
  for (;;) {
    const { saidBy, about, reportedBy } = question;
    const unknown = Object.entries({ saidBy, about, reportedBy }).flatMap(([field, names]) =>
      names.filter((name) => !KNOWN.includes(name)).map((value) => ({ field, value })),
    );
    const next = refine(question, unknown);
    if (!next) return whereOf(question);
    question = next;
  }
}

describe('refine', () => {
  it.each([
    ['who said what about Freedonia', { about: ['Freedonia'] }],
    ['what does the Wire report', { reportedBy: ['Wire'] }],
    ['who said what about Freedonia and Sylvania', { about: ['Freedonia', 'Sylvania'] }],
    ['who said what about Trinidad and Tobago', { about: ['Trinidad and Tobago'] }],
    ['who said what about the grain deal', { text: 'grain deal' }],
    [
      'who denied the poisoning of Alex Smith',
      { about: ['Alex Smith'], text: 'poisoning', polarity: ['DENIES'] },
    ],
    ["what was said about Smith's letters", { about: ['Smith'], text: 'letters' }],
    ['promises by Smith on Freedonia', { saidBy: ['Smith'], about: ['Freedonia'], polarity: ['PROMISES'] }],
    ['who called Smith a liar', { about: ['Smith'], text: 'liar' }],
    ['who promised weapons for Elbonia', { text: 'weapons Elbonia', polarity: ['PROMISES'] }],
    ['Nobody Known about Freedonia', { saidBy: ['Nobody Known'], about: ['Freedonia'] }],
  ])('%s', (sentence, where) => {
    expect(settle(sentence)).toEqual(where);
  });
});
