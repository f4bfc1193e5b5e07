import type { SeenApplication, SeenPanel } from '#libs/access/internal-post/index.js';
import type { PlainStatus } from '#libs/access/internal-post/plain-status.js';
import type { ApplicationStatus } from '#libs/domain/internal-post/application.js';
import type { AppointmentId, Side, Specification } from '#libs/domain/internal-post/events.js';
import type { Blind, File, Ranking, Status, Step } from '#libs/domain/internal-post/state.js';
import type { OfferedCondition, Vacancy } from '#libs/domain/internal-post/vacancy.js';
import { serves } from '#libs/domain/process/index.js';
import type { Instant, LocalDate, SchoolId, StaffId } from '#libs/kernel/index.js';
import type { FormContext } from '../types.js';
import { goneError } from './gone.js';

export type OfferSeen = Readonly<{
  vacancy: number;
  offer: number;
  status: 'Offered' | 'Lapsed' | 'AgreeingDate';
  conditions: readonly OfferedCondition[];
  answerBy: Instant;
}>;
export type ApplicationSeen = Omit<SeenApplication, 'status' | 'sifts' | 'interview'> &
  Readonly<{
    status: ApplicationStatus | PlainStatus;
    sifts?: SeenApplication['sifts'];
    interview?: Partial<NonNullable<SeenApplication['interview']>>;
    /** To its applicant alone. */
    offer?: OfferSeen;
  }>;
export type ProposalSeen = Readonly<{
  proposal: number;
  startsOn: LocalDate;
  from: Side | 'HR' | 'CEO';
  signed: readonly Side[];
}>;
export type DateSeen = Readonly<{
  vacancy: number;
  candidate?: StaffId;
  proposals: readonly ProposalSeen[];
  agreed?: LocalDate;
}>;
export type AppointmentSeen = Readonly<{
  vacancy: number;
  appointment: AppointmentId;
  revision: number;
  staff: StaffId;
  startsOn: LocalDate;
  amendment?: Readonly<{ amendment: number; startsOn: LocalDate; signed: readonly Side[] }>;
}>;

/** A post as one of its three views shows it; what a view leaves out is absent. */
export type PostSeen = Readonly<{
  status: Status;
  post: Readonly<{
    title: string;
    school: SchoolId;
    posts: number;
    requestedBy?: StaffId;
    onSecondmentUntil?: LocalDate;
  }>;
  specifications: readonly Specification[];
  applications: readonly ApplicationSeen[];
  panel?: SeenPanel;
  step?: Step;
  review?: File['review'];
  opensAt?: Instant;
  closesAt?: Instant;
  applicants?: readonly StaffId[];
  /** While names are hidden from those who sift. */
  blind?: Blind;
  vacancies?: readonly Vacancy[];
  ranking?: Ranking;
  dates?: readonly DateSeen[];
  appointments?: readonly AppointmentSeen[];
}>;

export const seenIn = ({ seen }: Pick<FormContext, 'seen'>): PostSeen | undefined => seen as PostSeen | undefined;
/** The post of a form that belongs to a case. Throws where the form is drawn without one. */
export const postOf = (context: FormContext): PostSeen => {
  const seen = seenIn(context);
  if (!seen) throw goneError('A form of a case is drawn with the case as its reader sees it.');
  return seen;
};

export const statusIs = (context: FormContext, ...statuses: readonly Status[]): boolean => {
  const seen = seenIn(context);
  return seen !== undefined && statuses.includes(seen.status);
};
/** Whether HR of the school looks at it, also as a member of its panel; whose own case it is sees only a part of it. */
export const isForHr = (context: FormContext): boolean => {
  const seen = seenIn(context);
  if (!seen || seen.dates) return false;
  return context.caller.roles.some((held) => serves(held, 'HR', seen.post.school));
};

export const latestOf = ({ specifications }: PostSeen): Specification | undefined => specifications.at(-1);
/** The step that the post is in, or lies still in. */
const stepUnder = ({ step }: PostSeen): Step | undefined => (step?.status === 'Frozen' ? step.before : step);
export const closingOf = (post: PostSeen): Instant | undefined => {
  const step = stepUnder(post);
  return post.closesAt ?? (step?.status === 'Advertised' ? step.closesAt : undefined);
};
export const rankingOf = (post: PostSeen): Ranking | undefined => {
  const step = stepUnder(post);
  return post.ranking ?? (step?.status === 'Deciding' ? step.ranking : undefined);
};
