import type { ActingUp } from '#libs/domain/acting-up/state.js';
import { streamsAround } from '#libs/domain/acting-up/unwinding/around.js';
import { changedSince } from '#libs/domain/acting-up/unwinding/changed-since.js';
import { plannedNow } from '#libs/domain/acting-up/unwinding/planned.js';
import type { OpenProposal } from '#libs/domain/acting-up/unwinding/state.js';
import { emptySnapshot, refold } from '#libs/commands/snapshot.js';
import { peopleAt } from '#libs/commands/people-at.js';
import { processOf } from '#libs/domain/registry.js';
import { dayBefore, type Instant, type StreamId } from '#libs/kernel/index.js';
import type { Engine } from '../engine.js';
import type { KnownCase } from './known-case.js';

/** The state of a stream as the log has it now. */
const stateNow = async ({ store }: Pick<Engine, 'store'>, stream: StreamId): Promise<unknown> => {
  const process = processOf(stream);
  if (!process) throw new Error(`No process has streams like ${stream}. Deploy the release that has it.`);
  const { events } = await store.look(stream, 0);
  return refold(process, events, emptySnapshot(process)).state;
};

/** The plan for everybody's return as it would be made now, and what has changed since the one that waits was proposed. */
export const unwindingNow = async (
  engine: Pick<Engine, 'store' | 'directory'>,
  { process, now, stream }: Pick<KnownCase, 'process' | 'now' | 'stream'>,
  open: OpenProposal,
  at: Instant,
) => {
  const people = peopleAt(engine.directory.current(), at);
  const streams = streamsAround(people, open.root, dayBefore(open.on)).filter((one) => one !== stream);
  const states = await Promise.all(streams.map(async (one) => [one, await stateNow(engine, one)] as const));
  const own = process.name === 'acting-up' ? (now.state as ActingUp) : undefined;
  const { plan } = plannedNow(open.root, open.on, own, { people, stream, others: Object.fromEntries(states) });
  return { plan, changed: changedSince(open, plan) };
};
