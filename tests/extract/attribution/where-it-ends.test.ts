import { useEncoder } from '../../support/encoder';
import { readStatements } from '../../support/read-with-encoder';

type Row = readonly [string, readonly string[]];

/** Nouns of speech, as the subject of their sentence too. */
const NOUNS: readonly Row[] = [
  [
    "Kovar's threat to impose 50 per cent tariffs on Indian goods has unsettled markets.",
    ['Kovar PROMISES impose 50 per cent tariffs on Indian goods'],
  ],
  ["Macron's call for an immediate truce was ignored by both sides.", ['Macron URGES an immediate truce']],
  ['Calls by the African Union for restraint have gone unheeded.', ['African Union URGES restraint']],
  ["The ministry's denial of any wrongdoing came late.", ['ministry DENIES any wrongdoing']],
  [
    'The announcement by Sanchez that he would not stand again stunned his party.',
    ['Sanchez ASSERTS he would not stand again'],
  ],
  ['Russia is a threat to trade routes in the Baltic.', []],
  ["China's demand for oil has slowed.", []],
  ["The ministry did not reply to the paper's request for comment.", []],
  ["Monday's call for bids drew three firms.", []],
];

/** Where what is said ends, and where it goes on. */
const ENDS: readonly Row[] = [
  [
    'The committee slammed ministers for moving at a "glacial" pace and demanded they wake up.',
    ['committee ASSERTS ministers for moving at a "glacial" pace', 'committee URGES they wake up'],
  ],
  [
    'The junta promised elections within a year but has set no date.',
    ['junta PROMISES elections within a year'],
  ],
  ['Anna Kovar promised to come back but has not been seen since.', ['Anna Kovar PROMISES come back']],
  [
    'Stores are three quarters full, Anna Kovar pointed out, while reserves are being used up.',
    ['Anna Kovar ASSERTS Stores are three quarters full … while reserves are being used up'],
  ],
  [
    'The talks are going well, the envoy said, while sipping tea in the lobby.',
    ['envoy ASSERTS The talks are going well'],
  ],
  [
    'For Kyiv this is a political matter, the expert explains: to sign is to admit defeat.',
    ['expert ASSERTS For Kyiv this is a political matter … to sign is to admit defeat'],
  ],
  ['On Tuesday in Riga, the minister said: Latvia is ready.', ['minister ASSERTS Latvia is ready']],
  [
    'On 24 November, Bloomberg reported, citing two officials, that the ship had been sold.',
    ['two officials < Bloomberg ASSERTS the ship had been sold'],
  ],
  [
    'The intrigue: Petrov was expected in Ankara but put off the trip, two officials said.',
    ['two officials ASSERTS Petrov was expected in Ankara but put off the trip'],
  ],
  [
    'Netanyahu denies rift with Trump over Iran, says ‘all options on the table’\n\nJERUSALEM -- It rained.',
    ['Netanyahu DENIES rift with Trump over Iran', 'Netanyahu ASSERTS all options on the table'],
  ],
  [
    "Georgian Dream Denies Pressure On Judges As Journalist's Appeal Is Rejected\n\nTBILISI -- It rained.",
    ['Georgian Dream DENIES Pressure On Judges'],
  ],
];

/** Cues that were not heard, and such as look like it. */
const CUES: readonly Row[] = [
  [
    'Why, asked the popular Rybar channel, was the army being ordered to halt?',
    ['Rybar ASKS Why … was the army being ordered to halt'],
  ],
  [
    'The general will travel to Kyiv this week, per an official.',
    ['official ASSERTS The general will travel to Kyiv this week'],
  ],
  ['Output fell, per capita income rose and the bank kept its rates, per the agreement.', []],
  ['Anna Kovar appealed to workers to remain peaceful.', ['Anna Kovar URGES workers to remain peaceful']],
  ['"Yes," Anna Kovar replied when asked if she would stand again.', ['Anna Kovar ASSERTS Yes,']],
  [
    'What they\'re saying: "The time has come to stop the killing," an official told reporters.',
    ['official > reporters ASSERTS The time has come to stop the killing,'],
  ],
];

