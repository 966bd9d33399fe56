import { showEntities } from '../../support/read-text';

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
