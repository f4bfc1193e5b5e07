import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';
import type { GatewayRequest } from '../request.js';
import type { Log } from './log.js';

const sane = /^[A-Za-z0-9._-]{8,64}$/;

/** Gives every request its id and one line in the log: ids, never a body, a token or a query string. */
export const everyRequest =
  (log: Log) =>
  (incoming: Request, response: Response, next: NextFunction): void => {
    const request = incoming as GatewayRequest;
    const began = performance.now();
    const given = request.headers['x-request-id'];
    request.id = typeof given === 'string' && sane.test(given) ? given : randomUUID();
    request.note = {};
    response.setHeader('X-Request-Id', request.id);
    response.setHeader('Cache-Control', 'no-store');
    response.once('close', () => {
      const route = (request.route as { path?: string } | undefined)?.path ?? 'none';
      const ms = Math.round((performance.now() - began) * 10) / 10;
      log.info({
        id: request.id,
        method: request.method,
        route,
        status: response.statusCode,
        ms,
        ...request.note,
        ...(!response.writableFinished && { aborted: true }),
      });
    });
    next();
  };
