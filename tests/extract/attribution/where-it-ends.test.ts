import { useEncoder } from '../../support/encoder';
import { readStatements } from '../../support/read-with-encoder';

type Row = readonly [string, readonly string[]];

/** Nouns of speech, as the subject of their sentence too, and whoever goes on with the same helping verb. */
const NOUNS: readonly Row[] = [
  ["Kovar's call for an immediate truce was ignored by both sides.", ['Kovar URGES an immediate truce']],
  [
    "Kovar's warning that prices would rise was ignored by the ministry.",
    ['Kovar ASSERTS prices would rise'],
  ],
  ["Kovar's claim that the talks had failed surprised many.", ['Kovar ASSERTS the talks had failed']],
  [
    "Despite Kovar's warning that the dam Petrov built was unsafe, work went on.",
    ['Kovar ASSERTS the dam Petrov built was unsafe'],
  ],
  ["The ministry's denial of any wrongdoing came late.", ['ministry DENIES any wrongdoing']],
  ['Norway is a threat to trade routes in the Baltic.', []],
  ["Sweden's demand for oil has slowed.", []],
  [
    'Anna Kovar has said that the plan was dead and has called on Petrov to resign.',
    ['Anna Kovar ASSERTS the plan was dead', 'Anna Kovar URGES Petrov to resign'],
  ],
  ["The ministry did not reply to the paper's request for comment.", []],
  ["Monday's call for bids drew three firms.", []],
  ["Anna Kovar's trip in order to secure funds was cancelled.", []],
  ["Sweden's demand for the drug has doubled.", []],
];

/** Words before a cue that are nobody's name: half a clause, a number of things. */
const NOBODY: readonly Row[] = [
  ['Kovar currently leads Lind by roughly 270 pledged delegates as the season ends.', []],
  ['There was a rise in confirmed cases of flu in Norway.', []],
  ['Norway, which is selling oil at sharply discounted prices, grew.', []],
  ['Spending the majority of her time taking questions, Kovar spoke briefly.', []],
  ['Sweden launched it in a new initiative dubbed the Partnership for Growth.', []],
  ['As many as 40 senators said it was late.', ['As many as 40 senators ASSERTS it was late']],
  ['A group of about 200 said it was late.', ['group of about 200 ASSERTS it was late']],
  ['Anna Kovar called her brave.', ['Anna Kovar ASSERTS her brave']],
  ['Anna Kovar called her husband.', []],
  ['At least three members said it was late.', ['At least three members ASSERTS it was late']],
];

/** Where what is said ends, and where it goes on. */
const ENDS: readonly Row[] = [
  ['Complaints will be handled according to the guidelines of the union.', []],
  [
    'According to the guidelines, complaints must be answered within a week.',
    ['guidelines ASSERTS complaints must be answered within a week'],
  ],
  [
    '“More people smoke every year,” said Anna Kovar, a doctor at the union. “The firms know it. They are having some success,” Kovar said on Monday.',
    [
      'Anna Kovar ASSERTS More people smoke every year,',
      'Anna Kovar ASSERTS The firms know it. They are having some success,',
    ],
  ],
  [
    'The committee slammed ministers for moving at a "glacial" pace and demanded they wake up.',
    ['committee ASSERTS ministers for moving at a "glacial" pace', 'committee URGES they wake up'],
  ],
  ['The junta promised elections within a year but has set no date.', ['junta PROMISES elections']],
  ['Anna Kovar promised to come back but has not been seen since.', ['Anna Kovar PROMISES come back']],
  ['Jan Kovar threatened to sue the paper.', ['Jan Kovar PROMISES sue the paper']],
  ['Lawmakers voted 212 to 98 to approve the budget.', []],
  [
    'Jan Kovar said wages had risen, while the workers’ leaders said they had not.',
    ['Jan Kovar ASSERTS wages had risen', 'workers’ leaders DENIES they had not'],
  ],
  [
    'Jan Kovar said the vaccine was safe, but doctors’ groups said more tests were needed.',
    ['Jan Kovar ASSERTS the vaccine was safe', 'doctors’ groups ASSERTS more tests were needed'],
  ],
  [
    'The stores had grown, Anna Kovar noted, while demand would fall in spring.',
    ['Anna Kovar ASSERTS The stores had grown … while demand would fall in spring'],
  ],
  [
    'Stores are full, Anna Kovar pointed out, because nobody has bought any grain.',
    ['Anna Kovar ASSERTS Stores are full … because nobody has bought any grain'],
  ],
  [
    'Prices have risen again, Anna Kovar said, while the ministry is silent about its plans.',
    ['Anna Kovar ASSERTS Prices have risen again'],
  ],
  [
    'The message was clear: Norway had to leave the town, Anna Kovar said.',
    ['Anna Kovar ASSERTS The message was clear: Norway had to leave the town'],
  ],
  ['“No,” Anna Kovar said. “The talks are not over.”', ['Anna Kovar ASSERTS No, … The talks are not over.']],
  [
    'The talks are going well, the envoy said, while sipping tea in the lobby.',
    ['envoy ASSERTS The talks are going well'],
  ],
  [
    'For Oslo this is a political matter, the expert explains: to sign is to admit defeat.',
    ['expert ASSERTS For Oslo this is a political matter … to sign is to admit defeat'],
  ],
  ['On Tuesday in Riga, the minister said: Latvia is ready.', ['minister ASSERTS Latvia is ready']],
  [
    'On 24 November, Example News reported, citing two officials, that the ship had been sold.',
    ['two officials < Example News ASSERTS the ship had been sold'],
  ],
  [
    'The intrigue: Petrov was expected in Oslo but put off the trip, two officials said.',
    ['two officials ASSERTS Petrov was expected in Oslo but put off the trip'],
  ],
];

