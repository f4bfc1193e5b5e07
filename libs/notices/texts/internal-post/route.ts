import { clauses } from '../../../domain/internal-post/clauses.js';
import type { Texts } from '../words.js';
import { asks, tells } from './post.js';

const section = clauses.gate;
const step = clauses.step5;
const concerned = 'you applied, have a part in this selection, or look after this post';

/** The fifth step, and what may happen at any of them. */
export const routeTexts: Texts = {
  TaskAwaited: asks(
    section,
    'A task awaits you',
    (post) => `There is something for you to do about ${post}.`,
    'Its page says what it is',
    'you are one of those who may do it',
  ),
  ColleagueAwaited: tells(
    section,
    'A post waits for a colleague',
    (post) => `Somebody has been reminded of what they have to do about ${post}, and has not done it.`,
    'Its page says who and what. Speak to them; a member of the panel who can’t serve can be replaced.',
    'HR looks after this post',
  ),
  HrAwaited: tells(
    section,
    'A post waits for HR',
    (post) => `HR has been reminded of what is to be done about ${post}, and has not done it.`,
    'Its page says what. Speak to HR, or give somebody the role.',
    'late work of HR is brought to the CEO',
  ),
  RouteAwaited: asks(
    step,
    'A post is not filled: what comes next?',
    (post) => `Nobody was appointed to ${post} this way.`,
    'Choose what comes next: advertise it again, go on to others, or close it, with the reason',
    'no outcome but “none meets the essential criteria” leads on by itself; the others are decided by people',
  ),
  ExternalRouteAwaited: asks(
    step,
    'A post is to be advertised externally',
    (post) => `No applicant met the essential criteria for ${post}.`,
    'Look at the evidence and confirm that the post is advertised externally',
    'where no applicant meets the essential criteria, the post is advertised externally',
  ),
  PostFrozen: tells(
    section,
    'A post is frozen',
    (post) => `Everything about ${post} rests for now. The reason is on record.`,
    'You need do nothing. Dates that lay ahead move when it is opened again, and you are told.',
    concerned,
  ),
  PostReopened: tells(
    section,
    'A post is open again',
    (post) => `${post[0]?.toUpperCase()}${post.slice(1)} goes on where it was.`,
    'Dates that lay ahead have moved by the days that it rested; its page has the new ones.',
    concerned,
  ),
  PostCancelled: tells(
    section,
    'A post is cancelled',
    (post) => `The process for ${post} has been called off. The reason is on record.`,
    'You need do nothing; what you had still to do about it is closed.',
    concerned,
  ),
};
