import { clauses } from '../../../domain/ldp-cycle/clauses.js';
import type { Texts } from '../words.js';
import { asks, tells } from './intake.js';

const leaders = 'the Senior Leadership Team reviews the programme each term';

/** The cohort's terms: reviews, actions, planned secondments, the CEO's year. */
export const runningTexts: Texts = {
  ReviewAwaited: asks(
    clauses.progress,
    'The term’s progress review is to be held',
    (it) => `How the participants get on is to be reviewed: ${it}.`,
    'Hold the meeting; its page has the agenda',
    leaders,
  ),
  ReviewMissed: tells(
    clauses.progress,
    'A progress review was missed',
    (it) => `The last review was not held to its end: ${it}.`,
    'It stays on record as missed. Hold the one that is open now.',
    leaders,
  ),
  ReviewClosed: tells(
    clauses.progress,
    'A progress review is closed',
    (it) => `The term’s review was held: ${it}.`,
    'Minutes, actions and planned secondments are on its page.',
    leaders,
  ),
  ActionAwaited: asks(
    clauses.progress,
    'An action of the progress review is yours',
    (it) => `The review gave you something to do: ${it}.`,
    'Do it, and record what came of it',
    'the action is yours',
  ),
  PlannedSecondmentAwaited: asks(
    clauses.secondments,
    'A planned secondment is to begin',
    (it) => `The review planned a secondment for a participant: ${it}.`,
    'Ask for the secondment and name it here, or drop the plan with a reason',
    'HR looks after secondments',
  ),
  ExternalReviewAwaited: asks(
    clauses.external,
    'Is recruitment from outside needed?',
    (it) => `Once a year you look at it: ${it}.`,
    'Say whether posts have to be filled from outside the Trust, and which',
    'the Chief Executive reviews external recruitment',
  ),
  ExternalReviewMissed: tells(
    clauses.external,
    'A review of external recruitment was missed',
    (it) => `Last year’s was not recorded: ${it}.`,
    'It stays on record as missed. This year’s is open now.',
    'the Chief Executive reviews external recruitment',
  ),
  IntakeEnded: tells(
    clauses.progress,
    'A cohort has come to its end',
    (it) => `Its last participant has gone: ${it}.`,
    'There is nothing to do.',
    'the Senior Leadership Team and HR see to the programme',
  ),
};
