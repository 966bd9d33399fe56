import { logFormat } from '../config-operation';
import { AppError } from '../errors';
import { printable } from '../util/printable';
import { openLog } from './log';

/** Expected trouble in one line; our own bugs with where they came from. */
export function tellTrouble(error: unknown): void {
  if (logFormat(process.env) === 'json') return logTrouble(error);
  if (error instanceof AppError) return console.error(`hearsay: ${printable(error.message)}`);
  console.error('hearsay: this is a bug, please report it:', error);
}

function logTrouble(error: unknown): void {
  const log = openLog(process.stderr);
  if (error instanceof AppError) log.error({ event: 'trouble', kind: error.kind }, error.message);
  else log.fatal({ event: 'bug', err: error }, 'this is a bug, please report it');
}
