import { InputError } from '../errors';
import type { Reader } from '../query/reader';
import { findStatement } from '../query/statements';
import type { ExportFormat } from './formats';

/**
 * Where an export goes on that broke off: after the last whole line that arrived, named by the id of its statement (CSV) or
 * document (JSON Lines). `InputError` where there is no such statement, or the format has a beginning and an end.
 */
export async function keyAfter(
  reader: Reader,
  { ending, goesOnAfter }: ExportFormat,
  id: string | undefined,
): Promise<string | undefined> {
  if (id === undefined || goesOnAfter === 'document') return id;
  if (!goesOnAfter) {
    throw new InputError(`after: an export as ${ending} cannot go on where it broke off; csv and jsonl can.`);
  }
  const statement = await findStatement(reader, id);
  if (!statement) throw new InputError(`after is "${id}": there is no such statement.`);
  return `${statement.saidAt ?? '0000-00-00'}|${statement.id}`;
}
