import type { InternalPostCommand } from '#libs/domain/internal-post/index.js';
import type { CriterionId } from '#libs/domain/internal-post/events.js';
import type { SharedCommand } from '#libs/domain/process/process.js';
import type { Actor, PostId, StaffId, StreamId } from '#libs/kernel/index.js';
import { theProcessItself } from '../../support/given.js';
import { ada, ash, ben, ceo, cora, dev, finn, headOfAsh, headOfBirch, hr, slt, sltTwo } from '../../support/people.js';
import * as its from './moves.js';

type Any = InternalPostCommand | SharedCommand;
type Data = { readonly [T in Any['type']]: Extract<Any, { type: T }>['data'] };

const { becauseOf } = its;
const vacancy = 1;
const application = its.bensApplication;
const task = 'identify-post';
const hostPost = 'post-00000000-0000-4000-8000-000000000001' as PostId;
const stay = 'secondment-00000000-0000-4000-8000-000000000001' as StreamId;
/** As it stands once the vault has the bytes; the command itself holds their digest. */
const content = { hash: 'hash-of-bytes', size: 2048, type: 'application/pdf', scan: 'clean' } as const;
const file = { name: its.sealed('name'), content: content as never };
const c2 = { criterion: 'c2' as CriterionId, met: true };

/** What each type of command holds in the ordinary course of things; a new command fails to compile here. */
const ordinary: Data = {
  RequestPost: { title: 'Deputy Head', school: ash, posts: 1 },
  OpenPost: { title: 'Deputy Head', school: ash, post: hostPost, requestedBy: hr, secondment: stay },
  IdentifyPost: { because: its.sealed('because'), evidence: its.sealed('evidence') },
  RefuseRequest: becauseOf,
  RecordExternalReview: { finding: 'fill-internally', note: its.sealed('note') },
  EscalateApproval: {},
  WriteJobDescription: its.description,
  ApproveJobDescription: { version: 1 },
  SendBackJobDescription: { version: 1, ...becauseOf },
  OpenAdvert: { closesAt: its.at('2027-03-25T17:00:00Z'), audience: {} },
  ExtendAdvert: { closesAt: its.at('2027-04-01T17:00:00Z'), ...becauseOf },
  AmendSpecification: { ...its.description, how: 'notice', ...becauseOf },
  CloseAdvertEarly: becauseOf,
  CloseAdvert: {},
  SaveDraft: { statement: its.sealed('draft') },
  Apply: { statement: its.sealed('statement') },
  WithdrawApplication: {},
  RecordWithdrawal: { application, ...becauseOf },
  DecideLateApplication: { application: its.applicationOf(cora), admit: true, ...becauseOf },
  DecideEligibility: { application: its.applicationOf(finn), keep: true, ...becauseOf },
  SetUpPanel: { members: its.panel },
  AddPanelMember: { staff: dev, chair: false, sifts: true },
  RecusePanelMember: { staff: dev, because: 'unavailable', ...becauseOf },
  DeclareInterest: { conflict: 'none' },
  ShowNames: { to: slt, ...becauseOf },
  SiftApplication: { application, marks: its.metBoth, reasons: its.sealed('sift-reasons') },
  ReconcileSift: { application, marks: [c2], reasons: its.sealed('reasons') },
  ConfirmShortlist: { applications: [its.adasApplication, application] },
  ConfirmNoneMeets: {},
  ScheduleInterview: { application, startsAt: its.at('2027-04-06T10:00:00Z'), place: 'Room 1' },
  RescheduleInterview: { application, startsAt: its.at('2027-04-07T10:00:00Z'), place: 'Room 2', ...becauseOf },
  OpenScoring: { application },
  ScoreInterview: { application, scores: its.scoresOf(6), feedback: its.sealed('feedback') },
  RankCandidates: {
    appointable: [application, its.adasApplication],
    notAppointable: [],
    reasons: its.sealed('reasons'),
  },
  AgreeRanking: {},
  SendBackRanking: becauseOf,
  MakeOffer: { vacancy, conditions: [] },
  AcceptOffer: { vacancy, offer: 1 },
  DeclineOffer: { vacancy, offer: 1 },
  ExtendOffer: { vacancy, offer: 1, answerBy: its.at('2027-04-09T17:00:00Z'), ...becauseOf },
  WithdrawOffer: { vacancy, offer: 1, ...becauseOf },
  LapseOffer: { vacancy },
  RecordCondition: { vacancy, offer: 1, condition: 'condition-1', met: true },
  ProposeStartDate: { vacancy, startsOn: its.day('2027-06-01'), as: 'gaining' },
  AgreeStartDate: { vacancy, proposal: 1, as: 'releasing' },
  EscalateStartDate: { vacancy },
  BringUpReserve: { vacancy },
  AmendAppointment: { vacancy, revision: 1, startsOn: its.day('2027-05-04'), ...becauseOf },
  AgreeAmendment: { vacancy, amendment: 1, as: 'releasing' },
  DeclineAmendment: { vacancy, amendment: 1, as: 'releasing', ...becauseOf },
  WithdrawFromAppointment: { vacancy },
  RecordAppointeeWithdrawal: { vacancy, ...becauseOf },
  ReviewDependents: { vacancy, note: its.sealed('note') },
  KeepAppointment: { vacancy, note: its.sealed('note') },
  VoidAppointment: { vacancy, revision: 1, ...becauseOf },
  OpenExternalRoute: { evidence: its.sealed('evidence'), bypass: its.sealed('bypass') },
  RecordExternalOutcome: { filled: 1, note: its.sealed('note') },
  RelistPost: {},
  HoldPost: becauseOf,
  FreezePost: becauseOf,
  ReopenPost: becauseOf,
  CloseUnfilled: becauseOf,
  CancelPost: becauseOf,
  ClaimTask: { task },
  ReleaseTask: { task },
  HandOverTask: { task, to: sltTwo },
  CommentOnTask: { task, comment: its.sealed('comment') },
  RescheduleTask: { task, due: its.at('2027-04-01T09:00:00Z'), ...becauseOf },
  PrioritiseTask: { task, priority: 'high' },
  AttachToTask: { task, ...file },
  AttachToApplication: { application, ...file },
  AttachToCase: file,
  RemoveDocument: { document: its.filed, ...becauseOf },
  OverrideExclusion: { task, staff: hr, ...becauseOf },
};
export type CommandType = keyof Data;
export const commandTypes = Object.keys(ordinary) as CommandType[];
/** One ordinary command of each type. */
export const commands = Object.fromEntries(
  Object.entries(ordinary).map(([type, data]) => [type, { type, data }]),
) as unknown as { readonly [T in CommandType]: Extract<Any, { type: T }> };

