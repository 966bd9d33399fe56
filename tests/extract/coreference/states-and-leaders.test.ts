import { showSpeakers } from '../../support/read-text';

describe('whose country is meant', () => {
  it.each([
    [
      'Norwegian Prime Minister Anna Lind wrote to her Swedish counterpart, John Roe, in May. Roe said his country would pay. Norway met Norway.',
      ['John Roe: Sweden'],
    ],
    [
      'Norway met Norway. Norwegian Prime Minister Anna Lind said Swedish Prime Minister John Roe put the interests of his country first.',
      ['Anna Lind: Sweden, John Roe'],
    ],
    [
      'Norway met Norway. Swedish Prime Minister John Roe said the vote was a threat to his country.',
      ['John Roe: Sweden'],
    ],
    [
      'Norwegian Foreign Minister Anna Lind said Sweden had lied. She called for elections in the country.',
      ['Anna Lind: Sweden', 'Anna Lind: Norway'],
    ],
    ['Jane Doe met Paul Lind. “Our country is at war,” she said.', ['Jane Doe']],
  ])('is told by the roles of whoever owns it: %s', async (text, expected) => {
    expect(await showSpeakers(text)).toEqual(expected);
  });
});

describe('leaders and their countries', () => {
  const met =
    'OSLO, May 3 (Example) -- President Anna Lind and Swedish Prime Minister John Roe met. Roe praised his Norwegian counterpart. Finland was quiet. Finland was far from Finland.';
  it.each([
    [`${met} Doe said the two leaders had agreed.`, 'Doe: Anna Lind, John Roe'],
    [
      `US President Paul Berg was far away. ${met} Doe said the two presidents would meet.`,
      'Doe: Anna Lind, Paul Berg',
    ],
  ])('are those who are named together: %s', async (text, expected) => {
    expect((await showSpeakers(text)).at(-1)).toBe(expected);
  });
});

describe('who is named right behind what they are', () => {
  it.each([
    [
      'Its secretary general, Paul Lind, left. The head of the Polar Community (PC) team, former minister John Roe, was calm. He told Jane Doe that Norway was late.',
      'John Roe: Norway',
    ],
    [
      'Swedish President Paul Lind met Swedish Foreign Minister Anna Lind. Norwegian Foreign Minister John Roe said his Swedish counterpart was late.',
      'John Roe: Anna Lind, Sweden',
    ],
    [
      'President Anna Lind met Jane Doe. The Polar Party was angry. Its leader, John Roe, accused the president of lying.',
      'John Roe: Anna Lind',
    ],
    [
      'Minister Paul Lind spoke. His vice minister, Anna Berg, left. Jane Doe said the minister had lied.',
      'Jane Doe: Paul Lind',
    ],
    ['When a reporter from Sweden asked, Ms Berg said Norway was late.', 'Berg: Norway'],
  ])('is that one: %s', async (text, expected) => {
    expect((await showSpeakers(text)).at(-1)).toBe(expected);
  });
});

describe('whom “he” asks about', () => {
  it.each([
    [
      'Presidential spokeswoman Kang Yu-jung said Lee Jae-sung explained that Norway was late. She said Sweden was late.',
      'Kang Yu-jung: Sweden',
    ],
    [
      'Swedish Health Minister Paul Lind spoke. A security official said the Polar Army (PA) had left. He said the group had lied.',
      'security official: Polar Army',
    ],
  ])('is the subject of the question or of the sentence: %s', async (text, expected) => {
    expect((await showSpeakers(text)).at(-1)).toBe(expected);
  });
});

describe('bodies by what the text calls them', () => {
  it.each([
    [
      'Parliament rejects the budget\n\nFrench lawmakers voted. The European Parliament said it was late.',
      ['Parliament', 'European Parliament'],
    ],
    [
      'Commission clears deal\n\nIt rained.\n\nThe Polar Commission left. The Roe Commission said it was late.',
      ['Roe Commission'],
    ],
    [
      'Commission clears deal\n\nThe Polar Commission met Roe Bank. Jane Doe said the Commission was late.',
      ['Jane Doe: Polar Commission'],
    ],
    [
      'The Norwegian army fought the Polar Front. Regional bloc UNRA, which Norway left, met. Its commission president, Jane Doe, said the organisation was late.',
      ['Jane Doe: UNRA'],
    ],
    [
      'Mali’s military government said on Tuesday that Norway was late. Jane Doe said the junta was late.',
      ['Mali: Norway', 'Jane Doe: Mali'],
    ],
    [
      'Roe Telecom was owned by Polar Works. A Norwegian company, Lind Motors, was named. Jane Doe said the group was late.',
      ['Jane Doe: Lind Motors'],
    ],
    [
      'The Treasury’s Office of Foreign Assets Control, OFAC, fined Roe Telecom. Jane Doe said OFAC was late.',
      ['Jane Doe: Office of Foreign Assets Control'],
    ],
    [
      'Jane Doe | Oslo | ROEN\n\nRoe Telecom was fined. Doe told ROEN that the firm was late.',
      ['Jane Doe: Roe Telecom'],
    ],
    ['Jane Doe leads the Polar Party. She said her party members were late.', ['Jane Doe']],
    ['Two diplomats told the Swedes that Norway would pay.', ['Two diplomats: Norway']],
  ])('are found: %s', async (text, expected) => {
    expect(await showSpeakers(text)).toEqual(expected);
  });
});

describe('a state and those who fight it', () => {
  const war =
    'Israel met Hamas. Israel told Hamas. Israel thanked Hamas. Israel fought Hamas. Egypt, where they met, was calm.';
  it.each([
    [`${war} Jane Doe urged both sides to pay.`, 'Jane Doe: Israel, Hamas'],
    [`${war} Jane Doe accused the terror group of lying.`, 'Jane Doe: Hamas'],
    [`${war} Jane Doe said the terror groups of Roeville had lied.`, 'Jane Doe: Roeville'],
    [
      'Hamas was angry. Hamas left. Hamas met Hamas. Oman was calm. Jane Doe urged both sides to pay.',
      'Jane Doe',
    ],
    [`${war} Anna Lind said that she had met John Roe and that the two had agreed.`, 'Anna Lind: John Roe'],
    [`${war} Jane Doe said the government of Norway was late.`, 'Jane Doe: Norway'],
  ])('are the sides: %s', async (text, expected) => {
    expect((await showSpeakers(text)).at(-1)).toBe(expected);
  });
});

describe('former offices', () => {
  it.each([
    [
      'Norwegian President Anna Lind spoke. Former Norwegian president Paul Berg left. Jane Doe said the president had lied.',
      'Jane Doe: Anna Lind',
    ],
    [
      'Norway met Norway. The Swedish opposition met. Former president Paul Berg said the country was late.',
      'Paul Berg: Sweden',
    ],
  ])('tell who had them: %s', async (text, expected) => {
    expect((await showSpeakers(text)).at(-1)).toBe(expected);
  });
});
