import fc from 'fast-check';
import type { Parameters } from '../../src/graph/values';
import { difference, joinDifferences, type Difference } from '../../src/write/difference';
import type { Contribution } from '../../src/write/fact';
import type { PlacedDocument } from '../../src/write/placed-document';
import { portions } from '../../src/write/portions';

/** A document that names people, each in a statement of its own. */
const naming = (id: string, names: readonly string[]): PlacedDocument => ({
  id,
  annotations: { document: { text: names.join(' ') }, entities: [], mentions: [], statements: [] },
  referents: [],
});

const facts = ({ id, annotations }: PlacedDocument): Contribution => {
  const names = annotations.document.text.split(' ').filter(Boolean);
  return {
    rows: names.map((name, at) => ({
      table: 'statements' as const,
      key: `${id} ${at}`,
      row: { id: `${id} ${at}`, name },
    })),
    amounts: names.map((text) => ({
      table: 'names' as const,
      of: { entity: 'e', text },
      amounts: { count: 1 },
    })),
  };
};

const documents = fc
  .uniqueArray(fc.integer({ min: 0, max: 79 }), { maxLength: 70 })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc
          .array(fc.constantFrom('Jane', 'John', 'Ann'), { maxLength: 3 })
          .map((names) => naming(`d${id}`, names)),
      ),
    ),
  );

/** Rows in any order. */
function sorted({ removed, added, amounts }: Difference) {
  const each = (tables: ReadonlyMap<string, readonly Parameters[]>) =>
    [...tables].map(([table, rows]) => [table, rows.map((row) => JSON.stringify(row)).sort()]);
  return { removed: each(removed), added: each(added), amounts: each(amounts) };
}

describe('portions', () => {
  it('make together the difference of all documents at once', () => {
    fc.assert(
      fc.property(documents, documents, (before, after) => {
        const whole = difference(before.map(facts), after.map(facts));
        const parts = [...portions(before, after, facts)];
        expect(sorted(joinDifferences(parts))).toEqual(sorted(whole));
      }),
    );
  });

  it('works a document out when its portion is asked for', () => {
    const asked: string[] = [];
    const many = Array.from({ length: 60 }, (_, at) => naming(`d${at}`, ['Jane']));
    const parts = portions([], many, (document) => {
      asked.push(document.id);
      return facts(document);
    });
    parts.next();
    expect(asked).toEqual(many.slice(0, 24).map(({ id }) => id));
  });
});
