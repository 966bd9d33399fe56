import { showSpeakers } from '../../support/read-text';

describe('who is meant', () => {
  it.each([
    [
      'A person with knowledge of the talks said Norway would pay.',
      ['person with knowledge of the talks: Norway'],
    ],
    ['Opposition figures in Rome said Norway would pay.', ['Opposition figures in Rome: Norway']],
    [
      'Two people familiar with the plan said Norway would pay. One of the people said Sweden was late.',
      ['Two people familiar with the plan: Norway', 'Two people familiar with the plan: Sweden'],
    ],
    ['They said Norway would pay.', ['?They: Norway']],
  ])('keeps whom the text does not name by the words that tell them: %s', async (text, expected) => {
    expect(await showSpeakers(text)).toEqual(expected);
  });

  it.each([
    ['A Roe Telecom spokeswoman said the company never paid Norway.', ['Roe Telecom: Roe Telecom, Norway']],
    [
      'Jane Doe of the Rural Party met John Roe of the Polar Party. Doe said her party would leave.',
      ['Jane Doe: Rural Party'],
    ],
    [
      'Acme Motors bought Roe Telecom. Jane Doe said the two companies would grow.',
      ['Jane Doe: Acme Motors, Roe Telecom'],
    ],
    [
      'The Institute of Mines of the Royal Academy of Norway spoke first. The Royal Academy of Norway said Jane Doe would pay.',
      ['Royal Academy of Norway: Jane Doe'],
    ],
    [
      'Norway met Sweden. Jane Doe came too. “It is the work of experts of the two countries,” she said.',
      ['Jane Doe: Norway, Sweden'],
    ],
  ])('finds bodies and pairs by what they are called: %s', async (text, expected) => {
    expect(await showSpeakers(text)).toEqual(expected);
  });

  it.each([
    [
      'The trial of Jane Doe opened. Doe is charged with theft, prosecutors told the jury. Anna Roe, a lawyer, said her client was ill.',
      'Anna Roe: Jane Doe',
    ],
    ['Jane Doe met John Roe. Anna Lind, a lawyer, said her client was ill.', 'Anna Lind'],
  ])('knows the accused in a text about a trial alone: %s', async (text, expected) => {
    expect((await showSpeakers(text)).at(-1)).toBe(expected);
  });

  it.each([
    ['Police superintendent Jane Doe came. The police official said Norway was late.', 'Jane Doe: Norway'],
    [
      'Minister Jane Doe came. An official said Norway was late. Roe left. The official said Sweden was late.',
      'official: Sweden',
    ],
    // whom the words of another name is not as near
    [
      'President Jane Doe was ill. “I met President John Roe,” Doe said. The president said Norway was late.',
      'Jane Doe: Norway',
    ],
    [
      'Jane Doe praised the talks, although John Roe had left. The Norwegian leader said Sweden was late.',
      'Jane Doe: Sweden',
    ],
    ['“It rained,” Jane Doe said. “It was cold,” the minister said, “in Norway.”', 'Jane Doe: Norway'],
    [
      'Jane Doe praised the talks. The leader of the Rural Party said Norway was late.',
      'leader of the Rural Party: Norway',
    ],
    ['Jane Doe praised the talks.\n\nThe Norwegian leader said Sweden was late.', 'Norwegian leader: Sweden'],
    ['President Jane Doe praised the talks. The ambassador said Norway was late.', 'ambassador: Norway'],
    [
      'An ambassador came. Jane Doe praised the talks. The ambassador said Norway was late.',
      'ambassador: Norway',
    ],
  ])('goes on with whoever has spoken, of whom no other office is told: %s', async (text, expected) => {
    expect((await showSpeakers(text)).at(-1)).toBe(expected);
  });

  it.each([
    ['Minister Marian Kovar met Roe. She said Norway was late.', ['Marian Kovar: Norway']],
    // the first whom the sentence before names
    [
      'Jane Doe saw in the final on Monday how well Oleg Kovar beat Ivan Petrov. “He is quick,” Doe said.',
      ['Jane Doe: Oleg Kovar'],
    ],
    [
      'Acme Motors was fined. Jane Doe was angry: “They knew it all along,” she said.',
      ['Jane Doe: Acme Motors'],
    ],
    ['Acme Motors met Roe Telecom. Jane Doe was angry: “They knew it all along,” she said.', ['Jane Doe']],
  ])(
    'lets a pronoun say more than a given name, and "they" of a quotation mean the only body just before: %s',
    async (text, expected) => {
      expect(await showSpeakers(text)).toEqual(expected);
    },
  );

  it.each([
    ['Jane Doe said that talks in Oslo had failed.', ['Jane Doe: Oslo']],
    ['Jane Doe said that talks with Oslo had failed.', ['Jane Doe: Norway']],
    ['Seoul was calm. Jane Doe said no Korean farmer would suffer.', ['Jane Doe: South Korea']],
    ['Jane Doe said no Korean farmer would suffer.', ['Jane Doe']],
    ['Jane Doe said that the European Union would pay.', ['Jane Doe: European Union']],
  ])(
    'tells a town from the state that it stands for, and states that share an adjective: %s',
    async (text, expected) => {
      expect(await showSpeakers(text)).toEqual(expected);
    },
  );

  it.each([
    ['King John Doe met President Ann Roe. The monarch said Norway was late.', 'John Doe: Norway'],
    ['Pope John Doe met President Ann Roe. The pontiff said Norway was late.', 'John Doe: Norway'],
    ['His Majesty King John Doe came. His Majesty said Norway was late.', 'John Doe: Norway'],
    ['The Amir Sheikh John Doe came. His Highness the Amir said Norway was late.', 'John Doe: Norway'],
    [
      'John Roe, head of the Rural League, came. Jane Doe, president of the Urban Party, left. The RL president said Norway was late.',
      'John Roe: Norway',
    ],
    [
      'John Roe, president of the Rural League, came. Jane Doe, president of the Urban Party, left. The president of the RL said Norway was late.',
      'John Roe: Norway',
    ],
    [
      'Jane Doe, chairman of Pakistan Tehreek-e-Insaf, came. John Lind, chairman of the Polar Club, left. The PTI chairman said Norway was late.',
      'Jane Doe: Norway',
    ],
    // letters that are no initials of what is named
    [
      'Jane Doe, mayor of Washington, came. John Lind left. The DC mayor said Norway was late.',
      'Jane Doe: Norway',
    ],
    ['Jane Doe, minister of Finance, came. The UDM minister said Norway was late.', 'Jane Doe: Norway'],
    ['Jane Doe, head of the Roe Charity, came. The NGO head said Norway was late.', 'Jane Doe: Norway'],
    [
      'The governor of the Bank of Mines (TOM), Jane Doe, came. TOM’s governor said Norway was late.',
      'Jane Doe: Norway',
    ],
    ['Urban MEC for Finance Jane Doe came. The MEC said Norway was late.', 'Jane Doe: Norway'],
    [
      'John Roe came. The victim was identified as Jane Doe. Neighbours said the victim knew Norway.',
      'Neighbours: Jane Doe, Norway',
    ],
    [
      'Police identified the deceased as Jane Doe. Neighbours said Roe knew the deceased.',
      'Neighbours: Roe, Jane Doe',
    ],
    [
      'John Roe came. The victim was identified as working for Jane Doe. Neighbours said the victim knew Norway.',
      'Neighbours: Norway',
    ],
    [
      'John Roe came. The victim was identified as with Jane Doe. Neighbours said the victim knew Norway.',
      'Neighbours: Norway',
    ],
    ['John Roe came. The 41-year-old Kim Doe said Norway was late.', 'Kim Doe: Norway'],
    // a woman, and not the spokesman
    ['Spokesman Mr John Doe came. The spokeswoman said Norway was late.', 'spokeswoman: Norway'],
    ['Actor Mr John Doe came. Jane Lind said the actress was late.', 'Jane Lind'],
    [
      'Jane Doe and John Roe came. Neighbours said the couple knew Norway.',
      'Neighbours: Jane Doe, John Roe, Norway',
    ],
    ['Jane Doe and John Roe came. Neighbours said the couple of cars knew Norway.', 'Neighbours: Norway'],
    ['Jane Doe and John Roe came. Neighbours said the next couple of weeks would be late.', 'Neighbours'],
    [
      'Jane Doe and John Roe came. Neighbours said the old couple next door knew Norway.',
      'Neighbours: Norway',
    ],
    [
      'The former chairman of the Polar Church said Norway was late. John Doe spoke on Monday. “It rained,” Doe said. Ex-premier John Roe left. The former chairman said Sweden was late.',
      'John Doe: Sweden',
    ],
  ])('knows people by their offices and by what befell them: %s', async (text, expected) => {
    expect((await showSpeakers(text)).at(-1)).toBe(expected);
  });

  it('takes for the one of a headline whoever holds that office below', async () => {
    const text =
      'RL president says Norway was late\n\nJohn Roe came on Monday. “It rained,” RL president Jane Doe said.';
    expect(await showSpeakers(text)).toEqual(['Jane Doe: Norway', 'Jane Doe']);
  });
});
