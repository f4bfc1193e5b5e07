import type { CohortEvent } from '../../../domain/ldp-cycle/cohort/events.js';
import { capital, counted } from '../../numbers.js';
import { ifTold, type Tellers } from '../../telling.js';
import { candidateText } from './saying.js';

const givenUp = {
  withdrawn: 'withdrew',
  declined: 'declined the place',
  lapsed: 'did not answer the offer in time',
  deferred: 'has the place kept for the next intake',
  'not-eligible': 'is not eligible',
} as const;
const ended = {
  completed: 'completed the programme',
  left: 'left the programme',
  'not-continued': 'does not go on in the programme',
} as const;

/** What becomes of those who are in an intake. */
export const cohortTellers: Tellers<CohortEvent> = {
  ApplicationEntered: ({ entry }, { person }) => {
    const whose = entry ? person(entry.staff, '') : '';
    const what = entry?.holdsPlace ? 'a place that was kept for them' : 'an application to the programme';
    return whose ? `${whose} came to the intake with ${what}.` : `${capital(what)} came to the intake.`;
  },
  PlaceTaken: ({ candidate }, say) => `${capital(candidateText(say, candidate))} accepted the place.`,
  PlaceGivenUp: ({ candidate, because }, say) =>
    `${capital(candidateText(say, candidate))} ${because ? givenUp[because] : 'gave up the place, or the way to one'}.`,
  ParticipantJoined: ({ candidate }, say) => `${capital(candidateText(say, candidate))} joined the programme.`,
  ParticipantEnded: ({ candidate, because }, say) =>
    `${capital(candidateText(say, candidate))} ${because ? ended[because] : 'takes part no more'}.`,
  ParticipantResumed: ({ candidate }, say) =>
    `${capital(candidateText(say, candidate))} takes part again, because the end was undone.`,
  CycleEnded: ({ joined }) =>
    `The intake has ended${ifTold(joined, (it) => `: ${counted(it, 'participant')} had joined`)}.`,
};
