import type { Activities, Answer, Notify, ProcessCommand } from '../../../activities/types.js';
import { currentSchema, instant, type AnyMessage, type EventId, type Instant } from '#libs/kernel/index.js';
import type { StreamId } from '#libs/kernel/index.js';
import { internalPostFold, type InternalPostCase } from '#libs/domain/internal-post/fold.js';
import { internalPost } from '#libs/domain/internal-post/index.js';
import type { InternalPostEvent } from '#libs/domain/internal-post/events.js';
import { contextOf } from '../../support/given.js';
import { maxPageBytes, type Told } from '../../../workflows/contract.js';

const { fold } = internalPostFold;
export const stateOf = (log: readonly Told[]): InternalPostCase =>
  log.reduce<InternalPostCase>((state, { event }) => fold.evolve(state, event as InternalPostEvent), fold.initial);

/** The clock that the trust and its engine share: `read` asks it, `last` says how late it is without asking. */
export type Clock = Readonly<{ read: () => Promise<number>; last: () => number }>;

/** One stream, and what the store promises about it: versions from 1, one effect per command id, the trust's clock. */
export const trust = (stream: string, clock: Clock) => {
  const log: Told[] = [];
  const answered = new Map<string, readonly Told[]>();
  const asked: ProcessCommand[] = [];
  const outbox = new Map<string, Notify>();
  const notified: string[] = [];
  const begun = new Map<string, Pick<ProcessCommand, 'commandId' | 'command'>>();
  let aheadMs = 0;

  const happens = (...events: readonly AnyMessage[]): readonly Told[] => {
    const next = events.map((event, i): Told => ({
      version: log.length + 1 + i,
      schema: currentSchema(fold.upcasters, event.type),
      event,
      eventId: `${stream}/${log.length + 1 + i}` as EventId,
      at: instant(clock.last() + aheadMs),
    }));
    log.push(...next);
    return next;
  };
  /** Another case is begun once, and says so when it is asked again under another id. */
  const begins = (to: StreamId, { commandId, command }: ProcessCommand): Answer => {
    if (begun.has(to) && begun.get(to)?.commandId !== commandId) return { ok: false, refusal: 'AlreadyRequested' };
    begun.set(to, { commandId, command });
    return { ok: true, events: [] };
  };
  const itself = { kind: 'process', id: stream as StreamId } as const;
  const decide = (command: AnyMessage, at: Instant) =>
    internalPost.decide(command as never, stateOf(log), { ...contextOf(itself, { at }), stream: itself.id });

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
      if (input.to) return begins(input.to, input);
      const before = answered.get(input.commandId);
      if (before) return { ok: true, events: before };
      const decision = decide(input.command, instant((await clock.read()) + aheadMs));
      if (!decision.ok) return { ok: false, refusal: decision.refusal };
      const events = happens(...decision.events);
      answered.set(input.commandId, events);
      return { ok: true, events };
    },
    casesStanding: () => Promise.resolve([]),
    notify: (notice) => {
      notified.push(notice.key);
      if (!outbox.has(notice.key)) outbox.set(notice.key, notice);
      return Promise.resolve();
    },
  };
  return {
    stream,
    log,
    asked,
    /** The other cases that this one has begun, and what it said. */
    begun,
    activities,
    happens,
    moveClock: (ms: number) => void (aheadMs = ms),
    /** The notices in the outbox, the oldest first. */
    told: () => [...outbox.values()],
    /** Those that a ladder brought, without what was told once. */
    reminders: () => [...outbox.values()].filter(({ kind }) => kind !== 'told'),
    /** What was told once, by reason. */
    news: () => [...outbox.values()].filter(({ kind }) => kind === 'told'),
    /** The keys of the notices that were asked for, however often. */
    notified,
    types: () => log.map(({ event }) => event.type),
  };
};
export type Trust = ReturnType<typeof trust>;
