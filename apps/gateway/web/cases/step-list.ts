import { isLate, addressesText, dayText, daysText, dueText, stepOf, stepStates } from '#libs/words/index.js';
import { capital } from '#libs/words/numbers.js';
import { localDate } from '#libs/kernel/calendar.js';
import { stepsAt } from '../../queries/show-steps.js';
import type { CasePage } from './case-page.js';

const colours = { current: 'blue', done: 'green', ahead: 'grey' } as const;
/** Every step of the process in words: how far each has come, who has it, what is next and what is late. */
export const stepList = ({ known, names, at }: CasePage) => {
  const { open } = known.process.summary(known.then.state);
  return stepsAt(known, at).map(({ number, state, enteredAt, days, owners, nextDeadline, late }) => ({
    text: stepOf(known.process.name, number),
    state,
    stateText: stepStates[state === 'ahead' && !open ? 'unneeded' : state],
    colour: colours[state],
    ...(enteredAt &&
      days !== undefined && { time: capital(`${daysText(days)}, from ${dayText(localDate(enteredAt))}`) }),
    ...(owners?.length && { owner: addressesText(owners, names) }),
    ...(nextDeadline && { next: dueText(nextDeadline, at), soon: isLate(nextDeadline, at) }),
    late: late ?? false,
  }));
};
