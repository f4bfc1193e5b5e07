import type { Activities, Answer, Notify, ProcessCommand } from '../../../activities/types.js';
import type { AnyMessage, EventId, Instant } from '#libs/kernel/index.js';
import { instant, type Facts } from '#libs/kernel/index.js';
import { internalPostFold, type InternalPostCase } from '#libs/domain/internal-post/fold.js';
import { internalPost } from '#libs/domain/internal-post/index.js';
import type { InternalPostEvent } from '#libs/domain/internal-post/events.js';
import { maxPageBytes, type Told } from '../../../workflows/contract.js';

const { fold } = internalPostFold;
export const stateOf = (log: readonly Told[]): InternalPostCase =>
  log.reduce<InternalPostCase>((state, { event }) => fold.evolve(state, event as InternalPostEvent), fold.initial);

/** One stream, and what the store promises about it: versions from 1, one effect per command id, the trust's clock. */
export const trust = (stream: string, now: () => Promise<number>) => {
  const log: Told[] = [];
  const answered = new Map<string, readonly Told[]>();
  const asked: ProcessCommand[] = [];
  const outbox = new Map<string, Notify>();
  let aheadMs = 0;

  const happens = (...events: readonly AnyMessage[]): readonly Told[] => {
    const next = events.map((event, i): Told => ({
      version: log.length + 1 + i,
      schema: 1,
      event,
      eventId: `${stream}/${log.length + 1 + i}` as EventId,
    }));
    log.push(...next);
    return next;
  };
  const decide = (command: AnyMessage, at: Instant) =>
    internalPost.decide(command as never, stateOf(log), {
      ...({ actor: { kind: 'process', id: stream }, roles: [], at, stream, rules: {} } as never as object),
      people: { employer: () => undefined, knowsSchool: () => true },
    } as never) as { ok: true; events: readonly AnyMessage[] } | { ok: false; refusal: string; facts: Facts };

  const activities: Activities = {
    loadStream: (_, after) => {
      const events: Told[] = [];
      let bytes = 0;
      for (const told of log.slice(after)) {
        bytes += JSON.stringify(told).length;
        if (bytes > maxPageBytes && events.length) break;
        events.push(told);
      }
      return Promise.resolve({ events, more: after + events.length < log.length, aheadMs });
    },
    runCommand: async (input): Promise<Answer> => {
      asked.push(input);
      const before = answered.get(input.commandId);
      if (before) return { ok: true, events: before };
      const decision = decide(input.command, instant((await now()) + aheadMs));
      if (!decision.ok) return { ok: false, refusal: decision.refusal };
      const events = happens(...decision.events);
      answered.set(input.commandId, events);
      return { ok: true, events };
    },
    notify: (notice) => {
      if (!outbox.has(notice.key)) outbox.set(notice.key, notice);
      return Promise.resolve();
    },
  };
  return {
    stream,
    log,
    asked,
    activities,
    happens,
    moveClock: (ms: number) => void (aheadMs = ms),
    /** The notices in the outbox, the oldest first. */
    told: () => [...outbox.values()],
    types: () => log.map(({ event }) => event.type),
  };
};
export type Trust = ReturnType<typeof trust>;