/** Beside what is said. */
const BESIDE: readonly Row[] = [
  [
    'On Telegram Anna Kovar suggested, without offering proof, that the virus had come from a laboratory.',
    ['Anna Kovar ASSERTS the virus had come from a laboratory'],
  ],
  [
    'Anna Kovar said the bank would consider it in May, in a hint that a rise is near.',
    ['Anna Kovar ASSERTS the bank would consider it in May'],
  ],
  [
    'The union demanded that she explain how it will be paid for.',
    ['union URGES she explain how it will be paid for'],
  ],
  [
    'The Commission criticised Belgrade for “anti-EU narratives” but stopped short of calling for sanctions.',
    ['Commission ASSERTS Belgrade for “anti-EU narratives”'],
  ],
  [
    'Asked if that was an option, Anna Kovar said, "Of course it is."',
    ['Anna Kovar ASSERTS Of course it is.'],
  ],
  [
    'Anna Kovar repeated her claim that spies were behind it, offering no evidence.',
    ['Anna Kovar ASSERTS her claim that spies were behind it'],
  ],
  [
    'Vucic Says West Is Plotting ‘Colour Revolution’ as Serbia Protesters Demand Snap Vote\n\nIt rained.',
    ['Vucic ASSERTS West Is Plotting ‘Colour Revolution’'],
  ],
];

/** Behind a colon. */
const COLON: readonly Row[] = [
  [
    'Anna Kovar ruled out joint debt: Germany would not pay for it.',
    ['Anna Kovar DENIES joint debt', 'Anna Kovar ASSERTS Germany would not pay for it'],
  ],
  [
    'Anna Kovar called these statements unfounded: no soldier had crossed the border.',
    ['Anna Kovar DENIES these statements unfounded', 'Anna Kovar ASSERTS no soldier had crossed the border'],
  ],
  [
    'Anna Kovar demanded three things: money, arms and time.',
    ['Anna Kovar URGES three things: money, arms and time'],
  ],
  [
    'Anna Kovar said one thing was clear: the war would go on.',
    ['Anna Kovar ASSERTS one thing was clear: the war would go on'],
  ],
];

/** Headlines that end with who says it. */
const LAST: readonly Row[] = [
  [
    'Coup attempt in Benin foiled, says interior minister\n\nIt rained.',
    ['interior minister ASSERTS Coup attempt in Benin foiled'],
  ],
  [
    'Ruling party lied about the deal, say two officials\n\nIt rained.',
    ['two officials ASSERTS Ruling party lied about the deal'],
  ],
  ['Anna Kovar left when asked to comment on the reports.', []],
];

/** Over several sentences and paragraphs. */
const SPREAD: readonly Row[] = [
  [
    'Kovar said: "It is late. The ship leaks.\n\n"We must go home now.\n\n"It is cold."',
    ['Kovar ASSERTS It is late. The ship leaks. … We must go home now. … It is cold.'],
  ],
  [
    'Ivan Petrov has given his briefing. Some of his main points:\n\n• Qatar will not pay alone.\n\n• He urged Israel to open Rafah.\n\nIt lasted an hour.',
    ['Ivan Petrov ASSERTS Qatar will not pay alone', 'Ivan Petrov URGES Israel to open Rafah'],
  ],
  [
    'The minister said that:\n\n- taxes will not rise;\n\n- the army will get 20 new ships.\n\nIt rained.',
    ['minister ASSERTS taxes will not rise', 'minister ASSERTS the army will get 20 new ships'],
  ],
  [
    "Anna Kovar has responded. Here's what she said:\n\nThey know where the bodies are.\n\nIt rained.",
    ['Anna Kovar ASSERTS They know where the bodies are.'],
  ],
  [
    'Source: Anna Kovar in an evening address\n\nQuote: "The occupiers are massing forces."',
    ['Anna Kovar ASSERTS The occupiers are massing forces.'],
  ],
  [
    'The party did not want a fight, Kovar said. If they were not let in, the country would come out on the roads.',
    [
      'Kovar ASSERTS The party did not want a fight',
      'Kovar ASSERTS If they were not let in, the country would come out on the roads',
    ],
  ],
  ['The army was ready, Kovar said. The ministry would not comment.', ['Kovar ASSERTS The army was ready']],
  [
    'The army was ready, Kovar said. The strike would be the third this year.',
    ['Kovar ASSERTS The army was ready'],
  ],
  ['The vessel came despite repeated warnings and deliberately rammed another.', []],
  ['Ingredients:\n\n• two eggs\n\n• a cup of milk', []],
];

describe('where what is said begins and ends', () => {
  const encoder = useEncoder();

  it.each([...NOUNS, ...ENDS, ...CUES, ...BESIDE, ...COLON, ...LAST, ...SPREAD])(
    'reads %s',
    async (text, expected) => {
      expect(await readStatements(text, encoder())).toEqual(expected);
    },
  );
});
