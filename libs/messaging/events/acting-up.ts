import { unwindingEvents } from './unwinding.js';

/** What each event of acting up says, for subscribers. */
export const actingUpEvents = {
  ActingUpArranged: 'Somebody is to act in a post while its holder is away.',
  ActingUpStarted: 'The acting up has begun; a decision on the allowance is owed.',
  Section128Requested: 'By acting up somebody becomes part of management, and a section 128 check is asked for.',
  Section128Recorded: 'HR records what the section 128 check found.',
  ActingUpAmended: 'The days of acting up are others, perhaps before it begins.',
  ActingAllowanceDetermined: 'It is decided what is paid for the acting up, and from which day.',
  ActingEscalated: 'A decision or a check is late and goes to the CEO too.',
  ActingUpEnded: 'The acting up ends with its last day, which may lie ahead.',
  LastDayPassed: 'The last day of acting up has passed.',
  AbsenceEnded: 'The absence that the acting up was for is over.',
  ActingUpCancelled: 'The acting up does not take place, or never did.',
  ...unwindingEvents,
};
