import { useEncoder } from '../../support/encoder';
import { readStatements } from '../../support/read-with-encoder';

type Row = readonly [string, readonly string[]];

/** What a survey, an audit or a court finds is published, and so said. */
const FOUND: readonly Row[] = [
  [
    'A survey found that six in ten nurses had been attacked.',
    ['survey ASSERTS six in ten nurses had been attacked'],
  ],
  [
    'The poll, carried out in May, found 60% of voters opposed the plan.',
    ['poll ASSERTS 60% of voters opposed the plan'],
  ],
  [
    'An audit by the city found widespread waste in the road fund.',
    ['audit by the city ASSERTS widespread waste in the road fund'],
  ],
  [
    'The council ignored the warnings, an inquiry has found.',
    ['inquiry ASSERTS The council ignored the warnings'],
  ],
  ['The study showed that short naps help.', ['study ASSERTS short naps help']],
  [
    'Investigators found that the driver had been drinking.',
    ['Investigators ASSERTS the driver had been drinking'],
  ],
  ['The court found that Jane Doe had lied.', ['court ASSERTS Jane Doe had lied']],
  ['The Roe Institute found that rents had risen.', ['Roe Institute ASSERTS rents had risen']],
  // what is found and no finding
  ['The Roe Institute found three syringes linked to the nurse.', []],
  ['Investigators found the car in a lake.', []],
  [
    'The watchdog found no evidence that Jane Doe had cheated.',
    ['watchdog ASSERTS no evidence that Jane Doe had cheated'],
  ],
  [
    'The poll showed no sign that voters had forgiven her.',
    ['poll ASSERTS no sign that voters had forgiven her'],
  ],
  ['The Roe Bank found the house it was looking for.', []],
  ['Investigators found the car he was driving.', []],
  ['Researchers found the tomb of a king who was buried in gold.', []],
  ['The poll found its way into every paper.', []],
  ['A new report shows up every week.', []],
  ['The report finds an audience in Roeville.', []],
  ['Neither inquiry found that Jane Doe had lied.', []],
  ['No court has found that Jane Doe had lied.', []],
  ['The court rarely found that Jane Doe had lied.', []],
  ['The judge found it hard to believe that Jane Doe had lied.', []],
  ['The survey found a publisher.', []],
  ['Jane Doe found that the door was open.', []],
  ['The figures showed that rents had risen.', []],
  // somebody tells of it
  [
    'Jane Doe said a survey had found that rents had risen.',
    ['Jane Doe ASSERTS a survey had found that rents had risen'],
  ],
  // a study is nobody of whom something is said
  [
    'The study found that short naps help. Jane Doe said the study was small.',
    ['study ASSERTS short naps help', 'Jane Doe ASSERTS the study was small'],
  ],
];

/** What hangs on the source, or only looks like it. */
const ASIDE: readonly Row[] = [
  [
    'Jane Doe, who denies any wrongdoing, told the inquiry that the road was safe.',
    ['Jane Doe DENIES any wrongdoing', 'Jane Doe > inquiry ASSERTS the road was safe'],
  ],
  ['Jane Doe, who has said the bridge is safe, left early.', ['Jane Doe ASSERTS the bridge is safe']],
  ['Jane Doe denied having known about the cracks.', ['Jane Doe DENIES having known about the cracks']],
  [
    'Two soldiers died, the army said in a brief statement that gave no further details.',
    ['army ASSERTS Two soldiers died'],
  ],
  ['The ambassador was summoned to the ministry and told that the attacks must stop.', []],
  [
    "Jane Doe was re-elected in May and told that night's crowd: “It is over.”",
    ['Jane Doe ASSERTS It is over.'],
  ],
  [
    'Jane Doe was elected in May and told reporters that she would stay.',
    ['Jane Doe > reporters ASSERTS she would stay'],
  ],
  [
    'Jane Doe’s lawyer filed a complaint on Monday. The complaint said John Roe had lied.',
    ['complaint ASSERTS John Roe had lied'],
  ],
];

/** Whose words a relative clause, or a quotation behind another's words, are. */
const WHOSE: readonly Row[] = [
  [
    'The minister spoke after a meeting with trade unions, which have threatened to strike.',
    ['trade unions PROMISES strike'],
  ],
  [
    'The council of the town, which says the bridge is safe, met on Monday.',
    ['council of the town ASSERTS the bridge is safe'],
  ],
  [
    'Article 57 of the law, which states that the courts are free, was changed.',
    ['Article 57 of the law ASSERTS the courts are free'],
  ],
  [
    'Jane Doe called the opening of the bridge, which was proposed by John Roe, a “major national task.”',
    ['Jane Doe ASSERTS the opening of the bridge', 'John Roe URGES the opening of the bridge'],
  ],
  [
    'The factory in Texas, which said it would cut jobs, closed.',
    ['factory in Texas ASSERTS it would cut jobs'],
  ],
  [
    'The council, which says the bridge is safe, will meet on Monday.',
    ['council ASSERTS the bridge is safe'],
  ],
  [
    'Jane Doe said the unions had threatened to strike. “We were building a new state for all.”',
    [
      'Jane Doe ASSERTS the unions had threatened to strike',
      'unions < Jane Doe PROMISES strike',
      'Jane Doe ASSERTS We were building a new state for all.',
    ],
  ],
];

