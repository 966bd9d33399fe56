import { attributionsOf } from './attributions-of';

describe('findAttributions: words that only look like cues', () => {
  it.each([
    ['The updated comments were read by many.'],
    ['The boycott calls are unlikely to have an effect.'],
    ['They moved to the United States and the member states agreed with nobody.'],
  ])('takes nouns for nouns: %s', (text) => {
    expect(attributionsOf(text).filter(({ speech }) => speech !== false)).toEqual([]);
  });

  it.each([['I call it a win.'], ['You can say it was late.']])(
    'counts nobody in general as no speaker: %s',
    (text) => {
      expect(attributionsOf(text).every(({ speech }) => speech === false)).toBe(true);
    },
  );
});
