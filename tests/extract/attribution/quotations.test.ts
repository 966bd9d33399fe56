import { attributionsOf, type Told } from './attributions-of';

/** Quotations with their cue before, behind, between or in the next paragraph, in every style of marks. */
const SENTENCES: readonly [string, readonly Told[]][] = [
  ['“We won,” Doe said.', [{ kind: 'DIRECT', source: 'Doe', cue: 'said', content: 'We won,' }]],
  [
    '“It is over.” Asked which lawyers she had, Doe said: “Good ones.”',
    [{ kind: 'DIRECT', source: 'Doe', cue: 'said', content: 'Good ones.' }],
  ],
  [
    '“We won,” said Jane Doe, head of the agency, on Monday.',
    [{ kind: 'DIRECT', source: 'Jane Doe, head of the agency', cue: 'said', content: 'We won,' }],
  ],
  [
    '“We won,” Doe said on Monday, “and it is over.”',
    [{ kind: 'DIRECT', source: 'Doe', cue: 'said', content: 'We won, … and it is over.' }],
  ],
  [
    '“We won,” Doe said. “It is over now.”',
    [{ kind: 'DIRECT', source: 'Doe', cue: 'said', content: 'We won, … It is over now.' }],
  ],
  ['“We won.” Doe left. “It is over.”', []],
  // a cue before the next quotation says nothing of the one before
  [
    'Doe said, “We won.” She added, “It is over.”',
    [
      { kind: 'DIRECT', source: 'Doe', cue: 'said', content: 'We won.' },
      { kind: 'DIRECT', source: 'She', cue: 'added', content: 'It is over.' },
    ],
  ],
  [
    'Roe was asked, “Did you win?” She answered, “It is over.”',
    [{ kind: 'DIRECT', source: 'She', cue: 'answered', content: 'It is over.' }],
  ],
  [
    '“The drought has hit us hard,” Jane Doe, a retired nurse in Roeville. “We wait for rain.”',
    [
      {
        kind: 'DIRECT',
        source: 'Jane Doe, a retired nurse in Roeville',
        content: 'The drought has hit us hard, … We wait for rain.',
      },
    ],
  ],
  ['“The drought has hit us hard,” Jane Doe drove home.', []],
  ['“The Drought of Roeville,” Jane Doe.', []],
  [
    '"We won. It took years, "Doe said.',
    [{ kind: 'DIRECT', source: 'Doe', cue: 'said', content: 'We won. It took years,' }],
  ],
  [
    '"We won. " It took years, but it is over, "said Doe.',
    [
      {
        kind: 'DIRECT',
        source: 'Doe',
        cue: 'said',
        content: 'We won. " It took years, but it is over,',
      },
    ],
  ],
  [
    '“We won, "Doe said." It took years. " The talks had gone on for long.',
    [{ kind: 'DIRECT', source: 'Doe', cue: 'said', content: 'We won, … It took years.' }],
  ],
  [
    '"We won," Doe said. "It took years. " The talks had gone on for long.',
    [{ kind: 'DIRECT', source: 'Doe', cue: 'said', content: 'We won, … It took years.' }],
  ],
  [
    '“We won,” Doe said on Example’s “Good Morning.”',
    [{ kind: 'DIRECT', source: 'Doe', cue: 'said', content: 'We won,' }],
  ],
  [
    'Doe told Example’s “Good Morning and More” that it was over.',
    [{ kind: 'INDIRECT', source: 'Doe', cue: 'told', content: 'it was over', to: 'Example' }],
  ],
  [
    'Doe told “Jane and Friends” that it was over.',
    [{ kind: 'INDIRECT', source: 'Doe', cue: 'told', content: 'it was over', to: 'Jane and Friends' }],
  ],
  [
    '"We won," Doe told reporters.',
    [{ kind: 'DIRECT', source: 'Doe', cue: 'told', content: 'We won,', to: 'reporters' }],
  ],
  ['"We won”, Doe said.', [{ kind: 'DIRECT', source: 'Doe', cue: 'said', content: 'We won' }]],
  ["''We won,'' Doe said.", [{ kind: 'DIRECT', source: 'Doe', cue: 'said', content: 'We won,' }]],
  ['«We won,» Doe said.', [{ kind: 'DIRECT', source: 'Doe', cue: 'said', content: 'We won,' }]],
  ['„We won,“ Doe said.', [{ kind: 'DIRECT', source: 'Doe', cue: 'said', content: 'We won,' }]],
  [
    '‘The workers’ demands are met,’ Doe said.',
    [{ kind: 'DIRECT', source: 'Doe', cue: 'said', content: 'The workers’ demands are met,' }],
  ],
  [
    '“Roe shouted “victory” and left,” Doe said.',
    [{ kind: 'DIRECT', source: 'Doe', cue: 'said', content: 'Roe shouted “victory” and left,' }],
  ],
  [
    'The plan is “a disaster,” Doe told reporters.',
    [{ kind: 'MIXED', source: 'Doe', cue: 'told', content: 'The plan is “a disaster,”', to: 'reporters' }],
  ],
  [
    '“Will you come?” Roe asked.',
    [{ kind: 'DIRECT', source: 'Roe', cue: 'asked', content: 'Will you come?' }],
  ],
  [
    'Doe said: “We won. It is over.”',
    [{ kind: 'DIRECT', source: 'Doe', cue: 'said', content: 'We won. It is over.' }],
  ],
  ['Doe, smiling, said: “We won.”', [{ kind: 'DIRECT', source: 'Doe', cue: 'said', content: 'We won.' }]],
  [
    'The minister continued:\n“We will not give up.”',
    [{ kind: 'DIRECT', source: 'The minister', cue: 'continued', content: 'We will not give up.' }],
  ],
  [
    '“We won.\n“It goes on.\n“It ends here,” Doe said.',
    [{ kind: 'DIRECT', source: 'Doe', cue: 'said', content: 'We won. … It goes on. … It ends here,' }],
  ],
  [
    '“We won,” Doe said. “It goes on.\n“It ends here.”\nNothing more was known.',
    [{ kind: 'DIRECT', source: 'Doe', cue: 'said', content: 'We won, … It goes on. … It ends here.' }],
  ],
  [
    '“We won,” Doe said.\n“It was a long fight.”\nThe talks ended.\n“Nobody knows who speaks here.”',
    [
      { kind: 'DIRECT', source: 'Doe', cue: 'said', content: 'We won,' },
      { kind: 'DIRECT', source: 'Doe', content: 'It was a long fight.' },
    ],
  ],
  [
    'Doe stressed that «the plan is bold. Others are not. He lamented that it was «hasty.»',
    [
      { kind: 'DIRECT', source: 'Doe', cue: 'stressed', content: 'the plan is bold' },
      { kind: 'MIXED', source: 'He', cue: 'lamented', content: 'it was «hasty.»' },
    ],
  ],
  [
    '“We waited. We told them “no” and left,” Doe said.',
    [{ kind: 'DIRECT', source: 'Doe', cue: 'said', content: 'We waited. We told them “no” and left,' }],
  ],
  [
    '“The evidence was ‘here’s a train.’” So there will be doubts,” Doe concluded.',
    [
      {
        kind: 'DIRECT',
        source: 'Doe',
        cue: 'concluded',
        content: 'The evidence was ‘here’s a train.’” So there will be doubts,',
      },
    ],
  ],
  [
    'Doe called it a “great day” for the “free” press.',
    [{ kind: 'MIXED', source: 'Doe', cue: 'called', content: 'it a “great day” for the “free” press' }],
  ],
  ['“We won.” Doe said.', [{ kind: 'DIRECT', source: 'Doe', cue: 'said', content: 'We won.' }]],
  [
    '“We won.” Doe urged Roe to leave.',
    [{ kind: 'INDIRECT', source: 'Doe', cue: 'urged', content: 'Roe to leave' }],
  ],
  [
    '“I asked him, ‘Who is it?’” Doe told the court. “He did not know.”',
    [
      {
        kind: 'DIRECT',
        source: 'Doe',
        cue: 'told',
        content: 'I asked him, ‘Who is it?’ … He did not know.',
        to: 'the court',
      },
    ],
  ],
];

describe('findAttributions: quotations', () => {
  it.each(SENTENCES)('reads %s', (text, expected) => {
    expect(attributionsOf(text)).toEqual(expected);
  });
});
