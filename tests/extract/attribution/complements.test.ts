import { attributionsOf, type Told } from './attributions-of';

/** What is said, promised, urged or wanted as a noun phrase or an infinitive. */
const SENTENCES: readonly [string, readonly Told[]][] = [
  [
    'Doe condemned in the strongest possible terms the attack in Roeville.',
    [{ kind: 'INDIRECT', source: 'Doe', cue: 'condemned', content: 'the attack in Roeville' }],
  ],
  ['Doe denied the reports.', [{ kind: 'INDIRECT', source: 'Doe', cue: 'denied', content: 'the reports' }]],
  [
    'Doe denied lying to the police.',
    [{ kind: 'INDIRECT', source: 'Doe', cue: 'denied', content: 'lying to the police' }],
  ],
  [
    'Doe denied claims that she lied.',
    [{ kind: 'INDIRECT', source: 'Doe', cue: 'denied claims', content: 'she lied' }],
  ],
  [
    'Doe accused Roe of breaking the treaty.',
    [{ kind: 'INDIRECT', source: 'Doe', cue: 'accused', content: 'Roe of breaking the treaty' }],
  ],
  [
    'Doe called relations with Syldavia a priority.',
    [{ kind: 'INDIRECT', source: 'Doe', cue: 'called', content: 'relations with Syldavia a priority' }],
  ],
  [
    'Doe expressed confidence in the victory of the army.',
    [{ kind: 'INDIRECT', source: 'Doe', cue: 'expressed', content: 'confidence in the victory of the army' }],
  ],
  [
    'Doe emphasized the “deep roots” of the friendship and pointed out the role of the army.',
    [
      { kind: 'MIXED', source: 'Doe', cue: 'emphasized', content: 'the “deep roots” of the friendship' },
      { kind: 'INDIRECT', source: 'Doe', cue: 'pointed out', content: 'the role of the army' },
    ],
  ],
  [
    'The insurer puts the damage at 40 million euros.',
    [{ kind: 'INDIRECT', source: 'The insurer', cue: 'puts', content: 'the damage at 40 million euros' }],
  ],
  [
    'Doe disputed the figure, putting it at 37.',
    [
      { kind: 'INDIRECT', source: 'Doe', cue: 'disputed', content: 'the figure' },
      { kind: 'INDIRECT', source: 'Doe', cue: 'putting', content: 'it at 37' },
    ],
  ],
  ['Doe put the box down at the door.', []],
  [
    'Doe dismissed that as fiction.',
    [{ kind: 'INDIRECT', source: 'Doe', cue: 'dismissed', content: 'that as fiction' }],
  ],
  [
    'Doe is understood to have warned that the money was gone.',
    [{ kind: 'INDIRECT', source: 'Doe', cue: 'is understood to have warned', content: 'the money was gone' }],
  ],
  [
    'Doe was quick to stress that it was late.',
    [{ kind: 'INDIRECT', source: 'Doe', cue: 'was quick to stress', content: 'it was late' }],
  ],
  [
    'The regulator fined Example Bank, saying it had misled customers.',
    [{ kind: 'INDIRECT', source: 'The regulator', cue: 'saying', content: 'it had misled customers' }],
  ],
  ['Doe vowed to fight on.', [{ kind: 'INDIRECT', source: 'Doe', cue: 'vowed', content: 'fight on' }]],
  [
    'Doe called on the agency not to publish the report.',
    [{ kind: 'INDIRECT', source: 'Doe', cue: 'called on', content: 'the agency not to publish the report' }],
  ],
  ['Doe urged Roe to wait.', [{ kind: 'INDIRECT', source: 'Doe', cue: 'urged', content: 'Roe to wait' }]],
  [
    'Doe responded by thanking Roe for the invitation.',
    [{ kind: 'INDIRECT', source: 'Doe', cue: 'thanking', content: 'Roe for the invitation' }],
  ],
  [
    'Doe called on Roe “not to publish” before the talks.',
    [{ kind: 'DIRECT', source: 'Doe', cue: 'called on', content: 'not to publish', to: 'Roe' }],
  ],
  [
    'Doe promised never to forget.',
    [{ kind: 'INDIRECT', source: 'Doe', cue: 'promised', content: 'never to forget' }],
  ],
  [
    'Doe described the work as “careful.”',
    [{ kind: 'MIXED', source: 'Doe', cue: 'described', content: 'the work as “careful.”' }],
  ],
  [
    'Doe does not rule out further storms.',
    [{ kind: 'INDIRECT', source: 'Doe', cue: 'does not rule out', content: 'further storms' }],
  ],
  [
    'Doe wants to leave.',
    [{ kind: 'INDIRECT', source: 'Doe', cue: 'wants', content: 'leave', speech: false }],
  ],
  [
    'Doe opposes the plan.',
    [{ kind: 'INDIRECT', source: 'Doe', cue: 'opposes', content: 'the plan', speech: false }],
  ],
  [
    'The plan was rejected by two thirds of voters.',
    [
      {
        kind: 'INDIRECT',
        source: 'two thirds of voters',
        cue: 'was rejected',
        content: 'The plan',
        speech: false,
      },
    ],
  ],
  [
    'The plan was rejected by Roe.',
    [{ kind: 'INDIRECT', source: 'Roe', cue: 'was rejected', content: 'The plan' }],
  ],
  [
    'A work called “The Sea” was sold.',
    [{ kind: 'MIXED', source: 'A work', cue: 'called', content: '“The Sea” was sold', speech: false }],
  ],
  [
    'It is what Roe calls the Doe Islands.',
    [{ kind: 'INDIRECT', source: 'Roe', cue: 'calls', content: 'the Doe Islands', speech: false }],
  ],
  [
    'Doe called her husband.',
    [{ kind: 'INDIRECT', source: 'Doe', cue: 'called', content: 'her husband', speech: false }],
  ],
  [
    'Doe called the plan “careless.”',
    [{ kind: 'MIXED', source: 'Doe', cue: 'called', content: 'the plan “careless.”' }],
  ],
  [
    'Doe called Jane Roe a hero.',
    [{ kind: 'INDIRECT', source: 'Doe', cue: 'called', content: 'Jane Roe a hero' }],
  ],
];

describe('findAttributions: complements', () => {
  it.each(SENTENCES)('reads %s', (text, expected) => {
    expect(attributionsOf(text)).toEqual(expected);
  });
});
