import { createResolve } from '../../src/resolve/resolve';
import { contribution } from '../../src/write/contribution';
import type { PlacedDocument } from '../../src/write/placed-document';
import { annotate } from '../support/annotate';
import { lists } from '../support/lists';

const resolve = createResolve(lists);

/** Every entity is called by its name in lower case. */
function placed(...given: Parameters<typeof annotate>): PlacedDocument {
  const { annotations, referents } = resolve(annotate(...given));
  const id = annotations.document.id ?? '';
  const located = referents.map(({ profile, ...one }) => ({
    ...one,
    profileId: profile.id,
    entity: one.name.toLowerCase(),
  }));
  return { id, annotations, referents: located };
}

function edges(document: PlacedDocument): readonly (readonly unknown[])[] {
  const { rows } = contribution(document);
  return rows.flatMap(({ table, row }) =>
    row['entity'] === undefined ? [] : [[table, row['entity'], row['by'] ?? null]],
  );
}

const DOCUMENT = { id: 'd', publishedAt: '2023-09-13' };

describe('contribution', () => {
  it('has one ABOUT for each pair of speaker and subject', () => {
    const said = { by: 'Jane', with: 'John', says: 'We agree', about: ['Ann', 'Bob'] };
    expect(edges(placed(DOCUMENT, [said])).filter(([table]) => table === 'about')).toEqual([
      ['about', 'ann', 'jane'],
      ['about', 'ann', 'john'],
      ['about', 'bob', 'jane'],
      ['about', 'bob', 'john'],
    ]);
  });

  it('has an ABOUT without a speaker where nobody could be identified', () => {
    expect(edges(placed(DOCUMENT, [{ says: 'We agree', about: ['Ann'] }]))).toEqual([
      ['about', 'ann', null],
      ['mentions', 'ann', null],
    ]);
  });

  it('counts a pair once in a statement that names the subject twice', () => {
    const { amounts } = contribution(
      placed(DOCUMENT, [{ by: 'Jane', says: 'No', about: ['Ann', 'Ann'], polarity: 'DENIES' }]),
    );
    expect(amounts.filter(({ table }) => table === 'pairs')).toEqual([
      { table: 'pairs', of: { speaker: 'jane', subject: 'ann' }, amounts: { count: 1, denials: 1 } },
    ]);
  });

  it('ties an office to the organisation that its title names', () => {
    const known = {
      Jane: { roles: ['head of the Ruritanian Space Agency', 'mother'] },
      'Ruritanian Space Agency': { kind: 'ORGANISATION' as const },
      Agency: { kind: 'ORGANISATION' as const },
    };
    const { rows } = contribution(placed(DOCUMENT, [{ by: 'Jane', says: 'Yes' }], known));
    expect(rows.filter(({ table }) => table === 'offices').map(({ row }) => row)).toEqual([
      {
        document: 'd',
        entity: 'jane',
        of: 'ruritanian space agency',
        title: 'head of the Ruritanian Space Agency',
      },
    ]);
  });

  it('sorts undated statements before all others', () => {
    const { rows } = contribution(
      placed(DOCUMENT, [
        { by: 'Jane', says: 'Yes' },
        { by: 'Jane', says: 'No', saidAt: '2023-09-12' },
      ]),
    );
    const statements = rows
      .filter(({ table }) => table === 'statements')
      .map(({ row }) => row['properties'] as { at: string; id: string });
    expect(statements.map(({ at, id }) => at.replace(id, 'id'))).toEqual(['0000-00-00|id', '2023-09-12|id']);
  });

  it('gives one statement for the same words from the same source', () => {
    const document = placed(DOCUMENT, [{ by: 'Jane', says: 'Yes' }]);
    const { statements } = document.annotations;
    const doubled = {
      ...document,
      annotations: { ...document.annotations, statements: [...statements, ...statements] },
    };
    expect(contribution(doubled).amounts).toEqual(contribution(document).amounts);
    expect(contribution(doubled).rows[0]).toMatchObject({
      table: 'documents',
      row: { properties: { statementCount: 1 } },
    });
  });
});
