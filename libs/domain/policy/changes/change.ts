import type { Message } from '../../../kernel/index.js';
import type { File, Review } from '../state.js';

/** What each fact makes of a policy: one entry for each type of event, or it does not compile. */
export type Changes<E extends Message<string, unknown>> = {
  readonly [T in E['type']]: (state: File, data: Extract<E, { type: T }>['data']) => File;
};
type Optional = 'due' | 'rung' | 'review' | 'document';
/** Without what has come to its end. */
export const without = (state: File, ...ended: readonly Optional[]): File =>
  Object.fromEntries(Object.entries(state).filter(([key]) => !(ended as readonly string[]).includes(key))) as File;
export const reviewing = (state: File, change: (review: Review) => Review): File =>
  state.review ? { ...state, review: change(state.review) } : state;
type OfReview = 'agenda' | 'conditional' | 'approval' | 'consultation' | 'equality';
export const lessOf = (review: Review, ...ended: readonly OfReview[]): Review =>
  Object.fromEntries(Object.entries(review).filter(([key]) => !(ended as readonly string[]).includes(key))) as Review;
const besideReviews = /^(?:supply-text|decide-findings|record-adoption|adopt-at|check-impact)/;
/** What was late in a review and is answered is nobody's delay when it is asked anew; what is late beside it stays so. */
export const asksAnew = (state: File): File => ({
  ...state,
  escalated: state.escalated.filter((task) => besideReviews.test(task)),
});
