/** Tells the audit log who was turned away at the doors of HTTP, and who takes statements out in bulk. */
import type { RequestHandler } from 'express';
import type { Audit } from '../auth/audit';
import { keyIdOf } from '../auth/keys';
import { allowance } from '../auth/rate-limit';
import { UNAUDITED } from './format-error';
import { clientOf, identityOf } from './guard';

const REFUSED = new Set([401, 403, 429]);
/** Refusals of one client that are told in a minute: nobody fills the disk by asking. */
const MOST_TOLD = 60;

/** Tells who was turned away, once they are; `log` gets the trouble where that cannot be told. */
export function auditRefusals(audit: Audit, log: (error: unknown) => void): RequestHandler {
  const tell = refusalAuditor(audit, log);
  return (request, response, next) => {
    const { method, originalUrl: address } = request;
    response.once('finish', () => {
      const { statusCode: status } = response;
      const identity = identityOf(response);
      const key = identity ? undefined : keyIdOf(request.headers.authorization);
      tell({ who: clientOf(request, response), name: identity?.name, key, method, address, status });
    });
    next();
  };
}

export interface Refused {
  readonly who: string;
  readonly name?: string | undefined;
  /** The id of the key that was tried. */
  readonly key: string | undefined;
  readonly method: string;
  readonly address: string;
  readonly status: number;
}

/** Tells of refusals, of those of one client no more than a person could read. */
export function refusalAuditor(audit: Audit, log: (error: unknown) => void): (refused: Refused) => void {
  const told = allowance(MOST_TOLD, 'refusals');
  return (refused) => {
    if (!REFUSED.has(refused.status) || !isWithin(told, refused.who)) return;
    audit.record({ what: 'refused', ...refused }).catch(log);
  };
}

/** Tells who takes out what, before anything is. What cannot be told of is not taken out; `log` gets why. */
export function auditExports(audit: Audit, log: (error: unknown) => void): RequestHandler {
  return async (request, response, next) => {
    const who = clientOf(request, response);
    const entry = { what: 'export', who, name: identityOf(response)?.name, address: request.originalUrl };
    try {
      await audit.record(entry);
    } catch (error) {
      log(error);
      const { code, message } = UNAUDITED;
      return void response.status(503).json({ errors: [{ message, extensions: { code } }] });
    }
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
