import type { IncomingHttpHeaders } from 'node:http';
import type { AnySpec } from '#libs/domain/process/index.js';
import { problemError } from '#libs/http/problem-kinds.js';

const visible = /^[\x21-\x7e]{1,200}$/;
const quotedVersion = /^"(\d{1,9})"$/;

/** The caller's part of the command id. */
export const idempotencyKey = (headers: IncomingHttpHeaders): string => {
  const key = headers['idempotency-key'];
  if (typeof key !== 'string' || !visible.test(key)) throw problemError('IdempotencyKeyRequired');
  return key;
};

/** The version of the task that the caller saw; undefined for commands that answer no task. */
export const taskVersion = (spec: AnySpec, headers: IncomingHttpHeaders): number | undefined => {
  const seen = headers['if-match'];
  if (spec.by.kind !== 'task') return undefined;
  if (seen === undefined) throw problemError('TaskVersionRequired');
  const version = quotedVersion.exec(seen)?.[1];
  if (version === undefined) throw problemError('InvalidIfMatch');
  return Number(version);
};

const json = /(?:^|[\s,])(?:\*\/\*|application\/\*|application\/json)\s*(?:$|[;,])/i;
/** Throws 406 when the caller takes no JSON. */
export const acceptsJson = ({ accept }: IncomingHttpHeaders): void => {
  if (accept !== undefined && !json.test(accept)) throw problemError('NotAcceptable');
};
