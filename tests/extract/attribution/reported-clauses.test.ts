import { attributionsOf, type Told } from './attributions-of';

/** What is said follows its verb. */
const SENTENCES: readonly [string, readonly Told[]][] = [
  [
    'Doe said there were no plans to leave, but promised that “we will see.”',
    [
      { kind: 'INDIRECT', source: 'Doe', cue: 'said', content: 'there were no plans to leave' },
      { kind: 'DIRECT', source: 'Doe', cue: 'promised', content: 'we will see.' },
    ],
  ],
  [
    'Taxi driver Jane Doe, 51, claims she was attacked.',
    [{ kind: 'INDIRECT', source: 'Taxi driver Jane Doe, 51', cue: 'claims', content: 'she was attacked' }],
  ],
  [
    'Doe said that, according to the owners, each day costs them dearly.',
    [
      {
        kind: 'INDIRECT',
        source: 'Doe',
        cue: 'said',
        content: 'according to the owners, each day costs them dearly',
        speech: false,
      },
      {
        kind: 'INDIRECT',
        source: 'the owners',
        cue: 'according to',
        content: 'each day costs them dearly',
        by: ['Doe'],
      },
    ],
  ],
  [
    'Doe told Reuters that the talks failed.',
    [
      {
        kind: 'INDIRECT',
        source: 'Doe',
        cue: 'told',
        content: 'the talks failed',
        to: 'Reuters',
        by: ['Reuters'],
      },
    ],
  ],
  [
    'Doe said the talks failed.',
    [{ kind: 'INDIRECT', source: 'Doe', cue: 'said', content: 'the talks failed' }],
  ],
  [
    'Doe said that the talks failed.',
    [{ kind: 'INDIRECT', source: 'Doe', cue: 'said', content: 'the talks failed' }],
  ],
  [
    'Doe said on Tuesday that the talks failed.',
    [{ kind: 'INDIRECT', source: 'Doe', cue: 'said', content: 'the talks failed' }],
  ],
  [
    'Doe told the president of Ruritania that the talks failed.',
    [
      {
        kind: 'INDIRECT',
        source: 'Doe',
        cue: 'told',
        content: 'the talks failed',
        to: 'the president of Ruritania',
      },
    ],
  ],
  [
    'Doe told reporters they failed.',
    [{ kind: 'INDIRECT', source: 'Doe', cue: 'told', content: 'they failed', to: 'reporters' }],
  ],
  [
    'Doe asked whether the talks had failed.',
    [{ kind: 'INDIRECT', source: 'Doe', cue: 'asked', content: 'whether the talks had failed' }],
  ],
  [
    'Doe said in an interview with Example Times that the talks had failed.',
    [
      {
        kind: 'INDIRECT',
        source: 'Doe',
        cue: 'said',
        content: 'the talks had failed',
        to: 'Example Times',
        by: ['Example Times'],
      },
    ],
  ],
  [
    'Doe was quoted as saying that the talks had failed.',
    [{ kind: 'INDIRECT', source: 'Doe', cue: 'was quoted as saying', content: 'the talks had failed' }],
  ],
  [
    'Doe, a former minister who led the talks, said they had failed.',
    [
      {
        kind: 'INDIRECT',
        source: 'Doe, a former minister who led the talks',
        cue: 'said',
        content: 'they had failed',
      },
    ],
  ],
  [
    'The agency, which led the talks, said they had failed.',
    [{ kind: 'INDIRECT', source: 'The agency', cue: 'said', content: 'they had failed' }],
  ],
  [
    'Ruritania, for its part, also noted that the talks failed.',
    [{ kind: 'INDIRECT', source: 'Ruritania', cue: 'also noted', content: 'the talks failed' }],
  ],
  [
    'Both Ruritania and Syldavia said the talks failed.',
    [{ kind: 'INDIRECT', source: 'Both Ruritania and Syldavia', cue: 'said', content: 'the talks failed' }],
  ],
  [
    'Two officials familiar with the talks said they failed.',
    [
      {
        kind: 'INDIRECT',
        source: 'Two officials familiar with the talks',
        cue: 'said',
        content: 'they failed',
      },
    ],
  ],
  [
    'Doe said the talks failed, adding that she was sad.',
    [
      { kind: 'INDIRECT', source: 'Doe', cue: 'said', content: 'the talks failed' },
      { kind: 'INDIRECT', source: 'Doe', cue: 'adding', content: 'she was sad' },
    ],
  ],
  [
    'Doe thanked Roe and said the talks went well.',
    [
      { kind: 'INDIRECT', source: 'Doe', cue: 'thanked', content: 'Roe' },
      { kind: 'INDIRECT', source: 'Doe', cue: 'said', content: 'the talks went well' },
    ],
  ],
  [
    'Doe said it would help, while Roe said it would not.',
    [
      { kind: 'INDIRECT', source: 'Doe', cue: 'said', content: 'it would help' },
      { kind: 'INDIRECT', source: 'Roe', cue: 'said', content: 'it would not' },
    ],
  ],
  [
    'Answering a question from journalists, Doe emphasized that there are limits.',
    [{ kind: 'INDIRECT', source: 'Doe', cue: 'emphasized', content: 'there are limits' }],
  ],
  [
    'Doe replied to reporters asking about the deal by saying it was “fine.”',
    [
      {
        kind: 'MIXED',
        source: 'reporters',
        cue: 'asking',
        content: 'about the deal by saying it was “fine.”',
        speech: false,
      },
      { kind: 'MIXED', source: 'Doe', cue: 'saying', content: 'it was “fine.”' },
    ],
  ],
  [
    'Doe notedthat the talks failed.',
    [{ kind: 'INDIRECT', source: 'Doe', cue: 'noted', content: 'the talks failed' }],
  ],
  [
    'He did not say whether the talks failed.',
    [
      {
        kind: 'INDIRECT',
        source: 'He',
        cue: 'did not say',
        content: 'whether the talks failed',
        speech: false,
      },
    ],
  ],
  [
    'Doe did not rule out that the talks would fail.',
    [{ kind: 'INDIRECT', source: 'Doe', cue: 'did not rule out', content: 'the talks would fail' }],
  ],
  ['The pupils of said school were asked.', []],
  ['Jane Said managed his land well.', []],
  ['Doe faces trial over alleged fraud.', []],
  ['In other words, this could be the end.', []],
  ['The law lists benefits offered to citizens abroad.', []],
  ['The minister submitted the papers to the committee.', []],
  ['Doe ruled the county until his death.', []],
  [
    'Doe ruled the vote had been lawful.',
    [{ kind: 'INDIRECT', source: 'Doe', cue: 'ruled', content: 'the vote had been lawful' }],
  ],
];

describe('findAttributions: reported clauses', () => {
  it.each(SENTENCES)('reads %s', (text, expected) => {
    expect(attributionsOf(text)).toEqual(expected);
  });
});
