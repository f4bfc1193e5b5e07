import type { DescriptionEvent } from '../description/events.js';
import type { GateEvent } from '../gate/events.js';
import type { FormerInternalPostEvent } from '../former-events.js';
import { at, type File, type InternalPost } from '../state.js';
import { chased, goesTo, stays, within, type Changes } from './change.js';

type Requested = Extract<GateEvent, { type: 'PostRequested' }>['data'];

export const begin = ({ ladder, ...post }: Requested): InternalPost => {
  const file: File = {
    post,
    review: 'asked',
    specifications: [],
    audience: {},
    applications: [],
    earlier: [],
    vacancies: [],
  };
  return at(file, chased('Requested', ladder));
};
const describing = { written: false } as const;

export const gateChanges: Changes<Exclude<GateEvent, { type: 'PostRequested' }> | Former> = {
  PostStartedForOtherReason: (post, { ladder }) => goesTo(post, { ...chased('Describing', ladder), ...describing }),
  PostIdentified: (post, { ladder }) => goesTo(post, { ...chased('Describing', ladder), ...describing }),
  RequestApproved: (post) => goesTo(post, { ...chased('Describing', []), ...describing }),
  RequestRefused: (post) => goesTo(post, { status: 'Refused' }),
  ApprovalEscalated: (post) =>
    'escalated' in post.step ? goesTo(post, { ...post.step, escalated: true }) : stays(post),
  ExternalReviewRecorded: (post, { finding }) => stays(post, { review: finding }),
};
type Former = Extract<FormerInternalPostEvent, { type: 'RequestApproved' }>;

export const descriptionChanges: Changes<DescriptionEvent> = {
  JobDescriptionWritten: (post, { by, ladder, version, jobDescription, criteria }) => {
    const specifications = [...post.specifications, { version, jobDescription, criteria }];
    return goesTo(post, { ...chased('Describing', ladder), written: true, writtenBy: by }, { specifications });
  },
  JobDescriptionApproved: (post, { ladder }) => goesTo(post, chased('Approved', ladder)),
  JobDescriptionSentBack: (post, { ladder }) =>
    within(post, 'Describing', () => ({ ...chased('Describing', ladder), ...describing })),
};
