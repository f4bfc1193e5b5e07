import { randomUUID } from 'node:crypto';
import type { ActingFacts, SecondmentFacts } from '#libs/messaging/contract/index.js';
import type { Sent } from './messages.js';

export const fullWeek = { monday: 1, tuesday: 1, wednesday: 1, thursday: 1, friday: 1 };
/** The facts of a secondment nobody has heard of yet. */
export const aSecondment = (over: Partial<SecondmentFacts> = {}): SecondmentFacts => ({
  assignmentId: `secondment-${randomUUID()}`,
  revision: 1,
  staffId: 'st-7',
  from: '2027-02-01',
  to: '2027-08-31',
  pattern: fullWeek,
  homeSchoolId: 'ashgrove',
  homePostId: 'post-home',
  external: false,
  hostSchoolId: 'oakfield',
  hostPostId: 'post-host',
  paidBy: 'home',
  ...over,
});
/** The facts of an acting up nobody has heard of yet. */
export const anActingUp = (over: Partial<ActingFacts> = {}): ActingFacts => ({
  assignmentId: `acting-up-${randomUUID()}`,
  revision: 1,
  staffId: 'st-8',
  from: '2027-02-01',
  to: '2027-08-31',
  pattern: fullWeek,
  schoolId: 'ashgrove',
  postId: 'post-home',
  awayFrom: [{ schoolId: 'ashgrove', postId: 'post-deputy' }],
  ...over,
});

/** A message of the assignment, such as `saying('SecondmentStarted', …)`; each but the announcement replaces the one before. */
export const saying = (
  name: string,
  data: SecondmentFacts | ActingFacts,
  at = `2027-01-11T09:00:00.${String(data.revision).padStart(3, '0')}Z`,
): Sent => ({
  key: data.assignmentId,
  headers: {
    ce_specversion: '1.0',
    ce_id: `${randomUUID()}.0`,
    ce_source: '/understudy/acting-up',
    ce_type: `uk.understudy.assignments.${name}.v1`,
    ce_time: at,
    ce_subject: data.assignmentId,
    ce_sequence: String(100 + data.revision),
    'content-type': 'application/json',
  },
  value: JSON.stringify({
    ...data,
    ...(data.revision > 1 && { supersedes: { assignmentId: data.assignmentId, revision: data.revision - 1 } }),
  }),
});