const others: Partial<Record<CommandType, StaffId | Actor>> = {
  OpenPost: { kind: 'process', id: stay },
  IdentifyPost: slt,
  RefuseRequest: slt,
  RecordExternalReview: ceo,
  ApproveJobDescription: slt,
  SendBackJobDescription: slt,
  SaveDraft: cora,
  Apply: cora,
  WithdrawApplication: ada,
  DeclareInterest: dev,
  SiftApplication: headOfAsh,
  ReconcileSift: slt,
  ScoreInterview: headOfAsh,
  RankCandidates: slt,
  AgreeRanking: headOfAsh,
  SendBackRanking: headOfAsh,
  AcceptOffer: ben,
  DeclineOffer: ben,
  ProposeStartDate: headOfAsh,
  AgreeStartDate: headOfBirch,
  AgreeAmendment: headOfBirch,
  DeclineAmendment: headOfBirch,
  WithdrawFromAppointment: ben,
  KeepAppointment: slt,
  ReviewDependents: slt,
  ClaimTask: slt,
  ReleaseTask: slt,
  HandOverTask: slt,
  CommentOnTask: slt,
  AttachToTask: slt,
  AttachToApplication: ben,
  OverrideExclusion: ceo,
};
/** What the process does by itself once it is due. */
export const ofTheProcess = [
  'EscalateApproval',
  'CloseAdvert',
  'OpenScoring',
  'LapseOffer',
  'EscalateStartDate',
  'BringUpReserve',
] as const satisfies readonly CommandType[];
/** Who gives each command in the ordinary course of things: HR, unless somebody else is named. */
export const rightPerson = Object.fromEntries(
  commandTypes.map((type) => [
    type,
    (ofTheProcess as readonly CommandType[]).includes(type) ? theProcessItself : (others[type] ?? hr),
  ]),
) as Readonly<Record<CommandType, StaffId | Actor>>;
