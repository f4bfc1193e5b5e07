import type { TaskKind } from '#libs/domain/internal-post/task-lists/task-kinds.js';

/** A part of the evidence that a task is decided on. */
export type Section =
  | 'post'
  | 'specification'
  | 'applicants'
  | 'statement'
  | 'panel'
  | 'matrix'
  | 'interviews'
  | 'ranking'
  | 'offers'
  | 'dates';

/** What each task is decided on, the most telling first; a kind that is missing does not compile. */
const sections: Readonly<Record<TaskKind, readonly Section[]>> = {
  'identify-post': ['post'],
  'review-external-recruitment': ['post', 'specification'],
  'write-job-description': ['post', 'specification'],
  'approve-job-description': ['specification', 'post'],
  'open-advert': ['post', 'specification'],
  'set-up-panel': ['post'],
  'complete-panel': ['panel'],
  'declare-interest': ['applicants', 'panel'],
  'decide-late': ['statement', 'specification'],
  'decide-eligibility': ['statement', 'specification'],
  sift: ['statement', 'specification'],
  reconcile: ['matrix', 'statement', 'specification'],
  'confirm-shortlist': ['matrix'],
  'confirm-none-meets': ['matrix', 'specification'],
  'schedule-interview': ['panel', 'interviews'],
  score: ['interviews', 'statement', 'specification'],
  'rank-candidates': ['interviews', 'matrix'],
  'agree-ranking': ['ranking', 'interviews'],
  'make-offer': ['ranking', 'offers'],
  'answer-offer': ['offers'],
  'decide-lapsed-offer': ['offers', 'ranking'],
  'propose-start-date': ['dates', 'offers'],
  'agree-start-date': ['dates', 'offers'],
  'settle-start-date': ['dates', 'offers'],
  'record-conditions': ['offers', 'dates'],
  'agree-amendment': ['dates'],
  'review-dependents': ['post', 'dates'],
  'void-appointment': ['post', 'dates'],
  'choose-route': ['post', 'matrix', 'ranking'],
  'open-external-route': ['post', 'matrix'],
  'record-external-outcome': ['post'],
  'reopen-post': ['post'],
};
export const sectionsOf = (kind: TaskKind | undefined): readonly Section[] => (kind ? sections[kind] : ['post']);
/** What a party to a case sees none of. */
export const forJudges: readonly Section[] = ['applicants', 'panel', 'matrix', 'interviews', 'ranking'];
