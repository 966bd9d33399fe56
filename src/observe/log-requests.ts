import type { RequestHandler } from 'express';
import type { Log } from './log';

/** A line for each request when its answer ends; what was asked for stays out of it, as do keys. */
export function logRequests(log: Log): RequestHandler {
  return (request, response, next) => {
    const began = performance.now();
    const { method, path } = request;
    response.once('close', () => {
      const { statusCode: status, writableFinished } = response;
      const milliseconds = Math.round(performance.now() - began);
      log.info({
        event: 'request',
        method,
        path,
        status,
        milliseconds,
        broken: !writableFinished || undefined,
      });
    });
    next();
  };
}
