import { fusedOf, statementsOf, type Marked, type Told } from './attributions-of';

type Row = readonly [string, readonly string[]];

const brief = ({ source = '—', cue = '', content }: Told) => `${source} (${cue}) ${content}`;

/** Verbs that tell of speech only where they stand as verbs, and who they belong to. */
const CUES: readonly Row[] = [
  // a helping verb that is a name
  ['British premier Jane May said it was late.', ['British premier Jane May (said) it was late']],
  ['It may have warned them that it was late.', []],
  // who goes on to say something says it
  ['Protesters continued to call for a vote.', ['Protesters (continued to call for) a vote']],
  ['Doe has begun to insist that it was late.', ['Doe (has begun to insist) it was late']],
  ['Doe will continue to insist that it was late.', []],
  ['Doe did not go on to say that it was late.', []],
  // a participle that opens the sentence
  ['Noting that it was late, Doe left.', ['Doe (Noting) it was late']],
  [
    'Asking Roe to respect the “red line” of the party, Doe said it was late.',
    ['Doe (Asking) Roe to respect the “red line” of the party', 'Doe (said) it was late'],
  ],
  [
    'Hundreds rallied outside the bank, claiming they had lost their savings.',
    ['Hundreds (claiming) they had lost their savings'],
  ],
  [
    'Calling it “painful”, Doe asked schools to wait.',
    ['Doe (Calling) it “painful”', 'Doe (asked) schools to wait'],
  ],
  [
    'As published by Roe Air on its site, fares were cut.',
    ['Roe Air on its site (As published by) fares were cut'],
  ],
  ['“We won,” Doe said in May on the show “Here it is.”', ['Doe (said) We won,']],
  ['Doe said that was a mistake.', ['Doe (said) that was a mistake']],
  ['Doe reviewed the plan, which will last a year, noting that it was late.', ['Doe (noting) it was late']],
];

/** Words that look like a cue and are none. */
const NONE: readonly Row[] = [
  ['Hours after the shot, mass protests in Roeville broke out.', []],
  ['A new course called Roe and the Sea will open in May.', []],
  ['Doe has also commented on the death of Roe.', []],
  ['The isle, which Ruritania also claims, is near.', []],
  ['The law was criticised after it was announced last year by Jane Doe.', []],
  ['It was over. It was announced by Jane Doe.', ['Jane Doe (was announced) It was over']],
  ['Doe concluded her two-day visit to the port where Roe spoke.', []],
  ['Doe concluded the visit was a mistake.', ['Doe (concluded) the visit was a mistake']],
  ['The bank has concluded a claim worth millions over wages owed to staff.', []],
  ['Grouped together by the union, farmers protested.', []],
  [
    'It was unclear whether members like Doe, who claimed that it was late, would go.',
    ['members like Doe (claimed) it was late'],
  ],
  ['As Doe joked with Roe, dinner grew cold.', []],
  ['It may help if Doe calls for a vote.', []],
  [
    'Doe asked if the agency had recommended the herb.',
    ['Doe (asked) if the agency had recommended the herb'],
  ],
];

/** What the encoder takes too much or too little of: a quotation with the words before it, where it is said, half a clause. */
const MARKED: readonly (readonly [string, readonly Marked[], readonly string[]])[] = [
  [
    'Doe has promised a veto and attempted to calm them.',
    [{ source: 'Doe', cue: 'has promised', content: 'a veto' }],
    ['Doe (has promised) a veto'],
  ],
  [
    'The union said it would strike if ships from Roeville were sold, and accused Doe of theft.',
    [{ source: 'The union', cue: 'accused', content: 'Doe of theft' }],
    ['The union (said) it would strike if ships from Roeville were sold', 'The union (accused) Doe of theft'],
  ],
  [
    'Police reported at least 20 guests at a centre that works with children.',
    [
      {
        source: 'Police',
        cue: 'reported',
        content: 'at least 20 guests at a centre that works with children',
      },
    ],
    ['Police (reported) at least 20 guests at a centre that works with children'],
  ],
  [
    'Doe wrote a letter to Roe asking that the bridge be closed.',
    [{ source: 'Doe', cue: 'wrote a letter to Roe asking', content: 'that the bridge be closed' }],
    ['Doe (wrote a letter to Roe asking) the bridge be closed'],
  ],
  [
    'Roe contemplated a deal but saw that it was late, according to Doe.',
    [{ source: 'Doe', cue: 'according to', content: 'Roe contemplated a deal but saw that it was late' }],
    ['Doe (according to) Roe contemplated a deal but saw that it was late'],
  ],
  [
    'Doe said that was a mistake.',
    [{ source: 'Doe', cue: 'said', content: 'that was a mistake' }],
    ['Doe (said) that was a mistake'],
  ],
  [
    'Doe said it was late. “We have lost the vote.”',
    [{ source: 'Doe', cue: 'said', content: ['it was late', '“We have lost the vote.”'] }],
    ['Doe (said) it was late', 'Doe () We have lost the vote.'],
  ],
  [
    'It was late, Doe said. “We have lost the vote.”',
    [{ source: 'Doe', cue: 'said', content: ['It was late', '“We have lost the vote.”'] }],
    ['Doe (said) It was late', 'Doe () We have lost the vote.'],
  ],
  [
    '“We have lost,” Doe said. He left early. “It is over for now.”',
    [{ source: 'Doe', cue: 'said', content: ['“We have lost,”', '“It is over for now.”'] }],
    ['Doe (said) We have lost,', 'Doe () It is over for now.'],
  ],
  // whoever is told says nothing
  [
    'Miners were warned by engineers that the dam might break.',
    [{ source: 'Miners', cue: 'were warned', content: ['that the dam might break'] }],
    ['engineers (were warned) the dam might break'],
  ],
  // whoever claims it within what another finds of it
  [
    'Doe finds it odd that the media claimed that he had fled.',
    [{ source: 'Doe', cue: 'claimed', content: ['that he had fled'] }],
    ['the media (claimed) he had fled'],
  ],
  // where it was filed
  [
    'ROEVILLE: Two men were held on Wednesday, police said.',
    [
      { source: 'ROEVILLE', cue: ':', content: ['Two men were held on Wednesday'] },
      { source: 'police', cue: 'said', content: ['Two men were held on Wednesday'] },
    ],
    ['police (said) Two men were held on Wednesday'],
  ],
  // the last words of a headline
  [
    'Minister should quit, say MPs',
    [{ source: 'Minister', cue: 'say', content: ['MPs'] }],
    ['MPs (say) Minister should quit'],
  ],
  [
    '“We have lost,” Doe said. “It is over for now.”',
    [{ source: 'Doe', cue: 'said', content: ['“We have lost,”', '“It is over for now.”'] }],
    ['Doe (said) We have lost, … It is over for now.'],
  ],
];

describe('findAttributions: cues in running prose', () => {
  it.each([...CUES, ...NONE])('reads %s', (text, expected) => {
    expect(statementsOf(text).map(brief)).toEqual(expected);
  });

  it.each(MARKED)('takes the right words of %s', (text, marked, expected) => {
    expect(fusedOf(text, marked).map(brief)).toEqual(expected);
  });
});
