import type { CycleEvent } from '#libs/domain/ldp-cycle/events.js';
import { cycleFold, type CycleCase } from '#libs/domain/ldp-cycle/fold.js';
import { candidateOf, isOpened, type Begun } from '#libs/domain/ldp-cycle/state.js';
import type { SharedEvent } from '#libs/domain/process/claims.js';
import type { News, NewsOf } from '../follow.js';
import { reasonOf } from './late.js';

type IntakeNews = News<CycleCase>;
type Telling = {
  readonly [T in CycleEvent['type']]?: (
    data: Extract<CycleEvent, { type: T }>['data'],
    after: Begun,
  ) => readonly IntakeNews[];
};
type Tell = (data: object, after: Begun) => readonly IntakeNews[];

const isOpen = (key: string) => (now: CycleCase) => cycleFold.tasks(now).some((task) => task.key === key);
const hr = { role: 'HR' } as const;
const slt = { role: 'SLT' } as const;
const ceo = { role: 'CEO' } as const;
const tells =
  (reason: string, ...roles: NonNullable<IntakeNews['roles']>): Tell =>
  () => [{ reason, roles }];
const awaited = (task: string): IntakeNews => ({
  reason: reasonOf(task),
  task,
  key: `${task}:asked`,
  still: isOpen(task),
});

/** Who hears of what, once; an event that is not here is news for nobody: it opens tasks, or closes them. */
const telling: Telling = {
  CycleOpened: tells('IntakeOpened', slt),
  PanelSetUp: ({ members }) => members.map(({ staff }) => awaited(`declare-interests-${staff}`)),
  PanelMemberAdded: ({ member: { staff } }) => [awaited(`declare-interests-${staff}`)],
  ApplicationsClosed: tells('ApplicationsClosed', hr, slt),
  SelectionDecided: tells('SelectionDecided', hr),
  CandidateReopened: ({ candidate }, after) => [
    {
      reason: 'CandidateReopened',
      key: `reopened-${candidate}`,
      to: (after.panel?.members ?? []).map(({ staff }) => staff),
    },
  ],
  IntakeClosed: tells('IntakeClosed', hr, slt),
  ReviewOpened: ({ review }) => [awaited(`hold-review-${review}`)],
  ReviewMissed: tells('ReviewMissed', slt, ceo),
  ReviewClosed: tells('ReviewClosed', slt, hr),
  ActionAdded: ({ action, owner, by }) =>
    owner === by ? [] : [{ ...awaited(`complete-action-${action}`), to: [owner] }],
  SecondmentPlanned: ({ plan, candidate }, after) => {
    const participant = candidateOf(after, candidate)?.staff;
    return [{ ...awaited(`start-secondment-${plan}`), ...(participant && { except: [participant] }) }];
  },
  ExternalReviewOpened: ({ review }) => [awaited(`record-external-review-${review}`)],
  ExternalReviewMissed: tells('ExternalReviewMissed', ceo),
  CycleEnded: tells('IntakeEnded', hr, slt),
  TaskEscalated: ({ task }) => [
    { reason: reasonOf(task), key: `${task}:CEO`, task, roles: [ceo], still: isOpen(task) },
  ],
};

export const newsOf: NewsOf<CycleCase, CycleEvent | SharedEvent> = (event, after) => {
  if (!isOpened(after)) return [];
  const tell = telling[event.type as keyof Telling] as Tell | undefined;
  return tell?.(event.data, after) ?? [];
};
