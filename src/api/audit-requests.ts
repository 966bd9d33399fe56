/** Tells the audit log who was turned away at the doors of HTTP, and who takes statements out in bulk. */
import type { RequestHandler } from 'express';
import type { Audit } from '../auth/audit';
import { keyIdOf } from '../auth/keys';
import { allowance } from '../auth/rate-limit';
import { clientOf, identityOf } from './guard';

const REFUSED = new Set([401, 403, 429]);
/** Refusals of one client that are told in a minute: nobody fills the disk by asking. */
const MOST_TOLD = 60;

/** Tells who was turned away, once they are; `log` gets the trouble where that cannot be told. */
export function auditRefusals(audit: Audit, log: (error: unknown) => void): RequestHandler {
  const told = allowance(MOST_TOLD, 'refusals');
  return (request, response, next) => {
    const { method, originalUrl: address } = request;
    response.once('finish', () => {
      const { statusCode: status } = response;
      const who = clientOf(request, response);
      if (!REFUSED.has(status) || !isWithin(told, who)) return;
      const identity = identityOf(response);
      const key = identity ? undefined : keyIdOf(request.headers.authorization);
      audit.record({ what: 'refused', who, name: identity?.name, key, method, address, status }).catch(log);
    });
    next();
  };
}

/** Tells who takes out what, before anything is. */
export function auditExports(audit: Audit): RequestHandler {
  return async (request, response, next) => {
    const who = clientOf(request, response);
    await audit.record({
      what: 'export',
      who,
      name: identityOf(response)?.name,
      address: request.originalUrl,
    });
    next();
  };
}

function isWithin(told: ReturnType<typeof allowance>, who: string): boolean {
  try {
    told.take(who, 1);
    return true;
  } catch {
    return false;
  }
}
