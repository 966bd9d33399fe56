import { createResolve } from '../../src/resolve/resolve';
import { annotate } from '../support/annotate';
import { lists } from '../support/lists';

const resolve = createResolve(lists);

const briefly = (annotations: Parameters<typeof resolve>[0]) =>
  resolve(annotations).referents.map(({ local, kind, name }) => [local, kind, name]);

describe('resolve', () => {
  it('makes referents of the outlet and the authors that the document does not list', () => {
    const meta = { id: 'd', publisher: 'Ruritanian Post', authors: ['Ann Roe', 'Jane Doe'] };
    expect(briefly(annotate(meta, [{ by: 'Jane Doe', says: 'Yes' }]))).toEqual([
      ['e1', 'PERSON', 'Jane Doe'],
      [undefined, 'ORGANISATION', 'Ruritanian Post'],
      [undefined, 'PERSON', 'Ann Roe'],
    ]);
  });

  it('takes the outlet for the organisation of that name in the text', () => {
    const meta = { id: 'd', publisher: 'RUR-Press' };
    const known = { 'Rur Press': { kind: 'ORGANISATION' as const } };
    expect(briefly(annotate(meta, [{ by: 'Rur Press', says: 'Yes' }], known))).toEqual([
      ['e1', 'ORGANISATION', 'Rur Press'],
    ]);
  });

  it('gives ids that depend on the document and tell apart two of one name', () => {
    const twice = annotate({ id: 'd' }, [{ by: 'Doe', says: 'Yes' }]);
    const [first] = twice.entities;
    const both = { ...twice, entities: [first!, { ...first!, id: 'e2' }] };
    const ids = resolve(both).referents.map((referent) => referent.id);
    expect(new Set(ids).size).toBe(2);
    expect(resolve(both).referents.map((referent) => referent.id)).toEqual(ids);
    const elsewhere = { ...both, document: { ...both.document, id: 'other' } };
    expect(resolve(elsewhere).referents.map((referent) => referent.id)).not.toContain(ids[0]);
  });
});
