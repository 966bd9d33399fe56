import fc from 'fast-check';
import { clean } from '../../src/clean/clean';
import type { Article, SourceFormat } from '../../src/model/article';
import { byPosition, overlaps } from '../../src/model/span';
import { PROSE } from './marks';

/** Any string, and strings of the lines and marks that the rules look at. */
const oddText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          ...PROSE,
          'Talks end without a deal',
          'Other News',
          'Read also:',
          'By Jane Doe',
          'Photo: A / B',
          'Source: Example News',
          '- item one',
          'Jane Doeminister of trade',
          'Subscribe!',
          '13 May 2021',
          'Министр отверг обвинения',
          '“No',
          '<p>',
          '<script>',
          '</div>',
          '---',
          'title: x',
          '# ',
        ),
        fc.constantFrom('\n', '\r\n', '\n\n', ' ', '\u2028', '\t', '\ufeff', '\ud800'),
        fc.string({ maxLength: 20 }),
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join('')),
);
const formats = fc.constantFrom<SourceFormat>('text', 'html', 'markdown');

function expectSound({ text, blocks, boilerplate }: Article): void {
  const parts = [...blocks, ...boilerplate].sort(byPosition);
  for (const { start, end } of parts) {
    expect(0 <= start && start < end && end <= text.length).toBe(true);
    expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
  }
  parts.slice(1).forEach((part, index) => expect(overlaps(parts[index]!, part)).toBe(false));
  expect(blocks).toEqual(blocks.toSorted(byPosition));
  expect(boilerplate).toEqual(boilerplate.toSorted(byPosition));
}

describe('clean', () => {
  it('gives parts of the text in order, none empty, none over another, whatever the text', () => {
    fc.assert(
      fc.property(oddText, formats, (body, format) => {
        expectSound(clean({ meta: {}, format, body }));
      }),
      { numRuns: 500 },
    );
  });

  it('leaves a plain text as it is', () => {
    fc.assert(
      fc.property(oddText, (body) => {
        expect(clean({ meta: {}, format: 'text', body }).text).toBe(body);
      }),
    );
  });

  it('finds the same in an article that it has cleaned before', () => {
    fc.assert(
      fc.property(oddText, (body) => {
        const once = clean({ meta: {}, format: 'text', body });
        expect(clean({ meta: once.meta, format: 'text', body: once.text })).toEqual(once);
      }),
      { numRuns: 500 },
    );
  });
});
