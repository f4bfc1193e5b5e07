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
/** Whoever may do it hears of it at once, and is reminded of it later. Without a key it is told anew by each event that asks for it. */
const awaited = (task: string, key?: string): PolicyNews => ({
  reason: reasonOf(task),
  task,
  ...(key && { key }),
  still: isOpen(task),
});
/** The tasks of these kinds that are open now. */
const asked =
  (...kinds: readonly string[]): Tell =>
  (_, after) =>
    policyFold
      .tasks(after as PolicyCase)
      .filter(({ key }) => kinds.some((kind) => key.startsWith(kind)))
      .map(({ key }) => awaited(key));
/** Each school for itself, about this text. */
const schoolsAsked = (hash: string, after: Begun): readonly PolicyNews[] =>
  asked('adopt-at')({}, after).map((news) => ({ ...news, key: `${news.task}:${hash}` }));
const toOwner = ({ owner }: Begun): Pick<PolicyNews, 'to' | 'roles'> =>
  'staff' in owner ? { to: [owner.staff] } : { roles: [owner] };
const ofOwner = (reason: string, after: Begun, key: string): PolicyNews => ({ reason, key, ...toOwner(after) });
const withHr = (reason: string, after: Begun, key: string): PolicyNews => {
  const { roles = [], ...news } = ofOwner(reason, after, key);
  return { ...news, roles: [...roles, hr] };
};
const approvals = asked('approve-', 'publish', 'confirm-amendments', 'amend');
const drafting = asked('draft');
const above = {
  executive: { reason: 'ReviewRemindsExecutive', roles: [ceo, { role: 'SLT' }] },
  committee: { reason: 'ReviewRemindsCommittee', roles: [board, ceo] },
  board: { reason: 'ReviewRemindsBoard', roles: [board, ceo] },
} as const;

/** Who hears of what, once; an event that is not here is news for nobody: it opens tasks, or closes them. */
const telling: Telling = {
  PolicyRegistered: asked('supply-text'),
  DocumentUnreadable: asked('supply-text'),
  ReadingRecorded: asked('decide-findings', 'record-adoption'),
  AdoptionRecorded: ({ hash }, after) => schoolsAsked(hash, after),
  ReviewOpened: drafting,
  ConsultationOpened: ({ schools }) => [{ reason: 'ConsultationOpened', audience: schools.length ? { schools } : {} }],
  DraftSubmitted: approvals,
  StepApproved: approvals,
  MeetingApproved: approvals,
  MeetingApprovedSubjectTo: approvals,
  ChairsActionTaken: approvals,
  AmendmentsConfirmed: approvals,
  DraftEdited: asked('confirm-amendments'),
  DraftReturned: drafting,
  MeetingRefused: drafting,
  VersionPublished: ({ version, audience }, after) => [
    {
      reason: 'PolicyPublished',
      key: `published:${version}`,
      audience: audience.schools ? { schools: audience.schools } : {},
    },
    ...schoolsAsked(String(version), after),
  ],
  LinkedPolicyChanged: ({ check }) => [awaited(`check-impact-${check}`)],
  // Whoever owns it goes on hearing of it while it is brought to those above.
  RungReached: ({ rung, due, to }, after) => {
    const key = `${due}:${rung}`;
    return [ofOwner('ReviewRemindsOwner', after, key), ...(to === 'owner' ? [] : [{ ...above[to], key }])];
  },
  PolicyMarkedOverdue: ({ due }, after) => [withHr('PolicyOverdue', after, due)],
  PolicyWithdrawn: (_, after) => [withHr('PolicyWithdrawn', after, 'withdrawn')],
  TaskEscalated: ({ task }) => [{ ...awaited(task), roles: [ceo] }],
};

export const newsOf: NewsOf<PolicyCase, PolicyEvent | SharedEvent> = (event, after) => {
  if (!isRegistered(after)) return [];
  const tell = telling[event.type as keyof Telling] as Tell | undefined;
  return tell?.(event.data, after) ?? [];
};
