import { fusedOf, type Marked, type Told } from './attributions-of';

type Row = readonly [string, readonly Marked[], readonly Told[]];

/** What the words of the sentence tell, where the encoder marks something else. */
const ROWS: readonly Row[] = [
  [
    'The bridge is unsafe, according to documents seen by Roe.',
    [{ source: 'Roe', cue: 'according to documents seen', content: 'The bridge is unsafe' }],
    [
      {
        kind: 'INDIRECT',
        source: 'documents seen by Roe',
        cue: 'according to',
        content: 'The bridge is unsafe',
        by: ['Roe'],
      },
    ],
  ],
  [
    'Doe said it was going ahead, which was no surprise.',
    [{ source: 'Doe', cue: 'said', content: 'it was going ahead' }],
    [
      {
        kind: 'INDIRECT',
        source: 'Doe',
        cue: 'said',
        content: 'it was going ahead, which was no surprise',
      },
    ],
  ],
  [
    'Doe said it was going ahead, but nobody came.',
    [{ source: 'Doe', cue: 'said', content: 'it was going ahead' }],
    [{ kind: 'INDIRECT', source: 'Doe', cue: 'said', content: 'it was going ahead' }],
  ],
  [
    'Doe said the plan should go. “We are all opposed to it.”',
    [{ source: 'Doe', cue: 'said', content: '“We are all opposed to it.”' }],
    [
      { kind: 'INDIRECT', source: 'Doe', cue: 'said', content: 'the plan should go' },
      { kind: 'DIRECT', source: 'Doe', content: 'We are all opposed to it.' },
    ],
  ],
  [
    '“We have keys to the site,” Jane Doe, a nurse with the Roe Centre said.',
    [
      {
        source: 'Jane Doe, a nurse with the Roe Centre',
        cue: 'said',
        content: '“We have keys to the site,”',
      },
    ],
    [
      {
        kind: 'DIRECT',
        source: 'Jane Doe, a nurse with the Roe Centre',
        cue: 'said',
        content: 'We have keys to the site,',
      },
    ],
  ],
  [
    'Doe said the two fired from a roof but were “quickly stopped”.',
    [{ source: 'Doe', cue: 'said', content: 'the two fired from a roof but were “quickly stopped”' }],
    [
      {
        kind: 'MIXED',
        source: 'Doe',
        cue: 'said',
        content: 'the two fired from a roof but were “quickly stopped”',
      },
    ],
  ],
  [
    'The union said no; its lawyers have sued, according to Doe.',
    [{ source: 'Doe', cue: 'according to', content: 'The union said no; its lawyers have sued' }],
    [
      { kind: 'INDIRECT', source: 'The union', cue: 'said', content: 'no' },
      { kind: 'INDIRECT', source: 'Doe', cue: 'according to', content: 'its lawyers have sued' },
    ],
  ],
  [
    'The fire was called an attack. No decision had been made, Doe said.',
    [{ source: 'Doe', cue: 'said', content: 'The fire was called an attack' }],
    [{ kind: 'INDIRECT', source: 'Doe', cue: 'said', content: 'No decision had been made' }],
  ],
  [
    'It had rained in the north. No border was crossed, Doe said.',
    [{ source: 'Doe', cue: 'said', content: 'It had rained in the north. No border was crossed' }],
    [{ kind: 'INDIRECT', source: 'Doe', cue: 'said', content: 'No border was crossed' }],
  ],
  [
    'As many as 40 senators said it was late.',
    [{ source: 'many as 40 senators', cue: 'said', content: 'it was late' }],
    [{ kind: 'INDIRECT', source: 'As many as 40 senators', cue: 'said', content: 'it was late' }],
  ],
  [
    'The jury heard that Doe was late.',
    [{ source: 'The jury', cue: 'heard', content: 'that Doe was late' }],
    [{ kind: 'INDIRECT', cue: 'heard', content: 'Doe was late', to: 'The jury' }],
  ],
  [
    'The army said it was over, without providing any evidence.',
    [{ source: 'The army', cue: 'said', content: 'it was over, without providing any evidence' }],
    [{ kind: 'INDIRECT', source: 'The army', cue: 'said', content: 'it was over' }],
  ],
  [
    'The army said it would leave, without waiting for the rebels.',
    [{ source: 'The army', cue: 'said', content: 'it would leave, without waiting for the rebels' }],
    [
      {
        kind: 'INDIRECT',
        source: 'The army',
        cue: 'said',
        content: 'it would leave, without waiting for the rebels',
      },
    ],
  ],
  [
    'Neither Doe nor Roe has confirmed the meeting.',
    [{ source: 'Neither Doe nor Roe', cue: 'has confirmed', content: 'the meeting' }],
    [
      {
        kind: 'INDIRECT',
        source: 'Neither Doe nor Roe',
        cue: 'has confirmed',
        content: 'the meeting',
        speech: false,
      },
    ],
  ],
  [
    '“It is over for all of them,” Doe said of Roe.',
    [{ source: 'Doe', cue: 'said of', content: ['“It is over for all of them,”', 'Roe'] }],
    [{ kind: 'DIRECT', source: 'Doe', cue: 'said', content: 'It is over for all of them,' }],
  ],
  [
    'Doe warns of famine.',
    [{ source: 'Doe', cue: 'warns of', content: 'famine' }],
    [{ kind: 'INDIRECT', source: 'Doe', cue: 'warns of', content: 'famine' }],
  ],
  [
    'Doe refused to rule out early elections.',
    [{ source: 'Doe', cue: 'refused', content: 'to rule out early elections' }],
    [{ kind: 'INDIRECT', source: 'Doe', cue: 'refused to rule out', content: 'early elections' }],
  ],
  [
    'Doe expressed support for the talks.',
    [{ source: 'Doe', cue: 'expressed support for', content: 'the talks' }],
    [{ kind: 'INDIRECT', source: 'Doe', cue: 'expressed support for', content: 'the talks' }],
  ],
  [
    'The commission asked Roe to explain it.',
    [{ source: 'The commission', cue: 'asked Roe', content: 'to explain it' }],
    [{ kind: 'INDIRECT', source: 'The commission', cue: 'asked', content: 'Roe to explain it' }],
  ],
  [
    'The Ruritanian Defence Ministry’s statement says that it rained.',
    [{ source: 'The Ruritanian Defence Ministry’s', cue: 'statement says', content: 'it rained' }],
    [
      {
        kind: 'INDIRECT',
        source: 'The Ruritanian Defence Ministry',
        cue: 'statement says',
        content: 'it rained',
      },
    ],
  ],
  // a name that ends like an owner's
  [
    'An analyst at Roe’s said that it rained.',
    [{ source: 'An analyst at Roe’s', cue: 'said', content: 'it rained' }],
    [{ kind: 'INDIRECT', source: 'An analyst at Roe’s', cue: 'said', content: 'it rained' }],
  ],
  [
    'Doe told Example News’ Sunday Morning With Jane Roe the plan was “broken”.',
    [{ source: 'Doe', cue: 'told', content: 'the plan was “broken”' }],
    [
      {
        kind: 'MIXED',
        source: 'Doe',
        cue: 'told',
        content: 'the plan was “broken”',
        to: 'Example News’ Sunday Morning With Jane Roe',
        by: ['Example News’ Sunday Morning With Jane Roe'],
      },
    ],
  ],
  [
    '‘It was late,’ Doe said.\n‘I rang and they told me to wait.’',
    [
      { source: 'Doe', cue: 'said', content: '‘It was late,’' },
      { source: 'they', cue: 'told', content: 'to wait' },
    ],
    [
      { kind: 'DIRECT', source: 'Doe', cue: 'said', content: 'It was late,' },
      { kind: 'DIRECT', source: 'Doe', content: 'I rang and they told me to wait.' },
      { kind: 'MIXED', source: 'they', cue: 'told', content: 'wait', speech: false },
    ],
  ],
  [
    'The ship sank, according to the regional commissioner, Jane Doe.',
    [
      {
        source: 'the regional commissioner, Jane Doe',
        cue: 'according to',
        content: 'The ship sank',
      },
    ],
    [
      {
        kind: 'INDIRECT',
        source: 'the regional commissioner, Jane Doe',
        cue: 'according to',
        content: 'The ship sank',
      },
    ],
  ],
  [
    'Doe said at the time that Roe had assured her that it was over.',
    [
      { source: 'Doe', cue: 'said', content: 'that it was over' },
      { source: 'Roe', cue: 'had assured', content: 'that it was over' },
    ],
    [
      { kind: 'INDIRECT', source: 'Doe', cue: 'said', content: 'Roe had assured her that it was over' },
      {
        kind: 'INDIRECT',
        source: 'Roe',
        cue: 'had assured',
        content: 'it was over',
        to: 'her',
        by: ['Doe'],
      },
    ],
  ],
  [
    'Doe said that, according to the owners, it was over.',
    [
      { source: 'Doe', cue: 'said', content: 'it was over' },
      { source: 'the owners', cue: 'according to', content: 'it was over' },
    ],
    [
      {
        kind: 'INDIRECT',
        source: 'Doe',
        cue: 'said',
        content: 'according to the owners, it was over',
        speech: false,
      },
      { kind: 'INDIRECT', source: 'the owners', cue: 'according to', content: 'it was over', by: ['Doe'] },
    ],
  ],
  [
    'The bridge is closed. This was announced by Roe, the agency TSN reports.',
    [{ source: 'the agency TSN', cue: 'reports', content: 'The bridge is closed' }],
    [
      {
        kind: 'INDIRECT',
        source: 'Roe',
        cue: 'was announced',
        content: 'The bridge is closed',
        by: ['the agency TSN'],
      },
      {
        kind: 'INDIRECT',
        source: 'the agency TSN',
        cue: 'reports',
        content: 'This was announced by Roe',
        speech: false,
      },
    ],
  ],
  [
    '“It is over for all,” Doe said in a speech, according to Example News, using the word for once.',
    [
      {
        source: 'Example News',
        cue: 'according to',
        content: ['“It is over for all,” Doe said in a speech', 'using the word for once'],
      },
    ],
    [
      {
        kind: 'MIXED',
        source: 'Example News',
        cue: 'according to',
        content: '“It is over for all,” Doe said in a speech … using the word for once',
        speech: false,
      },
      { kind: 'DIRECT', source: 'Doe', cue: 'said', content: 'It is over for all,', by: ['Example News'] },
    ],
  ],
];

describe('what the words of a sentence tell', () => {
  it.each(ROWS)('is taken before what the encoder marks: %s', async (text, marked, told) => {
    expect(await fusedOf(text, marked)).toEqual(told);
  });
});
