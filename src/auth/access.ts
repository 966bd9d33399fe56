/** Who may ask this server: decided once at the start, from where it listens and what is set. */
import { isIP } from 'node:net';
import type { Config } from '../config';
import { AccessError, ConfigError } from '../errors';
import { ANYONE, type Identity } from './identity';
import { findKey, isGood, listKeys, looksLikeKey } from './keys';
import { openTokenReader, type TokenReader } from './oidc';

export interface Access {
  /**
   * `open`: whoever reaches the server may do everything. The server then answers to names alone that no web page can
   * have (`isOwnName`), so that none gets in through a name of its own that leads here.
   */
  readonly open: boolean;
  /** Whether the server listens for this machine alone. */
  readonly loopback: boolean;
  /** The name in `HEARSAY_PUBLIC_URL`. */
  readonly publicHost?: string | undefined;
  /** Who holds a credential; `AccessError` for one that is not good, and where there has to be one and is none. */
  identify(credential: string | undefined): Promise<Identity>;
}

export type AccessConfig = Pick<Config, 'host' | 'home' | 'access'> & Partial<Pick<Config, 'web'>>;

/** `ConfigError` where others could reach the server and nobody would have to say who they are. */
export async function openAccess({ host, home, access: { auth, oidc }, web }: AccessConfig): Promise<Access> {
  const loopback = isLoopback(host);
  const publicHost = web?.publicUrl === undefined ? undefined : new URL(web.publicUrl).hostname;
  if (auth === 'none' || (auth === 'auto' && loopback)) {
    return { open: true, loopback, publicHost, identify: async () => ANYONE };
  }
  const hasKeys = (await listKeys(home)).some(isGood);
  if (!oidc && !hasKeys) throw new ConfigError(nobodyMayAsk(host, loopback));
  const readToken = oidc && (await openTokenReader(oidc));
  return {
    ...{ open: false, loopback, publicHost },
    identify: (credential) => identify(credential, home, readToken),
  };
}

export function isLoopback(host: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/i.test(host);
}

/**
 * Whether a server that is open may be asked under this name: one of this machine, or that of `HEARSAY_PUBLIC_URL`. One
 * that others are to reach (`HEARSAY_AUTH=none`) also answers to addresses, and to names without a dot, as containers
 * have: no page on the web has such a name.
 */
export function isOwnName({ loopback, publicHost }: Access, host: string): boolean {
  if (isLoopback(host) || host.toLowerCase() === publicHost) return true;
  return !loopback && (host === '' || isIP(host.replace(/^\[|\]$/g, '')) !== 0 || !host.includes('.'));
}

async function identify(
  credential: string | undefined,
  home: string,
  readToken: TokenReader | undefined,
): Promise<Identity> {
  if (credential === undefined) throw new AccessError('UNAUTHENTICATED', NO_CREDENTIAL);
  if (readToken && !looksLikeKey(credential)) return readToken(credential);
  const key = await findKey(home, credential);
  if (!key) throw new AccessError('UNAUTHENTICATED', BAD_KEY);
  return { id: `key:${key.id}`, name: key.name, scopes: key.scopes };
}

const NO_CREDENTIAL = 'A key is needed: send it as "Authorization: Bearer KEY".';
const BAD_KEY =
  'The key is not known, was revoked, or has expired: ask whoever runs this server for another.';

function nobodyMayAsk(host: string, loopback: boolean): string {
  const trouble = loopback
    ? 'HEARSAY_AUTH is required, and there is no key'
    : `HOST is ${host}, which others can reach, and there is no key`;
  return `${trouble}: run "hearsay key create", or set HEARSAY_OIDC_ISSUER and HEARSAY_OIDC_AUDIENCE${
    loopback ? '' : '; or set HEARSAY_AUTH=none to let everybody in who can reach it'
  }.`;
}
