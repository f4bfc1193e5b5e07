import type { Instant, StreamId } from '../kernel/index.js';
import type { ProcessName } from '../domain/registry.js';
import type { Rules } from '../policy-packs/rules.js';

type Leaf = string | number | boolean | readonly unknown[];
type PathsOf<T> = { [K in keyof T & string]: T[K] extends Leaf ? K : `${K}.${PathsOf<T[K]>}` }[keyof T & string];
/** One rule of a pack: `internalPost.offer.answerWorkingDays`. */
export type RulePath = PathsOf<Rules>;

/** A fact of the log as a dry run reads it; `before` is the state of its case when it was decided. */
export type LoggedFact = Readonly<{
  stream: StreamId;
  version: number;
  at: Instant;
  type: string;
  data: unknown;
  before: unknown;
}>;

/** What a rule makes of a fact: when people are reminded, a day, a number that a case keeps, or whether it may be at all. */
export type Effect = 'reminders' | 'day' | 'setting' | 'limit';
/** Works out anew what rules make of one type of event; `undefined` where they make nothing of this one. */
export type Probe = Readonly<{
  event: string;
  rules: readonly RulePath[];
  effect: Effect;
  of: (fact: LoggedFact, rules: Rules) => unknown;
  /** What the case holds; of a limit, that it was kept. */
  recorded: (data: unknown) => unknown;
}>;
export type Probes = Readonly<Record<ProcessName, readonly Probe[]>>;

/** One thing that would have been different. */
export type Difference = Readonly<{
  stream: StreamId;
  version: number;
  event: string;
  at: Instant;
  effect: Effect;
  rules: readonly RulePath[];
  was: unknown;
  would: unknown;
}>;
