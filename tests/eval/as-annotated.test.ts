import { allAsAnnotated, asAnnotated } from '../../src/eval/as-annotated';
import { slice } from '../../src/model/span';
import { findIn } from '../extract/attribution/attributions-of';

describe('asAnnotated', () => {
  it.each([
    ['“We won,” Doe said, “and it is over.”', ['“We won,”', '“and it is over.”']],
    ['Doe said that the talks failed.', ['that the talks failed']],
    ['Doe said the talks failed.', ['the talks failed']],
    ['Doe vowed to fight on.', ['to fight on']],
    ['That the talks failed, Doe said.', ['That the talks failed']],
  ])('widens the content of %s', (text, expected) => {
    const [first] = findIn(text);
    expect(first && asAnnotated(text, first).content.map((span) => slice(text, span))).toEqual(expected);
  });
});

describe('allAsAnnotated', () => {
  it('leaves out what is told within what another says', () => {
    const text = 'Doe said that Roe had told reporters that it was over.';
    const cues = allAsAnnotated(text, findIn(text)).flatMap(({ cue }) =>
      cue.map((span) => slice(text, span)),
    );
    expect(cues).toEqual(['said']);
  });
});
