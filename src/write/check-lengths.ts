import { InputError } from '../errors';
import type { Annotations } from '../model/annotations';
import { fitsIndex, TOO_LONG } from '../util/fits-index';

/** No article has as many; this many take 28 s of processor time and half a gigabyte, and 30,000 in one transaction took more memory than Neo4j has by default, and ended the whole run. */
const MOST_STATEMENTS = 10_000;

/**
 * `InputError` where nothing of the batch could be written with this article: it names the first id, address or name that
 * no index takes, or says that there are too many statements for one transaction.
 */
export function checkLengths({ document, entities, statements }: Annotations): void {
  if (statements.length > MOST_STATEMENTS) {
    throw new InputError(
      `it has ${statements.length} statements, and more than 10,000 are too many: give it in parts`,
    );
  }
  const { id, url, path, publisher, authors = [] } = document;
  for (const [field, value] of Object.entries({ id, url, path, publisher })) check(field, value);
  for (const author of authors) check('author', author);
  for (const { name, aliases, roles } of entities) {
    for (const words of [name, ...aliases, ...roles]) check('name or role', words);
  }
}

function check(field: string, value: string | undefined): void {
  if (value === undefined || fitsIndex(value)) return;
  throw new InputError(`the ${field} "${value.slice(0, 40)}…" ${TOO_LONG}`);
}
