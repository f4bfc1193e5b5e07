import type { StreamId } from '#libs/kernel/index.js';
import type { Activities } from './types.js';

export type CasesStandingDeps = Readonly<{
  /** From the register: the open cases of a process in these statuses, at most so many, by id, those after one. */
  casesStanding: (
    process: string,
    statuses: readonly string[],
    limit: number,
    after?: StreamId,
  ) => Promise<readonly StreamId[]>;
}>;

/** The most that one answer carries: ids of some sixty characters each. */
const most = 1000;

/** Which cases stand where, as the register has them: a little behind the log, so that the answer is a hint and no fact. */
export const casesStandingActivity =
  ({ casesStanding }: CasesStandingDeps): Activities['casesStanding'] =>
  (process, statuses, after) =>
    casesStanding(process, statuses, most, after);
