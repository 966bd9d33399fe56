import { Command } from 'commander';
import { createKey, isGood, listKeys, revokeKey, type KeyRecord } from '../auth/keys';
import { parseScopes } from '../auth/scopes';
import { readConfig } from '../config';
import { UsageError } from '../errors';
import { isDay } from '../util/is-day';

/** `hearsay key …`: who may ask a server that others can reach. */
export function keyCommand(): Command {
  return new Command('key')
    .description('Create, list and revoke API keys: who may ask a server that others can reach')
    .addCommand(createCommand())
    .addCommand(listCommand())
    .addCommand(revokeCommand());
}

interface CreateOptions {
  readonly scope: string;
  readonly expires?: string;
  readonly json?: boolean;
}

function createCommand(): Command {
  return new Command('create')
    .description('Make a key and show it once: it is kept as a hash in HEARSAY_HOME/keys')
    .argument('[name]', 'whose it is', 'unnamed')
    .option(
      '--scope <list>',
      'what it allows: read (ask), ingest (add documents), review (correct), admin (everything)',
      'read',
    )
    .option('--expires <day>', 'valid until the start of this day (YYYY-MM-DD, UTC)')
    .option('--json', 'print JSON')
    .action(async (name: string, { scope, expires, json }: CreateOptions) => {
      const scopes = parseScopes(scope);
      if (expires !== undefined) checkDay(expires);
      const { key, record } = await createKey(readConfig(process.env).home, { name, scopes, expires });
      if (json) return console.log(JSON.stringify({ key, ...shown(record) }));
      console.log(key);
      console.error('Keep it: it is not shown again. Send it as "Authorization: Bearer KEY".');
    });
}

function listCommand(): Command {
  return new Command('list')
    .description('Show the keys, without their secrets')
    .option('--json', 'print JSON')
    .action(async ({ json }: { json?: boolean }) => {
      const keys = (await listKeys(readConfig(process.env).home)).map(shown);
      if (json) return console.log(JSON.stringify(keys));
      const lines = keys.map(({ id, name, scopes, state, createdAt }) =>
        [id, state.padEnd(8), scopes.join(',').padEnd(18), createdAt.slice(0, 10), name].join('  '),
      );
      console.log(lines.join('\n') || 'There is no key: "hearsay key create" makes one.');
    });
}

function revokeCommand(): Command {
  return new Command('revoke')
    .description('Make a key invalid, at once, also for servers that are running')
    .argument('<id>', 'its id, as "hearsay key list" shows it')
    .option('--json', 'print JSON')
    .action(async (id: string, { json }: { json?: boolean }) => {
      const key = shown(await revokeKey(readConfig(process.env).home, id));
      console.log(json ? JSON.stringify(key) : `The key ${key.id} ("${key.name}") opens nothing any more.`);
    });
}

function shown(key: KeyRecord) {
  const { id, name, scopes, createdAt, expiresAt, revokedAt } = key;
  const state = isGood(key) ? 'good' : revokedAt === null ? 'expired' : 'revoked';
  return { id, name, scopes, state, createdAt, expiresAt, revokedAt };
}

function checkDay(day: string): void {
  if (!isDay(day)) throw new UsageError(`--expires is "${day}": give a day as YYYY-MM-DD.`);
}
