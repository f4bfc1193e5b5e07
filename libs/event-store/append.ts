import { DatabaseError } from 'pg';
import { appendOne } from './append-one.js';
import type { AppendRequest, AppendResult, Versions } from './append-request.js';
import type { Pool } from './pool.js';

export type * from './append-request.js';

const conflicts = new Set(['events_pkey', 'commands_pkey']);

/** What a failed append means; anything else is thrown on. 40P01 and 40001 are lost races too. */
const meaning = (error: unknown): AppendResult => {
  if (!(error instanceof DatabaseError)) throw error;
  if (error.code === 'US001' || error.code === '40P01' || error.code === '40001') return { kind: 'conflict' };
  if (error.code === '23505' && conflicts.has(error.constraint ?? '')) return { kind: 'conflict' };
  if (error.code === 'US003') return { kind: 'reused' };
  if (error.code === 'US004') return { kind: 'world-moved' };
  throw error;
};

const appendSeveral = async (pool: Pool, request: AppendRequest): Promise<AppendResult> => {
  const streams = request.streams.map((s) => ({ closed: [], open: [], ...s }));
  const { rows } = await pool.query<{ r: { repeated: boolean; versions: Versions } }>({
    name: 'append',
    text: 'select append($1::jsonb) as r',
    values: [JSON.stringify({ ...request, streams })],
  });
  const { repeated, versions } = rows[0]!.r;
  return { kind: repeated ? 'repeated' : 'appended', versions };
};

/**
 * Appends in one round trip and one transaction. Streams lock in the order of their ids, so two decisions can't wait for each other.
 * A command id that is known already answers `repeated`, or `conflict`, upon which a look finds it.
 */
export const append = async (pool: Pool, request: AppendRequest): Promise<AppendResult> => {
  const [only, ...others] = request.streams;
  try {
    return only?.case && others.length === 0 && !request.rebuilding
      ? await appendOne(pool, request, { ...only, case: only.case })
      : await appendSeveral(pool, request);
  } catch (error) {
    return meaning(error);
  }
};
