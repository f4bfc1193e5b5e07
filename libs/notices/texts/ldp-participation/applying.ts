import { clauses } from '../../../domain/ldp-participation/clauses.js';
import type { Texts } from '../words.js';
import { asks, tells } from './programme.js';

const applicant = 'the application is yours';
const office = 'HR looks after the programme';

/** From the application to the day on which somebody joins. */
export const applyingTexts: Texts = {
  ApplicationSubmitted: tells(
    clauses.apply,
    'Your application to the programme has arrived',
    () => 'Your application to the Leadership Development Programme is handed in.',
    'Your Head reads it and can say something about it. It goes on to the panel whatever they say.',
    applicant,
  ),
  EndorsementAwaited: asks(
    clauses.apply,
    'An application to the programme awaits your word',
    (it) => `Somebody applied to ${it}.`,
    'Read it, and endorse it or say what you think; it goes to the panel in any case',
    'you lead their school, or stand in where they lead it themselves',
  ),
  FixedTermAwaited: asks(
    clauses.fixedTerm,
    'A question about a contract',
    (it) =>
      `Somebody whose contract is not permanent applied to ${it}. The law gives fixed-term staff equal access to training.`,
    'Look at the facts and decide; the application goes its way meanwhile',
    office,
  ),
  FixedTermQuestionDecided: tells(
    clauses.fixedTerm,
    'The question about your contract is decided',
    () => 'HR looked at whether your contract stands in the way of the Leadership Development Programme.',
    'The decision and its reason are on the page of your application.',
    applicant,
  ),
  ApplicationForwarded: tells(
    clauses.panel,
    'Your application is with the panel',
    () => 'Your application to the Leadership Development Programme has gone to the panel.',
    'The panel decides after the cut-off of your intake. You will hear what it decides and why.',
    applicant,
  ),
  IntakeAwaited: tells(
    clauses.panel,
    'An application waits for an intake',
    (it) => `Somebody applied to ${it}, and the intake that they would join is not open yet.`,
    'Open the intake. Applications that wait come into it by themselves.',
    office,
  ),
  ApplicationWithdrawn: tells(
    clauses.apply,
    'An application was withdrawn',
    (it) => `Somebody goes no further with ${it}.`,
    'There is nothing to do. A place that they had goes to the first of the wait-list.',
    office,
  ),
  OfferAwaited: asks(
    clauses.place,
    'You are offered a place on the programme',
    () => 'The panel offers you a place on the Leadership Development Programme.',
    'Accept it, decline it, or ask to join a year later',
    'the place is yours until it lapses',
  ),
  PlacedOnWaitList: tells(
    clauses.place,
    'You are on the wait-list',
    () => 'The panel would have you on the Leadership Development Programme, and all places are taken.',
    'Your position and the panel’s feedback are on the page of your application.',
    applicant,
  ),
  WaitListMoved: tells(
    clauses.place,
    'You moved up on the wait-list',
    () => 'Somebody before you on the wait-list of the Leadership Development Programme is gone.',
    'Your position is on the page of your application.',
    applicant,
  ),
  NotSelected: tells(
    clauses.place,
    'You are not selected this time',
    () => 'You have no place in this intake of the Leadership Development Programme.',
    'Why, and the panel’s feedback, are on the page of your application. You can apply again at any time.',
    applicant,
  ),
  PlaceAccepted: tells(
    clauses.place,
    'A place on the programme is accepted',
    (it) => `Somebody accepted their place: ${it}.`,
    'They join on their day, once they have acknowledged the commitment of their own time.',
    office,
  ),
  PlaceDeclined: tells(
    clauses.place,
    'A place on the programme is declined',
    (it) => `Somebody declined their place: ${it}.`,
    'The place goes to the first of the wait-list by itself.',
    office,
  ),
  OfferLapsed: tells(
    clauses.place,
    'An offer of a place has lapsed',
    (it) => `Nobody answered the offer in time: ${it}.`,
    'The place goes to the first of the wait-list. Whoever still wants to join can apply again.',
    'the place was yours, or you look after the programme',
  ),
  EntryDeferred: tells(
    clauses.place,
    'Somebody joins a year later',
    (it) => `A place is kept for the next intake: ${it}.`,
    'Open the next intake in time, with a place for them.',
    office,
  ),
  CommitmentAwaited: asks(
    clauses.ownTime,
    'The commitment of your own time',
    () => 'Part of the Leadership Development Programme is done in your own time.',
    'Read the commitment and acknowledge it before your joining day',
    'you have a place on the programme',
  ),
  JoiningAwaited: asks(
    clauses.access,
    'May somebody join?',
    (it) => `The joining day has come, and something stands in the way: ${it}.`,
    'Look at what it is, and decide whether they join',
    office,
  ),
  JoinQuestionDecided: tells(
    clauses.access,
    'Whether you join is decided',
    () => 'HR looked at what stood in the way of your joining the Leadership Development Programme.',
    'The decision and its reason are on your page.',
    'the place is yours',
  ),
  ProgrammeJoined: tells(
    clauses.access,
    'Somebody has joined the programme',
    (it) => `Today is the first day: ${it}.`,
    'The development plan comes next: training, research, and support with CV and interviews.',
    'you have joined, lead the school, or look after the programme',
  ),
};
