import { showSpeakers } from '../../support/read-text';

describe('whose government is meant', () => {
  it.each([
    [
      'Norwegian Foreign Minister Jane Doe met Swedish Prime Minister Anna Lind. Doe said her government would pay.',
      ['Jane Doe: Norway'],
    ],
    [
      'Sweden met Sweden. A Norwegian official said his government would pay.',
      ['Norwegian official: Norway'],
    ],
    ['The Swedish government met. US Senator Jane Doe said the administration was late.', ['Jane Doe']],
    ['Norway met Sweden. Jane Doe said the government had lied.', ['Jane Doe: government']],
    // at home where the towns are that the text names
    [
      'Jane Doe spoke in Bergen and Trondheim of Swedish prisons. Doe said the country had lied.',
      ['Jane Doe: Norway'],
    ],
  ])('knows it by who speaks and by what was named last: %s', async (text, expected) => {
    expect(await showSpeakers(text)).toEqual(expected);
  });
});

describe('they who are answered in a quotation', () => {
  it.each([
    [
      'Jane Doe said Iran had lied. Norwegian Defence Minister Anna Lind summoned a diplomat. “They owe us an answer,” Lind said.',
      ['Jane Doe: Iran', 'Anna Lind: Iran'],
    ],
    ['Norway met Sweden. “They owe us an answer,” Anna Lind said.', ['Anna Lind']],
  ])('are the only state or body spoken of just before: %s', async (text, expected) => {
    expect(await showSpeakers(text)).toEqual(expected);
  });
});

describe('pronouns of somebody without a name', () => {
  it.each([
    ['Paul Lind left. When a Congolese soldier was shot, Rwanda said he had crossed the river.', ['Rwanda']],
    [
      'Jane Doe, who heads the Polar Union, a charity, said none of its members had left.',
      ['Jane Doe: Polar Union'],
    ],
  ])('mean nobody who was named before: %s', async (text, expected) => {
    expect(await showSpeakers(text)).toEqual(expected);
  });
});

describe('whom people call their own', () => {
  it.each([
    ['Lind’s lawyer, Jane Doe, said her client was ill.', ['Jane Doe: Lind']],
    ['Paul Lind’s lawyer, Jane Doe, said: “My client was ill.”', ['Jane Doe: Paul Lind']],
    ['Paul Lind’s wife, Jane, said her husband was ill.', ['Jane: Paul Lind']],
    ['Anna Lind died. Her son, Paul, said his mother was ill.', ['Paul: Anna Lind']],
    ['Paul Lind’s wife, Jane, said her brother was ill.', ['Jane']],
  ])('is whom the words for the speaker name: %s', async (text, expected) => {
    expect(await showSpeakers(text)).toEqual(expected);
  });
});

describe('the company that is meant', () => {
  it.each([
    [
      'Roe Bank denied it. Chief executive Jane Doe said the company was sound. Doe said it would pay.',
      ['Roe Bank', 'Jane Doe: Roe Bank', 'Jane Doe: Roe Bank'],
    ],
    [
      'Roe Bank was fined. Its chairman, John Doe, left. Doe said his company was sound.',
      ['John Doe: Roe Bank'],
    ],
    ['Roe Bank was fined. The union’s chairman, John Doe, said it was late.', ['John Doe']],
    [
      'The operator, Roe Power, runs the plant. Acme Motors said it would pay. Jane Doe said the company was late.',
      ['Acme Motors', 'Jane Doe: Acme Motors'],
    ],
    [
      'Asked about the deal, Roe Telecom said it was late. Jane Doe said the deal was off.',
      ['Roe Telecom', 'Jane Doe'],
    ],
    [
      'The Polar Trust was fined. Jane Doe came from a London trust last year. She said the trust was late.',
      ['Jane Doe: Polar Trust'],
    ],
  ])('is the one spoken of, and no house of analysts: %s', async (text, expected) => {
    expect(await showSpeakers(text)).toEqual(expected);
  });
});

describe('those whom people call their own', () => {
  it.each([
    ['Ms Anna Lind told Mr Ivan Petrov that he was late.', ['Anna Lind: Ivan Petrov']],
    ['Mr Paul Lind told Mr Ivan Petrov that he was late.', ['Paul Lind']],
    ['Jane Doe, the mother of Anna Lind, said her son was ill.', ['Jane Doe']],
    [
      'Paul Lind was shot. Lind’s sister, Anna Lind, said her brother was ill. “My brother was kind,” Anna Lind said.',
      ['Anna Lind: Paul Lind', 'Anna Lind: Paul Lind'],
    ],
    ['Paul Lind left. “My brother is kind,” said Anna Lind.', ['Anna Lind: Paul Lind']],
    ['Paul Lind left. “My sister is kind,” said Anna Lind.', ['Anna Lind']],
    ['Paul Lind left. “My client is kind,” said Jane Doe.', ['Jane Doe']],
  ])('are those whom a title or the family name tells: %s', async (text, expected) => {
    expect(await showSpeakers(text)).toEqual(expected);
  });
});

