import type { z } from 'zod';
import { fieldErrors } from '#libs/http/field-errors.js';
import { problemError } from '#libs/http/problem-kinds.js';
import { acceptsJson } from '../commands/headers.js';
import type { GatewayRequest } from '../request.js';

/** The query of a request, checked; throws 400 with each field that is wrong, and 406. */
export const queryOf = <Z extends z.ZodType>(schema: Z, request: GatewayRequest): z.output<Z> => {
  acceptsJson(request.headers);
  const parsed = schema.safeParse({ ...request.query });
  if (!parsed.success) throw problemError('InvalidRequest', { errors: fieldErrors(parsed.error) });
  return parsed.data;
};
