import fc from 'fast-check';
import type { ReadAttribution, Reading } from '../../src/model/reading';
import { overlaps, type Span } from '../../src/model/span';
import { addProposals } from '../../src/propose/add-proposals';

const at = (start: number, end: number): Span => ({ start, end });
const read: ReadAttribution = {
  cue: at(20, 24),
  source: [at(25, 28)],
  content: [at(0, 10), at(30, 40)],
  confidence: 0.9,
};
const reading: Reading = {
  names: [{ ...at(25, 28), kind: 'PERSON', confidence: 0.8 }],
  attributions: [read],
};
const proposed = (cue: Span, ...content: Span[]) => ({ cue, source: [], content });

describe('addProposals', () => {
  it('adds what is new, in order of position, and says where it comes from', () => {
    const before = proposed(at(11, 13), at(14, 18));
    const after = { cue: at(50, 54), source: [at(46, 49)], content: [at(55, 60)] };
    const added = { confidence: 0.5, rule: 'extractor' };
    expect(addProposals(reading, [after, before])).toEqual({
      names: reading.names,
      attributions: [{ ...before, ...added }, read, { ...after, ...added }],
    });
  });

  it.each([
    ['the cue', proposed(at(18, 21), at(60, 70))],
    ['the content', proposed(at(50, 54), at(60, 70), at(39, 45))],
    ['all', read],
  ])('adds nothing that shares %s with what is read', (_, one) => {
    expect(addProposals(reading, [one])).toBe(reading);
  });

  it('adds one of several that say the same, the first', () => {
    const [first, second] = [proposed(at(50, 54), at(60, 70)), proposed(at(50, 54), at(60, 65))];
    expect(addProposals(reading, [first, second]).attributions.slice(1)).toMatchObject([first]);
  });

  it('adds what only touches', () => {
    expect(addProposals(reading, [proposed(at(24, 25), at(10, 20))]).attributions).toHaveLength(2);
  });

  it('changes nothing that is read, and freezes what it gives', () => {
    const span = fc
      .tuple(fc.nat(60), fc.integer({ min: 1, max: 20 }))
      .map(([start, size]) => at(start, start + size));
    const located = fc.record({
      cue: span,
      source: fc.array(span),
      content: fc.array(span, { minLength: 1 }),
    });
    fc.assert(
      fc.property(fc.array(located), fc.array(located), (known, proposals) => {
        const inOrder = known.toSorted((a, b) => a.cue.start - b.cue.start);
        const before: Reading = {
          names: [],
          attributions: inOrder.map((one) => ({ ...one, confidence: 1 })),
        };
        const copy = structuredClone(before);
        const after = addProposals(before, proposals);
        expect(before).toEqual(copy);
        expect(after.attributions.filter(({ rule }) => !rule)).toEqual(copy.attributions);
        const added = after.attributions.filter(({ rule }) => rule);
        expect(added.every((one) => Object.isFrozen(one) && Object.isFrozen(one.cue))).toBe(true);
        for (const one of added) {
          const others = after.attributions.filter((other) => other !== one);
          expect(others.some(({ cue }) => overlaps(cue, one.cue))).toBe(false);
        }
      }),
    );
  });
});
