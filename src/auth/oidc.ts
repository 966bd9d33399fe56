/** Tokens of an OpenID Connect provider: signature by its published keys, issuer, audience and expiry. */
import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { AccessError, ConfigError } from '../errors';
import type { OidcProvider } from '../config-access';
import type { Identity } from './identity';
import { isScope, SCOPES, type Scope } from './scopes';

export type TokenReader = (token: string) => Promise<Identity>;

/** Public keys only: with a shared secret the provider's public key could be used to sign. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];
const TIME_LIMIT = 5_000;
/** Seconds that clocks may differ. */
const TOLERANCE = 5;

/** Finds the keys of the provider (asking its discovery document where `jwks` is not given); `ConfigError` if it has none. */
export async function openTokenReader(provider: OidcProvider): Promise<TokenReader> {
  const { issuer, audience } = provider;
  const address = provider.jwks ?? (await discover(issuer));
  const keys = createRemoteJWKSet(new URL(address), { timeoutDuration: TIME_LIMIT });
  return async (token) => {
    const payload = await verify(token, keys, { issuer, audience });
    const subject = payload.sub ?? 'unknown';
    return { id: `token:${subject}`, name: subject, scopes: scopesOf(payload, provider.scopes) };
  };
}

async function discover(issuer: string): Promise<string> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const fault = (reason: string) =>
    new ConfigError(`HEARSAY_OIDC_ISSUER: ${address} ${reason}: check it, or set HEARSAY_OIDC_JWKS.`);
  const response = await fetch(address, { signal: AbortSignal.timeout(TIME_LIMIT) }).catch(() => undefined);
  if (!response?.ok) throw fault(response ? `answers with ${response.status}` : 'cannot be reached');
  const found = (await response.json().catch(() => ({}))) as { issuer?: unknown; jwks_uri?: unknown };
  if (typeof found.jwks_uri !== 'string' || !URL.canParse(found.jwks_uri)) throw fault('names no jwks_uri');
  if (found.issuer !== issuer) throw fault('is of another issuer');
  return found.jwks_uri;
}

interface Expected {
  readonly issuer: string;
  readonly audience: string;
}

async function verify(
  token: string,
  keys: JWTVerifyGetKey,
  { issuer, audience }: Expected,
): Promise<JWTPayload> {
  try {
    const { payload } = await jwtVerify(token, keys, {
      issuer,
      audience,
      algorithms: ALGORITHMS,
      requiredClaims: ['exp'],
      clockTolerance: TOLERANCE,
    });
    return payload;
  } catch (error) {
    throw new AccessError('UNAUTHENTICATED', reasonOf(error), { cause: error });
  }
}

/** What the holder of the token can do about it; nothing that helps to forge one. */
function reasonOf(error: unknown): string {
  if (error instanceof errors.JWTExpired) return 'The token has expired: get a new one.';
  if (error instanceof errors.JWTClaimValidationFailed) {
    return `The token is not for this server (its "${error.claim}" does not fit): get one for it.`;
  }
  return 'The token is not valid: get a new one from the provider.';
}

/** The words of `scope` (or `scp`) that are ours, as "read" or "hearsay:read", and those that every token has. */
function scopesOf({ scope, scp }: JWTPayload, everybody: readonly Scope[]): readonly Scope[] {
  const words = [scope, scp].flatMap((claim) => (typeof claim === 'string' ? claim.split(' ') : claim));
  const ours = words.flatMap((word) => (typeof word === 'string' ? word.replace(/^hearsay:/, '') : []));
  return SCOPES.filter((one) => everybody.includes(one) || ours.filter(isScope).includes(one));
}
