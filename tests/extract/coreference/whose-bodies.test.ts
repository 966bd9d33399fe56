import { showEntities, showSpeakers } from '../../support/read-text';

describe('whose a body is', () => {
  it.each([
    [
      "Norway's Foreign Ministry said it rained, while Sweden's Foreign Ministry said it was late. The Norwegian Foreign Ministry left.",
      [
        'ORGANISATION Norwegian Foreign Ministry (Foreign Ministry)',
        'ORGANISATION Swedish Foreign Ministry (Foreign Ministry)',
      ],
    ],
    ['The Indian space agency ISRO said it rained.', ['ORGANISATION ISRO']],
    ["Norway's Deutsche Bank said it rained.", ['ORGANISATION Deutsche Bank']],
  ])('names a body by its state only where any state has one: %s', async (text, expected) => {
    const bodies = (await showEntities(text)).filter((entity) => /Ministry|ISRO|Bank/u.test(entity));
    expect(bodies).toEqual(expected);
  });
});

describe('bodies of towns and regions', () => {
  it.each([
    ['Chicago police said it was late.', ['Chicago police']],
    ['Jane Doe said that the Shanghai court had erred.', ['Jane Doe: Shanghai court']],
    ['Jane Doe said the Texas legislature had voted.', ['Jane Doe: Texas legislature, Texas']],
    [
      'Jane Doe said Moscow police and Norway police met.',
      ['Jane Doe: Moscow police, Moscow, Norwegian police, Norway'],
    ],
    // any court of it, and none
    ['Jane Doe said a Manila court had erred.', ['Jane Doe: Manila']],
    ['Jane Doe said the Manila court case was over.', ['Jane Doe: Manila']],
    ['Jane Doe said London council tax was high.', ['Jane Doe: London']],
  ])('are organisations of their own: %s', async (text, expected) => {
    expect(await showSpeakers(text)).toEqual(expected);
  });
});

describe('whose a campaign is', () => {
  it.each([
    [
      'Jane Doe won. The Doe campaign was glad. John Roe said her campaign was poor.',
      ['John Roe: Doe campaign, Jane Doe'],
    ],
    // where the text names none, it is what she does
    ['Jane Doe won. John Roe said her campaign was poor.', ['John Roe: Jane Doe']],
  ])('is who wants somebody elected: %s', async (text, expected) => {
    expect(await showSpeakers(text)).toEqual(expected);
  });
});

describe('names in compounds', () => {
  it.each([
    ['Jane Doe said the Gdansk-based firm had left.', ['Jane Doe: Gdansk']],
    ['Jane Doe said Hong Kong-listed shares fell.', ['Jane Doe: Hong Kong']],
    ['Jane Doe said non-NATO states and EU-funded roads were safe.', ['Jane Doe: NATO, European Union']],
    // and are not who speaks
    ['The Gdansk-based company said it was late.', ['Gdansk-based company']],
    ['London-based analyst Jane Doe said it was late.', ['Jane Doe']],
    ['European ministers said it was late.', ['European ministers']],
  ])('are named in what is said: %s', async (text, expected) => {
    expect(await showSpeakers(text)).toEqual(expected);
  });
});

describe('whom only a pronoun ties to somebody', () => {
  it.each([
    [
      'Jane Doe left. Her office said it rained.',
      "ORGANISATION office of Jane Doe (Her office, office, Jane Doe's office) collective",
    ],
    [
      'John Roe was ill. His own lawyer said it rained.',
      "ORGANISATION lawyer of John Roe (His own lawyer, lawyer, John Roe's lawyer) collective",
    ],
    ['It rained. Her office said it was late.', 'ORGANISATION Her office (office) collective'],
    // may be either's
    ['John Roe sued Paul Lind. His lawyer said it rained.', 'ORGANISATION His lawyer (lawyer) collective'],
    [
      'Jane Doe was ill. Her lawyer and her agent said it rained.',
      'ORGANISATION Her lawyer and her agent (agent) collective',
    ],
    ["John Roe's son was ill. His lawyer said it rained.", 'ORGANISATION His lawyer (lawyer) collective'],
  ])('is named by him too: %s', async (text, expected) => {
    expect((await showEntities(text)).filter((entity) => /office|lawyer/u.test(entity))).toEqual([expected]);
  });
});

describe('somebody without a name', () => {
  it.each([
    [
      'A diplomat in Oslo briefed on the talks said it rained.',
      'ORGANISATION diplomat in Oslo briefed on the talks (diplomat, diplomat in Oslo) collective',
    ],
    [
      'Two Norwegian officials said it rained.',
      'ORGANISATION Two Norwegian officials (Norwegian officials, officials) collective',
    ],
    ['Some officials said it rained.', 'ORGANISATION Some officials (officials) collective'],
  ])('is known by shorter words too: %s', async (text, expected) => {
    expect(
      (await showEntities(text)).filter((entity) => /ORGANISATION .*(?:diplomat|official)/u.test(entity)),
    ).toEqual([expected]);
  });
});
