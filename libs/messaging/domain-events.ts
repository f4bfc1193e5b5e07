import type { processes, ProcessName } from '../domain/registry.js';

type EventOf<P extends ProcessName> = Extract<
  ReturnType<(typeof processes)[P]['decide']>,
  { ok: true }
>['events'][number];
type TypeOf<E> = E extends { type: infer T extends string } ? T : never;

/** Every event that each process may record, with a line for subscribers; one that is missing here does not compile. */
export const domainEvents: { readonly [P in ProcessName]: Readonly<Record<TypeOf<EventOf<P>>, string>> } = {
  'internal-post': {
    PostRequested: 'HR asks for a post to be filled.',
    ApprovalEscalated: 'The approval is late and goes to the CEO.',
    RequestApproved: 'SLT approves the request.',
    RequestRefused: 'SLT refuses the request.',
    AdvertOpened: 'The post is advertised across the trust until an instant.',
    ApplicationReceived: 'Somebody applies.',
    AdvertClosed: 'The advert has closed; NobodyApplied follows at once when there was no application.',
    NobodyApplied: 'The advert has closed without an application.',
    PostRelisted: 'The post may be advertised again.',
    CandidateSelected: 'One of the applicants is selected.',
    StartDateProposed: 'One side proposes a start date.',
    StartDateAgreed: 'The other side agrees to it.',
    AppointmentMade: 'The person is appointed from a day on.',
    AppointmentAmended: 'The appointment stands with another start date.',
    AppointmentVoided: 'The appointment does not take effect.',
    PostCancelled: 'The post is not to be filled after all.',
    TaskClaimed: 'Somebody takes a task on.',
    TaskReleased: 'Somebody gives a task back.',
    TaskHandedOver: 'A task goes from one person to another.',
    TaskCommented: 'Somebody says something about a task.',
    TaskRescheduled: 'HR moves the instant by which a task is due.',
    TaskPrioritised: 'HR puts a task before others, or back among them.',
    ExclusionOverridden: 'The CEO lets somebody answer a task although they took an earlier part in it.',
  },
};
