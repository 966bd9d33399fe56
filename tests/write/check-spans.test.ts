import type { AnnotatedStatement, Annotations } from '../../src/model/annotations';
import { checkSpans } from '../../src/write/check-spans';
import { annotate } from '../support/annotate';

const sound = annotate({ id: 'd' }, [{ by: 'Jane Doe', says: 'We agree', about: ['John Roe'] }]);

function with_(change: Partial<AnnotatedStatement>): Annotations {
  return { ...sound, statements: [{ ...sound.statements[0]!, ...change }] };
}

describe('checkSpans', () => {
  it('passes spans that hold', () => {
    expect(() => checkSpans(sound)).not.toThrow();
  });

  it.each<[string, Annotations, string]>([
    [
      'a mention outside of the text',
      { ...sound, mentions: [{ entity: 'e1', start: -1, end: 4, form: 'NAME' }] },
      'mentions[0]: -1–4 is not in the text.',
    ],
    [
      'an empty mention',
      { ...sound, mentions: [{ entity: 'e1', start: 4, end: 4, form: 'NAME' }] },
      'mentions[0]: 4–4 is not in the text.',
    ],
    [
      'a mention of nobody',
      { ...sound, mentions: [{ entity: 'e9', start: 0, end: 4, form: 'NAME' }] },
      'mentions[0]: no entity has the id "e9".',
    ],
    ['a statement without content', with_({ content: [] }), 'statements[0].content: it is empty.'],
    [
      'a statement that says something else',
      with_({ text: 'We disagree' }),
      'statements[0].text: it is not what its content spans cover.',
    ],
    [
      'a cue that is not there',
      with_({ cue: { start: 9, end: 13, text: 'told' } }),
      'statements[0].cue: the text there is "said".',
    ],
    [
      'a reference to nobody',
      with_({ about: [{ entity: 'e9' }] }),
      'statements[0].about: no entity has the id "e9".',
    ],
    [
      'half a span',
      with_({ about: [{ entity: 'e1', start: 3 }] }),
      'statements[0].about: 3–NaN is not in the text.',
    ],
  ])('refuses %s', (_fault, annotations, message) => {
    expect(() => checkSpans(annotations)).toThrow(message);
  });
});
