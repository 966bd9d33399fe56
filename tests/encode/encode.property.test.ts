import fc from 'fast-check';
import { encode } from '../../src/encode/encode';
import type { Reading } from '../../src/model/reading';
import type { Span } from '../../src/model/span';
import { useEncoder } from '../support/encoder';
import { toArticle } from '../support/read-text';

jest.setTimeout(120_000);

const encoder = useEncoder();
const read = (text: string) => encode(toArticle(text), encoder());

/** What newsrooms write, and what they would not. */
const pieces = fc.constantFrom(
  ...[
    'Jane Doe',
    'Mayor',
    'said',
    'denied',
    'according to',
    'that',
    'the bridge',
    'Oslo',
    'on Monday',
    'he',
    '.',
  ],
  ...[
    '"',
    '“',
    '”',
    '\n',
    '\n\n',
    ' ',
    '😀',
    '👩‍👩‍👧',
    '𝒂',
    'שלום',
    '\u202e',
    '\u0000',
    '\u001f',
    '\ud800',
    'e\u0301',
  ],
  ...['<p class="x">', '&amp;', 'said'.repeat(30), '第五'],
);
const oddTexts = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(' '));

describe('encode', () => {
  it('marks spans of whole characters, in order, whatever the text is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(oddTexts, fc.string({ unit: 'binary', maxLength: 200 })), async (text) => {
        const { names, attributions } = await read(text);
        expectSpans(text, names);
        expectSpans(
          text,
          attributions.map(({ cue }) => cue),
        );
        for (const { source, content } of attributions) {
          expectSpans(text, source);
          expectSpans(text, content);
        }
        for (const { confidence } of [...names, ...attributions]) {
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('reads a text alone as it does beside others, in any order, every time', async () => {
    const texts = fc.array(oddTexts, { minLength: 2, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(texts, async (articles) => {
        const alone: Reading[] = [];
        for (const text of articles) alone.push(await read(text));
        expect(await Promise.all(articles.map(read))).toEqual(alone);
        expect(await Promise.all(articles.toReversed().map(read))).toEqual(alone.toReversed());
      }),
      { numRuns: 5 },
    );
  });

  it('finds names and who says what', async () => {
    const text = 'The bridge will close in May, Mayor Jane Doe said on Monday.';
    const { names, attributions } = await read(text);
    const words = ({ start, end }: Span) => text.slice(start, end);
    expect(names.map((name) => `${name.kind} ${words(name)}`)).toContain('PERSON Jane Doe');
    expect(attributions.map(({ cue }) => words(cue))).toEqual(['said']);
    expect(attributions[0]?.content.map(words)).toEqual(['The bridge will close in May']);
    expect(attributions[0]?.source.map(words)).toEqual(['Mayor Jane Doe']);
  });

  it('reads nothing in a language that is not read', async () => {
    const article = { ...toArticle('Jane Doe said no.'), readable: false };
    expect(await encode(article, encoder())).toEqual({ names: [], attributions: [] });
  });
});

/** None splits a character that is two code units long. */
function expectSpans(text: string, spans: readonly Span[]): void {
  spans.forEach(({ start, end }, at) => {
    expect(spans[at - 1]?.end ?? 0).toBeLessThanOrEqual(start);
    expect(start).toBeLessThan(end);
    expect(end).toBeLessThanOrEqual(text.length);
    expect([start, end].filter((offset) => splits(text, offset))).toEqual([]);
  });
}

function splits(text: string, offset: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(offset - 1, offset + 1));
}
