import fc from 'fast-check';
import { parseQuestion } from '../../src/ask/parse-question';
import { whereOf, type AskedWhere, type Question } from '../../src/ask/question';

const TODAY = '2024-05-15'; // A Wednesday.

/** What a sentence says, without the fields that it says nothing of. */
function read(sentence: string): Read {
  const question = parseQuestion(sentence, TODAY);
  const { anything, contested, leftAside } = question;
  return {
    ...whereOf(question),
    ...(anything !== null && { anything }),
    ...(contested && { contested }),
    ...(leftAside.length > 0 && { leftAside }),
  };
}

type Read = AskedWhere & Partial<Pick<Question, 'contested' | 'leftAside'>> & { anything?: string };

describe('parseQuestion', () => {
  it.each<[string, Read]>([
    ['who said what about Freedonia', { about: ['Freedonia'] }],
    ['Who said what about whom?', {}],
    ['what did Zoë Márquez say about Freedonia?', { saidBy: ['Zoë Márquez'], about: ['Freedonia'] }],
    ['Zoë Márquez about Freedonia', { saidBy: ['Zoë Márquez'], about: ['Freedonia'] }],
    ['Márquez on Freedonia', { saidBy: ['Márquez'], about: ['Freedonia'] }],
    ['Márquez → Freedonia', { saidBy: ['Márquez'], about: ['Freedonia'] }],
    ['what has been said about North Freedonia by Smith', { saidBy: ['Smith'], about: ['North Freedonia'] }],
    ['everything Smith said about Freedonia', { saidBy: ['Smith'], about: ['Freedonia'] }],
    ["Smith's statements about Freedonia", { saidBy: ['Smith'], about: ['Freedonia'] }],
    ['statements by the State Department', { saidBy: ['the State Department'] }],
    ['what did the State Department say', { saidBy: ['the State Department'] }],
    ['according to Smith', { saidBy: ['Smith'] }],
    ['about whom did Smith speak', { saidBy: ['Smith'] }],
    ['whom did Smith accuse', { saidBy: ['Smith'], leftAside: ['accuse'] }],
    ['what is said on Freedonia', { about: ['Freedonia'] }],
    ["what is Smith's position on Freedonia", { saidBy: ['Smith'], about: ['Freedonia'] }],
    ['show quotes by Smith', { saidBy: ['Smith'] }],
    ['latest statements of Smith', { saidBy: ['Smith'] }],
    ['has anyone spoken about Freedonia', { about: ['Freedonia'] }],
    ['what do Smith, Roe say about each other', { saidBy: ['Smith', 'Roe'], about: ['Smith', 'Roe'] }],
    ['who called Smith a liar', { about: ['Smith a liar'] }],
    ['what does Smith think of Freedonia?', { saidBy: ['Smith'], about: ['Freedonia'] }],
    ['what do people say about Smith', { about: ['Smith'] }],
    ['WHO SAID WHAT ABOUT FREEDONIA', { about: ['freedonia'] }],
  ])('who and about whom: %s', (sentence, where) => {
    expect(read(sentence)).toEqual(where);
  });

  it.each<[string, Read]>([
    ['what did Smith deny', { saidBy: ['Smith'], polarity: ['DENIES'] }],
    ['did Smith deny the attack?', { saidBy: ['Smith'], about: ['the attack'], polarity: ['DENIES'] }],
    ['who denies anything about Freedonia', { about: ['Freedonia'], polarity: ['DENIES'] }],
    ['what is denied by Smith', { saidBy: ['Smith'], polarity: ['DENIES'] }],
    ['denials by Smith about Freedonia', { saidBy: ['Smith'], about: ['Freedonia'], polarity: ['DENIES'] }],
    ["Smith's denials", { saidBy: ['Smith'], polarity: ['DENIES'] }],
    ['show me all promises of Smith', { saidBy: ['Smith'], polarity: ['PROMISES'] }],
    [
      'who promised peace to Freedonia',
      { about: ['peace'], addressedTo: ['Freedonia'], polarity: ['PROMISES'] },
    ],
    ['who urged Freedonia', { about: ['Freedonia'], polarity: ['URGES'] }],
    ['who called on Freedonia', { about: ['Freedonia'], polarity: ['URGES'] }],
    ['what claims about Smith were denied', { about: ['Smith'], polarity: ['DENIES'] }],
    ['who asked Smith about Freedonia', { addressedTo: ['Smith'], about: ['Freedonia'], polarity: ['ASKS'] }],
    ['questions to Smith', { addressedTo: ['Smith'], polarity: ['ASKS'] }],
    ['demands on Freedonia', { about: ['Freedonia'], polarity: ['URGES'] }],
    ['who asked about Freedonia', { about: ['Freedonia'], polarity: ['ASKS'] }],
  ])('denies, asks, urges, promises: %s', (sentence, where) => {
    expect(read(sentence)).toEqual(where);
  });

  it.each<[string, Read]>([
    ['who contradicted Smith on Freedonia', { saidBy: ['Smith'], about: ['Freedonia'], contested: true }],
    ['did Roe contradict Smith?', { saidBy: ['Smith'], contested: true, leftAside: ['Roe'] }],
    ['did Roe contradict herself', { saidBy: ['Roe'], contested: true }],
    ['contested claims about Freedonia', { about: ['Freedonia'], contested: true }],
    ['what claims about Freedonia are contested', { about: ['Freedonia'], contested: true }],
  ])('what others stand against: %s', (sentence, where) => {
    expect(read(sentence)).toEqual(where);
  });

  it.each<[string, Read]>([
    ['who criticised Smith', { about: ['Smith'], leftAside: ['criticised'] }],
    ['who supports Smith', { about: ['Smith'], leftAside: ['supports'] }],
    ['did Smith ever praise Roe', { saidBy: ['Smith'], about: ['Roe'], leftAside: ['praise'] }],
    ['criticism of Smith', { about: ['Smith'], leftAside: ['criticism'] }],
    ['what did Smith not say about Roe', { saidBy: ['Smith'], about: ['Roe'], leftAside: ['not'] }],
    ['who talks about Smith the most', { about: ['Smith'], leftAside: ['most'] }],
    ['what did Smith say on television', { saidBy: ['Smith'], leftAside: ['on television'] }],
    ['what did Smith say before the vote', { saidBy: ['Smith'], leftAside: ['before the vote'] }],
  ])('what no filter holds: %s', (sentence, where) => {
    expect(read(sentence)).toEqual(where);
  });

  it.each<[string, Read]>([
    ['what does the Wire report about Smith', { reportedBy: ['the Wire'], about: ['Smith'] }],
    ['who said what about Smith, as reported by the Wire', { reportedBy: ['the Wire'], about: ['Smith'] }],
    [
      'Smith about Freedonia via the Wire',
      { saidBy: ['Smith'], reportedBy: ['the Wire'], about: ['Freedonia'] },
    ],
    [
      'Smith about Freedonia, published in the Post',
      { saidBy: ['Smith'], publisher: ['the Post'], about: ['Freedonia'] },
    ],
    [
      'what did Smith tell Márquez about Freedonia',
      { saidBy: ['Smith'], addressedTo: ['Márquez'], about: ['Freedonia'] },
    ],
    ['articles by the Post about Freedonia', { publisher: ['the Post'], about: ['Freedonia'] }],
    ['people who spoke with Roe', { addressedTo: ['Roe'] }],
    ['who warned of floods', { about: ['floods'] }],
    ['who told the Post that the deal is dead', { addressedTo: ['the Post'], text: 'deal dead' }],
    ['what did smith say to márquez', { saidBy: ['smith'], addressedTo: ['márquez'] }],
  ])('passed on by whom and to whom: %s', (sentence, where) => {
    expect(read(sentence)).toEqual(where);
  });

  it.each<[string, Read]>([
    [
      'Smith about Freedonia since 2023',
      { saidBy: ['Smith'], about: ['Freedonia'], saidAfter: '2023-01-01' },
    ],
    [
      'what did Smith say since March 2023 about Freedonia',
      { saidBy: ['Smith'], about: ['Freedonia'], saidAfter: '2023-03-01' },
    ],
    ['who spoke after 13 September 2023', { saidAfter: '2023-09-14' }],
    ['who spoke before September 13, 2023', { saidBefore: '2023-09-12' }],
    ['who spoke until 2023-09', { saidBefore: '2023-09-30' }],
    ['who spoke in February 2024', { saidAfter: '2024-02-01', saidBefore: '2024-02-29' }],
    ['who spoke on 2024-02-29', { saidAfter: '2024-02-29', saidBefore: '2024-02-29' }],
    ['who spoke between 2021 and 3rd of May 2022', { saidAfter: '2021-01-01', saidBefore: '2022-05-03' }],
    ['who spoke after 2021 and before 2023', { saidAfter: '2022-01-01', saidBefore: '2022-12-31' }],
    ['who spoke yesterday', { saidAfter: '2024-05-14', saidBefore: '2024-05-14' }],
    ['who spoke last week', { saidAfter: '2024-05-06', saidBefore: '2024-05-12' }],
    ['who spoke since last month', { saidAfter: '2024-04-01' }],
    ['who spoke in the last 10 days', { saidAfter: '2024-05-05', saidBefore: '2024-05-15' }],
    ['who spoke between January and March 2023', { saidAfter: '2023-01-01', saidBefore: '2023-03-31' }],
    ['who spoke in 2021–2022', { saidAfter: '2021-01-01', saidBefore: '2022-12-31' }],
    ['who spoke in the first half of 2023', { saidAfter: '2023-01-01', saidBefore: '2023-06-30' }],
    ['who spoke in late 2022', { saidAfter: '2022-09-01', saidBefore: '2022-12-31' }],
    ['who spoke in winter 2023', { saidAfter: '2022-12-01', saidBefore: '2023-02-28' }],
    ['who spoke since March', { saidAfter: '2024-03-01' }],
    ['who spoke in October', { saidAfter: '2023-10-01', saidBefore: '2023-10-31' }],
    ['who spoke on March 3rd', { saidAfter: '2024-03-03', saidBefore: '2024-03-03' }],
    ['who spoke 3 days ago', { saidAfter: '2024-05-12', saidBefore: '2024-05-12' }],
    ['who spoke a week ago', { saidAfter: '2024-05-06', saidBefore: '2024-05-12' }],
    ['who spoke in the last two years', { saidAfter: '2022-05-16', saidBefore: '2024-05-15' }],
    ['statements by May', { saidBy: ['May'] }],
    [
      'a day that no calendar has goes to the server: since 2023-02-30',
      { saidAfter: '2023-02-30', anything: 'a day that no calendar has goes to the server' },
    ],
  ])('when: %s', (sentence, where) => {
    expect(read(sentence)).toEqual(where);
  });

  it('leaves "last week" alone where it does not know today', () => {
    expect(parseQuestion('who spoke about Freedonia last week').about).toEqual(['Freedonia last week']);
  });

  it.each<[string, Read]>([
    ['Zoë Márquez', { anything: 'Zoë Márquez' }],
    ['grain deal?', { anything: 'grain deal' }],
    ['"red line"', { text: 'red line' }],
    ['“red line” about Freedonia', { text: 'red line', about: ['Freedonia'] }],
    [
      '"Peace on Earth Society" about Freedonia',
      { saidBy: ['Peace on Earth Society'], about: ['Freedonia'] },
    ],
    ['who used the words "red line"', { text: 'red line' }],
    ['who said "peace" about Freedonia', { text: 'peace', about: ['Freedonia'] }],
    ['who said that the war about salt began in 2022', { text: 'war salt began 2022' }],
    [
      'Smith, Márquez or "Trinidad, Tobago" about Freedonia and Sylvania',
      { saidBy: ['Smith', 'Márquez', 'Trinidad, Tobago'], about: ['Freedonia and Sylvania'] },
    ],
    ['', {}],
    ['???', {}],
    ['"', {}],
  ])('names and phrases: %s', (sentence, where) => {
    expect(read(sentence)).toEqual(where);
  });

  it('answers every sentence, and invents no word', () => {
    const word = fc.constantFrom(
      'who',
      'said',
      'about',
      'by',
      'Smith',
      '"',
      'that',
      'since',
      '2023',
      'denied',
      'to',
      'reported',
      'last week',
      "'s",
      ',',
      'on',
      '“',
      '\uE000',
      'İ',
    );
    const sentences = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(word).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(sentences, (sentence) => {
        const { saidBy, about, reportedBy, addressedTo, publisher, text, anything, leftAside } =
          parseQuestion(sentence, TODAY);
        const words = [
          ...saidBy,
          ...about,
          ...reportedBy,
          ...addressedTo,
          ...publisher,
          ...leftAside,
          text ?? '',
          anything ?? '',
        ].flatMap((name) => name.split(/[\s,;]+/u));
        const known = sentence.normalize('NFC').toLowerCase();
        expect(words.filter((one) => !known.includes(one.toLowerCase()))).toEqual([]);
      }),
    );
  });

  it('reads a sentence of any length at once', () => {
    const started = Date.now();
    for (const part of ['about ', 'that ', '"', 'said by ', 'a, ', '1 '])
      parseQuestion(part.repeat(100_000), TODAY);
    expect(Date.now() - started).toBeLessThan(1_000);
  });
});
