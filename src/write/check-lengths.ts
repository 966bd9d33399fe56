import { InputError } from '../errors';
import type { Annotations } from '../model/annotations';
import { fitsIndex, TOO_LONG } from '../util/fits-index';

/** `InputError` names the first id, address or name that no index takes: with it, nothing of the batch could be written. */
export function checkLengths({ document, entities }: Annotations): void {
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
