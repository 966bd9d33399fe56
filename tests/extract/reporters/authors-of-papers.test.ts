import { useEncoder } from '../../support/encoder';
import { readStatements } from '../../support/read-with-encoder';

describe('what a paper says', () => {
  const encoder = useEncoder();

  it.each([
    [
      'The Polar Institute presented a report on bridges on Monday.\n\nThe bridge is unsafe, the report said.',
      ['Polar Institute ASSERTS The bridge is unsafe'],
    ],
    [
      'Polar Party lawmaker Jane Doe unveiled a report on bridges on Monday.\n\nThe bridge is unsafe, the report said.',
      ['Jane Doe ASSERTS The bridge is unsafe'],
    ],
    [
      'A survey conducted in June by the Polar Institute was published on Monday.\n\nThe mayor is leading, the survey said.',
      ['Polar Institute ASSERTS The mayor is leading'],
    ],
    [
      'The bridge is unsafe, according to the report. The report was drafted by the Polar Institute.',
      ['Polar Institute ASSERTS The bridge is unsafe'],
    ],
    [
      'The bridge is unsafe, according to a report released on Monday. The Polar Institute report said that nobody was paid.',
      ['Polar Institute ASSERTS The bridge is unsafe', 'Polar Institute ASSERTS nobody was paid'],
    ],
    [
      'The bridge is unsafe, said the Polar Institute in an analysis of its cables. The text points out that nobody was paid.',
      ['Polar Institute ASSERTS The bridge is unsafe', 'Polar Institute ASSERTS nobody was paid'],
    ],
    [
      'Jane Doe emailed supporters on Monday, telling them that she would stay. The email said that nobody was paid.',
      ['Jane Doe > ?them ASSERTS she would stay', 'Jane Doe ASSERTS nobody was paid'],
    ],
    ['The bridge is unsafe, according to Jane Doe’s book.', ['Jane Doe ASSERTS The bridge is unsafe']],
    [
      'Jane Doe was born in Freedonia. According to her website, she writes about bridges.',
      ['Jane Doe ASSERTS she writes about bridges'],
    ],
  ])('is said by its author: %s', async (text, expected) => {
    expect(await readStatements(text, encoder())).toEqual(expected);
  });

  it.each([
    [
      'The Polar Institute presented a report on Monday. A document circulating among diplomats said that the bridge was unsafe. The document said that nobody was paid.',
      [
        'document circulating among diplomats ASSERTS the bridge was unsafe',
        'document circulating among diplomats ASSERTS nobody was paid',
      ],
    ],
    [
      'Jane Doe, quoted in a study on bridges, said that it rained. The study said that nobody was paid.',
      ['Jane Doe ASSERTS it rained', 'study ASSERTS nobody was paid'],
    ],
    [
      'Half of the soldiers reported having been beaten, the Polar Institute said. The bridge is unsafe, according to the memo.',
      [
        'Polar Institute ASSERTS Half of the soldiers reported having been beaten',
        'memo ASSERTS The bridge is unsafe',
      ],
    ],
    [
      'The bridge is unsafe, according to Friday’s affidavit.',
      ['Friday’s affidavit ASSERTS The bridge is unsafe'],
    ],
  ])('is its own where the text does not name him: %s', async (text, expected) => {
    expect(await readStatements(text, encoder())).toEqual(expected);
  });
});
