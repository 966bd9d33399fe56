import { findAttributions } from '../../../src/extract/attribution/find-attributions';
import { outletsIn } from '../../../src/extract/attribution/passing-on/outlet-names';
import { findMentions } from '../../../src/extract/mentions/find-mentions';
import { tokenize } from '../../../src/extract/tokens/tokenize';
import { markNames } from '../../support/read-text';
import { attributionsOf, blocksOf, lexicon, toTold, type Told } from './attributions-of';

describe('findAttributions: pull quotes', () => {
  it.each<[string, readonly Told[]]>([
    [
      'We work on equal terms. The prospects are good here Jane Doeminister of trade',
      [
        {
          kind: 'DIRECT',
          source: 'Jane Doe',
          content: 'We work on equal terms. The prospects are good here',
        },
      ],
    ],
    [
      'We will certainly win in the end Jane DoePresident of Ruritania',
      [{ kind: 'DIRECT', source: 'Jane Doe', content: 'We will certainly win in the end' }],
    ],
    [
      'We will certainly win in the end — Jane Doe, minister',
      [{ kind: 'DIRECT', source: 'Jane Doe, minister', content: 'We will certainly win in the end' }],
    ],
  ])('parts the words from the glued name in %s', (text, expected) => {
    expect(attributionsOf(text, 'pull-quote')).toEqual(expected);
  });
});

describe('findAttributions: headlines', () => {
  const headline = (text: string) => {
    const tokenized = tokenize(text, blocksOf(text, 'headline'));
    const names = markNames(text, text.includes('Jane Doe') ? ['PERSON 0.9 Jane Doe'] : []);
    const mentions = findMentions(tokenized, text, lexicon, names);
    const outlets = outletsIn(text, lexicon);
    return findAttributions({ text, tokenized, mentions, encoded: [], outlets }, lexicon).map((one) =>
      toTold(text, one),
    );
  };

  it('takes the words behind a dash for the source', () => {
    expect(headline('The president travels to Ruritania - mass media')).toEqual([
      { kind: 'INDIRECT', source: 'mass media', content: 'The president travels to Ruritania' },
    ]);
  });

  it('takes a name before a colon for the source', () => {
    expect(headline('Jane Doe: The talks are over for good')).toEqual([
      { kind: 'INDIRECT', source: 'Jane Doe', content: 'The talks are over for good' },
    ]);
  });

  it('takes a name behind its state', () => {
    expect(headline('Ruritania’s Jane Doe: The talks are over for good')).toEqual([
      { kind: 'INDIRECT', source: 'Ruritania’s Jane Doe', content: 'The talks are over for good' },
    ]);
  });

  it.each(['Trade: The talks are over for good', 'Jane Doe: An interview on the end of the talks'])(
    'leaves a topic before a colon and what the article is behind one alone: %s',
    (text) => {
      expect(headline(text)).toEqual([]);
    },
  );
});
