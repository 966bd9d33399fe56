import { outletsIn } from '../../../src/extract/attribution/passing-on/outlet-names';
import { withOutletNames } from '../../../src/extract/coreference/names/missed-names';
import type { FoundMention } from '../../../src/extract/mentions/found-mention';
import { lexicon } from '../../support/read-text';

/** The names that are known besides, where only the one at `start` of `text` was found. */
function addedTo(text: string, name: string, kind: FoundMention['kind']): string[] {
  const start = text.lastIndexOf(name);
  const found: FoundMention = { start, end: start + name.length, kind, form: 'NAME', name };
  return withOutletNames([found], text, { ...outletsIn(text, lexicon), lexicon })
    .filter((mention) => mention.start !== start)
    .map((mention) => `${mention.kind} ${mention.name}`);
}

describe('names that only what is told to them shows', () => {
  it.each([
    ['Lind Receives Ivan Petrov\nLind told Ivan Petrov that it rained.', 'Ivan Petrov', 'PERSON', []],
    [
      'A Word With Dumavel\nLind told Dumavel that it rained.',
      'Dumavel',
      'ORGANISATION',
      ['ORGANISATION Dumavel'],
    ],
  ] as const)('are those of outlets, and of nobody who is called so: %s', (text, name, kind, expected) => {
    expect(addedTo(text, name, kind)).toEqual(expected);
  });
});
