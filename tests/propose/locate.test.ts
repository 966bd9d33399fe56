import fc from 'fast-check';
import { contains, overlaps, slice } from '../../src/model/span';
import { findChunks } from '../../src/propose/chunks';
import { locateProposal } from '../../src/propose/locate';
import { toArticle } from '../support/read-text';
import { arbitraryProposal, arbitraryWords } from './arbitrary-proposals';
import { proposal, quote } from './endpoint';

const TEXT = `“The bridge is safe,” Mayor Jane Doe said. “It was checked twice.”
Experts said the bridge would hold, and Doe said it would open on Monday.
The weather was fine.
He had denied any cracks, the head of the works said.`;

const locateIn = (text: string, proposed: Parameters<typeof locateProposal>[2]) => {
  const [chunk = []] = findChunks(toArticle(text));
  const found = locateProposal(text, chunk, proposed);
  if (!found) return undefined;
  const words = (spans: readonly { start: number; end: number }[]) => spans.map((span) => slice(text, span));
  return [words([found.cue]), words(found.source), words(found.content), found.cue.start];
};
const locate = (proposed: Parameters<typeof locateProposal>[2]) => locateIn(TEXT, proposed);

describe('locateProposal', () => {
  it('finds words that stand in the text once', () => {
    expect(locate(proposal('denied', ['He'], ['any cracks']))).toEqual([
      ['denied'],
      ['He'],
      ['any cracks'],
      TEXT.indexOf('denied'),
    ]);
  });

  it('tells words that stand in it several times apart by what stands around them', () => {
    const content = [quote('It was checked twice.'), quote('The bridge is safe,')];
    const source = [quote('Mayor Jane Doe')];
    const first = { cue: quote('said', 'Mayor Jane Doe ', '. “It was'), source, content };
    expect(locate(first)).toEqual([
      ['said'],
      ['Mayor Jane Doe'],
      ['The bridge is safe,', 'It was checked twice.'],
      TEXT.indexOf('said.'),
    ]);
    const second = {
      cue: quote('said', 'Experts'),
      source: [quote('Experts')],
      content: [quote('would hold')],
    };
    expect(locate(second)?.at(-1)).toBe(TEXT.indexOf('said the'));
  });

  it.each([
    ['no context', quote('said')],
    ['context that fits several places', quote('said', '', ' ')],
    ['context that fits none', quote('said', 'Mayor John Roe')],
  ])('drops words that stand in the text several times with %s', (_, cue) => {
    expect(locate({ ...proposal('', ['Experts'], ['would hold']), cue })).toBeUndefined();
  });

  it('minds no other white space between the words, for text is wrapped', () => {
    const text = 'Mayor Jane\n  Doe\u00a0said the bridge\r\nwas safe.';
    const blocks = [{ start: 0, end: text.length, kind: 'paragraph' as const }];
    const proposed = { ...proposal('said', ['Jane Doe'], [' the bridge was safe ']) };
    expect(locateProposal(text, blocks, proposed)).toEqual({
      cue: { start: 17, end: 21 },
      source: [{ start: 6, end: 16 }],
      content: [{ start: 22, end: 42 }],
    });
  });

  it.each([
    ['an invented quotation', proposal('denied', ['He'], ['any wrongdoing whatsoever'])],
    ['a quotation with one character altered', proposal('denied', ['He'], ['any crack5'])],
    ['a quotation with one left out', proposal('denied', ['He'], ['any craks'])],
    ['other letter case', proposal('denied', ['he'], ['any cracks'])],
    ['other quotation marks', proposal('denied', ['He'], ['any cracks', '"It was checked twice."'])],
    ['a name that is not there', proposal('denied', ['John Roe'], ['any cracks'])],
    ['a cue that is not there', proposal('lied', ['He'], ['any cracks'])],
    ['the beginning of a word', proposal('denied', ['He'], ['any crack'])],
    ['the end of a word', proposal('denied', ['He'], ['ny cracks'])],
    ['words over two paragraphs', proposal('denied', ['He'], ['was fine. He had'])],
    ['no words', proposal('denied', [''], ['any cracks'])],
    ['marks alone', proposal('denied', ['He'], [','])],
    ['one part inside of another', proposal('denied', ['He'], ['denied any cracks'])],
    ['the same part twice', proposal('denied', ['He'], ['any cracks', 'any cracks'])],
    ['somebody of another paragraph', proposal('denied', ['Mayor Jane Doe'], ['any cracks'])],
    ['what somebody says elsewhere', proposal('denied', ['He'], ['The bridge is safe,'])],
    ['a pattern', proposal('denied', ['H.'], ['any .*'])],
  ])('drops a proposal with %s, whole', (_, proposed) => {
    expect(locate(proposed)).toBeUndefined();
  });

  it('finds a quotation that begins under its cue and goes on for paragraphs', () => {
    const text = 'Doe explained:\n“We built it.\n“We shall keep it.”';
    expect(
      locateIn(text, proposal('explained', ['Doe'], ['We shall keep it.', 'We built it.']))?.[2],
    ).toEqual(['We built it.', 'We shall keep it.']);
  });

  it('counts places that share characters as several', () => {
    expect(
      locateIn('Doe said: yes and yes and yes', proposal('said', ['Doe'], ['yes and yes'])),
    ).toBeUndefined();
  });

  it('finds only what is there letter for letter, apart, in one paragraph each', () => {
    const bare = (text: string) => text.trim().replace(/\s+/gu, ' ');
    const claims = arbitraryWords.chain((words) =>
      fc.tuple(fc.constant(words.join(' ')), arbitraryProposal(words)),
    );
    let located = 0;
    fc.assert(
      fc.property(claims, ([text, claim]) => {
        const { blocks } = toArticle(text);
        const found = locateProposal(text, blocks, claim);
        if (!found) return;
        located += 1;
        const spans = [found.cue, ...found.source, ...found.content];
        const claimed = [claim.cue, ...claim.source, ...claim.content].map((one) => bare(one.text));
        expect(spans.map((span) => bare(slice(text, span))).sort()).toEqual(claimed.sort());
        expect(spans.every((span) => blocks.some((block) => contains(block, span)))).toBe(true);
        expect(spans.some((one, at) => spans.slice(at + 1).some((other) => overlaps(one, other)))).toBe(
          false,
        );
      }),
      { numRuns: 1_000 },
    );
    expect(located).toBeGreaterThan(20);
  });
});
