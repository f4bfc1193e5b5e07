import { never, type Instant, type LocalDate, type SchoolId, type StaffId } from '../../kernel/index.js';
import type { CaseSummary } from '../process/process.js';
import type { Appointment, ApplicationId, InternalPostEvent, Rung, Side } from './events.js';

export type Post = Readonly<{ title: string; school: SchoolId; requestedBy: StaffId; approvedBy?: StaffId }>;
export type Application = Readonly<{ id: ApplicationId; applicant: StaffId; school: SchoolId }>;
export type Proposal = Readonly<{ number: number; startsOn: LocalDate; by: StaffId; from: Side }>;

/** A post that HR asked for, whatever has become of it. */
export type InternalPost =
  | Readonly<{ status: 'NotRequested' }>
  | Readonly<{ status: 'Requested'; post: Post; ladder: readonly Rung[]; escalated: boolean }>
  | Readonly<{ status: 'Approved'; post: Post }>
  | Readonly<{
      status: 'Advertised';
      post: Post;
      closesAt: Instant;
      ladder: readonly Rung[];
      applications: readonly Application[];
    }>
  | Readonly<{ status: 'Selecting'; post: Post; applications: readonly Application[] }>
  | Readonly<{ status: 'AwaitingRoute'; post: Post; because: 'NobodyApplied' }>
  | Readonly<{
      status: 'AgreeingDate';
      post: Post;
      applications: readonly Application[];
      selected: Application;
      ladder: readonly Rung[];
      proposal?: Proposal;
    }>
  | Readonly<{ status: 'Appointed'; post: Post; applications: readonly Application[]; appointment: Appointment }>
  | Readonly<{
      status: 'AppointmentVoided';
      post: Post;
      applications: readonly Application[];
      appointment: Appointment;
    }>
  | Readonly<{ status: 'Refused'; post: Post }>
  | Readonly<{ status: 'Cancelled'; post: Post; applications: readonly Application[] }>;

export type Status = InternalPost['status'];
export const isRequested = (state: InternalPost): state is Exclude<InternalPost, { status: 'NotRequested' }> =>
  state.status !== 'NotRequested';
export const schoolOf = (state: InternalPost): SchoolId | undefined =>
  isRequested(state) ? state.post.school : undefined;
export const applicationsOf = (state: InternalPost): readonly Application[] =>
  'applications' in state ? state.applications : [];

const begin = ({
  title,
  school,
  requestedBy,
  ladder,
}: Extract<InternalPostEvent, { type: 'PostRequested' }>['data']): InternalPost => ({
  status: 'Requested',
  post: { title, school, requestedBy },
  ladder,
  escalated: false,
});

/** What each fact makes of the post. The decider lets no fact come where it makes no sense; a stray one throws nothing. */
const change = (
  state: Exclude<InternalPost, { status: 'NotRequested' }>,
  event: Exclude<InternalPostEvent, { type: 'PostRequested' }>,
): InternalPost => {
  const { post } = state;
  const applications = applicationsOf(state);
  switch (event.type) {
    case 'ApprovalEscalated':
      return state.status === 'Requested' ? { ...state, escalated: true } : state;
    case 'RequestApproved':
      return { status: 'Approved', post: { ...post, approvedBy: event.data.approvedBy } };
    case 'RequestRefused':
      return { status: 'Refused', post };
    case 'AdvertOpened':
      return { status: 'Advertised', post, closesAt: event.data.closesAt, ladder: event.data.ladder, applications };
    case 'ApplicationReceived': {
      const { application, applicant, school } = event.data;
      return state.status === 'Advertised'
        ? { ...state, applications: [...applications, { id: application, applicant, school }] }
        : state;
    }
    case 'AdvertClosed':
      return { status: 'Selecting', post, applications };
    case 'NobodyApplied':
      return { status: 'AwaitingRoute', post, because: 'NobodyApplied' };
    case 'PostRelisted':
      return { status: 'Approved', post };
    case 'CandidateSelected': {
      const selected = applications.find((a) => a.id === event.data.application);
      return selected ? { status: 'AgreeingDate', post, applications, selected, ladder: event.data.ladder } : state;
    }
    case 'StartDateProposed': {
      const { proposal: number, ...rest } = event.data;
      return state.status === 'AgreeingDate' ? { ...state, proposal: { number, ...rest } } : state;
    }
    case 'StartDateAgreed':
      return state;
    case 'AppointmentMade':
      return { status: 'Appointed', post, applications, appointment: event.data };
    case 'AppointmentAmended':
      return { status: 'Appointed', post, applications, appointment: withoutReason(event.data) };
    case 'AppointmentVoided':
      return { status: 'AppointmentVoided', post, applications, appointment: withoutReason(event.data) };
    case 'PostCancelled':
      return { status: 'Cancelled', post, applications };
    default:
      return never(event);
  }
};

const withoutReason = ({ appointment, revision, staff, school, releasedBy, title, startsOn }: Appointment) => ({
  appointment,
  revision,
  staff,
  school,
  releasedBy,
  title,
  startsOn,
});

export const evolve = (state: InternalPost, event: InternalPostEvent): InternalPost => {
  if (event.type === 'PostRequested') return begin(event.data);
  return isRequested(state) ? change(state, event) : state;
};

const ended: readonly Status[] = ['NotRequested', 'Appointed', 'AppointmentVoided', 'Refused', 'Cancelled'];
export const isOpen = (state: InternalPost): boolean => !ended.includes(state.status);

/** What lists show of the case. Throws on a state before its first event: such a case does not exist. */
export const summary = (state: InternalPost): CaseSummary => {
  if (!isRequested(state)) throw new Error('A post that nobody requested has no summary.');
  const { title, school, requestedBy } = state.post;
  const involved = [requestedBy, ...applicationsOf(state).map(({ applicant }) => applicant)];
  return { status: state.status, title, school, open: isOpen(state), involved: [...new Set(involved)] };
};
