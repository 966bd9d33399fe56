import { fusedOf, type Marked, type Told } from './attributions-of';

type Row = readonly [string, readonly Marked[], readonly Told[]];

/** Both found it: whose words are taken. */
const BOTH: readonly Row[] = [
  [
    'Doe says that they know little of it: “Nobody has told us.”',
    [{ source: 'Doe', cue: 'says', content: 'they know little of it' }],
    [
      {
        kind: 'MIXED',
        source: 'Doe',
        cue: 'says',
        content: 'they know little of it: “Nobody has told us.”',
      },
    ],
  ],
  [
    '“We won. It is over,” Doe said.',
    [{ source: 'Doe', cue: 'said', content: 'It is over,' }],
    [{ kind: 'DIRECT', source: 'Doe', cue: 'said', content: 'We won. It is over,' }],
  ],
  [
    'Doe said on Monday it was over, the last of many hopes.',
    [{ source: 'Doe', cue: 'said', content: 'it was over' }],
    [{ kind: 'INDIRECT', source: 'Doe', cue: 'said', content: 'it was over' }],
  ],
  [
    'Doe did not rule out that against the backdrop of the vote, it could go ahead.',
    [{ source: 'Doe', cue: 'did not rule out', content: 'against the backdrop of the vote' }],
    [
      {
        kind: 'INDIRECT',
        source: 'Doe',
        cue: 'did not rule out',
        content: 'against the backdrop of the vote, it could go ahead',
      },
    ],
  ],
  [
    'Doe said that it was over and blamed Roe.',
    [
      { source: 'Doe', cue: 'said', content: 'that it was over and blamed Roe' },
      { source: 'Doe', cue: 'blamed', content: 'Roe' },
    ],
    [
      { kind: 'INDIRECT', source: 'Doe', cue: 'said', content: 'it was over' },
      { kind: 'INDIRECT', source: 'Doe', cue: 'blamed', content: 'Roe' },
    ],
  ],
  [
    'Doe called on the agency “not to wait” this time.',
    [{ source: 'Doe', cue: 'called on', content: 'the agency “not to wait” this time' }],
    [{ kind: 'DIRECT', source: 'Doe', cue: 'called on', content: 'not to wait', to: 'the agency' }],
  ],
  [
    'Doe condemned the launch as “reckless,” telling reporters that it was over.',
    [
      {
        source: 'Doe',
        cue: 'condemned',
        content: 'the launch as “reckless,” telling reporters that it was over',
      },
      { source: 'Doe', cue: 'telling', content: 'it was over' },
    ],
    [
      { kind: 'MIXED', source: 'Doe', cue: 'condemned', content: 'the launch as “reckless,”' },
      { kind: 'INDIRECT', source: 'Doe', cue: 'telling', content: 'it was over', to: 'reporters' },
    ],
  ],
  [
    'Doe said it was “late,” while Roe urged Norway to wait.',
    [{ source: 'Doe', cue: 'said', content: 'it was “late,” while Roe urged Norway to wait' }],
    [
      { kind: 'MIXED', source: 'Doe', cue: 'said', content: 'it was “late,”' },
      { kind: 'INDIRECT', source: 'Roe', cue: 'urged', content: 'Norway to wait' },
    ],
  ],
  [
    'Doe said it fought “dark forces” — believed to be in reference to Norway.',
    [
      {
        source: 'Doe',
        cue: 'said',
        content: 'it fought “dark forces” — believed to be in reference to Norway',
      },
    ],
    [{ kind: 'MIXED', source: 'Doe', cue: 'said', content: 'it fought “dark forces”' }],
  ],
  [
    'The talks are over. This is reported by Example News.',
    [{ source: 'Example News', cue: 'is reported by', content: 'This' }],
    [{ kind: 'INDIRECT', source: 'Example News', cue: 'is reported by', content: 'The talks are over' }],
  ],
];

