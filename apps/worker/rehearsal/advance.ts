import type { AnyProcess } from '#libs/domain/process/index.js';
import { instant, type Instant, type StreamId } from '#libs/kernel/index.js';
import { tellClock } from '../clock/watch-clock.js';
import { openCases } from '../reconciler/open-cases.js';
import { deadlinesOf } from './deadlines.js';
import { foldCase } from './fold-case.js';
import { settle, type SettleDeps } from './settle.js';

export type AdvanceDeps = SettleDeps &
  Readonly<{ rehearsal: boolean; processOf: (stream: string) => AnyProcess | undefined; limitMs?: number }>;
/** The instants at which the clock stopped, and how many cases had a deadline there. */
export type Stop = Readonly<{ at: Instant; cases: number }>;
type Due = Readonly<{ stream: StreamId; at: Instant }>;

/** Every deadline of an open case after an instant and up to another. */
const deadlinesBetween = async (deps: AdvanceDeps, after: Instant, to: Instant): Promise<readonly Due[]> => {
  const due: Due[] = [];
  for await (const page of openCases(deps.store.pool))
    for (const { stream } of page) {
      const process = deps.processOf(stream);
      if (!process) continue;
      const all = deadlinesOf(process.name, await foldCase(deps.store, process, stream), after);
      due.push(...all.filter((at) => at > after && at <= to).map((at) => ({ stream, at })));
    }
  return due.sort((a, b) => (a.at < b.at ? -1 : 1));
};

const setClock = async ({ store }: AdvanceDeps, at: Instant): Promise<number> => {
  const { rows } = await store.pool.query<{ ms: number }>(
    'update world set ahead_ms = greatest(ahead_ms, $1), version = version + 1 returning ahead_ms as ms',
    [Math.max(0, Date.parse(at) - Date.now() + 1)],
  );
  return Number(rows[0]?.ms);
};

/**
 * Moves the trust's clock on to an instant, deadline by deadline, waiting for the followers at each, so that no rung is skipped.
 * Throws outside a rehearsal, for an instant that has passed, and when the followers do not get done.
 */
export const advanceTo = async (deps: AdvanceDeps, to: Instant): Promise<readonly Stop[]> => {
  if (!deps.rehearsal)
    throw new Error('The clock moves in a rehearsal only. Start the stack with REHEARSAL=1, and never in production.');
  let now = instant(Date.now() + (await deps.store.world()).aheadMs);
  if (to <= now) throw new Error(`It is ${now} already; time moves forward only. Name a later instant.`);
  const stops: Stop[] = [];
  for (let touched: StreamId[] = []; now < to;) {
    const [first, ...rest] = await deadlinesBetween(deps, now, to);
    const at = first?.at ?? to;
    const acting = first ? [first, ...rest.filter((due) => due.at === at)].map((due) => due.stream) : [];
    touched = [...new Set([...touched, ...acting])];
    const aheadMs = await setClock(deps, at);
    await tellClock(deps.store.pool, deps.workflows, aheadMs);
    await settle(deps, touched, aheadMs, deps.limitMs ?? 60_000);
    stops.push({ at, cases: acting.length });
    now = at;
  }
  return stops;
};