/** Who says it, and who passes it on. */
const SAID: readonly Row[] = [
  ['“We stay,” Jane Doe said, referring to John Roe.', ['Jane Doe ASSERTS We stay,']],
  [
    '“We stay,” Example News said, referring to a port official.',
    ['port official < Example News ASSERTS We stay,'],
  ],
  [
    'Jane Doe said in a statement carried by Example News that the bridge was safe.',
    ['Jane Doe < Example News ASSERTS the bridge was safe'],
  ],
  [
    'Example News quoted a port official saying the bridge was safe.',
    ['port official < Example News ASSERTS the bridge was safe'],
  ],
  [
    'Jane Doe left. Example News quoted her saying it was over.',
    ['Jane Doe < Example News ASSERTS it was over'],
  ],
  ['Roe Motors cited high costs, saying it would cut jobs.', ['Roe Motors ASSERTS it would cut jobs']],
  [
    'The BBC quoted residents of a town where people were saying it was over.',
    ['BBC ASSERTS residents of a town where people were saying it was over'],
  ],
  [
    'The bridge has reopened, Reuters cited Jane Doe as saying.',
    ['Jane Doe < Reuters ASSERTS The bridge has reopened'],
  ],
  [
    'Example News, citing a document it had seen, said the bridge was safe.',
    ['Example News ASSERTS the bridge was safe'],
  ],
  [
    'Prosecutor Jane Doe told the court Roe had taken the money.',
    ['Jane Doe > court ASSERTS Roe had taken the money'],
  ],
  [
    'Jane Doe told reporters Ruritania would withdraw.',
    ['Jane Doe > reporters ASSERTS Ruritania would withdraw'],
  ],
  ['Jane Doe told her aide John Roe that it was over.', ['Jane Doe > John Roe ASSERTS it was over']],
  [
    '“It is over,” Jane Doe said in a statement according to Reuters.',
    ['Jane Doe < Reuters ASSERTS It is over,'],
  ],
  [
    'One guard told investigators prisoners were beaten.',
    ['One guard > investigators ASSERTS prisoners were beaten'],
  ],
  [
    'Witnesses told Reuters soldiers had opened fire.',
    ['Witnesses < Reuters > Reuters ASSERTS soldiers had opened fire'],
  ],
  ['Jane Doe replied to that letter by calling John Roe a “liar”.', ['Jane Doe ASSERTS John Roe a “liar”']],
  ['Jane Doe worked to finish its own recommended list of names.', []],
  ['Jane Doe told her mother it was over.', ['Jane Doe > mother of Jane Doe ASSERTS it was over']],
  ['Jane Doe would say only that a vote was coming.', ['Jane Doe ASSERTS a vote was coming']],
  [
    'The court ordered a new vote and gave parliament a year to prepare it, its president, John Roe, said.',
    [
      'John Roe ASSERTS The court ordered a new vote and gave parliament a year to prepare it',
      'court < John Roe URGES a new vote',
    ],
  ],
  [
    'Police say the man entered the shop and demanded cash.',
    ['Police ASSERTS the man entered the shop and demanded cash'],
  ],
  [
    'Police said the man was armed and demanded calm.',
    ['Police ASSERTS the man was armed', 'Police URGES calm'],
  ],
  ['“You took a life,” Judge Jane Doe told Xavi Roe.', ['Jane Doe > Xavi Roe ASSERTS You took a life,']],
];

/** Praise, blame and words that stand for others: nothing is said, or all of it elsewhere. */
const NOTHING_SAID: readonly Row[] = [
  ['Jane Doe praised John Roe.', []],
  ['John Roe strongly criticised both parties.', []],
  ['The move was criticised by Jane Doe.', []],
  ['Jane Doe slammed the deal as a farce.', ['Jane Doe ASSERTS the deal as a farce']],
  ['Half of the voters said so in May.', []],
  ['Jane Doe offered the crowd an emotional evaluation of the state of politics.', []],
];

/** A sentence between marks is said, whatever the verb. */
const ALOUD: readonly Row[] = [
  [
    '“We lost it all,” remembered Jane Doe, a former spokeswoman. “And nobody came to help us.”',
    ['Jane Doe ASSERTS We lost it all, … And nobody came to help us.'],
  ],
  [
    '“Greed has grown for years,” Jane Doe will say on Monday.',
    ['Jane Doe ASSERTS Greed has grown for years,'],
  ],
  ['Jane Doe published “Why Greed Is More Important Than Ever.”', []],
];

/** A pair of brackets stays together. */
const BRACKETS: readonly Row[] = [
  ['Roe is late (Jane Doe has proposed taking ten ships).', ['Jane Doe URGES taking ten ships']],
  [
    'None stopped Roe from boasting about his ties with Poe (Poe is “in a different league,” his slogan claimed).',
    ['slogan of Poe ASSERTS Poe is “in a different league,”'],
  ],
];

describe('what is found and what is said of it', () => {
  const encoder = useEncoder();

  it.each([...FOUND, ...ASIDE, ...WHOSE, ...SAID, ...NOTHING_SAID, ...ALOUD, ...BRACKETS])(
    'reads %s',
    async (text, expected) => {
      expect(await readStatements(text, encoder())).toEqual(expected);
    },
  );
});
