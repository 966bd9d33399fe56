import { annotationsOf, showSpeakers } from '../../support/read-text';

describe('what common words repeat', () => {
  it.each([
    ['The Polar Front won. Jane Doe said the party was late.', ['Jane Doe: Polar Front']],
    [
      'The National Union of Metalworkers met. Jane Doe said the trade union was late.',
      ['Jane Doe: National Union of Metalworkers'],
    ],
    [
      'The insurer, Polar Group, refused to pay. Jane Doe said the insurer was late.',
      ['Jane Doe: Polar Group'],
    ],
    [
      'Polar Alliance, a human rights group, spoke to survivors. Jane Doe said the group was a danger.',
      ['Jane Doe: Polar Alliance'],
    ],
    // no party is called so
    [
      'Polar Voices met members of the Communist Party. Jane Doe said the group was a danger.',
      ['Jane Doe: Polar Voices'],
    ],
    [
      'Norway will reopen the Polar Pipeline. Anna Lind called on Oslo to pay. She said the project was late.',
      ['Anna Lind: Norway', 'Anna Lind: Polar Pipeline'],
    ],
    ['Roeville FC lost. Jane Doe said the club had been warned.', ['Jane Doe: Roeville FC']],
    ['The Norwegian army shelled a camp. Jane Doe said the army knew of it.', ['Jane Doe: Norwegian army']],
    // the artist of whom she speaks is not herself
    ['Norwegian artist Jane Doe left. Jane Doe said the artist was ill.', ['Jane Doe']],
    [
      'The survey vessel Aldabra left Oslo. Jane Doe said the ship had been overloaded.',
      ['Jane Doe: Aldabra'],
    ],
    [
      'The Lusatia River Port Authority met. Jane Doe said the authority suspend payments.',
      ['Jane Doe: Lusatia River Port Authority'],
    ],
    [
      'The European Union fined Roe Telecom. Jane Doe said the bloc had gone too far.',
      ['Jane Doe: European Union'],
    ],
    ['Roe Telecom met. Jane Doe said the exporter last week lied.', ['Jane Doe: Roe Telecom']],
    ['SAN met. Jane Doe said the court was late.', ['Jane Doe: court']],
    [
      'Jane Doe met Anna Lind. Lind said Iran was late. “They want to have it both ways,” she said.',
      ['Anna Lind: Iran', 'Anna Lind: Iran'],
    ],
    [
      'The New Harbour Bank lends more. Jane Doe, founder of Roe Analytics, said the bank was late.',
      ['Jane Doe: New Harbour Bank'],
    ],
    ['The Norwegian government signed. Jane Doe said the government had no choice.', ['Jane Doe: Norway']],
    [
      'Anna Lind leads the Polar Party. John Roe said her party had lied.',
      ['John Roe: Polar Party, Anna Lind'],
    ],
  ])('finds a thing by the noun beside its name, in its name or for its kind: %s', async (text, expected) => {
    expect(await showSpeakers(text)).toEqual(expected);
  });

  it.each([
    [
      'Denmark waited. Denmark hoped. Norway and Sweden met. Anna Lind said the two countries would sign.',
      ['Anna Lind: Norway, Sweden'],
    ],
    ['Ivan Petrov left. A spokesman said that it rained but that he was not aware of it.', ['spokesman']],
    [
      'Norway’s ambassador to Sweden, Jane Doe, said both governments would pay.',
      ['Jane Doe: Norway, Sweden'],
    ],
    [
      'Norway met Denmark. Jane Doe accused Ivan Petrov of theft. “He knew it,” Doe said.',
      ['Jane Doe: Ivan Petrov', 'Jane Doe: Ivan Petrov'],
    ],
    ['Norway met Sweden. The Swedish delegation said the two sides were near.', ['Sweden: Sweden, Norway']],
    ['Jane Doe said trains would link Oslo with Stockholm.', ['Jane Doe: Oslo, Stockholm']],
    [
      'Norwegian nurses met Swedish ones. Jane Doe said ties would link Oslo with Stockholm.',
      ['Jane Doe: Norway, Sweden'],
    ],
    ['The European Commission met. Jane Doe said Brussels would pay.', ['Jane Doe: European Union']],
    ['The Belgian army left. Jane Doe said Brussels would pay.', ['Jane Doe: Belgium']],
    [
      'Norwegian Foreign Minister Jane Doe came. Sweden met Sweden. Doe said her country would pay.',
      ['Jane Doe: Norway'],
    ],
  ])('finds states and towns by where they are named: %s', async (text, expected) => {
    expect(await showSpeakers(text)).toEqual(expected);
  });

  it.each([
    [
      'The Polish infrastructure ministry met. Jane Doe said the agriculture ministry was late.',
      ['Jane Doe: agriculture ministry'],
    ],
    ['Polar Bank met Roe Telecom. Jane Doe said the other bank was late.', ['Jane Doe']],
    ['The Polar Forum opened. Jane Doe said the forum manager was late.', ['Jane Doe']],
  ])('takes up nothing by words that tell of another: %s', async (text, expected) => {
    expect(await showSpeakers(text)).toEqual(expected);
  });

  it.each([
    ['North Korea fired a rocket. Jane Doe said the North had lied.', ['Jane Doe: North Korea']],
    ['Norway waited. Jane Doe said the North had lied.', ['Jane Doe: North']],
    ['Norway met Sweden. Anna Lind said neither side wanted a clash.', ['Anna Lind: Norway, Sweden']],
    [
      'President Juan Perez met Chancellor Anna Lind. Jane Doe said the two leaders had agreed.',
      ['Jane Doe: Juan Perez, Anna Lind'],
    ],
  ])('finds halves of a country and both sides: %s', async (text, expected) => {
    expect(await showSpeakers(text)).toEqual(expected);
  });

  it.each([
    [
      'Norway will build a railway between Oslo and Riga. Jane Doe said the railway was late.',
      ['Jane Doe: railway between Oslo and Riga'],
    ],
    [
      'The Lusatia council’s audit committee met. Jane Doe said the committee was late.',
      ['Jane Doe: audit committee'],
    ],
    ['Norway will build a railway between Oslo and Riga. Jane Doe said the road was late.', ['Jane Doe']],
    ['Norway will build a railway. Jane Doe said the railway was late.', ['Jane Doe']],
  ])(
    'knows by its words what has no name, where a name tells of it and the text comes back to it: %s',
    async (text, expected) => {
      expect(await showSpeakers(text)).toEqual(expected);
    },
  );

  it.each([
    [
      'Norway and Sweden met in Oslo. Jane Doe said the two delegations had argued.',
      ['Jane Doe: Norway, Sweden'],
    ],
    [
      'Norway and Sweden met in Oslo. Jane Doe said trade between the countries had grown.',
      ['Jane Doe: Norway, Sweden'],
    ],
    ['Norway and Sweden met in Oslo. Jane Doe said two delegations had argued.', ['Jane Doe']],
    [
      'Roe Telecom sued Acme Motors. Acme Motors sued Roe Telecom. Oslo waited. Jane Doe said neither side would win.',
      ['Jane Doe: Roe Telecom, Acme Motors'],
    ],
  ])('finds two that were spoken of: %s', async (text, expected) => {
    expect(await showSpeakers(text)).toEqual(expected);
  });

  it.each([
    [
      'Jane Doe, secretary of the Workers Union, spoke. She said her members would stay.',
      ['Jane Doe: Workers Union'],
    ],
    [
      'Jane Doe, who heads the Polar Agency, met the Roe Union. Doe said her staff had been warned.',
      ['Jane Doe: Polar Agency'],
    ],
    [
      'The secretary for the Workers Union (WU), Anna Lind, spoke. She said her members would stay.',
      ['Anna Lind: Workers Union'],
    ],
    ['Jane Doe said her staff had been warned.', ['Jane Doe']],
  ])('knows whose people those of somebody who speaks are: %s', async (text, expected) => {
    expect(await showSpeakers(text)).toEqual(expected);
  });

  it.each([
    ['The Polar Commission met. Jane Doe said the Commission was late.', ['Jane Doe: Polar Commission']],
    ['Jane Doe said the Opposition had no choice.', ['Jane Doe: Opposition']],
    ['Jane Doe said prosecutors had lied.', ['Jane Doe']],
  ])(
    'knows bodies by a word with a capital, and several who speak in the text: %s',
    async (text, expected) => {
      expect(await showSpeakers(text)).toEqual(expected);
    },
  );

  it.each([
    ['The crew of the Aldabra left. Jane Doe said the vessel was safe.', ['Jane Doe: Aldabra']],
    ['Jane Doe said the ship was safe. The crew of the Aldabra left Oslo.', ['Jane Doe: Aldabra']],
  ])('knows a ship by its crew, and a thing that is named only later: %s', async (text, expected) => {
    expect(await showSpeakers(text)).toEqual(expected);
  });

  it('takes what belongs to somebody for what it is: no programme of the text', async () => {
    expect(
      await showSpeakers('Norway built the Polar Pipeline. Jane Doe said its programme was over.'),
    ).toEqual(['Jane Doe']);
  });
});

