import type { AnyMessage, Context, LocalDate, Refused, SchoolId } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import type { ActingUp } from '../state.js';
import type { Unwinding } from './state.js';
import type { Root, UnwindingPlan } from './words.js';

type NotOn = 'NotTheDayOfReturn' | 'HomePostDeleted' | 'PromisedToAnother';
/** What unwinding needs to know of a process whose cases lie at the root of chains. */
export type RootBook<S, E extends AnyMessage = never> = Readonly<{
  clause: string;
  schoolOf: (state: S) => SchoolId | undefined;
  /** Who comes back, and where from; undefined where the case keeps nobody away now. */
  rootOf: (state: S, context: Pick<Context<unknown>, 'stream'>) => Root | undefined;
  unwindingOf: (state: S) => Unwinding;
  /** Why the case itself does not let them come back on a day; undefined where it does. */
  notOn?: (state: S, on: LocalDate, context: Context<Rules>) => Refused<NotOn> | undefined;
  /** The case itself, where it is a link of the chain too. */
  ownLink?: (state: S) => ActingUp;
  /** What the case records of itself when a plan is applied, besides that it was. */
  also?: (state: S, applied: Readonly<{ on: LocalDate; plan: UnwindingPlan }>, context: Context<Rules>) => readonly E[];
}>;