describe('he of whom something is wished', () => {
  it.each([['Paul Lind was held. John Doe said that he was free.', ['John Doe']]])(
    'is not who wishes it: %s',
    async (text, expected) => {
      expect(await showSpeakers(text)).toEqual(expected);
    },
  );
});

describe('the country of an official', () => {
  it.each([
    [
      'Norway met Norway. Swedish Foreign Minister Jane Doe left. Doe said the country was poor.',
      ['Jane Doe: Sweden'],
    ],
    ['Norway burned. Jane Doe said the country was poor. Sweden met Sweden.', ['Jane Doe: Norway']],
    [
      'Swedish Foreign Minister Jane Doe said Norway was rich and the country would pay.',
      ['Jane Doe: Norway'],
    ],
  ])('is his own, unless he has named another: %s', async (text, expected) => {
    expect(await showSpeakers(text)).toEqual(expected);
  });
});

describe('somebody new in what is said', () => {
  it.each([
    ['Anna Lind left. “My registrar lost one child. She bled,” said John Doe.', ['John Doe']],
    ['Anna Lind left. John Doe said a woman and her sons had died.', ['John Doe']],
    ['Anna Lind left. John Doe said a man had robbed her.', ['John Doe: Anna Lind']],
    ['Paul Lind left. Jane Doe said the defence secretary would see his doctor.', ['Jane Doe']],
  ])('is meant by the pronoun, and nobody named before: %s', async (text, expected) => {
    expect(await showSpeakers(text)).toEqual(expected);
  });
});

describe('what an office leaves open', () => {
  it.each([
    [
      'Ukraine met Ukraine. Norway closed the border. Defence Minister Jane Doe said the country was safe.',
      ['Jane Doe: Norway'],
    ],
    [
      'OSLO, May 3 (Reuters) - Prime Minister Jane Doe left. Sweden met Sweden. Doe said her government was late.',
      ['Jane Doe: Norway'],
    ],
    [
      'Roe Motors was fined. Jane Doe, president of the Steel Workers, urged the company to pay.',
      ['Jane Doe: Roe Motors'],
    ],
  ])('is told by what is spoken of: %s', async (text, expected) => {
    expect(await showSpeakers(text)).toEqual(expected);
  });
});

describe('him whom everybody speaks of', () => {
  it.each([
    [
      'Paul Lind is dead. Lind was a bishop. John Doe said Lind was kind. The Roe Foundation called him a friend.',
      ['John Doe: Paul Lind', 'Roe Foundation: Paul Lind'],
    ],
    [
      'Anna Lind spoke. John Doe said Paul Lind was kind. The Roe Foundation called her a friend.',
      ['John Doe: Paul Lind', 'Roe Foundation: Anna Lind'],
    ],
  ])('is whom the text names more than the last speaker: %s', async (text, expected) => {
    expect(await showSpeakers(text)).toEqual(expected);
  });
});

describe('who is named in what is said', () => {
  it.each([
    [
      'John Roe left. Anna Berg said that she had met Ivan Petrov and that he was well.',
      ['Anna Berg: Ivan Petrov'],
    ],
    [
      'Samuel Voss left. Angela Lind said that she had met Sam at home and that he was well.',
      ['Angela Lind: Samuel Voss'],
    ],
    [
      'Norway and Sweden said that an attack on Finland would be a war against their two countries.',
      ['Norway + Sweden: Finland, Norway, Sweden'],
    ],
    [
      'Ivan Petrov left. “It rained,” he said.\n\nJane Doe blamed Samuel Voss for the loss, accusing him of theft.',
      ['Ivan Petrov', 'Jane Doe: Samuel Voss', 'Jane Doe: Samuel Voss'],
    ],
    [
      'Ivan Petrov said Norway was late. “It is the Swedes who wait,” he said.',
      ['Ivan Petrov: Norway', 'Ivan Petrov: Sweden'],
    ],
  ])('is whoever a pronoun there can mean: %s', async (text, expected) => {
    expect(await showSpeakers(text)).toEqual(expected);
  });
});
