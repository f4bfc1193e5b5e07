import { asking } from '../../ask.js';
import { askingAbout } from './ask.js';

const threeAgree = 'A post is taken up from a date on which both Heads and the candidate agree.';

/** From the offer to the appointment, and what becomes of a post that nobody takes. */
export const appointmentAsks = {
  'make-offer': askingAbout(
    'vacancy',
    'Make the offer',
    'The post is offered to the candidate whom the panel put first, or to the next of the reserve.',
  ),
  'answer-offer': askingAbout(
    'vacancy',
    'Answer your offer',
    'You are offered the post. Unanswered, the offer lapses.',
  ),
  'decide-lapsed-offer': askingAbout(
    'vacancy',
    'Decide on a lapsed offer',
    'The offer was not answered in time. Nobody loses a post by a date alone: HR decides.',
  ),
  'propose-start-date': askingAbout('vacancy', 'Propose a start date', threeAgree),
  'agree-start-date': askingAbout('vacancy', 'Agree the start date', threeAgree),
  'settle-start-date': askingAbout(
    'vacancy',
    'Help to settle the start date',
    `${threeAgree} They have not agreed so far, so it is brought to the CEO.`,
  ),
  'record-conditions': askingAbout(
    'vacancy',
    'Record the conditions of the offer',
    'The appointment is made once every condition of the offer is met.',
  ),
  'agree-amendment': askingAbout(
    'vacancy',
    'Answer the other start date',
    `${threeAgree} Another date is proposed; until all agree, the agreed one stands.`,
  ),
  'review-dependents': askingAbout(
    'vacancy',
    'Review what depends on the appointment',
    'The appointee withdraws. Before the appointment is voided, SLT looks at the vacancies that it left behind.',
  ),
  'void-appointment': askingAbout(
    'vacancy',
    'Void or keep the appointment',
    'The appointee withdraws, and the vacancies that depend on it were reviewed.',
  ),
  'choose-route': asking(
    'Choose what comes next',
    'The post is not filled. Except where nobody meets the essential criteria, people decide what comes next.',
  ),
  'open-external-route': asking(
    'Open the external route',
    'No applicant met the essential criteria, so the post is advertised externally. HR confirms it with the evidence.',
  ),
  'record-external-outcome': asking(
    'Record the outcome of external recruitment',
    'The post is recruited for outside the Trust; its case ends with what came of it.',
  ),
  'reopen-post': asking('Reopen the post', 'The post rests. It goes on once HR reopens it; nothing else is due.'),
} as const;
