import type { Message } from '../../../kernel/index.js';
import type { Candidate } from '../parts.js';
import type { Begun } from '../state.js';

/** What each fact makes of a cycle: one entry for each type of event, or it does not compile. */
export type Changes<E extends Message<string, unknown>> = {
  readonly [T in E['type']]: (state: Begun, data: Extract<E, { type: T }>['data']) => Begun;
};

type Optional = 'review' | 'external' | 'externalReviewAt' | 'nextReviewAt';
/** Without what has come to its end. */
export const without = (state: Begun, ...ended: readonly Optional[]): Begun =>
  Object.fromEntries(Object.entries(state).filter(([key]) => !(ended as readonly string[]).includes(key))) as Begun;
export const changed = (state: Begun, number: number, change: (one: Candidate) => Candidate): Begun => ({
  ...state,
  candidates: state.candidates.map((one) => (one.candidate === number ? change(one) : one)),
});
export const standing = (state: Begun, numbers: readonly number[], now: Candidate['standing']): Begun => ({
  ...state,
  candidates: state.candidates.map((one) => (numbers.includes(one.candidate) ? { ...one, standing: now } : one)),
});
/** What was late and is answered is nobody's delay when it is asked anew. */
export const asksAnew = (state: Begun, about: (task: string) => boolean): Begun => ({
  ...state,
  escalated: state.escalated.filter((task) => !about(task)),
});
