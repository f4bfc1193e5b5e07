import type { Chased } from '../../process/deadlines.js';
import { dueBy } from '../../process/rung.js';
import type { Addressee, Excluded } from '../../process/task.js';
import { concerned, type Begun } from '../state.js';
import type { Ladder } from '../words.js';

export type { Chased } from '../../process/deadlines.js';
type Making = Readonly<{
  answers: readonly string[];
  to: readonly Addressee[];
  not?: readonly Excluded[];
  ladder: Ladder;
}>;

/** Nobody decides on what they are a candidate for, or take part in. */
export const excludedFrom = (state: Begun): readonly Excluded[] =>
  concerned(state).map(({ staff }) => ({ staff, because: 'own-case' }));
/** The programme is the trust’s: HR of any school looks after it. */
export const anyHr: Addressee = { role: 'HR' };

/** Makes the tasks of a cycle; one that was escalated is urgent. */
export const taskOf =
  (state: Begun) =>
  (key: string, clause: string, { answers, to, not = [], ladder }: Making): Chased => {
    const priority = state.escalated.includes(key) ? 'high' : 'normal';
    return { task: { key, clause, answers, to, not, ...dueBy(ladder), priority }, ladder };
  };
/** A task for a role, which the CEO is asked for too once it is late. */
export const roleTask =
  (state: Begun) =>
  (key: string, clause: string, making: Omit<Making, 'not'>): Chased => {
    const to: readonly Addressee[] = state.escalated.includes(key) ? [...making.to, { role: 'CEO' }] : making.to;
    return taskOf(state)(key, clause, { ...making, to, not: excludedFrom(state) });
  };
/** The ladder that ends later: a task is chased from when it could be done. */
export const later = (...ladders: readonly (Ladder | undefined)[]): Ladder =>
  ladders.reduce<Ladder>((last, one) => (one && (one.at(-1)?.at ?? '') > (last.at(-1)?.at ?? '') ? one : last), []);
