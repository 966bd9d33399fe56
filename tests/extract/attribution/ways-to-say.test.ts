import { useEncoder } from '../../support/encoder';
import { readStatements } from '../../support/read-with-encoder';

type Row = readonly [string, readonly string[]];

/** Where the cue stands in the middle, the verb comes late, or the words of one are wrapped in another's. */
const SAID: readonly Row[] = [
  [
    'The Sikh Union, in a statement posted on its website, said that it rained.',
    ['Sikh Union ASSERTS it rained'],
  ],
  [
    '“We are sure,” Chairman Ivan Petrov told Reuters, adding that nothing could go wrong.',
    [
      'Ivan Petrov < Reuters > Reuters ASSERTS We are sure,',
      'Ivan Petrov < Reuters ASSERTS nothing could go wrong',
    ],
  ],
  ['The ex-head of the agency Yuri Petrov said it was late.', ['Yuri Petrov ASSERTS it was late']],
  ['Former head of Polar Foods Anna Kovar said it was late.', ['Anna Kovar ASSERTS it was late']],
  [
    'Norwegian President Ivan Kovar told US Secretary of State Jane Doe that the ferry would sail, the press service of the president said in a statement, News.Az reports.',
    [
      'press service of the president ASSERTS Norwegian President Ivan Kovar told US Secretary of State Jane Doe that the ferry would sail',
      'Ivan Kovar < press service of the president + News.Az > Jane Doe ASSERTS the ferry would sail',
    ],
  ],
  ['Kovar told a briefing in Oslo that the bridge would reopen.', ['Kovar ASSERTS the bridge would reopen']],
  [
    'The bridge, Anna Kovar maintained, would not be closed.',
    ['Anna Kovar ASSERTS The bridge … would not be closed'],
  ],
  [
    'The choice, as Anna Kovar puts it, was between a roof and a school.',
    ['Anna Kovar ASSERTS The choice … was between a roof and a school'],
  ],
  [
    'Anna Kovar met Ivan Petrov. By her count, nine ships had sailed.',
    ['Anna Kovar ASSERTS nine ships had sailed'],
  ],
  ['Anna Kovar called that a mistake.', ['Anna Kovar ASSERTS that a mistake']],
  ['Road to be closed, club confirm', ['club ASSERTS Road to be closed']],
  [
    'Anna Kovar told reporters outside the courthouse that she would stay.',
    ['Anna Kovar > reporters ASSERTS she would stay'],
  ],
  [
    'Anna Kovar hails “game changer” but warns of price • Union rejects claims about the bridge',
    ['Anna Kovar ASSERTS game changer', 'Anna Kovar ASSERTS price', 'Union DENIES claims about the bridge'],
  ],
  [
    'Anna Kovar rose to assure the House that no school would close.',
    ['Anna Kovar > House PROMISES no school would close'],
  ],
  ['Anna Kovar, who came from London last year, disputes the figures.', ['Anna Kovar DENIES the figures']],
  [
    'Anna Kovar denied this: no notes had been received, she said.',
    ['Anna Kovar DENIES no notes had been received'],
  ],
  [
    'Talks with a third firm, which she would not name, are at an early stage, Anna Kovar noted.',
    ['Anna Kovar ASSERTS Talks with a third firm, which she would not name, are at an early stage'],
  ],
  [
    'Anna Kovar recommends that guests pay by card and warns of false letters.',
    ['Anna Kovar URGES guests pay by card', 'Anna Kovar ASSERTS false letters'],
  ],
  [
    'Anna Kovar dismissed as “pure fiction” a report in the Daily Harbour that sailors had thrown bottles.',
    [
      'Anna Kovar DENIES as “pure fiction” a report in the Daily Harbour that sailors had thrown bottles',
      'Daily Harbour ASSERTS sailors had thrown bottles',
    ],
  ],
  [
    'Anna Kovar denied having met Ivan Petrov and called on the ministry to open its files.',
    ['Anna Kovar DENIES having met Ivan Petrov', 'Anna Kovar URGES the ministry to open its files'],
  ],
  ['Anna Kovar asked the ministry for 20 nurses.', ['Anna Kovar URGES for 20 nurses']],
  [
    'The Daily Harbour cited three officials. According to one of the officials, the ship had sunk.',
    ['one of the officials ASSERTS the ship had sunk'],
  ],
  [
    'Kabul claimed that drones had come. No aircraft had crossed the border, Anna Kovar said.',
    ['Afghanistan ASSERTS drones had come', 'Anna Kovar DENIES No aircraft had crossed the border'],
  ],
  [
    'The fire was called an attack. No decision had been made, Anna Kovar said.',
    ['Anna Kovar ASSERTS No decision had been made'],
  ],
];

/** Words that look like it and say nothing. */
const UNSAID: readonly Row[] = [
  // what rules keep somebody from
  ['The Norwegian resolutions, which Sweden voted for, prohibit Iran from launching rockets.', []],
  ['Anna Kovar hit back an hour later.', []],
  ['Anna Kovar begged to differ.', []],
  ['The judge denied a defence request for a mistrial.', []],
  ['The embassy denied her a visa.', []],
  ['Anna Kovar smiled when asked whether she would go.', []],
  ['A clerk who asked not to be named left the room.', []],
  ['Anna Kovar called him once more.', []],
  ['The bridge, the oldest in town, was closed in May.', []],
  ['By the river, nine ships were waiting.', []],
];

describe('what is said in other words', () => {
  const encoder = useEncoder();

  it.each([...SAID, ...UNSAID])('reads %s', async (text, expected) => {
    expect(await readStatements(text, encoder())).toEqual(expected);
  });
});
