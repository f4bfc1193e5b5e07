import type { ApplicationStatus } from '../../domain/internal-post/application.js';
import type { RouteReason, Status } from '../../domain/internal-post/state.js';
import { word, type Word } from '../word.js';

/** Every status of a post. */
export const postStatuses: Readonly<Record<Status, Word>> = {
  NotRequested: word('Not requested', 'Nobody has asked for this post yet.'),
  Requested: word('Requested', 'SLT is deciding whether the post lends itself to a development opportunity.'),
  Describing: word('Being described', 'The job description and person specification are being written and approved.'),
  Approved: word('Ready to advertise', 'The job description is approved; HR opens the advert.'),
  Advertised: word('Advertised', 'Staff of the Trust can apply until the advert closes.'),
  Sifting: word('Sifting', 'The panel is checking each application against the essential criteria.'),
  Interviewing: word('Interviewing', 'Candidates are being interviewed and scored.'),
  Deciding: word('Deciding', 'All scores are in; the panel is agreeing who is appointable.'),
  Offering: word(
    'Offer and start date',
    'The post is being offered, or a start date or an appointment is being settled.',
  ),
  AwaitingRoute: word('Not filled', 'Nobody has been found for every post; somebody has to choose what comes next.'),
  ExternalRoute: word(
    'External route to open',
    'No applicant met the essential criteria; the post is to be advertised externally.',
  ),
  External: word('Advertised externally', 'The post is being recruited for outside the Trust.'),
  Frozen: word('Frozen', 'Everything about the post rests until HR reopens it.'),
  Appointed: word('Filled', 'Somebody is appointed to every post.'),
  ExternallyFilled: word('Filled externally', 'The post was filled from outside the Trust.'),
  Refused: word('Refused', 'SLT decided that the post is not filled as a development opportunity.'),
  Closed: word('Closed', 'The search has ended without filling every post.'),
  Cancelled: word('Cancelled', 'The post was called off.'),
};

/** Every status of an application, as those say it who deal with applications. */
export const applicationStatuses: Readonly<Record<ApplicationStatus, Word>> = {
  drafted: word('Draft', 'It is not handed in; only its applicant can read it.'),
  late: word('Late', 'It came after the closing; HR decides whether it counts.'),
  submitted: word('Received', 'It is handed in and waits to be sifted.'),
  left: word('In question', 'The applicant was not employed at the closing; HR decides whether it counts.'),
  meets: word('Meets the criteria', 'It shows all the essential criteria.'),
  'falls-short': word('Does not meet the criteria', 'It does not show all the essential criteria.'),
  shortlisted: word('Shortlisted', 'The candidate is interviewed.'),
  omitted: word('Not interviewed', 'It meets the criteria and was left out by a lawful rule.'),
  appointable: word('Appointable', 'The panel found that the candidate can be appointed.'),
  'not-appointable': word('Not appointable', 'The panel did not find the candidate appointable this time.'),
  declined: word('Offer declined', 'The candidate did not take the offer.'),
  'turned-down': word('Turned down', 'HR decided that it does not count.'),
  withdrawn: word('Withdrawn', 'The applicant has withdrawn it.'),
};

/** Why a post waits for somebody to choose what comes next. */
export const routeReasons: Readonly<Record<RouteReason, string>> = {
  NobodyApplied: 'Nobody applied.',
  AllApplicantsWithdrew: 'Everybody who applied has withdrawn.',
  NoneAppointable: 'The panel found nobody appointable.',
  Unfilled: 'Not every post was filled.',
  ExternalFailed: 'Recruiting outside the Trust did not fill it.',
};
