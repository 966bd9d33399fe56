import { attributionsOf, type Told } from './attributions-of';

/** Sources named by a phrase instead of a verb. */
const SENTENCES: readonly [string, readonly Told[]][] = [
  [
    'According to Doe, the talks failed.',
    [{ kind: 'INDIRECT', source: 'Doe', cue: 'According to', content: 'the talks failed' }],
  ],
  [
    'The talks failed, according to two officials.',
    [{ kind: 'INDIRECT', source: 'two officials', cue: 'according to', content: 'The talks failed' }],
  ],
  [
    'The talks, according to Doe, failed.',
    [{ kind: 'INDIRECT', source: 'Doe', cue: 'according to', content: 'The talks … failed' }],
  ],
  [
    'Ruritania, according to Doe, struck first.',
    [{ kind: 'INDIRECT', source: 'Doe', cue: 'according to', content: 'Ruritania … struck first' }],
  ],
  [
    'However, according to the scholar, the talks failed.',
    [{ kind: 'INDIRECT', source: 'the scholar', cue: 'according to', content: 'the talks failed' }],
  ],
  [
    'The talks failed, as announced by Doe.',
    [{ kind: 'INDIRECT', source: 'Doe', cue: 'as announced by', content: 'The talks failed' }],
  ],
  [
    "In Doe's words, the talks had failed.",
    [{ kind: 'INDIRECT', source: 'Doe', cue: "In Doe's words", content: 'the talks had failed' }],
  ],
  ['In other words, the talks had failed.', []],
  ['In this view, the talks had failed.', []],
];

describe('findAttributions: according to', () => {
  it.each(SENTENCES)('reads %s', (text, expected) => {
    expect(attributionsOf(text)).toEqual(expected);
  });
});
