import type { PolicyEvent } from '#libs/domain/policy/events.js';
import { policyFold, type PolicyCase } from '#libs/domain/policy/fold.js';
import { isRegistered, type Begun } from '#libs/domain/policy/state.js';
import type { SharedEvent } from '#libs/domain/process/claims.js';
import type { News, NewsOf } from '../follow.js';
import { reasonOf } from './late.js';

type PolicyNews = News<PolicyCase>;
type Telling = {
  readonly [T in PolicyEvent['type']]?: (
    data: Extract<PolicyEvent, { type: T }>['data'],
    after: Begun,
  ) => readonly PolicyNews[];
};
type Tell = (data: object, after: Begun) => readonly PolicyNews[];

const isOpen = (key: string) => (now: PolicyCase) => policyFold.tasks(now).some((task) => task.key === key);
const hr = { role: 'HR' } as const;
const ceo = { role: 'CEO' } as const;
const board = { role: 'Governor' } as const;
const awaited = (task: string, version = ''): PolicyNews => ({
  reason: reasonOf(task),
  task,
  key: `${task}:asked${version}`,
  still: isOpen(task),
});
/** The tasks of these kinds that are open now; `apart` tells them from those of an earlier round. */
const asked =
  (...kinds: readonly string[]) =>
  (apart: string, after: Begun): readonly PolicyNews[] =>
    policyFold
      .tasks(after as PolicyCase)
      .filter(({ key }) => kinds.some((kind) => key.startsWith(kind)))
      .map(({ key }) => awaited(key, apart));
const toOwner = ({ owner }: Begun): Pick<PolicyNews, 'to' | 'roles'> =>
  'staff' in owner ? { to: [owner.staff] } : { roles: [owner] };
const approvals = asked('approve-', 'publish', 'confirm-amendments', 'amend');
const inReview = ({ review }: Begun): string => `:${review?.review ?? 0}:${review?.draft?.hash ?? ''}`;

/** Who hears of what, once; an event that is not here is news for nobody: it opens tasks, or closes them. */
const telling: Telling = {
  DocumentUnreadable: ({ hash }, after) => asked('supply-text')(`:${hash}`, after),
  ReadingRecorded: ({ hash }, after) => asked('decide-findings', 'record-adoption')(`:${hash}`, after),
  AdoptionRecorded: ({ hash }, after) => asked('adopt-at')(`:${hash}`, after),
  ReviewOpened: ({ review }, after) => asked('draft')(`:${review}`, after),
  ConsultationOpened: ({ schools, hash }) => [
    { reason: 'ConsultationOpened', key: `consultation:${hash}`, audience: schools.length ? { schools } : {} },
  ],
  DraftSubmitted: (_, after) => approvals(inReview(after), after),
  StepApproved: (_, after) => approvals(inReview(after), after),
  MeetingApproved: (_, after) => approvals(inReview(after), after),
  MeetingApprovedSubjectTo: (_, after) => approvals(inReview(after), after),
  ChairsActionTaken: (_, after) => approvals(inReview(after), after),
  AmendmentsConfirmed: (_, after) => approvals(inReview(after), after),
  DraftEdited: (_, after) => asked('confirm-amendments')(inReview(after), after),
  DraftReturned: (_, after) => asked('draft')(`${inReview(after)}:returned`, after),
  MeetingRefused: (_, after) => asked('draft')(`${inReview(after)}:refused`, after),
  VersionPublished: ({ version, audience }, after) => [
    {
      reason: 'PolicyPublished',
      key: `published:${version}`,
      audience: audience.schools ? { schools: audience.schools } : {},
    },
    ...asked('adopt-at')(`:${version}`, after),
  ],
  LinkedPolicyChanged: ({ check }) => [awaited(`check-impact-${check}`)],
  RungReached: ({ rung, due, to }, after) => {
    const key = `${due}:${rung}`;
    if (to === 'owner') return [{ reason: 'ReviewRemindsOwner', key, ...toOwner(after) }];
    if (to === 'executive') return [{ reason: 'ReviewRemindsExecutive', key, roles: [ceo, { role: 'SLT' }] }];
    const reason = to === 'board' ? 'ReviewRemindsBoard' : 'ReviewRemindsCommittee';
    return [{ reason, key, roles: [board, ceo] }];
  },
  PolicyMarkedOverdue: ({ due }, after) => {
    const { to, roles = [] } = toOwner(after);
    return [{ reason: 'PolicyOverdue', key: due, ...(to && { to }), roles: [...roles, hr] }];
  },
  PolicyWithdrawn: (_, after) => {
    const { to, roles = [] } = toOwner(after);
    return [{ reason: 'PolicyWithdrawn', key: 'withdrawn', ...(to && { to }), roles: [...roles, hr] }];
  },
  TaskEscalated: ({ task }) => [
    { reason: reasonOf(task), key: `${task}:CEO`, task, roles: [ceo], still: isOpen(task) },
  ],
};

export const newsOf: NewsOf<PolicyCase, PolicyEvent | SharedEvent> = (event, after) => {
  if (!isRegistered(after)) return [];
  const tell = telling[event.type as keyof Telling] as Tell | undefined;
  return tell?.(event.data, after) ?? [];
};
