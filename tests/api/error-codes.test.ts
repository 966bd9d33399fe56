/** The table of error codes in docs/api.md names those that the sources give, and no others. */
import { ApolloServerErrorCode } from '@apollo/server/errors';
import { filesUnder, textOf } from '../support/source-files';

/** Nobody is there any more to read the one; the other is of a feature that is off. */
const NEVER_SEEN = ['CANCELLED', 'PERSISTED_QUERY_NOT_FOUND'];

/** `code: 'X'`, `refuse('X', …)`, as an error is made. */
const GIVEN = /(?:\bcode: |\brefuse\(\s*)'([A-Z_]+)'/g;
/** `type AccessCode = 'X' | 'Y'` */
const TYPES = /^export type \w+Code =([^;]+);/gm;

function codesIn(source: string): readonly string[] {
  const given = [...source.matchAll(GIVEN)].map(([, code = '']) => code);
  const types = [...source.matchAll(TYPES)].flatMap(([, words = '']) => words.match(/[A-Z_]{3,}/g) ?? []);
  return [...given, ...types];
}

function rowsOf(page: string): readonly string[] {
  const section = page.slice(page.indexOf('\n## Errors\n'));
  return [...section.matchAll(/^\| `([A-Z_]+)` +\| \S.* \| \S.* \|$/gm)].map(([, code = '']) => code);
}

it('docs/api.md says of every error code what it means and what to do', () => {
  const files = [...filesUnder('src/api', '.ts'), ...filesUnder('src/auth', '.ts'), 'src/errors.ts'];
  const found = files.flatMap((file) => codesIn(textOf(file)));
  const all = new Set([...found, ...Object.values(ApolloServerErrorCode)]);
  for (const code of NEVER_SEEN) expect(all.delete(code)).toBe(true);
  const rows = rowsOf(textOf('docs/api.md'));
  expect([...rows].sort()).toEqual([...all].sort());
  expect(all.size).toBeGreaterThan(15);
});
