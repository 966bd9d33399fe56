import fc from 'fast-check';
import { tokenize } from '../../../src/extract/tokens/tokenize';
import { slice } from '../../../src/model/span';
import { blocksOf } from '../attribution/attributions-of';

const read = (text: string) => tokenize(text, blocksOf(text));
const tokensOf = (text: string) => read(text).tokens.map((token) => token.text);
const sentencesOf = (text: string) => read(text).sentences.map((sentence) => slice(text, sentence));

describe('tokenize: tokens', () => {
  it.each([
    ["Jane's aides didn't know.", ['Jane', "'s", 'aides', "didn't", 'know', '.']],
    ['She’ll see the workers’ offer.', ['She', '’ll', 'see', 'the', 'workers', '’', 'offer', '.']],
    ['Mr. Doe of the U.S.-led force', ['Mr.', 'Doe', 'of', 'the', 'U.S.-led', 'force']],
    ['J. Doe and A.V. Roe', ['J.', 'Doe', 'and', 'A.V.', 'Roe']],
    ['It cost $1,250.50 at 05:15.', ['It', 'cost', '$', '1,250.50', 'at', '05:15', '.']],
    ['the 13th, one-on-one, 1950-1953', ['the', '13th', ',', 'one-on-one', ',', '1950-1953']],
    ["''We won,'' he said...", ["''", 'We', 'won', ',', "''", 'he', 'said', '...']],
    [
      'See https://example.org/a. Or Example.com!',
      ['See', 'https://example.org/a', '.', 'Or', 'Example.com', '!'],
    ],
    ['as Example.am wrote.It rained', ['as', 'Example.am', 'wrote', '.', 'It', 'rained']],
    ['a Roe-2.1b rocket. In Roe-2.', ['a', 'Roe-2.1b', 'rocket', '.', 'In', 'Roe-2', '.']],
    [
      'paid N4.2 billion, Rs1,20,000 or Sh3.5bn. In Q4. 2',
      ['paid', 'N4.2', 'billion', ',', 'Rs1,20,000', 'or', 'Sh3.5bn', '.', 'In', 'Q4', '.', '2'],
    ],
    ['end.“Next', ['end', '.', '“', 'Next']],
    ['Jane ’s house', ['Jane', '’s', 'house']],
  ])('cuts %s', (text, expected) => {
    expect(tokensOf(text)).toEqual(expected);
  });

  it('tells the WHO from the pronoun', () => {
    expect(read('The WHO knows who said it.').tokens.map(({ lower }) => lower)).toContain('WHO');
    expect(read('WHO SAID IT?').tokens.map(({ lower }) => lower)).not.toContain('WHO');
  });

  it('says what kind each token is', () => {
    expect(read('“No,” 5 © said.').tokens.map(({ kind }) => kind)).toEqual([
      'quote',
      'word',
      'punctuation',
      'quote',
      'number',
      'symbol',
      'word',
      'punctuation',
    ]);
  });
});

describe('tokenize: sentences', () => {
  it.each([
    ['One ended. Two began.', ['One ended.', 'Two began.']],
    ['Mr. Doe met Gen. Roe on Jan. 5.', ['Mr. Doe met Gen. Roe on Jan. 5.']],
    ['He left the U.S. The talks went on.', ['He left the U.S.', 'The talks went on.']],
    ['The U.S. Senate voted.', ['The U.S. Senate voted.']],
    ['She wrote it on X. Jane Doe left.', ['She wrote it on X.', 'Jane Doe left.']],
    ['It is based on J. Doe.', ['It is based on J. Doe.']],
    ['“We won. It is over,” he said.', ['“We won.', 'It is over,” he said.']],
    ['“We won.” He left.', ['“We won.”', 'He left.']],
    ['“Really?” he asked.', ['“Really?” he asked.']],
    ['No… and then yes. Maybe...', ['No… and then yes.', 'Maybe...']],
    ['It ended.The rest is glued.', ['It ended.', 'The rest is glued.']],
    ['No final stop\nin two blocks', ['No final stop', 'in two blocks']],
    ['', []],
  ])('cuts %j', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });
});

describe('tokenize on any text', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(fc.constantFrom('Mr.', 'Doe', '.', '"', "'s", ' ', '\n', '“', '😀', '\ud800', '1.', 'U.S.'), {
        maxLength: 80,
      })
      .map((parts) => parts.join('')),
  );

  it('covers every character that is not white space, in order and once', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { tokens } = read(text);
        let end = 0;
        for (const token of tokens) {
          expect(text.slice(end, token.start).trim()).toBe('');
          expect(token.text).toBe(slice(text, token));
          expect(token.end).toBeGreaterThan(token.start);
          end = token.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
    );
  });

  it('puts every token in one sentence, and every sentence in one block', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const blocks = blocksOf(text);
        const { tokens, sentences } = tokenize(text, blocks);
        expect(sentences.flatMap(({ firstToken, endToken }) => tokens.slice(firstToken, endToken))).toEqual(
          tokens,
        );
        for (const sentence of sentences) {
          const block = blocks[sentence.block];
          expect(sentence.start).toBeGreaterThanOrEqual(block?.start ?? Infinity);
          expect(sentence.end).toBeLessThanOrEqual(block?.end ?? -1);
        }
      }),
    );
  });

  it.each(['a', '"', '.', "'s", 'Mr. ', '\ud800'])('loses no character of a long run of %j', (piece) => {
    const text = piece.repeat(100_000 / piece.length);
    const { tokens } = read(text);
    expect(tokens.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text.replace(/\s/gu, ''));
  });
});
