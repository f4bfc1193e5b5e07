import type { ExternalEvent } from '../../../domain/ldp-cycle/external/events.js';
import type { ReviewEvent } from '../../../domain/ldp-cycle/reviews/events.js';
import { dayText } from '../../dates.js';
import { capital, counted } from '../../numbers.js';
import { progressWords } from '../../ldp-participation/marks.js';
import { ifTold, type Tellers } from '../../telling.js';
import { candidateText } from './saying.js';

const ofReview = (review: number | undefined) => ifTold(review, (it) => ` (number ${it})`);

/** The progress reviews of SLT, what comes of them, and the CEO’s review of external recruitment. */
export const reviewingTellers: Tellers<ReviewEvent | ExternalEvent> = {
  ReviewOpened: ({ review, agenda }) => {
    const about = ifTold(agenda, (it) => `, about ${counted(it.participants.length, 'participant')}`);
    return `SLT was asked for a progress review${ofReview(review)}${about}.`;
  },
  ReviewMissed: ({ review }) => `A progress review${ofReview(review)} was not held to its end before the next.`,
  MinutesRecorded: ({ by: staff, version }, { by }) => {
    const did = version && version > 1 ? 'corrected' : 'recorded';
    return by(staff, `${did} the minutes of the progress review`, `The minutes of the progress review were ${did}`);
  },
  StatusRecorded: ({ by: staff, candidate, progress, final }, say) => {
    const how = `${ifTold(progress, (it) => `: ${progressWords[it].toLowerCase()}`)}${final ? ' (final review)' : ''}`;
    const whose = `the progress of ${candidateText(say, candidate)}`;
    return say.by(staff, `recorded ${whose}${how}`, `${capital(whose)} was recorded${how}`);
  },
  ActionAdded: ({ by: staff, owner, due }, { by, person }) => {
    const what = `an action for ${person(owner)}${ifTold(due, (day) => `, due on ${dayText(day)}`)}`;
    return by(staff, `added ${what}`, `${what.replace('an', 'An')} was agreed on`);
  },
  ActionCompleted: ({ by: staff, action }, { by }) => {
    const which = action ? `action ${action}` : 'an action';
    return by(staff, `completed ${which}`, `${which.replace('a', 'A')} was completed`);
  },
  SecondmentPlanned: ({ by: staff, candidate }, say) => {
    const what = `a secondment for ${candidateText(say, candidate)}`;
    return say.by(staff, `planned ${what}`, `${what.replace('a', 'A')} was planned`);
  },
  PlannedSecondmentStarted: ({ by: staff }, { by }) =>
    by(staff, 'requested a secondment that was planned', 'A secondment that was planned has been requested'),
  PlannedSecondmentDropped: ({ by: staff }, { by }) =>
    by(staff, 'dropped a secondment that was planned', 'A secondment that was planned was dropped'),
  ReviewClosed: ({ by: staff, review }, { by }) =>
    by(staff, `closed the progress review${ofReview(review)}`, `The progress review${ofReview(review)} was closed`),
  ExternalReviewOpened: () => 'The CEO was asked for the year’s review of external recruitment.',
  ExternalReviewMissed: () => 'The review of external recruitment was not answered before the next.',
  ExternalReviewPassedOn: () => 'From now on the next intake asks the CEO for the review of external recruitment.',
  ExternalReviewRecorded: ({ by: staff, needed, posts }, { by }) => {
    const how = needed === undefined ? '' : needed ? ': it is needed' : ': it is not needed';
    const where = needed && posts?.length ? ` for ${counted(posts.length, 'post')}` : '';
    return by(staff, `reviewed external recruitment${how}${where}`, `External recruitment was reviewed${how}${where}`);
  },
};
