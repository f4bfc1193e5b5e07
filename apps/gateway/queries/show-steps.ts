import type { Stay } from '#libs/case-file/steps.js';
import { stepDeadlines, stepsOfCase } from '#libs/case-file/steps-of.js';
import type { Instant } from '#libs/kernel/index.js';
import { address } from '#libs/read-models/task-inbox/project.js';
import type { KnownCase } from './known-case.js';
import { until } from './until.js';

/** The status in which each event up to a version left the case. */
export const staysOf = (
  { process, events }: Pick<KnownCase, 'process' | 'events'>,
  version: number,
): readonly Stay[] => {
  let state: unknown = process.fold.initial;
  return until(events, version).map(({ at, event }) => {
    state = process.fold.evolve(state, event);
    return { at, status: process.summary(state).status };
  });
};

type Step = ReturnType<typeof stepsOfCase>[number];
const plain = ({ number, name, clause, state, enteredAt, days }: Step): Step => ({
  number,
  name,
  clause,
  state,
  ...(enteredAt && { enteredAt, days }),
});
/** The steps as a case stood at an instant, with who has it and what is late for those who oversee it. */
export const stepsAt = (known: KnownCase, at: Instant) => {
  const { process, then } = known;
  const tasks = process.tasks(then.state).map(({ to, claimedBy, due }) => ({
    to: to.map(address),
    ...(claimedBy && { claimedBy }),
    ...(due && { due }),
  }));
  const { open } = process.summary(then.state);
  const deadlines = stepDeadlines(process.name, then.state);
  const stays = staysOf(known, then.version);
  const steps = stepsOfCase(process.name, stays, { now: at, open, endedAt: then.changedAt, tasks, deadlines });
  return known.view === 'whole' ? steps : steps.map(plain);
};
/** Of a version of the past it is not shown who had it: that would be by the roles and the time of today. */
export const showSteps = (known: KnownCase, now: Instant) => {
  const steps: readonly Step[] = stepsAt(known, now);
  return known.then === known.now ? steps : steps.map(plain);
};