/** Cues that were not heard, and such as look like it. */
const CUES: readonly Row[] = [
  ['The force will stay until May, per the settlement.', []],
  ['The border is open, per the Oslo Treaty.', []],
  ['Petrol costs four dollars, per US gallon, on Monday.', []],
  [
    'Officials quoted by the site said the dam was safe.',
    ['Officials quoted by the site < site ASSERTS the dam was safe'],
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
    'Anna Kovar said the bank would consider it in May, in a hint that a rise is near.',
    ['Anna Kovar ASSERTS the bank would consider it in May'],
  ],
  [
    'The union demanded that she explain how it will be paid for.',
    ['union URGES she explain how it will be paid for'],
  ],
  [
    'The Commission criticised Oslo for “anti-whaler narratives” but stopped short of calling for sanctions.',
    ['Commission ASSERTS Oslo for “anti-whaler narratives”'],
  ],
  [
    'Asked if that was an option, Anna Kovar said, "Of course it is."',
    ['Anna Kovar ASSERTS Of course it is.'],
  ],
  [
    'Anna Kovar repeated her claim that spies were behind it, offering no evidence.',
    ['Anna Kovar ASSERTS spies were behind it'],
  ],
];

/** Behind a colon. */
const COLON: readonly Row[] = [
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
    'Coup attempt in Norway foiled, says interior minister\n\nIt rained.',
    ['interior minister ASSERTS Coup attempt in Norway foiled'],
  ],
  [
    'Ruling party lied about the deal, say two officials\n\nIt rained.',
    ['two officials ASSERTS Ruling party lied about the deal'],
  ],
  [
    "'I was lied to', says former minister\n\nA former minister has told an inquiry that he was lied to.",
    ['former minister ASSERTS I was lied to', 'former minister > inquiry ASSERTS he was lied to'],
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
    'The minister said the plan was good. The city would burn to the ground two years later.',
    ['minister ASSERTS the plan was good'],
  ],
  [
    'The army was ready, Anna Kovar said. She would resign over the affair.',
    ['Anna Kovar ASSERTS The army was ready'],
  ],
  [
    'The trial was fair, Kovar said. If convicted, Petrov would face ten years in prison.',
    ['Kovar ASSERTS The trial was fair'],
  ],
  [
    'The army was ready, Kovar said. If it had been, the city would never have fallen.',
    ['Kovar ASSERTS The army was ready'],
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

  it.each([...NOUNS, ...NOBODY, ...ENDS, ...CUES, ...BESIDE, ...COLON, ...LAST, ...SPREAD])(
    'reads %s',
    async (text, expected) => {
      expect(await readStatements(text, encoder())).toEqual(expected);
    },
  );
});
