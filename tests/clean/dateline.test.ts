import { clean } from '../../src/clean/clean';
import { slice } from '../../src/model/span';

/** The dateline, what the paragraph is without it, and the day that it gives. */
function datelineOf(paragraph: string) {
  const { text, blocks, boilerplate, meta } = clean({
    meta: {},
    format: 'text',
    body: `Company delays its ferry\n\n${paragraph} It was built in Bergen.\n`,
  });
  return [
    boilerplate.filter(({ kind }) => kind === 'date-line').map((span) => slice(text, span)),
    slice(text, blocks[1]!).replace(' It was built in Bergen.', ''),
    meta.publishedAt,
  ];
}

const SAYS = 'The ferry will be late, Jane Doe said.';

describe('clean sets the dateline aside', () => {
  it.each([
    ['OSLO (Example News) - ', undefined],
    ['OSLO, March 4 (Example News) - ', undefined],
    ['OSLO, Norway, March 4, 2024 — ', '2024-03-04'],
    ['NEW YORK, Feb. 3 /Newswire/ -- ', undefined],
    ['ST. PETERSBURG, Russia (EN) — ', undefined],
    ['Oslo, 4 March 2024 (Example News) – ', '2024-03-04'],
    ['London — ', undefined],
  ])('%s', (dateline, date) => {
    expect(datelineOf(dateline + SAYS)).toEqual([[dateline.trimEnd()], SAYS, date]);
  });

  it.each([
    'Jane Doe - the minister - said the ferry would be late.',
    'NATO - and nobody else - decides, Jane Doe said.',
    'The ferry — late for years — will sail, Jane Doe said.',
    'OSLO: The ferry will be late.',
    '“Oslo — The ferry city” is what they call it.',
  ])('and nothing else: %s', (paragraph) => {
    expect(datelineOf(paragraph)).toEqual([[], paragraph, undefined]);
  });
});
