import type { Response } from 'express';
import { problemError } from '#libs/http/problem-kinds.js';
import type { KnownCase } from '../../queries/known-case.js';
import { send } from '../../reply.js';

/** A file of what the API shows of a case. Throws 404 for whoever does not see the whole case. */
export const download = (response: Response, { view }: KnownCase, name: string, body: object): void => {
  if (view !== 'whole') throw problemError('NotFound');
  send(response, 200, 'application/json; charset=utf-8', JSON.stringify(body, undefined, 2), {
    'Content-Disposition': `attachment; filename="${name}"`,
  });
};
