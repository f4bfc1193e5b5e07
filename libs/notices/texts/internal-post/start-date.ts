import { clauses } from '../../../domain/internal-post/clauses.js';
import type { Texts } from '../words.js';
import { asks, post, tells } from './post.js';

const step = clauses.step4;
const threeAgree = 'the post is taken up from a date on which both Heads and the candidate agree';
const withdrew = (post: string) => `The person appointed to ${post} has withdrawn.`;

/** The fourth step: the start date, the appointment, and what undoes it. */
export const startDateTexts: Texts = {
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
  AmendmentAwaited: asks(
    step,
    'Another start date awaits your answer',
    (post) => `Another start date is proposed for the appointment to ${post}; until all agree, the agreed one stands.`,
    'Agree to the new date, or decline it with a reason',
    threeAgree,
  ),
  AppointmentMade: (facts) => ({
    subject: 'An appointment is made',
    happened: `An appointment to ${post(facts)} is made: everybody has agreed to the same start date.`,
    next: 'Who it is, and from when, is on its page. Payroll learns of it by itself.',
    because: 'you are the candidate, one of the two Heads, or look after this post',
    clause: step,
  }),
  AppointmentAmended: tells(
    step,
    'An appointment begins on another day',
    (post) => `The start date of the appointment to ${post} has moved, as all sides have agreed.`,
    'The day is on its page. Payroll learns of it by itself.',
    'you are the person appointed, one of the two Heads, or look after this post',
  ),
  AppointmentVoided: tells(
    step,
    'An appointment does not take effect',
    (post) => `The appointment to ${post} is void: it does not take effect.`,
    'Do not count on the start date. Payroll learns of it by itself.',
    'you were the person appointed, are one of the two Heads, or look after this post',
  ),
  SecondmentToAmend: tells(
    step,
    'A secondment may have to begin on another day',
    (post) => `The start date of the appointment to ${post} has moved, and the appointment opened a secondment.`,
    'Look at the secondment. Until every side has signed its agreement, write it anew with the new date. Once all have signed, call it off before its first day and ask for it again with the new date.',
    'HR of the home school looks after the secondment',
  ),
  SecondmentToCallOff: tells(
    step,
    'A secondment is to be called off',
    (post) => `The appointment to ${post} is void, and it opened a secondment.`,
    'Call the secondment off before its first day; once it has begun, end it early.',
    'HR of the home school looks after the secondment',
  ),
  AppointeeWithdrew: tells(
    step,
    'An appointment is not taken up',
    withdrew,
    'Do not count on the start date. What comes next for the post is on its page.',
    'you have a part in filling this post',
  ),
  AppointmentStands: tells(
    step,
    'An appointment stands after all',
    (post) => `The withdrawal from the appointment to ${post} does not hold: the appointment stands.`,
    'Count on the start date as it was agreed.',
    'you are the person appointed, or look after this post',
  ),
  DependentsAwaited: asks(
    step,
    'An appointment ends: what hangs on it?',
    withdrew,
    'Look at the posts that became vacant by that appointment, and record what becomes of them',
    'the Senior Leadership Team reviews what depends on an appointment before it is voided',
  ),
  VoidingAwaited: asks(
    step,
    'An appointment is to be voided',
    withdrew,
    'Void the appointment, so that payroll and others learn that it does not take effect',
    'HR keeps the record of appointments',
  ),
};
