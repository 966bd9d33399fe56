import fc from 'fast-check';
import { findModality } from '../../../src/extract/modality/find-modality';
import { findSaidAt } from '../../../src/extract/modality/said-at';
import { findIn, lexicon } from './attributions-of';

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

describe('findAttributions on any text', () => {
  it('finds spans that lie in the text, and contents that are not empty', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { source, cue, content, addressees, reporters } of findIn(text)) {
          expect(content.length).toBeGreaterThan(0);
          for (const span of [...source, ...cue, ...content, ...addressees, ...reporters.flat()]) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('always finds a polarity, a certainty, and a date or none', () => {
    fc.assert(
      fc.property(sentences, (text) => {
        for (const one of findIn(text)) {
          expect(findModality(text, one, lexicon)).toEqual({
            polarity: expect.any(String),
            certainty: expect.any(String),
          });
          expect(findSaidAt(text, one, '2024-05-17') ?? '2024-05-17').toMatch(/^\d{4}-\d\d-\d\d$/u);
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