/** Only the encoder found it. */
const ENCODER: readonly Row[] = [
  [
    'Its long-time chairman, Jane Doe, bluntly disputes that.',
    [{ source: 'Its long-time chairman, Jane Doe,', cue: 'bluntly disputes', content: 'that' }],
    [
      {
        kind: 'INDIRECT',
        source: 'Its long-time chairman, Jane Doe',
        cue: 'bluntly disputes',
        content: 'that',
      },
    ],
  ],
  [
    'Doe was blunter: “They overpaid for it.”',
    [{ source: 'Doe', cue: 'was blunter:', content: 'They overpaid for it' }],
    [{ kind: 'DIRECT', source: 'Doe', cue: 'was blunter:', content: 'They overpaid for it.' }],
  ],
  [
    'The union warned it would strike, and accused Doe of lying.',
    [
      { source: 'The union', cue: 'warned', content: 'it would strike, and accused Doe of lying' },
      { source: 'The union', cue: 'accused', content: 'Doe of lying' },
    ],
    [
      { kind: 'INDIRECT', source: 'The union', cue: 'warned', content: 'it would strike' },
      { kind: 'INDIRECT', source: 'The union', cue: 'accused', content: 'Doe of lying' },
    ],
  ],
  [
    'Doe ruled the vote was lawful.',
    [{ source: 'Doe', cue: 'ruled', content: 'the vote was lawful' }],
    [{ kind: 'INDIRECT', source: 'Doe', cue: 'ruled', content: 'the vote was lawful' }],
  ],
  [
    'The closure was confirmed by Roe.',
    [{ source: 'Roe', cue: 'was confirmed', content: 'The closure' }],
    [{ kind: 'INDIRECT', source: 'Roe', cue: 'was confirmed', content: 'The closure' }],
  ],
  [
    'Doe hopes to win.',
    [{ source: 'Doe', cue: 'hopes', content: 'to win' }],
    [{ kind: 'INDIRECT', source: 'Doe', cue: 'hopes', content: 'win', speech: false }],
  ],
  [
    'Doe said despite assurances by the state, the talks had failed.',
    [{ source: 'Doe', cue: 'said despite assurances', content: 'the talks had failed' }],
    [
      {
        kind: 'INDIRECT',
        source: 'Doe',
        cue: 'said',
        content: 'despite assurances by the state, the talks had failed',
      },
    ],
  ],
  [
    'Doe said as part of the plan, the group would leave.',
    [{ source: 'Doe', cue: 'said', content: 'as part of the plan' }],
    [
      {
        kind: 'INDIRECT',
        source: 'Doe',
        cue: 'said',
        content: 'as part of the plan, the group would leave',
      },
    ],
  ],
  [
    'Doe spoke for the group, Roe said of the plan, and left.',
    [{ source: 'Roe', cue: 'said', content: 'of the plan' }],
    [{ kind: 'INDIRECT', source: 'Roe', cue: 'said', content: 'of the plan' }],
  ],
];

/** What looks like one of those below and is a statement. */
const SAID: readonly (readonly [string, Marked])[] = [
  ['Doe defended her record as clean.', { source: 'Doe', cue: 'defended', content: 'her record as clean' }],
  ['Doe questioned why it was late.', { source: 'Doe', cue: 'questioned', content: 'why it was late' }],
  [
    'Doe criticised Roe for leaving early.',
    { source: 'Doe', cue: 'criticised', content: 'Roe for leaving early' },
  ],
  [
    'Doe referred to “a very old mistake”.',
    { source: 'Doe', cue: 'referred to', content: '“a very old mistake”' },
  ],
  [
    'Doe expressed concern over the talks.',
    { source: 'Doe', cue: 'expressed concern over', content: 'the talks' },
  ],
  ['Doe dismissed the charge.', { source: 'Doe', cue: 'dismissed', content: 'the charge' }],
  ['Doe dismissed appeals for calm.', { source: 'Doe', cue: 'dismissed', content: 'appeals for calm' }],
  ['Doe spoke of a cover-up.', { source: 'Doe', cue: 'spoke of', content: 'a cover-up' }],
  ['Doe criticised the ban.', { source: 'Doe', cue: 'criticised', content: 'the ban' }],
  ['Nor did it help that Doe said it was over.', { source: 'Doe', cue: 'said', content: 'it was over' }],
];

