import { z } from 'zod';
import { day, id, revisionOf, week } from './fields.js';

/** Without the prefix that an installation may put before it. Key: the assignment's id. Kept for ever. */
export const assignmentsTopic = 'understudy.assignments';

const assignment = {
  assignmentId: id('The secondment, or the acting up; also the key of its messages'),
  revision: revisionOf('1 when announced; each message of the assignment raises it by one'),
  staffId: id('Who works elsewhere; names come from the directory, never from here'),
  from: day('The first day, in the trust’s own zone'),
  to: day('The last day; open-ended where there is none').optional(),
  pattern: week('How much of each working day they are there, from 0 to 1'),
};
const postId = 'A post of the establishment: the key of its messages in understudy.post';
const next = z
  .object({
    to: z.enum(['own-post', 'another-post', 'host-post', 'leaves']).describe('Where they are after the secondment'),
    from: day('The first day there'),
    schoolId: id('Where that post is; not with own-post or leaves').optional(),
    postId: id(postId).optional(),
    pattern: week('How much of each working day the post is theirs').optional(),
  })
  .describe('What is planned for afterwards, where that is settled');
const secondment = {
  ...assignment,
  homeSchoolId: id('Whose employee they stay'),
  homePostId: id(postId),
  external: z.boolean().describe('True where the host is a partner outside the trust, which is named nowhere here'),
  hostSchoolId: id('Where they are; not with a partner').optional(),
  hostPostId: id(postId).optional(),
  paidBy: z.enum(['home', 'host']).describe('Which side pays, by the agreement'),
  arisesFromAppointmentId: id('The appointment that it carries out: that one is for these days alone').optional(),
  next: next.optional(),
};
const left = z.object({
  schoolId: id('Where that post is'),
  postId: id(postId),
  pattern: week('How much of it they leave; all of it where this is missing').optional(),
});
const allowance = z
  .object({
    paid: z
      .enum(['as-the-post', 'none'])
      .describe('As the post is paid in which they act, or nothing besides their pay'),
    effectiveFrom: day('The first day for which it holds'),
  })
  .describe('The decision on the acting allowance');
const acting = {
  ...assignment,
  schoolId: id('Where they act'),
  postId: id(postId),
  awayFrom: z.array(left).describe('Their own posts, which they leave for it and keep'),
  allowance: allowance.optional().describe('Missing while the decision is owed, also where it fell with other days'),
};
const supersedes = z
  .object({ assignmentId: assignment.assignmentId, revision: assignment.revision })
  .describe('The revision that this one replaces');

const announcedSecondment = z.object(secondment);
const changedSecondment = z.object({ ...secondment, supersedes });
const announcedActing = z.object(acting);
const changedActing = z.object({ ...acting, supersedes });
const decidedActing = z.object({ ...acting, allowance, supersedes });

/** The public contract: every message that `understudy.assignments` may hold, by its `ce_type`; each repeats all the facts. */
export const assignmentMessages = {
  'uk.understudy.assignments.SecondmentAnnounced.v1': announcedSecondment,
  'uk.understudy.assignments.SecondmentStarted.v1': changedSecondment,
  'uk.understudy.assignments.SecondmentAmended.v1': changedSecondment,
  'uk.understudy.assignments.SecondmentExtended.v1': changedSecondment,
  'uk.understudy.assignments.SecondmentEnded.v1': changedSecondment,
  'uk.understudy.assignments.SecondmentVoided.v1': changedSecondment,
  'uk.understudy.assignments.ActingUpAnnounced.v1': announcedActing,
  'uk.understudy.assignments.ActingUpStarted.v1': changedActing,
  'uk.understudy.assignments.ActingUpAmended.v1': changedActing,
  'uk.understudy.assignments.ActingUpEnded.v1': changedActing,
  'uk.understudy.assignments.ActingUpVoided.v1': changedActing,
  'uk.understudy.assignments.ActingAllowanceDetermined.v1': decidedActing,
  'uk.understudy.assignments.ActingAllowanceAmended.v1': decidedActing,
} as const;
export type AssignmentMessageType = keyof typeof assignmentMessages;

export type AssignmentMessage = {
  [T in AssignmentMessageType]: Readonly<{ type: T; data: z.output<(typeof assignmentMessages)[T]> }>;
}[AssignmentMessageType];
export type SecondmentFacts = z.output<typeof announcedSecondment>;
export type ActingFacts = z.output<typeof announcedActing>;
