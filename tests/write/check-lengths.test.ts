import type { Annotations } from '../../src/model/annotations';
import { checkLengths } from '../../src/write/check-lengths';
import { annotate } from '../support/annotate';

const sound = annotate({ id: 'd' }, [{ by: 'Jane Doe', says: 'We agree', about: ['John Roe'] }]);
const LONG = 'é'.repeat(1_600);

describe('checkLengths', () => {
  it('passes what an index takes', () => {
    expect(() => checkLengths({ ...sound, document: { ...sound.document, title: LONG } })).not.toThrow();
  });

  it('refuses more statements than one transaction takes', () => {
    const [statement] = sound.statements;
    const statements = Array.from({ length: 10_001 }, () => statement!);
    expect(() => checkLengths({ ...sound, statements: statements.slice(1) })).not.toThrow();
    expect(() => checkLengths({ ...sound, statements })).toThrow(
      /^it has 10001 statements, .+ give it in parts$/u,
    );
  });

  it.each<[string, Partial<Annotations>, string]>([
    ['an id', { document: { ...sound.document, id: LONG } }, 'the id'],
    ['an address', { document: { ...sound.document, url: `https://x.example/${LONG}` } }, 'the url'],
    ['an outlet', { document: { ...sound.document, publisher: LONG } }, 'the publisher'],
    ['an author', { document: { ...sound.document, authors: ['Jane Doe', LONG] } }, 'the author'],
    [
      'a name that grows when it is taken apart',
      { entities: sound.entities.map((entity) => ({ ...entity, name: '\ufdfa'.repeat(300) })) },
      'the name or role',
    ],
    [
      'a role',
      { entities: sound.entities.map((entity) => ({ ...entity, roles: [LONG] })) },
      'the name or role',
    ],
  ])('names %s that none takes', (_, change, what) => {
    expect(() => checkLengths({ ...sound, ...change })).toThrow(
      new RegExp(`^${what} ".{1,40}…" is longer than 3,000 bytes$`, 'u'),
    );
  });
});
