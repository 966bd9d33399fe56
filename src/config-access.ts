/** The settings of `docs/access.md`. */
import { z } from 'zod';
import { check, httpUrl } from './config-check';
import { ConfigError } from './errors';

export const ACCESS_VARIABLES = {
  HEARSAY_AUTH: {
    default: 'auto',
    about:
      'Who may ask: auto (on loopback anybody, elsewhere holders of a key or token), required (those alone, everywhere), none (whoever reaches the server).',
  },
  HEARSAY_OIDC_ISSUER: {
    default: '',
    about: 'OpenID Connect provider whose tokens are accepted; its "iss", such as https://login.example.org.',
  },
  HEARSAY_OIDC_AUDIENCE: { default: '', about: 'The "aud" that its tokens must have.' },
  HEARSAY_OIDC_JWKS: {
    default: '',
    about: 'Address of its public keys (default: from its discovery document).',
  },
  HEARSAY_OIDC_SCOPES: {
    default: '',
    about:
      'Scopes that every one of its tokens has, besides those in its "scope": read, ingest, review, admin.',
  },
  HEARSAY_REQUESTS_PER_MINUTE: {
    default: '600',
    about:
      'Requests that a key or address may send in a minute; 0 for no limit. Not counted while the server listens on loopback only.',
  },
  HEARSAY_COST_PER_MINUTE: {
    default: '1000000',
    about:
      'What the questions of a key or address may cost in a minute (extensions.cost); 0 for no limit. Not counted while the server listens on loopback only.',
  },
  HEARSAY_TRUSTED_PROXIES: {
    default: '0',
    about: 'How many proxies in front of the server say in X-Forwarded-For who is asking.',
  },
  HEARSAY_PLAYGROUND: {
    default: '',
    about: 'Whether there is /playground, on or off (default: on loopback alone).',
  },
  HEARSAY_AUDIT_LOG: {
    default: '',
    about:
      'File that records every change, export and refusal, a line of JSON each; - is standard error, off none (default: audit.jsonl in HEARSAY_HOME).',
  },
  HEARSAY_INTROSPECTION: {
    default: '',
    about: 'Whether the API describes itself, on or off (default: on loopback alone).',
  },
} as const;

type Name = keyof typeof ACCESS_VARIABLES;

/** Whose tokens are let in. */
export interface OidcProvider {
  readonly issuer: string;
  readonly audience: string;
  /** Undefined: as the provider's discovery document says. */
  readonly jwks: string | undefined;
  /** Scopes that each of its tokens has. */
  readonly scopes: readonly ('read' | 'ingest' | 'review' | 'admin')[];
}

export interface AccessSettings {
  readonly auth: 'auto' | 'required' | 'none';
  readonly oidc: OidcProvider | undefined;
  /** Infinity: no limit. */
  readonly requestsPerMinute: number;
  /** Infinity: no limit. */
  readonly costPerMinute: number;
  readonly trustedProxies: number;
  /** A file; "" for the one in `HEARSAY_HOME`, "-" for standard error, "off" for none. */
  readonly auditLog: string;
  /** Undefined, of these two: as fits where the server listens. */
  readonly playground: boolean | undefined;
  readonly introspection: boolean | undefined;
}

const count = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number);
/** Plain http only within this machine: keys that travel in the open can be exchanged on the way. */
const safeUrl = httpUrl.refine((url) =>
  /^https:|^http:\/\/(?:localhost|127\.[\d.]+|\[::1\])[:/]/i.test(`${url}/`),
);
const scopes = z
  .string()
  .transform((words) => words.split(/[\s,]+/).filter(Boolean))
  .pipe(z.array(z.enum(['read', 'ingest', 'review', 'admin'])));
/** The text of a variable, or its default. */
type Value = (name: Name) => string;

/** Who may ask and how much, as it is set. */
export function readAccess(value: Value): AccessSettings {
  const oneOf = <T extends string>(name: Name, words: readonly [T, ...T[]]) =>
    value(name) ? check(name, value(name), z.enum(words), words.join(' or ')) : undefined;
  const limit = (name: Name) =>
    check(name, value(name), count, 'a whole number, or 0 for no limit') || Infinity;
  const isOn = (word: 'on' | 'off' | undefined) => (word === undefined ? undefined : word === 'on');
  return {
    auth: oneOf('HEARSAY_AUTH', ['auto', 'required', 'none']) ?? 'auto',
    oidc: readOidc(value),
    requestsPerMinute: limit('HEARSAY_REQUESTS_PER_MINUTE'),
    costPerMinute: limit('HEARSAY_COST_PER_MINUTE'),
    trustedProxies: check(
      'HEARSAY_TRUSTED_PROXIES',
      value('HEARSAY_TRUSTED_PROXIES'),
      count,
      'a whole number',
    ),
    auditLog: value('HEARSAY_AUDIT_LOG'),
    playground: isOn(oneOf('HEARSAY_PLAYGROUND', ['on', 'off'])),
    introspection: isOn(oneOf('HEARSAY_INTROSPECTION', ['on', 'off'])),
  };
}

function readOidc(value: Value): OidcProvider | undefined {
  const [issuer, audience, jwks] = [
    value('HEARSAY_OIDC_ISSUER'),
    value('HEARSAY_OIDC_AUDIENCE'),
    value('HEARSAY_OIDC_JWKS'),
  ];
  if (!issuer) return undefined;
  if (!audience) {
    throw new ConfigError('HEARSAY_OIDC_AUDIENCE is not set: set it to what the "aud" of the tokens is.');
  }
  const address = 'an https address such as https://login.example.org';
  return {
    issuer: check('HEARSAY_OIDC_ISSUER', issuer, safeUrl, address),
    audience,
    jwks: jwks ? check('HEARSAY_OIDC_JWKS', jwks, safeUrl, address) : undefined,
    scopes: check(
      'HEARSAY_OIDC_SCOPES',
      value('HEARSAY_OIDC_SCOPES'),
      scopes,
      'words of read, ingest, review, admin',
    ),
  };
}
