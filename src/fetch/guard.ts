/**
 * What may be asked for over the network: pages of the public internet. Everything else that a machine can reach (its
 * own services, its neighbours, the cloud's metadata) is refused, however it is written, unless the operator names it.
 */
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** `host:port` of what is let through besides: as `hostKey` writes it. */
export type AllowedHosts = ReadonlySet<string>;

const PORTS: Readonly<Record<string, number>> = { 'http:': 80, 'https:': 443 };
/** The range that is given out to the public internet: anything new in IPv6 begins outside of it. */
const PUBLIC_IPV6 = ipaddr.parseCIDR('2000::/3') as [ipaddr.IPv6, number];
/** A cloud's own service under an address that is public by its number. */
const CLOUD_SERVICES = ['168.63.129.16'];
/** Names that are never of the public internet. */
const LOCAL_NAME =
  /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|lan|home|corp|private|onion|home\.arpa)$/u;

/** Why a URL may not be asked for, in one clause; undefined where it may be. */
export function urlTrouble(url: URL, allowed: AllowedHosts): string | undefined {
  if (!(url.protocol in PORTS)) return `${url.protocol} is not read: give an http or https address`;
  if (url.username || url.password) return 'holds a user name or password: give the address without them';
  if (allowed.has(hostKey(url))) return undefined;
  if (url.port !== '') return `port ${url.port} is not asked: ${howToAllow(url)}`;
  const host = bareHost(url);
  const isLocal = isIP(host) ? !isPublicAddress(host) : LOCAL_NAME.test(host) || !host.includes('.');
  return isLocal ? `${host} is not on the public internet: ${howToAllow(url)}` : undefined;
}

/** "example.org:443", the name as the URL parser writes it: in lower case, numbers of every notation as four. */
export function hostKey(url: URL): string {
  return `${url.hostname}:${url.port || PORTS[url.protocol]}`;
}

/** Whether an IP address, as DNS gives it, is one of the public internet. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address) || CLOUD_SERVICES.includes(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed.kind() === 'ipv4' || (parsed as ipaddr.IPv6).match(PUBLIC_IPV6);
}

function howToAllow(url: URL): string {
  return `if you mean it, add ${hostKey(url)} to HEARSAY_ALLOW_HOSTS`;
}

/** Without the brackets of IPv6 and the dot that may end a name. */
function bareHost({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/gu, '').replace(/\.$/u, '');
}
