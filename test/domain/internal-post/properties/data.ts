import type { ApplicationId, CriterionId, Mark } from '#libs/domain/internal-post/events.js';
import { withStatus } from '#libs/domain/internal-post/application.js';
import { meanOf } from '#libs/domain/internal-post/interviews/ranking.js';
import { chairOf } from '#libs/domain/internal-post/panel.js';
import { criteriaFor, disputed } from '#libs/domain/internal-post/sift.js';
import { scorable, siftable } from '#libs/domain/internal-post/specification.js';
import { freeOf, isRequested, type Begun, type InternalPost } from '#libs/domain/internal-post/state.js';
import { openConditions } from '#libs/domain/internal-post/vacancy.js';
import { localDate, plus } from '#libs/kernel/calendar.js';
import { instant, type HeldRole, type StaffId } from '#libs/kernel/index.js';
import { ash, cora, dev, ella, finn, headOfAsh, headOfBirch, hr, hrTwo, slt, sltTwo } from '../../../support/people.js';
import { canary } from '../../process/trial.js';
import { commands } from '../commands.js';
import { description } from '../moves.js';

/** What somebody knows who makes up a command: the case, the time, who they are, and the task that they answer if any. */
export type Occasion = Readonly<{ state: InternalPost; at: string; n: number; task: string }> &
  Readonly<{ by: StaffId; roles: readonly HeldRole[] }>;
type Making = (post: Begun, occasion: Occasion) => object;

const pools = [
  [slt, sltTwo, hr],
  [headOfAsh, headOfBirch],
  [dev, cora, ella, finn, hrTwo],
] as const;
const from = <T>(list: readonly T[], n: number): T | undefined => list[n % list.length];
const inDays = ({ at, n }: Occasion, least: number) => instant(Date.parse(at) + ((n % 9) + least) * 86_400_000);
const dayIn = ({ at, n }: Occasion) => plus(localDate(instant(at)), `P${n}D`);
const reasonOf = ({ n }: Occasion) => ({ reason: `${canary}, because of ${n}` });
const textOf = ({ n }: Occasion) => `${canary}, text ${n}`;
const unknown = 'no-such' as ApplicationId;

/** The application or the vacancy that the task is about, or another. */
const applicationFor = (post: Begun, { task, n }: Occasion) =>
  post.applications.find(({ id }) => task.includes(id)) ?? from(post.applications, n);
const vacancyFor = (post: Begun, { task, n }: Occasion): number =>
  Number(/-([1-9])(-|$)/.exec(task)?.[1] ?? (n % post.post.posts) + 1);
const vacancyAt = (post: Begun, occasion: Occasion) =>
  post.vacancies.find(({ number }) => number === vacancyFor(post, occasion));
const members = (n: number) =>
  pools.map((pool, i) => ({ staff: from(pool, n + i) ?? slt, chair: i === n % 3, sifts: i !== (n + 1) % 4 }));
const marked = (ids: readonly CriterionId[], by: string, n: number): readonly Mark[] =>
  ids.map((criterion, i) => ({ criterion, met: (n * 7 + i * 3 + by.length) % 6 !== 0 }));
const sideOf = ({ task, roles }: Occasion) => {
  const side = /-(gaining|releasing|candidate)$/.exec(task)?.[1];
  return side ?? (task.startsWith('settle') ? 'CEO' : roles.some(({ role }) => role === 'HR') ? 'HR' : 'gaining');
};

const ranked: Making = (post, occasion) => {
  const shortlisted = post.applications.filter(withStatus('shortlisted'));
  const best = [...shortlisted].sort((a, b) => meanOf(post, b) - meanOf(post, a)).map(({ id }) => id);
  const good = occasion.n % 5 === 0 ? 0 : Math.max(1, best.length - (occasion.n % 3));
  return {
    appointable: best.slice(0, good),
    notAppointable: best.slice(good),
    reasons: textOf(occasion),
    ...(occasion.n % 4 && { tieReason: textOf(occasion) }),
  };
};
const shortlist: Making = (post, occasion) => {
  const meeting = post.applications.filter(withStatus('meets')).map(({ id }) => id);
  const some = occasion.n % 4 === 0 && meeting.length > 1 ? meeting.slice(1) : meeting;
  return {
    applications: some.length ? some : [unknown],
    ...(occasion.n % 8 === 0 && { rule: 'random-draw', ...reasonOf(occasion) }),
  };
};
const scores: Making = (post, occasion) => {
  const one = applicationFor(post, occasion);
  const asked = one ? criteriaFor(post, one).filter(scorable) : [];
  return {
    application: one?.id ?? unknown,
    scores: asked.map(({ id }, i) => ({ criterion: id, score: (occasion.n + i) % 6 })),
    feedback: textOf(occasion),
  };
};
const sifted: Making = (post, occasion) => {
  const one = applicationFor(post, occasion);
  const ids = one ? criteriaFor(post, one).filter(siftable) : [];
  const marks = marked(
    ids.map(({ id }) => id),
    occasion.by,
    occasion.n,
  );
  return { application: one?.id ?? unknown, marks, reasons: textOf(occasion) };
};
const interview: Making = (post, occasion) => ({
  application: applicationFor(post, occasion)?.id ?? unknown,
  startsAt: inDays(occasion, 1),
  place: 'Room 1',
});
const answer: Making = (post, occasion) => {
  const vacancy = vacancyAt(post, occasion);
  return { vacancy: vacancyFor(post, occasion), offer: vacancy && 'offer' in vacancy ? vacancy.offer.offer : 1 };
};
const versioned: Making = (post, { n }) => ({
  version: Math.max(1, post.specifications.length - (n % 9 === 8 ? 1 : 0)),
});
const about: Making = (post, occasion) => ({ application: applicationFor(post, occasion)?.id ?? unknown });
const ofVacancy: Making = (post, occasion) => ({ vacancy: vacancyFor(post, occasion) });
const withReason: Making = (_, occasion) => reasonOf(occasion);
const joined =
  (...makings: readonly Making[]): Making =>
  (post, occasion) =>
    Object.assign({}, ...makings.map((making) => making(post, occasion))) as object;
