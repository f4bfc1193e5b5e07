import { DatabaseError } from 'pg';
import { appendBatch } from './append-batch.js';
import { appendWithDocuments } from './append-documents.js';
import type { AppendRequest, AppendResult, Versions } from './append-request.js';
import type { Connection, Pool } from './pool.js';

export type * from './append-request.js';

// A text's id comes from its command's id: where two of one command race, any of the keys may be met first.
const conflicts = new Set(['events_pkey', 'commands_pkey', 'vault_items_pkey', 'vault_documents_pkey']);

/** What a failed append means; anything else is thrown on. 40P01 and 40001 are lost races too. */
const meaning = (error: unknown): AppendResult => {
  if (!(error instanceof DatabaseError)) throw error;
  if (error.code === 'US001' || error.code === '40P01' || error.code === '40001') return { kind: 'conflict' };
  if (error.code === '23505' && conflicts.has(error.constraint ?? '')) return { kind: 'conflict' };
  if (error.code === 'US003') return { kind: 'reused' };
  if (error.code === 'US004') return { kind: 'world-moved' };
  throw error;
};

/** What reads more than it writes, or changes what everybody decides on, lets no other append run beside it. */
const standsAlone = ({ streams }: AppendRequest): boolean =>
  streams.some(({ events, ended, recorded }) => !events.length || ended?.length || recorded?.length);

/** The careful way: it looks before it writes, and while a read model is rebuilt it holds each stream's lock and writes the next tables too. */
const appendWithCare = async (on: Pool | Connection, request: AppendRequest): Promise<AppendResult> => {
  const streams = request.streams.map((s) => ({ closed: [], open: [], ...s }));
  const { rows } = await on.query<{ r: { repeated: boolean; versions: Versions } }>({
    name: 'append',
    text: 'select append($1::jsonb) as r',
    values: [JSON.stringify({ ...request, streams, alone: standsAlone(request) })],
  });
  const { repeated, versions } = rows[0]!.r;
  return { kind: repeated ? 'repeated' : 'appended', versions };
};

const appendOne = async (on: Pool | Connection, request: AppendRequest): Promise<AppendResult> => {
  if (request.rebuilding || standsAlone(request)) return appendWithCare(on, request);
  const [result] = await appendBatch(on, [request]);
  return result!;
};

/** One decision in a transaction of its own. */
const appendAlone = async (pool: Pool, request: AppendRequest): Promise<AppendResult> => {
  try {
    return await (request.documents ? appendWithDocuments(pool, request, appendOne) : appendOne(pool, request));
  } catch (error) {
    return meaning(error);
  }
};

type Waiting = Readonly<{ request: AppendRequest; resolve: (result: AppendResult | Promise<AppendResult>) => void }>;
const mostAtOnce = 32;

/** Takes from those that wait what can share a statement: one world, and no stream twice. */
const takeBatch = (waiting: Waiting[]): Waiting[] => {
  const world = waiting[0]!.request.world;
  const streams = new Set<string>();
  const batch: Waiting[] = [];
  for (let i = 0; i < waiting.length && batch.length < mostAtOnce;) {
    const { request } = waiting[i]!;
    const fits = request.world === world && !request.streams.some(({ stream }) => streams.has(stream));
    if (!fits) {
      i++;
      continue;
    }
    request.streams.forEach(({ stream }) => streams.add(stream));
    batch.push(...waiting.splice(i, 1));
  }
  return batch;
};

/**
 * Appends decisions, each all or none over its streams. Those that arrive while others are under way share the next statement and its commit;
 * when that fails each is tried alone, so that one late decision costs the others nothing but time.
 * A command id that is known already answers `conflict` (or `repeated`), upon which a look finds it.
 */
export const createAppender = (pool: Pool, lanes: number): ((request: AppendRequest) => Promise<AppendResult>) => {
  const waiting: Waiting[] = [];
  let busy = 0;

  const appendTogether = async (batch: readonly Waiting[]): Promise<void> => {
    const requests = batch.map(({ request }) => request) as [AppendRequest, ...AppendRequest[]];
    const results = await appendBatch(pool, requests).catch(() => undefined);
    if (results?.every(({ kind }) => kind === 'appended')) batch.forEach(({ resolve }, i) => resolve(results[i]!));
    else for (const { request, resolve } of batch) resolve(appendAlone(pool, request));
  };
  const work = async (): Promise<void> => {
    busy++;
    while (waiting.length) {
      const batch = takeBatch(waiting);
      if (batch.length > 1) await appendTogether(batch);
      else {
        const alone = appendAlone(pool, batch[0]!.request);
        batch[0]!.resolve(alone);
        await alone.catch(() => undefined);
      }
    }
    busy--;
  };

  return (request) => {
    if (request.rebuilding || request.documents || standsAlone(request)) return appendAlone(pool, request);
    return new Promise((resolve) => {
      waiting.push({ request, resolve });
      if (busy < lanes) void work();
    });
  };
};
