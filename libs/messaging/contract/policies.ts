import { z } from 'zod';
import { day, id, revisionOf } from './fields.js';

/** Without the prefix that an installation may put before it. Key: the policy's id. Kept for ever. */
export const policiesTopic = 'understudy.policies';

const policy = {
  policyId: id('The policy, as the register has it; also the key of its messages'),
  revision: revisionOf('Each message of the policy raises it'),
};
const version = z.string().regex(/^[0-9a-f]{64}$/).describe('SHA-256 of the text of the version, in hexadecimal'); // prettier-ignore

/** The public contract: every message that `understudy.policies` may hold, by its `ce_type`. */
export const policyMessages = {
  'uk.understudy.policies.PolicyApproved.v1': z.object({
    ...policy,
    version,
    changes: z.enum(['editorial', 'minor', 'substantive']).describe('How much it differs from the version before'),
    approvedOn: day('The day of its approval'),
    approvedBy: z
      .enum(['board', 'committee', 'CEO', 'chair'])
      .describe('Who authorised it; chair is the chair’s action'),
    meetingId: id('The meeting that approved it').optional(),
    minuteRef: z.string().max(100).describe('The reference of its minute').optional(),
  }),
  'uk.understudy.policies.PolicyReviewDue.v1': z.object({
    ...policy,
    dueOn: day('The day by which it is to be reviewed; the newest message stands'),
    opensOn: day('The day on which the review opens by itself'),
    assumed: z.boolean().describe('Whether the trust’s own cadence was assumed, as the document names none'),
  }),
  'uk.understudy.policies.PolicyOverdue.v1': z.object({
    ...policy,
    dueOn: day('The day by which it was to be reviewed; it stays in force'),
  }),
  'uk.understudy.policies.PolicyWithdrawn.v1': z.object({
    ...policy,
    withdrawnOn: day('The day from which it holds no more'),
    replacedBy: id('The policy that takes its place').optional(),
  }),
  'uk.understudy.policies.PolicyAcknowledged.v1': z.object({
    ...policy,
    version,
    staffId: id('Who has read it; names come from the directory, never from here'),
    acknowledgedOn: day('The day on which they said so'),
    late: z.boolean().describe('Whether it was after the day that they were given'),
  }),
} as const;
type PolicyMessageType = keyof typeof policyMessages;
export type PolicyMessage = {
  [T in PolicyMessageType]: Readonly<{ type: T; data: z.output<(typeof policyMessages)[T]> }>;
}[PolicyMessageType];