/** What the encoder attributes is no statement. */
const UNSAID: readonly (readonly [string, Marked])[] = [
  ['Doe declined to say more.', { source: 'Doe', cue: 'declined to say', content: 'more' }],
  ['Doe would not tell the reason.', { source: 'Doe', cue: 'would not tell', content: 'the reason' }],
  ['The leaders talked about grain.', { source: 'The leaders', cue: 'talked about', content: 'grain' }],
  ['Doe was asked a question.', { source: 'Doe', cue: 'was asked', content: 'a question' }],
  ['Asked for a response, Doe left.', { source: 'Doe', cue: 'Asked for', content: 'a response' }],
  ['It is claimed to be over.', { cue: 'is claimed', content: 'to be over' }],
  ['The man, who asked not to be named.', { source: 'who', cue: 'asked', content: 'not to be named' }],
  ['Doe offered them a rest.', { source: 'Doe', cue: 'offered', content: 'them a rest' }],
  ['Doe offered to soldiers a rest.', { source: 'Doe', cue: 'offered', content: 'soldiers a rest' }],
  ['Doe submitted her papers.', { source: 'Doe', cue: 'submitted', content: 'her papers' }],
  [
    'The laws were published in the gazette.',
    { source: 'the gazette', cue: 'were published', content: 'The laws' },
  ],
  ['Referring to the talks, Doe left.', { source: 'Doe', cue: 'Referring to', content: 'the talks' }],
  ['Doe defended her record.', { source: 'Doe', cue: 'defended', content: 'her record' }],
  ['Doe also spoke about the drought.', { source: 'Doe', cue: 'also spoke about', content: 'the drought' }],
  ['Doe expressed her thanks to Roe.', { source: 'Doe', cue: 'expressed', content: 'her thanks to Roe' }],
  ['Doe voiced sympathy for Roe.', { source: 'Doe', cue: 'voiced sympathy for', content: 'Roe' }],
  ['The judge dismissed his appeal.', { source: 'The judge', cue: 'dismissed', content: 'his appeal' }],
  ['It tells the story of a boy who left.', { source: 'It', cue: 'tells', content: 'who left' }],
  ['Nor did Doe say that it was over.', { source: 'Doe', cue: 'say', content: 'it was over' }],
  ['It is estimated that it costs much.', { cue: 'is estimated', content: 'it costs much' }],
  [
    'They ran a plan, called Our Youth, to help them.',
    { source: 'Our Youth', cue: 'called', content: 'They ran a plan' },
  ],
  ['Doe called the police.', { source: 'Doe', cue: 'called', content: 'the police' }],
];

/** Only rules found it. */
const RULES: readonly Row[] = [
  [
    'According to Doe, it is over, but Roe wept.',
    [{ source: 'Roe', cue: 'wept', content: 'it is over' }],
    [
      { kind: 'INDIRECT', source: 'Doe', cue: 'According to', content: 'it is over, but Roe wept' },
      { kind: 'INDIRECT', source: 'Roe', cue: 'wept', content: 'it is over', speech: false },
    ],
  ],
  [
    'The king met Roe, underscoring that he would stay.',
    [{ source: 'The king', cue: 'met', content: 'Roe' }],
    [
      { kind: 'INDIRECT', source: 'The king', cue: 'met', content: 'Roe', speech: false },
      { kind: 'INDIRECT', source: 'The king', cue: 'underscoring', content: 'he would stay' },
    ],
  ],
  [
    'Sales fell, suggesting that it was over.',
    [{ source: 'Sales', cue: 'fell', content: 'it was over' }],
    [{ kind: 'INDIRECT', source: 'Sales', cue: 'fell', content: 'it was over', speech: false }],
  ],
  [
    'He went on to say he would stay.',
    [{ source: 'He', cue: 'stay', content: 'would' }],
    [
      { kind: 'INDIRECT', source: 'He', cue: 'went on to say', content: 'he would stay' },
      { kind: 'INDIRECT', source: 'He', cue: 'stay', content: 'would', speech: false },
    ],
  ],
];

/** The source is told in the words that name him alone. */
const SOURCES: readonly (readonly [string, Marked, string])[] = [
  [
    'The agency, which said it was over, left.',
    { source: 'which', cue: 'said', content: 'it was over' },
    'The agency',
  ],
  [
    'It is over, according to two officials.',
    { source: 'according to two officials', cue: 'according to', content: 'It is over' },
    'two officials',
  ],
  [
    'Jane Doe, a minister, insists that it is over.',
    { source: 'Jane Doe, a minister,', cue: 'insists', content: 'that it is over' },
    'Jane Doe, a minister',
  ],
];

describe('findAttributions: rules and the encoder', () => {
  it.each(BOTH)('takes the better words where both find %s', (text, marked, expected) => {
    expect(fusedOf(text, marked)).toEqual(expected);
  });

  it.each(ENCODER)('adds what only the encoder finds in %s', (text, marked, expected) => {
    expect(fusedOf(text, marked)).toEqual(expected);
  });

  it.each(UNSAID)('takes for no statement: %s', (text, marked) => {
    expect(fusedOf(text, [marked]).filter(({ speech }) => speech !== false)).toEqual([]);
  });

  it.each(SAID)('takes for a statement: %s', (text, marked) => {
    expect(fusedOf(text, [marked])).toMatchObject([
      { content: marked.content.toString().replace(/[“”]/gu, '') },
    ]);
    expect(fusedOf(text, [marked])[0]?.speech).toBeUndefined();
  });

  it.each(RULES)('keeps what only rules find in %s', (text, marked, expected) => {
    expect(fusedOf(text, marked)).toEqual(expected);
  });

  it.each(SOURCES)('names the source alone in %s', (text, marked, source) => {
    expect(fusedOf(text, [marked]).map((told) => told.source)).toEqual([source]);
  });
});
