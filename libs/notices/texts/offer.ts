import { asks, post, tells, type Texts } from './words.js';

const step = '002 §Secondment opportunities, step 4';
const threeAgree = 'the post is taken up from a date on which both Heads and the candidate agree';

/** The fourth step: offer, start date, appointment. */
export const offerTexts: Texts = {
  OfferMade: (facts) => ({
    subject: 'You are offered a post',
    happened: `You are offered ${post(facts)}. Congratulations.`,
    next: `Read the offer and its conditions, then accept or decline it${facts.by ? ` by ${facts.by}; after that it lapses` : ''}.`,
    because: 'the panel found you appointable',
    clause: step,
  }),
  OfferAnswerAwaited: asks(
    step,
    'An offer awaits your answer',
    (post) => `You have been offered ${post} and have not answered yet.`,
    'Accept or decline it; unanswered, it lapses',
    'the offer is made to you',
  ),
  OfferLapsed: tells(
    step,
    'An offer has lapsed',
    (post) => `The offer of ${post} was not answered in time and has lapsed.`,
    'If it was meant to be accepted, speak to HR at once.',
    'the offer was made to you, or you look after this post',
  ),
  StartDateAwaited: asks(
    step,
    'A start date awaits you',
    (post) => `The day on which the successful candidate takes up ${post} is not agreed.`,
    'Propose a date, agree to the one that is proposed, or propose another',
    threeAgree,
  ),
  StartDateEscalated: asks(
    step,
    'A start date is not agreed',
    (post) => `The start date of ${post} has not been agreed among those whom it concerns.`,
    'Help them to a date on which all of them agree; none is set over their heads',
    `${threeAgree}, and what stays open is brought to the CEO`,
  ),
  AppointmentMade: (facts) => ({
    subject: 'An appointment is made',
    happened: `An appointment to ${post(facts)} is made: everybody has agreed to the same start date.`,
    next: 'Who it is, and from when, is on its page. Payroll has been told.',
    because: 'you are the candidate, one of the two Heads, or look after this post',
    clause: step,
  }),
  AppointeeWithdrew: tells(
    step,
    'An appointment is not taken up',
    (post) => `The person appointed to ${post} has withdrawn.`,
    'Do not count on the start date. What comes next for the post is on its page.',
    'you agreed to the appointment or look after this post',
  ),
};
