import fc from 'fast-check';
import { fold } from '../../src/util/fold';

const letters = [..." abZ09'’‘`sS.-_\n\t\u2010\u2011\u2017\u2026\u2027“”"];

describe('fold', () => {
  it('folds plain text as it folds any other', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...letters), { maxLength: 30 }), (some) => {
        const text = some.join('');
        const apart = fold(`é ${text}`); // With a letter that has to be taken apart.
        expect(apart).toBe(['e', fold(text)].filter(Boolean).join(' '));
      }),
    );
  });

  it('folds case, accents, apostrophes and hyphens', () => {
    expect(fold('Anne-Zoë  Doe’s “house”')).toBe('anne zoe does house');
    expect(fold("ANNE-ZOE  Doe's house")).toBe('anne zoe does house');
  });
});
