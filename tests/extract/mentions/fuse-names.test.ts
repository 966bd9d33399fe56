import fc from 'fast-check';
import { contains } from '../../../src/model/span';
import { NAME_KINDS } from '../../../src/model/reading';
import { markNames, mentionsOf, showEntities, showMentions, showPeople } from '../../support/read-text';

describe('findMentions with the names of the encoder', () => {
  it.each([
    [
      'Dumavel left. Friends of Dumavel met at Dumavel.',
      ['PERSON 0.9 Dumavel', 'PERSON 0.8 Dumavel', 'PLACE 0.5 Dumavel'],
      ['PERSON Dumavel', 'PERSON Dumavel', 'PERSON Dumavel'],
    ],
    [
      'Later Dumanek spoke. It was Xiyo Dumanek.',
      ['ORGANISATION 0.6 Dumanek', 'PERSON 0.95 Xiyo Dumanek'],
      ['PERSON Dumanek', 'PERSON Xiyo Dumanek'],
    ],
    ['The agency Reuters was wrong.', ['PERSON 0.8 Reuters'], ['ORGANISATION Reuters']],
    ['They met Chinese Taipei.', ['PEOPLE 0.9 Chinese'], ['PLACE Chinese Taipei']],
    [
      'Dumavel closed. Dumavel Foods was late.',
      ['PERSON 0.9 Dumavel', 'ORGANISATION 0.9 Dumavel Foods'],
      ['ORGANISATION Dumavel', 'ORGANISATION Dumavel Foods'],
    ],
    ['Residents of Dumavel left.', ['PERSON 0.6 Dumavel'], ['PLACE Dumavel']],
    ['The mercenary group Dumavel left.', ['PERSON 0.9 Dumavel'], ['ORGANISATION Dumavel']],
    [
      'They named Xiyo al-Dumanek, a 50-year-old driver.',
      ['PLACE 0.8 Xiyo al-Dumanek'],
      ['PERSON Xiyo al-Dumanek'],
    ],
    [
      'Former Dumavel mayor Xiyo Velk left.',
      ['PEOPLE 0.7 Dumavel', 'PERSON 0.9 Xiyo Velk'],
      ['PLACE Dumavel', 'PERSON Xiyo Velk'],
    ],
    [
      'Xiyo Dumanek, a spokesman for the town, said it would appeal.',
      ['PERSON 0.9 Xiyo Dumanek'],
      ['PERSON Xiyo Dumanek'],
    ],
    [
      'Jane Velk shares her concern. Velk declined to comment.',
      ['PERSON 0.9 Jane Velk', 'PERSON 0.9 Velk'],
      ['PERSON Jane Velk', 'PERSON Velk'],
    ],
    [
      'Dumaneft, Velk & Xiyo and DumaMed left with Jane Eubank.',
      ['PERSON 0.9 Dumaneft', 'PERSON 0.9 Velk & Xiyo', 'PERSON 0.9 DumaMed', 'PERSON 0.9 Jane Eubank'],
      ['ORGANISATION Dumaneft', 'ORGANISATION Velk & Xiyo', 'ORGANISATION DumaMed', 'PERSON Jane Eubank'],
    ],
    [
      'The Duma Schooling Programme (DSP) is new. DSP is for all.',
      ['OTHER 0.8 Duma Schooling Programme', 'ORGANISATION 0.9 DSP', 'ORGANISATION 0.9 DSP'],
      ['PROJECT Duma Schooling Programme', 'PROJECT DSP', 'PROJECT DSP'],
    ],
    [
      'The Velk Air Station Dumavel is near the base. The channel Xiyo left.',
      ['PLACE 0.9 Dumavel', 'PERSON 0.9 Xiyo'],
      ['PLACE Dumavel', 'ORGANISATION Xiyo'],
    ],
    ['It belongs to the furniture chain Dumavel.', ['PERSON 0.9 Dumavel'], ['ORGANISATION Dumavel']],
    ['They met the carmaker Dumavel.', ['PERSON 0.9 Dumavel'], ['ORGANISATION Dumavel']],
    [
      'They met Dumavel, then left. Then Dumavel spoke.',
      ['PERSON 0.9 Dumavel'],
      ['PERSON Dumavel', 'PERSON Dumavel'],
    ],
    ['Lima and Vienna denied it.', ['PERSON 0.9 Lima', 'PERSON 0.95 Vienna'], ['PLACE Lima', 'PLACE Vienna']],
    [
      'Vienna denied it. Later Xiyo Vienna left.',
      ['PERSON 0.9 Vienna', 'PERSON 0.95 Xiyo Vienna'],
      ['PERSON Vienna', 'PERSON Xiyo Vienna'],
    ],
    [
      'Dumavel, which runs Lima, left. Dumavel spoke.',
      ['PERSON 0.9 Dumavel', 'PERSON 0.9 Dumavel'],
      ['ORGANISATION Dumavel', 'PLACE Lima', 'ORGANISATION Dumavel'],
    ],
    [
      'Dumavel left. Dumavel Marine Supplies was late. Dumavel spoke.',
      ['PERSON 0.9 Dumavel', 'ORGANISATION 0.9 Dumavel Marine Supplies', 'PERSON 0.9 Dumavel'],
      ['ORGANISATION Dumavel', 'ORGANISATION Dumavel Marine Supplies', 'ORGANISATION Dumavel'],
    ],
    ['Then came\nDumavel, and it rained.', ['PERSON 0.9 came\nDumavel'], ['PERSON Dumavel']],
    ["Dumavel, the firm's head of planning, wept.", ['PERSON 0.9 Dumavel'], ['PERSON Dumavel']],
    ['Dumavel, the video app, was late.', ['PERSON 0.9 Dumavel'], ['ORGANISATION Dumavel']],
    [
      'Rita Bella Cole left. RBC said on Monday that it would miss her.',
      ['PERSON 0.9 Rita Bella Cole', 'ORGANISATION 0.6 RBC'],
      ['PERSON Rita Bella Cole', 'ORGANISATION RBC'],
    ],
    [
      'Xiyo Duma Velk left. XDV said on Monday that it would miss her.',
      ['PERSON 0.9 Xiyo Duma Velk', 'ORGANISATION 0.6 XDV'],
      ['PERSON Xiyo Duma Velk', 'ORGANISATION XDV'],
    ],
    ['They left the MV Dumavel.', ['PERSON 0.9 MV Dumavel'], ['PRODUCT MV Dumavel']],
    [
      'He sold the Dumavel Brooch. The brooch was new.',
      ['PERSON 0.9 Dumavel Brooch'],
      ['PRODUCT Dumavel Brooch'],
    ],
    ['Then Sofia laughed.', ['PERSON 0.9 Sofia'], ['PERSON Sofia']],
    ['The operator, Dumavel, was late.', ['PERSON 0.9 Dumavel'], ['ORGANISATION Dumavel']],
    ['A spokesman for the group, Dumavel, left.', ['PERSON 0.9 Dumavel'], ['PERSON Dumavel']],
    ['Dumavel, a union leader, left.', ['PERSON 0.9 Dumavel'], ['PERSON Dumavel']],
    ['Dumavel, a rich think tank, left.', ['PERSON 0.9 Dumavel'], ['ORGANISATION Dumavel']],
    [
      'Xiyo, who heads Dumavel, left.',
      ['PERSON 0.9 Xiyo', 'PERSON 0.9 Dumavel'],
      ['PERSON Xiyo', 'ORGANISATION Dumavel'],
    ],
    [
      'Dumavel musician Xiyo Roe left.',
      ['PLACE 0.9 Dumavel', 'PERSON 0.9 Xiyo Roe'],
      ['PLACE Dumavel', 'PERSON Xiyo Roe'],
    ],
    [
      'Dumavel president Xiyo Roe left.',
      ['PLACE 0.9 Dumavel', 'PERSON 0.9 Xiyo Roe'],
      ['ORGANISATION Dumavel', 'PERSON Xiyo Roe'],
    ],
    ['Later the crew of the Dumavel left.', ['PLACE 0.9 Dumavel'], ['PRODUCT Dumavel']],
    [
      'Later the outskirts of Dumavel burned. Dumavel fell.',
      ['PLACE 0.9 Dumavel', 'PERSON 0.9 Dumavel'],
      ['PLACE Dumavel', 'PLACE Dumavel'],
    ],
    [
      'They bought the Dumavel-2 from Xiyo.',
      ['PLACE 0.9 Dumavel-2', 'PERSON 0.9 Xiyo'],
      ['PRODUCT Dumavel-2', 'PERSON Xiyo'],
    ],
    [
      'They bought two Dumavel-3 radars from Xiyo.',
      ['PERSON 0.9 Xiyo'],
      ['PRODUCT Dumavel-3 radars', 'PERSON Xiyo'],
    ],
    ['They left the Dumavel treaty.', ['OTHER 0.9 Dumavel treaty'], ['EVENT Dumavel treaty']],
    ['Its spokeswoman, Xiyo Dumavel, left.', ['ORGANISATION 0.9 Xiyo Dumavel'], ['PERSON Xiyo Dumavel']],
    [
      'Then it rained in Dumavel, and Dumavel slept.',
      ['PLACE 0.5 Dumavel', 'ORGANISATION 0.7 Dumavel'],
      ['PLACE Dumavel', 'PLACE Dumavel'],
    ],
    ['Later La Dumavera wrote it.', ['PERSON 0.9 La Dumavera'], ['ORGANISATION La Dumavera']],
    ['Two doses of Dumavel were lost.', ['PERSON 0.9 Dumavel'], ['PRODUCT Dumavel']],
    ['She wrote it in her book Dumavel Winds.', ['OTHER 0.9 Dumavel Winds'], ['PRODUCT Dumavel Winds']],
    ['They met Jane Dumavel, which was late.', ['PERSON 0.9 Jane Dumavel'], ['PERSON Jane Dumavel']],
    ['They left the Duma-Velk wedding.', ['PERSON 0.9 Duma-Velk'], ['PERSON Duma-Velk']],
    ['They left the Ohio Senate.', ['PLACE 0.9 Ohio Senate'], ['ORGANISATION Ohio Senate']],
    ['Mayor Mary Major said no.', ['PERSON 0.9 Mary Major'], ['PERSON Mary Major']],
  ])('gives a name one kind in a text, and finds it everywhere: %s', async (text, names, expected) => {
    expect(await showMentions(text, markNames(text, names))).toEqual(expected);
  });

  it.each([
    [
      'Later Sun Jiu left. Then Sun denied it.',
      ['PERSON 0.9 Sun Jiu', 'PERSON 0.9 Sun'],
      ['PERSON Sun Jiu (Sun)'],
    ],
    ['Then it was in the Sun.', ['PERSON 0.9 Sun'], ['ORGANISATION Sun']],
    ['They read the Jane Gazette.', ['PERSON 0.9 Jane Gazette'], ['ORGANISATION Jane Gazette']],
    ['They read the Dumavel Gazette.', ['PERSON 0.9 Dumavel Gazette'], ['ORGANISATION Dumavel Gazette']],
  ])(
    'takes somebody who is called like an outlet for one only behind an article: %s',
    async (text, names, expected) => {
      expect(await showEntities(text, markNames(text, names))).toEqual(expected);
    },
  );

  it.each([
    [
      'Norway and French officials met Dumavel.',
      ['PEOPLE 0.9 French', 'PERSON 0.9 Dumavel'],
      ['PLACE Norway', '(French) France', 'PERSON Dumavel'],
    ],
    [
      'The Norwegian Sea Bank met the EU.',
      ['ORGANISATION 0.9 Norwegian Sea Bank', 'PLACE 0.6 EU'],
      ['ORGANISATION Norwegian Sea Bank', '(Norwegian) Norway', 'ORGANISATION EU'],
    ],
    ['An Independent expert met Dumavel.', ['PERSON 0.9 Dumavel'], ['PERSON Dumavel']],
  ])('knows states and their adjectives from the lists: %s', async (text, names, expected) => {
    expect(await showMentions(text, markNames(text, names))).toEqual(expected);
  });

  it.each([
    ['The Nordic Arrow railway opened.', ['OTHER 0.9 Nordic Arrow'], ['PROJECT Nordic Arrow railway']],
    ['The Polar Railway opened.', ['PLACE 0.9 Polar Railway'], ['PROJECT Polar Railway']],
    ['The Polar Games opened.', ['OTHER 0.9 Polar Games'], ['EVENT Polar Games']],
    ['An Aurora car was shown.', ['PRODUCT 0.9 Aurora'], ['PRODUCT Aurora car']],
    ['They read Nearly There and left.', ['OTHER 0.9 Nearly There'], ['PRODUCT Nearly There']],
    [
      'The Kelvar communications satellite left Oslo. Doctors say Kelvar is safe.',
      ['PLACE 0.9 Oslo'],
      ['PROJECT Kelvar communications satellite', 'PLACE Oslo', 'PROJECT Kelvar'],
    ],
    [
      'They saw the Polar Shield exercise of Norway.',
      ['EVENT 0.9 Polar Shield exercise of Norway'],
      ['EVENT Polar Shield exercise', 'PLACE Norway'],
    ],
    [
      'It fell near the Norwegian island of Roe.',
      ['PLACE 0.9 Norwegian island of Roe'],
      ['(Norwegian) Norway', 'PLACE Roe'],
    ],
  ])('tells projects, events and products by their head: %s', async (text, names, expected) => {
    expect(await showMentions(text, markNames(text, names))).toEqual(expected);
  });

  it('attaches titles and appositions', async () => {
    const text = 'Polar Bank chairman Xiyo Dumanek met Duma Velk, head of the union.';
    const names = markNames(text, [
      'ORGANISATION 0.9 Polar Bank',
      'PERSON 0.9 Xiyo Dumanek',
      'PERSON 0.9 Duma Velk',
    ]);
    expect((await mentionsOf(text, names)).map(({ name }) => name)).toEqual([
      'Polar Bank',
      'Xiyo Dumanek',
      'Duma Velk',
    ]);
    expect(await showPeople(text, names)).toEqual([
      'Polar Bank chairman + Xiyo Dumanek',
      'Duma Velk | head of the union',
    ]);
  });

  it('believes the encoder in a title where it is sure', async () => {
    const text = 'Dumavel Leaves For Talks With Xiyo On Trade';
    const names = markNames(text, ['PERSON 0.9 Dumavel', 'ORGANISATION 0.4 Xiyo']);
    expect(await showMentions(text, names)).toEqual(['PERSON Dumavel']);
  });

  it('keeps every span inside the text, whatever is marked', async () => {
    const words = fc.constantFrom('Jane', 'Doe', 'the', 'Norway', 'U.S.', 'Bank', '"', '-', 'of', '😀', '\n');
    const name = fc.record({
      start: fc.nat(60),
      end: fc.nat(60),
      kind: fc.constantFrom(...NAME_KINDS),
      confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(words, { maxLength: 30 }),
        fc.array(name, { maxLength: 8 }),
        async (parts, names) => {
          const text = parts.join(' ');
          const whole = { start: 0, end: text.length };
          expect(
            (await mentionsOf(text, names)).filter((one) => one.start >= one.end || !contains(whole, one)),
          ).toEqual([]);
        },
      ),
    );
  });
});

describe('a name with the marks of what is put in', () => {
  it.each([
    ['“[Xiyo] Dumanek left,” he said.', 'PERSON 0.7 Xiyo] Dumanek', ['PERSON Xiyo Dumanek']],
    [
      'They met Dumanek (Polar) Foods.',
      'ORGANISATION 0.9 Dumanek (Polar) Foods',
      ['ORGANISATION Dumanek (Polar) Foods'],
    ],
  ])('is kept without them: %s', async (text, name, expected) => {
    expect((await showEntities(text, markNames(text, [name]))).filter((one) => /Dumanek/u.test(one))).toEqual(
      expected,
    );
  });
});
