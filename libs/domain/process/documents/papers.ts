import { refuse, type Context, type Id, type SchoolId, type StaffId } from '../../../kernel/index.js';
import { isAbout } from '../authority.js';
import type { WithClaims } from '../claims.js';
import type { Excluded, Task } from '../task.js';

/** What documents need to know of a process's case. */
export type Papers<S = WithClaims<object>> = Readonly<{
  /** Undefined for a case that has not begun. */
  schoolOf: (state: S) => SchoolId | undefined;
  /** Who has an interest in the case, and so attaches nothing to it by a role. */
  interested: (state: S) => readonly Excluded[];
  /** Whose application it is, and whether they may still change it. */
  application: (
    state: S,
    id: Id<'Application'>,
    context: Context<unknown>,
  ) => Readonly<{ applicant: StaffId; handedIn: boolean; open: boolean }> | undefined;
}>;
export type CasePapers = Papers & Readonly<{ tasks: (state: WithClaims<object>) => readonly Task[] }>;

/** The most documents that one person attaches to one thing. */
export const mostDocuments = 20;

/** A refusal for those who have an interest in the case, or undefined. */
export const withInterest = (papers: CasePapers, state: WithClaims<object>, context: Context<unknown>) => {
  const own = papers.interested(state).find(({ staff }) => isAbout(staff, context));
  return own && refuse('OwnCase', { because: own.because });
};
