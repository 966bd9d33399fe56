import fc from 'fast-check';
import { contains } from '../../../src/model/span';
import { mentionsOf, showMentions } from '../../support/read-text';

describe('findMentions', () => {
  it.each([
    [
      'President Emmanuel Macron met Chancellor Olaf Scholz in Berlin.',
      ['PERSON Emmanuel Macron', 'PERSON Olaf Scholz', 'PLACE Berlin'],
    ],
    ['Mr Kato and Dr. Mary Smith left.', ['PERSON Kato', 'PERSON Mary Smith']],
    [
      'Ludwig van Beethoven and Osama bin Laden never met.',
      ['PERSON Ludwig van Beethoven', 'PERSON Osama bin Laden'],
    ],
    [
      'Kim Dae-jung met Nguyen Van Thieu and Xi Jinping.',
      ['PERSON Kim Dae-jung', 'PERSON Nguyen Van Thieu', 'PERSON Xi Jinping'],
    ],
    ['“It is late,” said Xolani Mthembu.', ['PERSON Xolani Mthembu']],
    ['Georgia beat Michael Jordan in Chad.', ['PLACE Georgia', 'PERSON Michael Jordan', 'PLACE Chad']],
  ])('finds people with particles, family names first and names of states: %s', async (text, expected) => {
    expect(await showMentions(text)).toEqual(expected);
  });

  it.each([
    [
      'The Ministry of Industry and Trade said exports fell.',
      ['ORGANISATION Ministry of Industry and Trade'],
    ],
    ['Both Paris and Berlin denied it.', ['PLACE Paris', 'PLACE Berlin']],
    [
      'The Norwegian Foreign Ministry and the Bank of England declined to comment.',
      ['ORGANISATION Norwegian Foreign Ministry', '(Norwegian) Norway', 'ORGANISATION Bank of England'],
    ],
    [
      'The World Health Organization (WHO) warned of an outbreak.',
      ['ORGANISATION World Health Organization', 'ORGANISATION WHO'],
    ],
    [
      "Officials of the People's Liberation Army met Hezbollah in Beirut, Lebanon.",
      ["ORGANISATION People's Liberation Army", 'ORGANISATION Hezbollah', 'PLACE Beirut', 'PLACE Lebanon'],
    ],
    ['The White House welcomed the deal.', ['ORGANISATION White House']],
    [
      'OSLO (Reuters) - Norway said on Monday it would help.',
      ['PLACE OSLO', 'ORGANISATION Reuters', 'PLACE Norway'],
    ],
  ])(
    'finds organisations, one where "and" joins words and two where it joins names: %s',
    async (text, expected) => {
      expect(await showMentions(text)).toEqual(expected);
    },
  );

  it.each([
    [
      'The Eastern Trade Summit opened near the Vostok Station.',
      ['EVENT Eastern Trade Summit', 'PLACE Vostok Station'],
    ],
    ['The Nordic Arrow railway was shown.', ['PROJECT Nordic Arrow railway']],
    [
      'Typhoon Rosa hit Lake Victoria during the World Cup.',
      ['EVENT Typhoon Rosa', 'PLACE Lake Victoria', 'EVENT World Cup'],
    ],
    ['French-made rockets and US-led troops arrived.', ['(French-made) France', '(US-led) United States']],
  ])('finds places, projects, events and products by their head: %s', async (text, expected) => {
    expect(await showMentions(text)).toEqual(expected);
  });

  it.each([
    [
      'The head of the Refugee Council Jane Smith left.',
      ['ORGANISATION Refugee Council', 'PERSON Jane Smith'],
    ],
    ['Sen. Mary Smith (D-N.Y.) left No. 5.', ['PERSON Mary Smith']],
    ['They met in Reno, Nev.', ['PLACE Reno', 'PLACE Nev.']],
    [
      'BREAKING: Acme Group, a builder, left. The head of Acme Group stayed.',
      ['ORGANISATION Acme Group', 'ORGANISATION Acme Group'],
    ],
  ])('parts what stands beside a name from it: %s', async (text, expected) => {
    expect(await showMentions(text)).toEqual(expected);
  });

  it.each([
    ['However, Dozens of people left on Monday.'],
    ['Leaders Meet For Talks On Trade As Crisis Deepens'],
    ['Who knows what they want. May be nothing.'],
    ['They paid US $ 10 million.'],
  ])('does not take a capital alone for a name: %s', async (text) => {
    expect(await showMentions(text)).toEqual([]);
  });

  it.each([
    [
      'Jane Doe Leaves For Norway As Talks With Acme Group End.\nJane Doe left. Acme Group stayed.',
      [
        'PERSON Jane Doe',
        'PLACE Norway',
        'ORGANISATION Acme Group',
        'PERSON Jane Doe',
        'ORGANISATION Acme Group',
      ],
    ],
    ['MAYOR MARY SMITH LEFT FOR NORWAY. “IT IS TIME,” SHE SAID.', ['PERSON MARY SMITH', 'PLACE NORWAY']],
  ])('takes from a title only what the text or the lists know: %s', async (text, expected) => {
    expect(await showMentions(text)).toEqual(expected);
  });

  it.each([
    ['A film called Pride Month was shown.', ['PRODUCT Pride Month']],
    ['They discussed Nearly.', []],
    [
      'Xiyo Dumanek left. A week later friends saw Xiyo and Dumanek.',
      ['PERSON Xiyo Dumanek', 'PERSON Xiyo', 'PERSON Dumanek'],
    ],
  ])('does not make people or organisations of common words: %s', async (text, expected) => {
    expect(await showMentions(text)).toEqual(expected);
  });

  it('keeps every span inside the text and answers the same each time, whatever the text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 200 }), async (text) => {
        const found = await mentionsOf(text, []);
        const whole = { start: 0, end: text.length };
        expect(found.every((mention) => mention.start < mention.end && contains(whole, mention))).toBe(true);
        expect(await mentionsOf(text, [])).toEqual(found);
      }),
    );
  });

  it.each(['A ', 'Of the ', 'President ', 'of Ruritania and ', "O'A-b ", '((', 'ÀÉ.'])(
    'keeps every span of %j, over and over, inside the text',
    async (part) => {
      const text = part.repeat(2_000);
      const whole = { start: 0, end: text.length };
      expect((await mentionsOf(text, [])).filter((mention) => !contains(whole, mention))).toEqual([]);
    },
  );
});
