import { clauses } from '../../../domain/secondment/clauses.js';
import type { Texts } from '../words.js';
import { asks, tells } from './secondment.js';

const concerned = 'you are seconded, head one of the two schools, or look after this secondment';
const appraiser = 'the side that appraises the secondee sees to the objective';

/** From the first day on: the objective, reviews, longer, for good. */
export const runningTexts: Texts = {
  SecondmentStarted: tells(
    clauses.start,
    'A secondment has begun',
    (it) => `Today is the first day: ${it} has begun.`,
    'Who appraises, pays and disciplines is on its page.',
    concerned,
  ),
  ObjectiveAwaited: asks(
    clauses.objective,
    'An objective is to be set',
    (it) => `There is no performance management objective tied to ${it} yet.`,
    'Set the objective',
    appraiser,
  ),
  AcknowledgementAwaited: asks(
    clauses.objective,
    'Your objective awaits you',
    (it) => `An objective is set for you, tied to ${it}.`,
    'Read it and say that you know of it',
    'the objective is yours',
  ),
  OutcomeAwaited: asks(
    clauses.objective,
    'The outcome of an objective is to be recorded',
    (it) => `How the objective turned out is not on record: ${it}.`,
    'Record whether it was met',
    appraiser,
  ),
  SecondmentReviewAwaited: asks(
    clauses.review,
    'How does the secondment go?',
    (it) => `It is time to look at ${it}.`,
    'Say how it goes',
    'home and host are both asked, as often as the Trust’s rules have it',
  ),
  ExtensionAwaited: asks(
    clauses.length,
    'May a secondment last longer?',
    (it) => `More time is asked for: ${it}.`,
    'Look at its whole length and decide',
    'the Senior Leadership Team decides on extensions',
  ),
  ExtensionDeclined: tells(
    clauses.length,
    'A secondment is not extended',
    (it) => `More time was asked for and declined: ${it}.`,
    'It ends on the day that was agreed.',
    concerned,
  ),
  SecondmentExtended: tells(
    clauses.length,
    'A secondment is extended',
    (it) => `Every side has signed another last day: ${it} goes on.`,
    'The new last day is on its page.',
    concerned,
  ),
  ConversionBegun: tells(
    clauses.fairProcess,
    'The five steps are to begin',
    (it) => `The post at the host is to be filled for good: ${it}.`,
    'Ask for the post to be filled, name this secondment, and record here what comes of it.',
    'nobody is made permanent but by the five steps or an exemption on record',
  ),
  ConversionAwaited: asks(
    clauses.fairProcess,
    'What came of the five steps?',
    (it) => `The post at the host is being filled for good: ${it}.`,
    'Record who was appointed, or that nobody was',
    'HR looks after this secondment',
  ),
  ExemptionAwaited: asks(
    clauses.fairProcess,
    'An exemption is asked for',
    (it) => `Somebody is to be made permanent without the five steps: ${it}.`,
    'Grant the exemption or decline it, with the reason',
    'only the CEO exempts from the five steps',
  ),
  ExemptionDeclined: tells(
    clauses.fairProcess,
    'An exemption is declined',
    (it) => `The five steps are not passed over: ${it}.`,
    'The secondment goes on as agreed. The post can still be filled by the five steps.',
    'HR looks after this secondment',
  ),
  ConversionFailed: tells(
    clauses.fairProcess,
    'A secondment stays a secondment',
    (it) => `The secondee was not appointed for good: ${it}.`,
    'The secondment goes on as agreed.',
    concerned,
  ),
  SecondmentConverted: tells(
    clauses.fairProcess,
    'A secondment becomes permanent',
    (it) => `The post at the host is the secondee’s for good: ${it}.`,
    'From which day is on its page. The home post is free from then on.',
    concerned,
  ),
};
