import { consultationEndsAt, nextReminderAt, opensAt, overdueAt, toCompare, toRead } from '#libs/domain/policy/deadlines.js'; // prettier-ignore
import type { PolicyCommand } from '#libs/domain/policy/index.js';
import { instant } from '#libs/kernel/index.js';
import type { PreparedCommand } from '../../activities/types.js';
import { isOver, type File } from './file.js';

const atOnce = instant(0);
const when = <T>(asked: T | undefined) => (asked === undefined ? undefined : atOnce);

/** What happens by itself, and when: a document is read, a draft compared, a review opens, people are reminded of it, it is late. */
export const acting = (file: File): readonly Promise<unknown>[] => [
  file.until(isOver, {
    at: (state) => when(toRead(state)),
    then: (state) => ({ type: 'ReadDocument', data: { hash: toRead(state)! } }) satisfies PreparedCommand,
    slow: true,
  }),
  file.until(isOver, {
    at: (state) => when(toCompare(state)),
    then: (state) => ({ type: 'CompareDraft', data: toCompare(state)! }) satisfies PreparedCommand,
    slow: true,
  }),
  file.until(isOver, {
    at: consultationEndsAt,
    then: () => ({ type: 'CloseConsultation', data: {} }) satisfies PolicyCommand,
  }),
  file.until(isOver, { at: opensAt, then: () => ({ type: 'OpenDueReview', data: {} }) satisfies PolicyCommand }),
  file.until(isOver, {
    at: (state) => nextReminderAt(state, file.now()),
    then: () => ({ type: 'RemindOfReview', data: {} }) satisfies PreparedCommand,
  }),
  file.until(isOver, { at: overdueAt, then: () => ({ type: 'MarkOverdue', data: {} }) satisfies PolicyCommand }),
];
