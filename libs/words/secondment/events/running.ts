import type { ExtensionEvent } from '../../../domain/secondment/extension/events.js';
import type { ObjectiveEvent } from '../../../domain/secondment/objective/events.js';
import type { ReviewEvent } from '../../../domain/secondment/reviews/events.js';
import type { RunningEvent } from '../../../domain/secondment/running/events.js';
import { kindsOf } from '../../ask.js';
import { dayText } from '../../dates.js';
import { ifTold, type Tellers } from '../../telling.js';
import { destinations, secondmentSides } from '../marks.js';
import { secondmentAsks } from '../tasks.js';

const kindOf = kindsOf(secondmentAsks);

/** From the first day to the last. */
export const runningTellers: Tellers<RunningEvent | ObjectiveEvent | ReviewEvent | ExtensionEvent> = {
  SecondmentStarted: ({ staff }, { person }) => `The secondment of ${person(staff, 'the secondee')} began.`,
  TaskEscalated: ({ task }) => {
    const kind = task && kindOf(task);
    const which = kind ? `The task “${secondmentAsks[kind].ask}”` : 'A task';
    return `${which} was late, so it was brought to the CEO.`;
  },
  SecondmentCancelled: ({ by: staff }, { by }) => by(staff, 'cancelled the secondment', 'The secondment was cancelled'),
  SecondmentEnded: ({ to }) => `The secondment ended${ifTold(to, (it) => `: the secondee goes ${destinations[it]}`)}.`,
  SecondmentCompleted: ({ by: staff }, { by }) => by(staff, 'completed the secondment', 'The secondment was completed'),
  ObjectiveRequired: () => 'An objective is to be set for the secondee.',
  ObjectiveNotRequired: () => 'No objective is required.',
  ObjectiveSet: ({ by: staff }, { by }) => by(staff, 'set the objective', 'The objective was set'),
  ObjectiveAcknowledged: ({ by: staff }, { by }) =>
    by(staff, 'acknowledged the objective', 'The objective was acknowledged'),
  ObjectiveOutcomeRecorded: ({ by: staff }, { by }) =>
    by(staff, 'recorded what came of the objective', 'What came of the objective was recorded'),
  ReviewOpened: ({ review }) => `A review is due${ifTold(review, (it) => ` (number ${it})`)}.`,
  ReviewRecorded: ({ by: staff, side }, { by }) => {
    const whose = ifTold(side, (it) => ` of ${secondmentSides[it]}`);
    return by(staff, `recorded the review${whose}`, `The review${whose} was recorded`);
  },
  ExtensionRequested: ({ by: staff, until }, { by }) => {
    const when = ifTold(until, (day) => ` until ${dayText(day)}`);
    return by(staff, `asked for an extension${when}`, `An extension${when} was asked for`);
  },
  ExtensionApproved: ({ by: staff }, { by }) => by(staff, 'approved the extension', 'The extension was approved'),
  ExtensionDeclined: ({ by: staff }, { by }) => by(staff, 'declined the extension', 'The extension was declined'),
  ExtensionWithdrawn: ({ by: staff }, { by }) => by(staff, 'withdrew the extension', 'The extension was withdrawn'),
  SecondmentExtended: ({ lastDay }) =>
    `Every side has signed: the secondment is extended${ifTold(lastDay, (day) => ` to ${dayText(day)}`)}.`,
};