describe('pronouns in what is said', () => {
  it.each([
    [
      'Acme Motors sued Roe Telecom. Anna Lind of Roe Telecom was angry. “They gave us the papers in October,” she said.',
      ['Anna Lind: Acme Motors'],
    ],
    [
      'The Standards Authority accused Acme Motors of delay. “They gave us the papers,” said Anna Lind, a spokeswoman for the watchdog.',
      ['Standards Authority: Acme Motors', 'Anna Lind: Acme Motors'],
    ],
    [
      'John Roe, the striker, trained alone. Coach Paul Doe said he was late. “He loves this city,” Doe said.',
      ['Paul Doe', 'Paul Doe: John Roe'],
    ],
    [
      'Jane Doe said the Polar Bank had been warned. She said it had spent too much.',
      ['Jane Doe: Polar Bank', 'Jane Doe: Polar Bank'],
    ],
    [
      'Jane Doe said the Polar Bank had been warned. “It is time to pay,” she said.',
      ['Jane Doe: Polar Bank', 'Jane Doe'],
    ],
  ])('never means who speaks: %s', async (text, expected) => {
    expect(await showSpeakers(text)).toEqual(expected);
  });

  it.each([
    ['Asked about the Polar Bridge, Jane Doe said it was safe.', ['Jane Doe: Polar Bridge']],
    ['Roe Telecom spokeswoman Jane Doe said it would pay.', ['Jane Doe: Roe Telecom']],
    ['Jane Doe, a spokeswoman for Roe Telecom, called it “brave”.', ['Jane Doe']],
    ['“He is a great man,” Jane Doe said of John Roe.', ['Jane Doe: John Roe']],
    ['“They lied to us,” Jane Doe said of Roe Telecom.', ['Jane Doe: Roe Telecom']],
    ['John Roe and Anna Lind were held. Asked about Paul Doe, Jane Doe said it was late.', ['Jane Doe']],
  ])('mean what the sentence asks about: %s', async (text, expected) => {
    expect(await showSpeakers(text)).toEqual(expected);
  });

  it.each([
    ['John Roe spoke. His office said he was ill.', ['office of John Roe: John Roe']],
    ['Roe Telecom spokeswoman Jane Doe said it was too early to pay.', ['Jane Doe']],
    ['An ally of Ms Jane Doe denied that she had quit.', ['ally of Ms Jane Doe: Jane Doe']],
    ['Jane Doe, an ally of Ms Anna Lind, denied that she had quit.', ['Jane Doe']],
    [
      'John Roe, who had known her since May, said it rained. Anna Lind left. Roe said he was late.',
      ['John Roe', 'John Roe'],
    ],
    ['John Roe, a manager, spoke. Jane Doe said her director had lied.', ['Jane Doe']],
    ['Anna Lind left. Marian Kovar said she was tired.', ['Marian Kovar']],
    ['John Roe spoke. Kim Doe accused him of theft.', ['Kim Doe: John Roe']],
    ['Roe Telecom was fined. A resident said it would pay.', ['resident']],
    ['Asked whether Roe Telecom would pay, Jane Doe said it was broke.', ['Jane Doe: Roe Telecom']],
  ])('means whom the words for the speaker tell of: %s', async (text, expected) => {
    expect(await showSpeakers(text)).toEqual(expected);
  });

  it.each([
    ['John Roe, the striker, trained alone. The Norwegian said he was fine.', ['John Roe']],
    ['John Roe, the striker, trained alone. The Norwegian company said it was fine.', ['Norwegian company']],
  ])('knows somebody by the adjective of a state alone: %s', async (text, expected) => {
    expect(await showSpeakers(text)).toEqual(expected);
  });

  it.each([
    ['Roe Bank said profit rose. The Danish lender said it would pay.', ['Roe Bank', 'Roe Bank']],
    ['Sales fell at Acme Motors. The world’s largest carmaker said it would pay.', ['Acme Motors']],
    [
      'Acme Motors is in talks with Polar Works. It was late. “It is fine,” the German company said.',
      ['Acme Motors'],
    ],
    [
      'Acme Motors met Lind Motors, a Swedish carmaker. The Norwegian carmaker said it would pay.',
      ['Acme Motors'],
    ],
    [
      'Swedish carmaker Lind Motors said it was fine. The Norwegian carmaker said it would pay.',
      ['Lind Motors', 'Norwegian carmaker'],
    ],
    ['Acme Motors was fined. The rival carmaker said it would pay.', ['rival carmaker']],
  ])('knows a company by its state or its rank: %s', async (text, expected) => {
    expect(await showSpeakers(text)).toEqual(expected);
  });
});

describe('what a statement is about', () => {
  it.each([
    ['Jane Doe said the Norwegian company was late.', ['Jane Doe']],
    ['Jane Doe said it was a Norwegian design.', ['Jane Doe']],
    ['Jane Doe said Norwegian soldiers were late.', ['Jane Doe: Norway']],
    [
      'Jane Doe said he would visit Oslo. Anna Lind said Oslo would pay.',
      ['Jane Doe: Oslo', 'Anna Lind: Norway'],
    ],
    ['Jane Doe said the north of Oslo was dark.', ['Jane Doe: Oslo']],
  ])(
    'counts a state that acts or is meant, and a capital where something happens in it: %s',
    async (text, expected) => {
      expect(await showSpeakers(text)).toEqual(expected);
    },
  );

  it('calls a state by all its names, whether it acts or is a place', async () => {
    const { entities } = await annotationsOf(
      'Jane Doe said Burma was at war. The Burmese government denied it.',
    );
    const burma = entities.filter(({ name }) => name === 'Myanmar');
    expect(burma.map(({ kind, aliases }) => [kind, aliases])).toEqual([
      ['ORGANISATION', ['Burma']],
      ['PLACE', ['Burma']],
    ]);
  });
});
