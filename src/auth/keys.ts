/**
 * API keys, a file each in `HEARSAY_HOME/keys`. Not in the graph: a graph is dumped, exported and shared, and who may ask
 * has to be known before Neo4j is, and while it is away. A key is 256 random bits, so a plain SHA-256 of it tells nothing;
 * the key itself is shown once and kept nowhere.
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { ConfigError, InputError } from '../errors';
import { SCOPES, type Scope } from './scopes';
import { parseJson } from '../util/parse-json';

const record = z.object({
  id: z.string(),
  name: z.string(),
  scopes: z.array(z.enum(SCOPES)),
  /** SHA-256 of the whole key, in hex. */
  hash: z.string(),
  createdAt: z.string(),
  expiresAt: z.string().nullable(),
  revokedAt: z.string().nullable(),
});

/** A key as it is kept; times are ISO 8601. */
export type KeyRecord = Readonly<z.infer<typeof record>>;

/** `hearsay_<id>_<secret>`: the prefix lets scanners for leaked secrets find it. */
const KEY = /^hearsay_([a-z0-9]{12})_[A-Za-z0-9_-]{43}$/;

const folderOf = (home: string) => path.join(home, 'keys');
const fileOf = (home: string, id: string) => path.join(folderOf(home), `${id}.json`);

export interface NewKey {
  readonly name: string;
  readonly scopes: readonly Scope[];
  /** The day from whose start (UTC) it is good no longer. */
  readonly expires?: string | undefined;
}

/** Makes a key; `key` is what its holder sends, and is not kept. */
export async function createKey(
  home: string,
  { name, scopes, expires }: NewKey,
): Promise<{ readonly key: string; readonly record: KeyRecord }> {
  const id = [...randomBytes(12)].map((byte) => (byte % 36).toString(36)).join('');
  const key = `hearsay_${id}_${randomBytes(32).toString('base64url')}`;
  const record: KeyRecord = {
    id,
    name,
    scopes: [...scopes],
    hash: hashOf(key),
    createdAt: new Date().toISOString(),
    expiresAt: expires === undefined ? null : `${expires}T00:00:00.000Z`,
    revokedAt: null,
  };
  await store(home, record);
  return { key, record };
}

/** Every key, the oldest first. */
export async function listKeys(home: string): Promise<readonly KeyRecord[]> {
  const files = await readdir(folderOf(home)).catch(absentAs([]));
  const ids = files.filter((file) => file.endsWith('.json')).map((file) => path.basename(file, '.json'));
  const records = await Promise.all(ids.map((id) => load(home, id)));
  return records
    .filter((one) => one !== undefined)
    .sort((a, b) => (a.createdAt < b.createdAt || (a.createdAt === b.createdAt && a.id < b.id) ? -1 : 1));
}

/** From now on the key opens nothing; `InputError` where there is none of this id. */
export async function revokeKey(home: string, id: string): Promise<KeyRecord> {
  const known = await load(home, id);
  if (!known) throw new InputError(`There is no key "${id}": "hearsay key list" shows their ids.`);
  const revoked = { ...known, revokedAt: known.revokedAt ?? new Date().toISOString() };
  await store(home, revoked);
  return revoked;
}

/** The record of a key that is good now. */
export async function findKey(home: string, key: string): Promise<KeyRecord | undefined> {
  const id = KEY.exec(key)?.[1];
  const known = id === undefined ? undefined : await load(home, id);
  return known && isGood(known) && sameHash(known.hash, hashOf(key)) ? known : undefined;
}

/** Whether it was not revoked and has not run out. */
export function isGood({ revokedAt, expiresAt }: KeyRecord): boolean {
  return revokedAt === null && (expiresAt === null || Date.now() < Date.parse(expiresAt));
}

/** The id in what a client sends, be the key good or not; undefined for what is no key. */
export function keyIdOf(authorization: string | undefined): string | undefined {
  return /hearsay_([a-z0-9]{12})_/.exec(authorization ?? '')?.[1];
}

export function looksLikeKey(credential: string): boolean {
  return credential.startsWith('hearsay_');
}

async function load(home: string, id: string): Promise<KeyRecord | undefined> {
  if (!/^[a-z0-9]{12}$/.test(id)) return undefined;
  const file = fileOf(home, id);
  const text = await readFile(file, 'utf8').catch(absentAs(undefined));
  if (text === undefined) return undefined;
  const parsed = record.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  throw new ConfigError(`${file} holds no key: remove it, and create a new one with "hearsay key create".`);
}

/** Whole or not at all, for this user alone. */
async function store(home: string, key: KeyRecord): Promise<void> {
  await mkdir(folderOf(home), { recursive: true, mode: 0o700 });
  const draft = `${fileOf(home, key.id)}.${process.pid}`;
  await writeFile(draft, `${JSON.stringify(key, null, 2)}\n`, { mode: 0o600 });
  await rename(draft, fileOf(home, key.id));
}

function absentAs<T>(value: T): (error: NodeJS.ErrnoException) => T {
  return (error) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return value;
    throw new ConfigError(`The keys cannot be read (${error.code}): check HEARSAY_HOME.`, { cause: error });
  };
}

function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}

function sameHash(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
