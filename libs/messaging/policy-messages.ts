import type { PolicyEvent } from '../domain/policy/events.js';
import type { StreamId } from '../kernel/index.js';
import type { PolicyMessage } from './contract/policies.js';
import type { Translate } from './translate.js';

type Standing = Readonly<{ policyId: StreamId; revision: number }>;
type Tellings = {
  readonly [T in PolicyEvent['type']]?: (
    policy: Standing,
    data: Extract<PolicyEvent, { type: T }>['data'],
  ) => PolicyMessage;
};

const tellings: Tellings = {
  VersionApproved: (policy, { hash, class: changes, on, by, meeting, minuteRef }) => ({
    type: 'uk.understudy.policies.PolicyApproved.v1',
    data: {
      ...policy,
      version: hash,
      changes,
      approvedOn: on,
      approvedBy: by,
      ...(meeting && { meetingId: meeting }),
      ...(minuteRef && { minuteRef }),
    },
  }),
  DueDateSet: (policy, { due, opensOn }) => ({
    type: 'uk.understudy.policies.PolicyReviewDue.v1',
    data: { ...policy, dueOn: due.due, opensOn, assumed: due.assumed === true },
  }),
  PolicyMarkedOverdue: (policy, { due }) => ({
    type: 'uk.understudy.policies.PolicyOverdue.v1',
    data: { ...policy, dueOn: due },
  }),
  PolicyWithdrawn: (policy, { on, replacedBy }) => ({
    type: 'uk.understudy.policies.PolicyWithdrawn.v1',
    data: { ...policy, withdrawnOn: on, ...(replacedBy && { replacedBy }) },
  }),
  PolicyAcknowledged: (policy, { hash, staff, on, late }) => ({
    type: 'uk.understudy.policies.PolicyAcknowledged.v1',
    data: { ...policy, version: hash, staffId: staff, acknowledgedOn: on, late },
  }),
};

/** What others plan by: which version holds, when it is reviewed, and who has read it. Reasons, findings and drafts stay with the trust. */
export const policyMessagesOf: Translate = ({ stream, version, event: { type, data } }) => {
  const tell = tellings[type as keyof Tellings] as ((policy: Standing, data: unknown) => PolicyMessage) | undefined;
  return tell ? [tell({ policyId: stream, revision: version }, data)] : [];
};
