import { fiveSteps, type Stay } from '#libs/case-file/five-steps.js';
import type { Snapshot } from '#libs/commands/snapshot.js';
import type { InternalPostCase } from '#libs/domain/internal-post/fold.js';
import { isRequested, type Status } from '#libs/domain/internal-post/state.js';
import type { Instant } from '#libs/kernel/index.js';
import { address } from '#libs/read-models/task-inbox/project.js';
import type { KnownCase } from './known-case.js';
import { until } from './until.js';

const staysOf = ({ process, events }: KnownCase, { version }: Snapshot): readonly Stay[] => {
  let state: unknown = process.fold.initial;
  return until(events, version).map(({ at, event }) => {
    state = process.fold.evolve(state, event);
    return { at, status: process.summary(state).status as Status };
  });
};
const closingOf = (state: InternalPostCase): readonly Instant[] =>
  isRequested(state) && state.step.status === 'Advertised' ? [state.step.closesAt] : [];

/** The steps of a case, with who has it and what is late for those who oversee it; a process without steps has none. */
export const showSteps = (known: KnownCase, then: Snapshot, now: Instant) => {
  if (known.process.name !== 'internal-post') return [];
  const whole = known.view === 'whole' && then === known.now;
  const tasks = known.process.tasks(then.state).map(({ to, claimedBy, due }) => ({
    to: to.map(address),
    ...(claimedBy && { claimedBy }),
    ...(due && { due }),
  }));
  const { open } = known.process.summary(then.state);
  const deadlines = closingOf(then.state as InternalPostCase);
  const steps = fiveSteps(staysOf(known, then), { now, open, endedAt: then.changedAt, tasks, deadlines });
  if (whole) return steps;
  return steps.map(({ number, name, clause, state, enteredAt, days }) => ({
    number,
    name,
    clause,
    state,
    ...(enteredAt && { enteredAt, days }),
  }));
};
