import { showSpeakers } from '../../support/read-text';

describe('descriptions that mean nobody who is named', () => {
  it.each([
    ['Governor Jane Doe left. John Roe said the governor election was late.', ['John Roe']],
    ['Governor Jane Doe left. John Roe said the governor was late.', ['John Roe: Jane Doe']],
    ['Texas Governor Jane Doe left. John Roe said the Ohio governor was late.', ['John Roe: Ohio']],
    [
      'Jane Doe, the Republican nominee, left. John Roe said the Democratic nominee was late.',
      ['John Roe: Democratic Party'],
    ],
    [
      'Rep. Jane Doe left. Ann Lind came. John Roe said the California congresswoman was late.',
      ['John Roe: Jane Doe, California'],
    ],
    ['Paul Lind’s uncle, John Roe, left. Ann Berg said Petrov’s uncle was late.', ['Ann Berg: Petrov']],
    ['Jane Doe, a candidate, left. John Roe said Paul Lind was the best candidate.', ['John Roe: Paul Lind']],
    ['Paul Lind, a chief executive, left. John Roe said the executive orders were late.', ['John Roe']],
    ['Paul Lind, head of Roe Bank, left. John Roe said a man was shot in the head.', ['John Roe']],
    [
      '“We were stripped of our chief,” said Jane Doe, chief of the Roe Nation. “Our chief left.”',
      ['Jane Doe'],
    ],
    ['Jane Doe, a candidate, left. John Roe said either candidate could pay.', ['John Roe']],
  ])('%s', async (text, expected) => {
    expect(await showSpeakers(text)).toEqual(expected);
  });
});

describe('two that are any two', () => {
  it.each([
    ['Norway met Sweden. Norway told Sweden. Jane Doe said at least two countries had lied.', ['Jane Doe']],
    [
      'Norway met Sweden. Norway fought Sweden. Jane Doe said the two countries had lied.',
      ['Jane Doe: Norway, Sweden'],
    ],
    ['Norway met Sweden. “Our closest allies are late,” said Jane Doe.', ['Jane Doe']],
    [
      'Jane Doe and Paul Lind met on ties of Norway and Sweden. They spoke of the two countries. John Roe said the two had agreed.',
      ['Jane Doe + Paul Lind: Norway, Sweden', 'John Roe: Jane Doe, Paul Lind'],
    ],
  ])('%s', async (text, expected) => {
    expect(await showSpeakers(text)).toEqual(expected);
  });
});

describe('who leads another state', () => {
  it.each([
    [
      'Norwegian Prime Minister Jane Doe and her Swedish counterpart, Paul Lind, met. Danish Prime Minister Sam Berg left. Doe said the two leaders agreed.',
      ['Jane Doe: Jane Doe, Paul Lind'],
    ],
    [
      'Norwegian Foreign Minister Jane Doe met her Swedish counterpart, Paul Lind. The Swedish foreign minister said it rained.',
      ['Paul Lind'],
    ],
  ])('has the office of whose counterpart the text calls them: %s', async (text, expected) => {
    expect(await showSpeakers(text)).toEqual(expected);
  });
});

describe('bodies by what they are not', () => {
  it.each([
    ['Jane Doe of the Roe Committee said the party was late.', ['Jane Doe: party']],
    ['Jane Doe of the Roe Front said the party was late.', ['Jane Doe: Roe Front']],
    ['The Democrats paid Acme Motors. Jane Doe said the company was late.', ['Jane Doe: Acme Motors']],
    [
      'Jane Doe spoke of ties on the foundation of trust. Doe said the foundation of trust was laid.',
      ['Jane Doe', 'Jane Doe'],
    ],
    ['Police came. Jane Doe said police shootings had to end.', ['Jane Doe']],
    ['Jane Doe said the Roe Party was the party that paid.', ['Jane Doe: Roe Party']],
    ['The bank closed. Jane Doe said the bank accounts of four ministers were empty.', ['Jane Doe']],
    ['The Roe Board of Elections met. Jane Doe said the elections were late.', ['Jane Doe']],
    [
      'Acme Logistics and Roe Industry met. Jane Doe said the logistics and the industry were late.',
      ['Jane Doe'],
    ],
    ['Jane Doe ate at the Roe Cafe. Doe said the restaurant was late.', ['Jane Doe: Roe Cafe']],
    ['Jane Doe left after the convention Roe Bank. John Roe said the convention was late.', ['John Roe']],
  ])('%s', async (text, expected) => {
    expect(await showSpeakers(text)).toEqual(expected);
  });
});