const standing: Making = (post, occasion) => {
  const vacancy = vacancyAt(post, occasion);
  const revision = vacancy && 'appointment' in vacancy ? vacancy.appointment.revision : 1;
  return { vacancy: vacancyFor(post, occasion), revision };
};
const amending: Making = (post, occasion) => {
  const vacancy = vacancyAt(post, occasion);
  const amendment = (vacancy?.status === 'Appointed' && vacancy.amendment?.number) || 1;
  const as = /-(gaining|releasing|candidate)$/.exec(occasion.task)?.[1] ?? 'candidate';
  return { vacancy: vacancyFor(post, occasion), amendment, as };
};
const content = { digest: 'a'.repeat(64), size: 2048, type: 'application/pdf', scan: 'not-scanned' };
const fileOf: Making = (_, occasion) => ({ name: textOf(occasion), content });
const tasked: Making = (_, { task, n }) => ({ task: n % 10 === 9 || !task ? 'no-such-task' : task });

const makings: Readonly<Record<string, Making>> = {
  IdentifyPost: (_, occasion) => ({ because: textOf(occasion), evidence: textOf(occasion) }),
  RefuseRequest: withReason,
  RecordExternalReview: (_, occasion) => ({ finding: 'fill-internally', note: textOf(occasion) }),
  WriteJobDescription: () => description,
  ApproveJobDescription: versioned,
  SendBackJobDescription: joined(versioned, withReason),
  OpenAdvert: (_, occasion) => ({ closesAt: inDays({ ...occasion, n: occasion.n % 3 }, 5) }),
  ExtendAdvert: (_, occasion) => ({ closesAt: inDays(occasion, 8), ...reasonOf(occasion) }),
  AmendSpecification: (_, occasion) => ({
    ...description,
    ...(occasion.n % 3 && {
      ...(occasion.n % 2 ? { how: 'notice' } : { how: 're-advert', closesAt: inDays(occasion, 5) }),
    }),
    ...reasonOf(occasion),
  }),
  CloseAdvertEarly: withReason,
  SaveDraft: (_, occasion) => ({ statement: textOf(occasion) }),
  Apply: (_, occasion) => (occasion.n % 5 ? { statement: textOf(occasion) } : {}),
  RecordWithdrawal: joined(about, withReason),
  DecideLateApplication: (post, occasion) => ({
    ...about(post, occasion),
    admit: occasion.n % 3 > 0,
    ...reasonOf(occasion),
  }),
  DecideEligibility: (post, occasion) => ({
    ...about(post, occasion),
    keep: occasion.n % 3 > 0,
    ...reasonOf(occasion),
  }),
  SetUpPanel: (_, { n }) => ({ members: members(n) }),
  AddPanelMember: ({ panel }, { n }) => ({
    staff: from(pools[n % 3] ?? pools[0], n >> 1) ?? slt,
    chair: chairOf(panel) === undefined,
    sifts: n % 4 > 0,
  }),
  RecusePanelMember: ({ panel }, occasion) => ({
    staff: from(panel?.members ?? [], occasion.n)?.staff ?? slt,
    because: occasion.n % 2 ? 'conflict' : 'unavailable',
    ...reasonOf(occasion),
  }),
  DeclareInterest: (_, occasion) => ({ conflict: occasion.n % 10 === 9 ? 'friend' : 'none' }),
  SiftApplication: sifted,
  ReconcileSift: (post, occasion) => {
    const one = applicationFor(post, occasion);
    const marks = one ? disputed(post, one).map((criterion) => ({ criterion, met: occasion.n % 7 > 0 })) : [];
    return { application: one?.id ?? unknown, marks, reasons: textOf(occasion) };
  },
  ConfirmShortlist: shortlist,
  ScheduleInterview: interview,
  RescheduleInterview: joined(interview, withReason),
  ScoreInterview: scores,
  RankCandidates: ranked,
  SendBackRanking: withReason,
  OpenScoring: about,
  LapseOffer: ofVacancy,
  BringUpReserve: ofVacancy,
  EscalateStartDate: ofVacancy,
  MakeOffer: joined(ofVacancy, (_, { n }) => ({ conditions: n % 3 ? [] : ['References'] })),
  AcceptOffer: answer,
  DeclineOffer: answer,
  ExtendOffer: joined(answer, withReason, (_, occasion) => ({ answerBy: inDays(occasion, 12) })),
  WithdrawOffer: joined(answer, withReason),
  RecordCondition: (post, occasion) => {
    const vacancy = vacancyAt(post, occasion);
    const [open] = vacancy && 'offer' in vacancy ? openConditions(vacancy.offer) : [];
    return { ...answer(post, occasion), condition: open?.id ?? 'condition-1', met: occasion.n % 6 > 0 };
  },
  ProposeStartDate: (post, occasion) => ({
    ...ofVacancy(post, occasion),
    startsOn: dayIn({ ...occasion, n: occasion.n * 9 }),
    as: sideOf(occasion),
  }),
  AgreeStartDate: (post, occasion) => {
    const vacancy = vacancyAt(post, occasion);
    const latest = vacancy?.status === 'AgreeingDate' ? vacancy.proposals.length : 1;
    const as = /-(gaining|releasing|candidate)$/.exec(occasion.task)?.[1] ?? 'gaining';
    return { ...ofVacancy(post, occasion), proposal: Math.max(1, latest - (occasion.n % 9 === 8 ? 1 : 0)), as };
  },
  AmendAppointment: joined(standing, withReason, (_, occasion) => ({ startsOn: dayIn(occasion) })),
  AgreeAmendment: amending,
  DeclineAmendment: joined(amending, withReason),
  RecordAppointeeWithdrawal: joined(ofVacancy, withReason),
  KeepAppointment: joined(ofVacancy, (_, occasion) => ({ note: textOf(occasion) })),
  WithdrawFromAppointment: ofVacancy,
  ReviewDependents: joined(ofVacancy, (_, occasion) => ({ note: textOf(occasion) })),
  VoidAppointment: joined(standing, withReason),
  OpenExternalRoute: (_, occasion) => ({
    evidence: textOf(occasion),
    ...(occasion.n % 3 && { bypass: textOf(occasion) }),
  }),
  RecordExternalOutcome: (post, occasion) => ({ filled: occasion.n % (freeOf(post) + 2), note: textOf(occasion) }),
  HoldPost: withReason,
  FreezePost: withReason,
  ReopenPost: withReason,
  CloseUnfilled: withReason,
  CancelPost: withReason,
  ClaimTask: tasked,
  ReleaseTask: tasked,
  HandOverTask: joined(tasked, (_, { n }) => ({ to: from(pools.flat(), n) })),
  CommentOnTask: joined(tasked, (_, occasion) => ({ comment: textOf(occasion) })),
  RescheduleTask: joined(tasked, withReason, (_, occasion) => ({ due: inDays(occasion, 1) })),
  PrioritiseTask: joined(tasked, (_, { n }) => ({ priority: n % 2 ? 'high' : 'normal' })),
  ShowNames: joined(withReason, (post, { n }) => ({
    to: from([slt, headOfAsh, dev], n),
    ...(n % 2 && { application: from(post.applications, n)?.id ?? unknown }),
  })),
  AttachToTask: joined(tasked, fileOf),
  AttachToApplication: joined(about, fileOf),
  AttachToCase: fileOf,
  RemoveDocument: joined(withReason, (post, { n }) => {
    const filed = (post as { documents?: readonly { document: string }[] }).documents ?? [];
    return { document: from([...filed.map(({ document }) => document), 'no-such-document'], n) };
  }),
  OverrideExclusion: joined(tasked, withReason, ({ post }) => ({ staff: post.requestedBy })),
};

/** What a command of the type might hold now, right or wrong. */
export const dataOf = (type: string, occasion: Occasion): object => {
  const { state, n } = occasion;
  if (type === 'OpenPost') return commands.OpenPost.data;
  if (type === 'RequestPost')
    return { title: 'Deputy Head', school: ash, posts: (n % 3) + 1, ...(n % 4 === 3 && reasonOf(occasion)) };
  return isRequested(state) ? (makings[type]?.(state, occasion) ?? {}) : {};
};
