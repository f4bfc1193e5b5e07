import type { PlainStatus } from '../../access/internal-post/plain-status.js';
import { word, type Word } from '../word.js';

/** How far an application has come, as its applicant is told; `means` says what happens next. */
export const plainStatuses: Readonly<Record<PlainStatus, Word>> = {
  Draft: word('Draft', 'You have not handed it in yet. Only you can read it.'),
  SentLate: word('Handed in late', 'It came after the closing. HR decides whether it counts.'),
  Received: word('Handed in', 'The panel looks at it after the advert has closed.'),
  UnderConsideration: word('Being looked at', 'The panel looks at it. You are told once the shortlist is confirmed.'),
  NotShortlisted: word('Not invited to interview', 'You can ask HR for feedback.'),
  Shortlisted: word('Shortlisted', 'HR arranges your interview.'),
  InterviewArranged: word('Invited to interview', 'The panel decides after all interviews.'),
  FoundAppointable: word(
    'Found appointable',
    'The panel found that you can be appointed. HR tells you if the post is offered to you.',
  ),
  NotAppointable: word(
    'Not appointed',
    'The panel did not find you appointable this time. You can ask HR for feedback.',
  ),
  Offered: word('Offered to you', 'Answer the offer in time.'),
  OfferLapsed: word('Offer lapsed', 'You did not answer in time. Ask HR, who may open it again.'),
  AgreeingDate: word('Offer accepted', 'You and the Heads agree on a start date.'),
  Appointed: word('Appointed', 'You have the post.'),
  Declined: word('Offer not taken', 'The offer that was made to you has ended.'),
  NotAdmitted: word('Turned down', 'HR decided that it does not count. Ask HR why.'),
  Withdrawn: word('Withdrawn', 'You have withdrawn it, or HR has recorded that you did.'),
};
