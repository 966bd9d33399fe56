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
    [
      'The Polar Ministry issued a statement on Monday. Jane Doe’s lawyer rejected the statement.\n\nThe bridge is unsafe, the statement said.',
      ['Jane Doe’s lawyer DENIES the statement', 'Polar Ministry ASSERTS The bridge is unsafe'],
    ],
    [
      'The Polar Ministry issued a report on Monday. Jane Doe’s aides read the report.\n\nThe bridge is unsafe, the report said.',
      ['Polar Ministry ASSERTS The bridge is unsafe'],
    ],
    [
      "The Polar Ministry issued a release on Monday. It demanded John Roe's release.\n\nThe bridge is unsafe, the release said.",
      ["Polar Ministry URGES John Roe's release", 'Polar Ministry ASSERTS The bridge is unsafe'],
    ],
    [
      'The Polar Institute presented a report on Monday. The Roe Bank did not report the losses. The report said that nobody was paid.',
      ['Polar Institute ASSERTS nobody was paid'],
    ],
    [
      'The government published a study by the Roe Bank. The study said that it rained.',
      ['Roe Bank ASSERTS it rained'],
    ],
    [
      'Jane Lind published a book last year. Last week a book by John Doe appeared. The book says that the king wept.',
      ['John Doe ASSERTS the king wept'],
    ],
    [
      'The Polar Ministry’s statement published on Sunday says it was over.',
      ['Polar Ministry ASSERTS it was over'],
    ],
    [
      'Jane Halliday left. It was over, according to Halliday’s report.',
      ['Jane Halliday ASSERTS It was over'],
    ],
    ['Loveday’s report said it was over.', ['Loveday ASSERTS it was over']],
    [
      'Jane Doe is ahead, according to a new Roe News/Polar Times poll released on Thursday.',
      ['Roe News + Polar Times ASSERTS Jane Doe is ahead'],
    ],
    [
      'Jane Doe is ahead, according to the Polar Institute average of recent polls.',
      ['Polar Institute ASSERTS Jane Doe is ahead'],
    ],
    [
      'According to a Polar Ministry summary of its work, Jane Doe lied. The bridge is unsafe, according to the summary.',
      ['Polar Ministry ASSERTS Jane Doe lied', 'Polar Ministry ASSERTS The bridge is unsafe'],
    ],
    [
      'Prices will rise, according to forecasts from the Polar Institute.',
      ['Polar Institute ASSERTS Prices will rise'],
    ],
    [
      'Jane Doe is ahead, according to a tally by the Polar Institute of votes so far.',
      ['Polar Institute ASSERTS Jane Doe is ahead'],
    ],
    [
      'Prices will rise, according to the Polar Institute’s latest data on trade.',
      ['Polar Institute ASSERTS Prices will rise'],
    ],
    [
      'Prices will rise, according to a survey conducted by the economist Jane Doe.',
      ['Jane Doe ASSERTS Prices will rise'],
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
    [
      'The Polar Institute study was late. It rained, the Roe Gazette said. The bridge is unsafe, the paper reported.',
      ['Roe Gazette ASSERTS It rained', 'Roe Gazette ASSERTS The bridge is unsafe'],
    ],
    [
      'The Roe Bank researchers note that it rained. The note said it was late.',
      ['Roe Bank researchers ASSERTS it rained', 'note ASSERTS it was late'],
    ],
    [
      "A post on the band's website said the tour was cancelled.",
      ["post on the band's website ASSERTS the tour was cancelled"],
    ],
    [
      "According to a statement on the ministry's website, the tour was cancelled.",
      ["statement on the ministry's website ASSERTS the tour was cancelled"],
    ],
    [
      "A person familiar with the ministry's report said it rained.",
      ["person familiar with the ministry's report ASSERTS it rained"],
    ],
    [
      'Polar Institute data experts said prices would rise.',
      ['Polar Institute data experts ASSERTS prices would rise'],
    ],
    ['Norvik makes batteries. Its website says sales doubled.', ['Its website ASSERTS sales doubled']],
    [
      'The book, published by Norvik Press, says the king wept.',
      ['book, published by Norvik Press < Norvik Press ASSERTS the king wept'],
    ],
  ])('is its own where the text does not name him: %s', async (text, expected) => {
    expect(await readStatements(text, encoder())).toEqual(expected);
  });
});
