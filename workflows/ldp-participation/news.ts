import type { ParticipationEvent } from '#libs/domain/ldp-participation/events.js';
import { participationFold, type ParticipationCase } from '#libs/domain/ldp-participation/fold.js';
import { hasBegun, stepIn, type Begun } from '#libs/domain/ldp-participation/state.js';
import type { SharedEvent } from '#libs/domain/process/claims.js';
import type { News, NewsOf } from '../follow.js';
import { reasonOf } from './late.js';

type FileNews = News<ParticipationCase>;
type Telling = {
  readonly [T in ParticipationEvent['type']]?: (
    data: Extract<ParticipationEvent, { type: T }>['data'],
    after: Begun,
  ) => readonly FileNews[];
};
type Tell = (data: object, after: Begun) => readonly FileNews[];

const isOpen = (key: string) => (now: ParticipationCase) =>
  participationFold.tasks(now).some((task) => task.key === key);
const hr = ({ school }: Begun) => ({ role: 'HR' as const, school });
const head = ({ school }: Begun) => ({ role: 'Head' as const, school });
const themself =
  (reason: string): Tell =>
  (_, { person }) => [{ reason, to: [person] }];
const withHr =
  (reason: string): Tell =>
  (_, after) => [{ reason, to: [after.person], roles: [hr(after)] }];
const withSchool =
  (reason: string): Tell =>
  (_, after) => [{ reason, to: [after.person], roles: [hr(after), head(after)] }];
const forHr =
  (reason: string): Tell =>
  (_, after) => [{ reason, roles: [hr(after)] }];
/** Whoever may do it hears of it at once, and is reminded of it later. */
const awaited = (task: string): FileNews => ({
  reason: reasonOf(task),
  task,
  key: `${task}:asked`,
  still: isOpen(task),
});

const waitsForIntake = (now: ParticipationCase): boolean =>
  stepIn(now, 'WithPanel') !== undefined && hasBegun(now) && now.application?.cycle === undefined;
/** Nobody has opened the intake yet that the application is for. */
const intakeAwaited = (after: Begun): FileNews => ({
  reason: 'IntakeAwaited',
  key: `intake-${after.applications}`,
  roles: [hr(after)],
  still: waitsForIntake,
});

/** Who hears of what, once; an event that is not here is news for nobody: it opens tasks, or closes them. */
const telling: Telling = {
  ApplicationSubmitted: (data, after) => [
    ...themself('ApplicationSubmitted')(data, after),
    awaited(`endorse-application-${data.number}`),
  ],
  FixedTermQuestionRaised: ({ number }) => [awaited(`decide-fixed-term-${number}`)],
  FixedTermQuestionDecided: themself('FixedTermQuestionDecided'),
  ApplicationForwarded: (data, after) => [...themself('ApplicationForwarded')(data, after), intakeAwaited(after)],
  ApplicationWithdrawn: forHr('ApplicationWithdrawn'),
  PlaceOffered: ({ number }) => [awaited(`answer-offer-${number}`)],
  PlacedOnWaitList: themself('PlacedOnWaitList'),
  WaitListMoved: themself('WaitListMoved'),
  NotSelected: themself('NotSelected'),
  PlaceAccepted: (data, after) => [
    ...forHr('PlaceAccepted')(data, after),
    awaited(`acknowledge-commitment-${data.number}`),
  ],
  PlaceDeclined: forHr('PlaceDeclined'),
  OfferLapsed: withHr('OfferLapsed'),
  EntryDeferred: forHr('EntryDeferred'),
  JoinQuestionRaised: (_, { applications }) => [awaited(`decide-joining-${applications}`)],
  JoinQuestionDecided: themself('JoinQuestionDecided'),
  ProgrammeJoined: withSchool('ProgrammeJoined'),
  PlanElementAdded: ({ element, owner, by }) =>
    owner === by ? [] : [{ reason: 'ElementGiven', key: `element-${element}`, to: [owner] }],
  AccreditationVoided: withHr('AccreditationVoided'),
  CompletionWithdrawn: withSchool('CompletionWithdrawn'),
  ParticipationPaused: withSchool('ParticipationPaused'),
  ParticipationResumed: withSchool('ParticipationResumed'),
  ContinuationOpened: (data, after) => [
    ...themself('ContinuationOpened')(data, after),
    awaited(`record-objectives-${data.continuation}`),
    awaited(`record-appraisal-${data.continuation}`),
  ],
  ContinuationDecided: withHr('ContinuationDecided'),
  ContinuationAppealed: ({ continuation }) => [awaited(`decide-appeal-${continuation}`)],
  AppealDecided: withHr('AppealDecided'),
  AppealTimePassed: withSchool('AppealTimePassed'),
  ProgrammeCompleted: withSchool('ProgrammeCompleted'),
  ProgrammeLeft: withSchool('ProgrammeLeft'),
  TalentPoolJoined: themself('TalentPoolJoined'),
  TalentPoolLeft: themself('TalentPoolLeft'),
  TaskEscalated: ({ task }) => [
    { reason: reasonOf(task), key: `${task}:CEO`, task, roles: [{ role: 'CEO' }], still: isOpen(task) },
  ],
};

export const newsOf: NewsOf<ParticipationCase, ParticipationEvent | SharedEvent> = (event, after) => {
  if (!hasBegun(after)) return [];
  const tell = telling[event.type as keyof Telling] as Tell | undefined;
  return tell?.(event.data, after) ?? [];
};
