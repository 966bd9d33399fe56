import fc from 'fast-check';
import { findModality } from '../../../src/extract/modality/find-modality';
import { findSaidAt } from '../../../src/extract/modality/said-at';
import type { Attribution } from '../../../src/model/attribution';
import { tokenize } from '../../../src/extract/tokens/tokenize';
import { blocksOf, findIn, lexicon } from './attributions-of';

const PIECES = [
  'Doe',
  'said',
  'that',
  ',',
  '“',
  '”',
  '"',
  "'",
  '.',
  ':',
  'according to',
  'told',
  'and',
  'who',
  'denied',
  'claims',
  '\n',
  '—',
  'the talks',
  'by',
  'to',
  '(',
  ')',
  'was',
  '😀',
  '\ud800',
];
const sentences = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((words) => words.join(' '));
const anyText = fc.oneof(sentences, fc.string({ unit: 'binary', maxLength: 200 }));

/** Stretches of a text, as the encoder may mark them rightly or wrongly. */
const spansIn = (text: string) =>
  fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
    .filter(({ start, end }) => start < end);
const encodedIn = (text: string) =>
  fc
    .array(
      fc.record({
        cue: spansIn(text),
        source: fc.array(spansIn(text), { maxLength: 2 }),
        content: fc.array(spansIn(text), { maxLength: 3 }),
        confidence: fc.constant(0.5),
      }),
      { maxLength: 6 },
    )
    .map((all) => all.sort((a, b) => a.cue.start - b.cue.start));
const encodedText = anyText
  .filter((text) => text !== '')
  .chain((text) => fc.tuple(fc.constant(text), encodedIn(text)));

function expectInside(text: string, found: readonly Attribution[]): void {
  for (const { source, cue, content, addressees, reporters } of found) {
    expect(content.length).toBeGreaterThan(0);
    for (const span of [...source, ...cue, ...content, ...addressees, ...reporters.flat()]) {
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.end).toBeGreaterThan(span.start);
      expect(span.end).toBeLessThanOrEqual(text.length);
    }
  }
}

describe('findAttributions on any text', () => {
  it('finds spans that lie in the text, and contents that are not empty', () => {
    fc.assert(
      fc.property(anyText, (text) => expectInside(text, findIn(text))),
      { numRuns: 500 },
    );
  });

  it('does so whatever the encoder marks', () => {
    fc.assert(
      fc.property(encodedText, ([text, encoded]) =>
        expectInside(text, findIn(text, 'paragraph', [], encoded)),
      ),
      { numRuns: 500 },
    );
  });

  it('always finds a polarity, a certainty, and a date or none', () => {
    fc.assert(
      fc.property(sentences, (text) => {
        const tokenized = tokenize(text, blocksOf(text));
        const dated = { text, tokenized, contents: [], publishedAt: '2024-05-17' };
        for (const one of findIn(text)) {
          expect(findModality(text, one, lexicon)).toEqual({
            polarity: expect.any(String),
            certainty: expect.any(String),
          });
          expect(findSaidAt(one, dated) ?? '2024-05-17').toMatch(/^\d{4}-\d\d-\d\d$/u);
        }
      }),
    );
  });

  it.each(['Doe said that the talks, who said ', '“a b c d e f ', '"', 'claims from ', '“We won.\n'])(
    'keeps every span of %j, over and over, inside the text',
    (piece) => {
      const text = piece.repeat(40_000 / piece.length);
      const spans = findIn(text).flatMap((one) => [...one.source, ...one.cue, ...one.content]);
      expect(spans.filter(({ start, end }) => start < 0 || end > text.length || start >= end)).toEqual([]);
    },
  );
});
