import type { StatusOf } from '../domain/of-process.js';
import type { ProcessName } from '../domain/registry.js';
import type { Instant } from '../kernel/index.js';
import { actingUpSteps } from './acting-up.js';
import { boardMeetingSteps } from './board-meeting.js';
import { internalPostSteps } from './five-steps.js';
import { cycleSteps } from './ldp-cycle.js';
import { participationSteps } from './ldp-participation.js';
import { policySteps } from './policy.js';
import { secondmentSteps } from './secondment.js';
import { positionsIn, stepsTaken, type Now, type ProcessSteps, type Stay } from './steps.js';

type StepsOf<P extends ProcessName> = ProcessSteps &
  Readonly<{ positions: Readonly<Record<StatusOf<P>, number | undefined>> }>;
/** The steps of each process; a status that stands nowhere does not compile. */
const processSteps: { readonly [P in ProcessName]: StepsOf<P> } = {
  'internal-post': internalPostSteps,
  'acting-up': actingUpSteps,
  secondment: secondmentSteps,
  'ldp-participation': participationSteps,
  'ldp-cycle': cycleSteps,
  policy: policySteps,
  'board-meeting': boardMeetingSteps,
};

export const stepsOf = (process: string): ProcessSteps => processSteps[process as ProcessName];

/** The step in which a case was with each of its stays. */
export const stepPositions = (process: string, stays: readonly Stay[]): readonly number[] => {
  const { positions, steps } = stepsOf(process);
  return positionsIn(positions, steps[0]?.number ?? 0, stays);
};
/** Where a case is, who has it and what is late. */
export const stepsOfCase = (process: string, stays: readonly Stay[], now: Now) =>
  stepsTaken(stepsOf(process).steps, stepPositions(process, stays), stays, now);
/** Instants by which the step that a case is in ends by itself. */
export const stepDeadlines = (process: string, state: unknown): readonly Instant[] =>
  (stepsOf(process).deadlines as (state: unknown) => readonly Instant[])(state);

/** A step of some process as an address of a list names it. */
export type NamedStep = Readonly<{
  address: string;
  process: ProcessName;
  number: number;
  /** The statuses in which a case stands at it, and the clauses that ask for its tasks. */
  statuses: readonly string[];
  clauses: readonly string[];
}>;
/** Every step that a list can be narrowed to: `3` of the posts, another process's with its prefix. */
export const namedSteps: readonly NamedStep[] = (Object.keys(processSteps) as ProcessName[]).flatMap((process) => {
  const { prefix, steps, positions, alsoAsk } = stepsOf(process);
  return steps.map(({ number, clause }) => ({
    address: `${prefix}${number}`,
    process,
    number,
    statuses: Object.keys(positions).filter((status) => positions[status] === number),
    clauses: [clause, ...(alsoAsk?.[number] ?? [])],
  }));
});
