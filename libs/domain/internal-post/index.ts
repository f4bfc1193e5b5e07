import { defineProcess, type CommandOf, type RefusalOf } from '../process/index.js';
import { agreeStartDate } from './agree-start-date.js';
import { amendAppointment } from './amend-appointment.js';
import { apply } from './apply.js';
import { approveRequest } from './approve-request.js';
import { cancelPost } from './cancel-post.js';
import { closeAdvert } from './close-advert.js';
import { escalateApproval } from './escalate-approval.js';
import type { InternalPostEvent } from './events.js';
import { internalPostFold } from './fold.js';
import { openAdvert } from './open-advert.js';
import { proposeStartDate } from './propose-start-date.js';
import { refuseRequest } from './refuse-request.js';
import { relistPost } from './relist-post.js';
import { requestPost } from './request-post.js';
import { selectCandidate } from './select-candidate.js';
import { summary, type InternalPost } from './state.js';
import { voidAppointment } from './void-appointment.js';

const handlers = {
  RequestPost: requestPost,
  ApproveRequest: approveRequest,
  RefuseRequest: refuseRequest,
  EscalateApproval: escalateApproval,
  OpenAdvert: openAdvert,
  Apply: apply,
  CloseAdvert: closeAdvert,
  RelistPost: relistPost,
  SelectCandidate: selectCandidate,
  ProposeStartDate: proposeStartDate,
  AgreeStartDate: agreeStartDate,
  AmendAppointment: amendAppointment,
  VoidAppointment: voidAppointment,
  CancelPost: cancelPost,
} as const;
export type InternalPostCommand = CommandOf<typeof handlers>;
export type InternalPostRefusal = RefusalOf<typeof handlers>;

export const internalPost = defineProcess<InternalPost, InternalPostEvent, typeof handlers>({
  name: 'internal-post',
  ...internalPostFold,
  summary,
  handlers,
});
