import { useEncoder } from '../../support/encoder';
import { readStatements } from '../../support/read-with-encoder';

type Row = readonly [string, readonly string[]];

/** What "this" is stands in the sentence before. */
const THIS: readonly Row[] = [
  [
    'Six schools were built.\n\nThe minister, Jane Doe, announced this when she opened a road.',
    ['Jane Doe ASSERTS Six schools were built'],
  ],
  ['Six schools were built. Jane Doe disclosed this in Midwat.', ['Jane Doe ASSERTS Six schools were built']],
  [
    'The schools will be free.\n\nThis was said by Jane Doe when she opened a road.',
    ['Jane Doe ASSERTS The schools will be free'],
  ],
  [
    'The schools will be free, Jane Doe told pupils.\n\nThis was confirmed by John Roe.',
    ['Jane Doe > pupils ASSERTS The schools will be free', 'John Roe ASSERTS The schools will be free'],
  ],
  [
    'It rained. Jane Doe announced this week that the schools would close.',
    ['Jane Doe ASSERTS the schools would close'],
  ],
  ['The schools are late.\n\nJane Doe denied this.', ['Jane Doe DENIES this']],
];

/** A phrase, a time or a number right behind the verb. */
const OPENINGS: readonly Row[] = [
  [
    'Jane Doe said as no day had been set for the vote, she would wait.',
    ['Jane Doe ASSERTS as no day had been set for the vote, she would wait'],
  ],
  ['Jane Doe said after the talks, looking tired.', []],
  [
    'Jane Doe responded to reporters asking about the deal, by saying it was late.',
    ['Jane Doe ASSERTS it was late'],
  ],
  [
    'A policeman said about 100 cars had joined the march.',
    ['policeman ASSERTS about 100 cars had joined the march'],
  ],
  ['She said much of the music was new.', ['?She ASSERTS much of the music was new']],
  ['She said little of the music.', []],
  [
    'Jane Doe had denounced that during the night, pupils were beaten.',
    ['Jane Doe ASSERTS during the night, pupils were beaten'],
  ],
  [
    'The clerk mentioned that around 7:45pm yesterday, Jane Doe left.',
    ['clerk ASSERTS around 7:45pm yesterday, Jane Doe left'],
  ],
  ['The ministry confirmed today that a sailor was ill.', ['ministry ASSERTS a sailor was ill']],
];

const CUES: readonly Row[] = [
  ['The girl was hit by what police said was a stray bullet.', ['police ASSERTS was a stray bullet']],
  ['What Jane Doe said was true.', []],
  [
    '“We have found no breach in the files so far,” the bank indicated in a post.',
    ['bank ASSERTS We have found no breach in the files so far,'],
  ],
  [
    'The two called for an end to the fighting in Ruritania.',
    ['two URGES an end to the fighting in Ruritania'],
  ],
  ['Doe made the comments on the platform.', []],
  [
    'Jane Doe indicated that the thieves had not been found.',
    ['Jane Doe ASSERTS the thieves had not been found'],
  ],
  [
    'The Roe report indicated that the thieves had not been found.',
    ['Roe report ASSERTS the thieves had not been found'],
  ],
  ['The Roe figures indicated that the thieves had not been found.', []],
  ['Jane Doe wrote a letter to the board.', []],
  ['Jane Doe has written thousands of poems.', []],
  ['The road had claimed many lives.', []],
  ['Slang terms such as “the late hour” await those who join.', []],
  ['The town protects offenders or alleged offenders.', []],
  ['The feast is observed by the villagers every year.', []],
  [
    'Jane Doe said the bridge was too old, adding that a new one would help.',
    ['Jane Doe ASSERTS the bridge was too old', 'Jane Doe ASSERTS a new one would help'],
  ],
  [
    'Jane Doe took the floor, saying: “We have won the vote at last,” she noted.',
    ['Jane Doe ASSERTS We have won the vote at last,'],
  ],
  ['Said Jane Doe: “We have won the vote at last.”', ['Jane Doe ASSERTS We have won the vote at last.']],
];

describe('where what is said begins', () => {
  const encoder = useEncoder();

  it.each([...THIS, ...OPENINGS, ...CUES])('reads %s', async (text, expected) => {
    expect(await readStatements(text, encoder())).toEqual(expected);
  });
});