describe('it in what somebody tells of a body', () => {
  it.each([
    ['Jane Doe, who heads Roe Bank, left. Doe said it was a hard year.', ['Jane Doe']],
    ['Jane Doe, who heads Roe Bank, left. Doe said it took a year to pay.', ['Jane Doe']],
    ['Jane Doe, who heads Roe Bank, left. Doe said it would make sense to pay.', ['Jane Doe']],
  ])('is the body only where it does something: %s', async (text, expected) => {
    expect(await showSpeakers(text)).toEqual(expected);
  });
});

describe('they in a quotation', () => {
  it.each([
    ['Roe Bank was fined. “They lied to us,” said Jane Doe.', ['Jane Doe: Roe Bank']],
    ['A talk on the website of Roe Bank was late. “They lied to us,” said Jane Doe.', ['Jane Doe']],
    ['John Roe told Roe Radio it rained. “They lied to us,” said Jane Doe.', ['John Roe', 'Jane Doe']],
  ])('are the body that the sentence before is about: %s', async (text, expected) => {
    expect(await showSpeakers(text)).toEqual(expected);
  });
});

describe('what a body is called', () => {
  it.each([
    [
      'The CPR met the LDA. Two CPR MPs left. The LDA left. John Lind said the party was late.',
      ['John Lind: CPR'],
    ],
    ['The ruling CPR met. The LDA came. John Lind said the party was late.', ['John Lind: CPR']],
    ['The Roe Union opposition party met. John Lind said the party was late.', ['John Lind: Roe Union']],
    ['The CPR met the LDA. John Lind said the party was late.', ['John Lind: party']],
    // parliaments, committees and courts
    ['Knesset lawmakers met. John Lind said the party was late.', ['John Lind: party']],
    ['Two Senate politicians came. John Lind said the party was late.', ['John Lind: party']],
    ['MPs of the Trade Committee came. John Lind said the party was late.', ['John Lind: party']],
    ['MPs from the Committee on Trade came. John Lind said the party was late.', ['John Lind: party']],
    ['The ruling Polar Court met. John Lind said the party was late.', ['John Lind: party']],
  ])('is a party where it has lawmakers: %s', async (text, expected) => {
    expect(await showSpeakers(text)).toEqual(expected);
  });

  it.each([
    ['The Roe Board met. John Lind said the body was taken to a morgue.', ['John Lind']],
    ['Build Back Better World was late. John Lind said the world was poor.', ['John Lind']],
    ['Jane Doe of Roe Bank came. Jane Doe said her office was small.', ['Jane Doe']],
  ])('is not what everybody means by the word: %s', async (text, expected) => {
    expect(await showSpeakers(text)).toEqual(expected);
  });
});

describe('places and who governs them', () => {
  it.each([
    ['The community of Roeville is poor. John Lind said the community was hungry.', ['John Lind: Roeville']],
    [
      'John Lind went to Roeville, a small community. Lind said the community was hungry.',
      ['John Lind: Roeville'],
    ],
    ['John Lind came to Roeville. Lind said the community was hungry.', ['John Lind']],
    [
      'Norway paid. Norway won. John Lind moved to Sweden. He said he liked that country.',
      ['John Lind: Sweden'],
    ],
    [
      'Norway paid. Norway won. John Lind moved to Sweden. He said he liked the country.',
      ['John Lind: Norway'],
    ],
    ['Jane Doe left Roeville. John Lind said the city of Doeville was late.', ['John Lind: Doeville']],
    ['It rained in Central America. John Lind said the region was poor.', ['John Lind: Central America']],
    ['It rained in Western Africa. John Lind said the region was poor.', ['John Lind: Western Africa']],
    ['It rained in Amazon. John Lind said the region was poor.', ['John Lind']],
    ['It rained in Norway. Norway paid. John Lind accused the authorities of theft.', ['John Lind: Norway']],
    ['It rained in Norway. Norway paid. The authorities said it was late.', ['authorities']],
    ['It rained in Norway. Norway paid. John Lind accused the local authorities of theft.', ['John Lind']],
    [
      'Norway met Sweden. The Norwegian Center for Rights said the government had lied.',
      ['Norwegian Center for Rights: Norway'],
    ],
  ])('%s', async (text, expected) => {
    expect(await showSpeakers(text)).toEqual(expected);
  });
});
