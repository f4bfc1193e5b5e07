import { setTimeout as pause } from 'node:timers/promises';
import type { EventStore } from '#libs/event-store/index.js';
import { instant, type Instant, type StreamId } from '#libs/kernel/index.js';
import type { Known } from '../../../workflows/contract.js';
import { dispatcherName } from '../dispatcher/dispatch.js';
import type { Workflows } from '../temporal/workflows-client.js';

export type SettleDeps = Readonly<{ store: EventStore; workflows: Workflows }>;
const followersSql = `select
  not exists (select 1 from events e, sequencer s where e.era = s.era and (e.transaction_id, e.position) > (s.transaction_id, s.position)) as ordered,
  coalesce((select checkpoint from subscriptions where name = $1), 0) >= (select last_global_no from sequencer) as dispatched`;
type Case = Readonly<{ stream: StreamId; version: number; open: boolean }>;

/** What a workflow has still to do by an instant; undefined when it has done it. */
export const unfinished = (
  known: Known | undefined,
  { version, open }: Case,
  aheadMs: number,
  at: Instant,
): string | undefined => {
  if (!known) return open ? 'its workflow does not run' : undefined;
  if (known.stuck) return undefined;
  if (known.version < version) return `its workflow is at version ${known.version} of ${version}`;
  if (!open) return undefined;
  if (known.aheadMs < aheadMs) return 'its workflow has not heard of the time';
  const due = known.waitingFor.find((waiting) => waiting.due !== undefined && waiting.due <= at);
  return due ? `${due.for} is due since ${due.due}` : known.busy ? 'it is busy' : undefined;
};

/** Why the followers are not done yet with what the clock made due; undefined when they are. */
const behind = async (
  { store, workflows }: SettleDeps,
  streams: readonly StreamId[],
  aheadMs: number,
): Promise<string | undefined> => {
  const { rows } = await store.pool.query<{ ordered: boolean; dispatched: boolean }>(followersSql, [dispatcherName]);
  if (!rows[0]?.ordered) return 'the sequencer has events to put in order';
  if (!rows[0].dispatched) return 'the dispatcher has events to send';
  const { rows: cases } = await store.pool.query<Case>(
    'select stream_id as stream, version, open from cases where stream_id = any($1)',
    [streams],
  );
  for (const one of cases) {
    const known = await workflows.known(one.stream);
    const left = unfinished(known, one, aheadMs, instant(Date.now() + aheadMs));
    if (left === undefined) continue;
    // Whoever was started while the clock moved hears of it now.
    if (known && known.aheadMs < aheadMs) await workflows.moveClock(one.stream, aheadMs);
    return `${one.stream}: ${left}`;
  }
  return undefined;
};

/** Waits until order, dispatch and the workflows of these streams are done. Throws what is not, after `limitMs`. */
export const settle = async (
  deps: SettleDeps,
  streams: readonly StreamId[],
  aheadMs: number,
  limitMs: number,
): Promise<void> => {
  const end = Date.now() + limitMs;
  for (;;) {
    const left = await behind(deps, streams, aheadMs).catch((error: unknown) => (error as Error).message);
    if (left === undefined) return;
    if (Date.now() > end)
      throw new Error(
        `The followers are not done (${left}). Look at /health/ready, then ask again: the clock stays where it is.`,
      );
    await pause(50);
  }
};
