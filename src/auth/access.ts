/** Who may ask this server: decided once at the start, from where it listens and what is set. */
import type { Config } from '../config';
import { AccessError, ConfigError } from '../errors';
import { ANYONE, type Identity } from './identity';
import { findKey, isGood, listKeys, looksLikeKey } from './keys';
import { openTokenReader, type TokenReader } from './oidc';

export interface Access {
  /**
   * `open`: whoever reaches the server may do everything. On loopback that is whoever uses this machine; the server
   * then answers requests for a loopback name only, so that no web page gets in through a name of its own that leads here.
   */
  readonly open: boolean;
  /** Whether the server listens for this machine alone. */
  readonly loopback: boolean;
  /** Who holds a credential; `AccessError` for one that is not good, and where there has to be one and is none. */
  identify(credential: string | undefined): Promise<Identity>;
}

export type AccessConfig = Pick<Config, 'host' | 'home' | 'access'>;

/** `ConfigError` where others could reach the server and nobody would have to say who they are. */
export async function openAccess({ host, home, access: { auth, oidc } }: AccessConfig): Promise<Access> {
  const loopback = isLoopback(host);
  if (auth === 'none' || (auth === 'auto' && loopback)) {
    return { open: true, loopback, identify: async () => ANYONE };
  }
  const hasKeys = (await listKeys(home)).some(isGood);
  if (!oidc && !hasKeys) throw new ConfigError(nobodyMayAsk(host, loopback));
  const readToken = oidc && (await openTokenReader(oidc));
  return { open: false, loopback, identify: (credential) => identify(credential, home, readToken) };
}

export function isLoopback(host: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/i.test(host);
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
