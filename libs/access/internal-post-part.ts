import type { StaffId } from '../kernel/index.js';
import type { InternalPostCase } from '../domain/internal-post/fold.js';
import type { InternalPostEvent } from '../domain/internal-post/events.js';
import { applicationsOf } from '../domain/internal-post/state.js';
import type { TaskEvent } from '../domain/process/index.js';

const mine = (state: InternalPostCase, me: StaffId) =>
  applicationsOf(state).filter(({ applicant }) => applicant === me);

/** An applicant sees the post, how far it has come, and what is their own; never another applicant. */
export const internalPostPart = {
  interested: (state: InternalPostCase): readonly StaffId[] => applicationsOf(state).map(({ applicant }) => applicant),

  state: (state: InternalPostCase, me: StaffId): object => {
    if (state.status === 'NotRequested') return { status: state.status };
    const { title, school } = state.post;
    return {
      status: state.status,
      post: { title, school },
      applications: mine(state, me),
      ...(state.status === 'Advertised' && { closesAt: state.closesAt }),
      ...('selected' in state && state.selected.applicant === me && { selected: state.selected }),
      ...('appointment' in state && state.appointment.staff === me && { appointment: state.appointment }),
    };
  },

  event: (event: InternalPostEvent | TaskEvent, me: StaffId): object | undefined => {
    switch (event.type) {
      case 'PostRequested':
        return { title: event.data.title, school: event.data.school };
      case 'AdvertOpened':
        return { closesAt: event.data.closesAt };
      case 'AdvertClosed':
        return event.data;
      case 'RequestApproved':
      case 'NobodyApplied':
      case 'PostRelisted':
      case 'PostCancelled':
        return {};
      case 'ApplicationReceived':
        return event.data.applicant === me ? event.data : undefined;
      case 'AppointmentMade':
      case 'AppointmentAmended':
      case 'AppointmentVoided': {
        const { appointment, revision, staff, school, title, startsOn } = event.data;
        return staff === me ? { appointment, revision, staff, school, title, startsOn } : undefined;
      }
      case 'ApprovalEscalated':
      case 'RequestRefused':
      case 'CandidateSelected':
      case 'StartDateProposed':
      case 'StartDateAgreed':
      case 'TaskClaimed':
      case 'TaskReleased':
      case 'TaskHandedOver':
      case 'TaskCommented':
      case 'TaskRescheduled':
      case 'TaskPrioritised':
      case 'ExclusionOverridden':
        return undefined;
    }
  },
} as const;
