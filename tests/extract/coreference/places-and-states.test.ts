import { markNames, showEntities, showSpeakers } from '../../support/read-text';

describe('places by what they are', () => {
  it.each([
    ['It rained in Africa and in Norway. Jane Doe said the continent was poor.', ['Jane Doe: Africa']],
    ['It rained in Yukon, far from Dawson. Jane Doe said the territory was poor.', ['Jane Doe: Yukon']],
    ['It rained in Aleppo. Jane Doe said the city was poor.', ['Jane Doe: Aleppo']],
    ['Doe came from Ontario. Jane Doe said the province was poor.', ['Jane Doe: Ontario']],
    ['It rained in Queensland. Jane Doe said the state was poor.', ['Jane Doe: Queensland']],
    ['It rained in Singapore. Jane Doe said the city was poor.', ['Jane Doe: Singapore']],
    ['It rained in Bavaria. Bavarian Premier Paul Lind said the state was poor.', ['Paul Lind: Bavaria']],
    ['It rained in Bavaria and in Hesse. Jane Doe said the state was poor.', ['Jane Doe']],
    // of two parts of a federation the one that was named right before
    [
      'It rained in Bavaria. Nobody had seen the like of it for many years, and the roads were closed for days. Nobody had seen the like of it for many years, and the roads were closed for days. It snowed in Hesse. Jane Doe said the state was poor.',
      ['Jane Doe: Hesse'],
    ],
    ['It rained in Lagos. Jane Doe said the state was poor.', ['Jane Doe']],
    ['It rained in New York. Jane Doe said the state was poor.', ['Jane Doe']],
    ['Jane Doe visited Denmark and Norway. She said the kingdom was poor.', ['Jane Doe']],
    ['Norwegian envoy Jane Doe said the kingdom of Sweden was poor.', ['Jane Doe: Sweden']],
  ])('are the last one of the sort: %s', async (text, expected) => {
    expect(await showSpeakers(text)).toEqual(expected);
  });

  it.each([
    ['It rained in Norway. Jane Doe said the continent was poor.', ['Jane Doe']],
    // where nothing is told to happen, and which may be a water
    ['Ships sailed the Volga. Jane Doe said the region was poor.', ['Jane Doe']],
    ['It rained in Oslo. Jane Doe said the province was poor.', ['Jane Doe']],
    ['Doe came from Bavaria. Jane Doe said the city was poor.', ['Jane Doe']],
    ['It rained in Norway. Jane Doe said the city was poor.', ['Jane Doe']],
  ])('are none of another sort: %s', async (text, expected) => {
    expect(await showSpeakers(text)).toEqual(expected);
  });
});

describe('states by what they are', () => {
  it.each([
    ['The Norwegian government met. Jane Doe said the new government had lied.', ['Jane Doe: Norway']],
    ['The Cuban government met. Jane Doe said the regime had lied.', ['Jane Doe: Cuba']],
    ['The Norwegian government met. The government denied it.', ['Norway']],
    // no other is named
    ['Norway is cold. Norway is dark. Jane Doe said the government had lied.', ['Jane Doe: Norway']],
    ['The government claimed that Norway was as cold as Norway was dark.', ['Norway: Norway']],
    ['Jane Doe said the Norwegian-Swedish border was open.', ['Jane Doe: Norway, Sweden']],
    ['Jane Doe said the Oslo-Stockholm axis was weak.', ['Jane Doe: Norway, Sweden']],
    ['Jane Doe said the U.S.-Norway border was open.', ['Jane Doe: United States, Norway']],
    ['The Norwegian government met. Jane Doe said the State would pay.', ['Jane Doe: Norway']],
    ['Norway and Sweden met. Norwegian envoy Jane Doe said the Kingdom would pay.', ['Jane Doe: Norway']],
    [
      'Portugal met Norway and Norway met Sweden. Jane Doe said the republic was poor.',
      ['Jane Doe: Portugal'],
    ],
    // who deals with another is not that one
    [
      'Sweden met. The EU met Sweden and the EU paid. Jane Doe said the country was poor.',
      ['Jane Doe: Sweden'],
    ],
  ])('are the one of which it is so: %s', async (text, expected) => {
    expect(await showSpeakers(text)).toEqual(expected);
  });

  it.each([
    // nobody calls his own so
    ['Cuban Foreign Minister Jane Doe said the regime had lied.', ['Jane Doe']],
    // parts of it are states too
    ['The Indian government met. Jane Doe said the state was poor.', ['Jane Doe']],
    ['The Norwegian government met. Jane Doe said the previous government had lied.', ['Jane Doe']],
    ['The Norwegian government met. Jane Doe said the tax regime was late.', ['Jane Doe']],
    ['Norway is cold. Jane Doe said the government had lied.', ['Jane Doe: government']],
    ['The Norwegian government met. Jane Doe said the state of things was sad.', ['Jane Doe']],
    ['Norway met Sweden. The government denied it.', ['government']],
  ])('are not told where others may be meant: %s', async (text, expected) => {
    expect(await showSpeakers(text)).toEqual(expected);
  });
});

describe('governments by whom they are led', () => {
  it.each([
    [
      'Norwegian Prime Minister Jane Doe left. Paul Lind said Doe’s government had lied.',
      ['Paul Lind: Jane Doe, Norway'],
    ],
    // who leads no state
    ['Norwegian envoy Jane Doe left. Paul Lind said Doe’s government had lied.', ['Paul Lind: Jane Doe']],
    ['Norwegian Prime Minister Jane Doe left. Doe denied it.', ['Jane Doe']],
  ])('are states: %s', async (text, expected) => {
    expect(await showSpeakers(text)).toEqual(expected);
  });
});

describe('bodies and events by what they are', () => {
  it.each([
    ['Jane Doe said the tribunal was late.', ['Jane Doe: tribunal']],
    ['Jane Doe said the central bank was late.', ['Jane Doe: central bank']],
    ['The Polar Summit is in May. Jane Doe said the upcoming summit was short.', ['Jane Doe: Polar Summit']],
    ['The Polar Summit is in May. Jane Doe said the last summit was short.', ['Jane Doe']],
    ['It rained on the island of Corsica. Jane Doe said the island was poor.', ['Jane Doe: Corsica']],
    ['Paul Lind won the trust of Anna Roe. Jane Doe said the trust was great.', ['Jane Doe']],
    ['US Secretary of State Jane Doe met artist John Roe. The US top diplomat denied it.', ['Jane Doe']],
  ])('are known by their words, or are the one named: %s', async (text, expected) => {
    expect(await showSpeakers(text)).toEqual(expected);
  });
});

describe('a region behind a town', () => {
  it('is the region of its short form', async () => {
    const text = 'It rained in Concord, N.H., and in Dover, Del. Jane Doe likes New Hampshire.';
    const marked = markNames(text, ['PLACE 0.9 N.H.', 'PLACE 0.9 Del', 'PLACE 0.9 New Hampshire']);
    const places = (await showEntities(text, marked)).filter((entity) => /Hampshire|N\.H|Del/u.test(entity));
    expect(places).toEqual(['PLACE New Hampshire (N.H.)', 'PLACE Delaware (Del.)']);
  });
});
