import { lookup, type LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { isPublicAddress } from './guard';
import { Refusal } from './refusal';

/**
 * Looks a name up for one connection, and fails if any of the answers is not on the public internet: what was looked up
 * is what is dialled, so a name cannot change its answer between the check and the connection.
 */
export const guardedLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, answers) => {
    if (error) return callback(error, '');
    const first = answers[0];
    if (!first || !answers.every(({ address }) => isPublicAddress(address))) {
      return callback(new Refusal(`${hostname} ${notPublic(answers)}`), '');
    }
    if (options.all) callback(null, answers);
    else callback(null, first.address, first.family);
  });
};

function notPublic(answers: readonly LookupAddress[]): string {
  const inside = answers.find(({ address }) => !isPublicAddress(address));
  return inside
    ? `leads to ${inside.address}, which is not on the public internet: add host:port to HEARSAY_ALLOW_HOSTS if you mean it`
    : 'has no address: check its name';
}
