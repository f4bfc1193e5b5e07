import { clauses } from '../../../domain/secondment/clauses.js';
import type { Texts } from '../words.js';
import { asks, tells } from './secondment.js';

const concerned = 'you are seconded, head one of the two schools, or look after this secondment';
const decides = 'you are seconded, look after this secondment, or decide on what becomes of it';

/** The way back. */
export const returnTexts: Texts = {
  ReturnOpened: tells(
    clauses.return,
    'A return comes near',
    (it) => `The hand-over opens: ${it} comes to its end.`,
    'HR plans the return; without a plan the secondee goes back to their own post.',
    concerned,
  ),
  ReturnAwaited: asks(
    clauses.return,
    'A return is to be planned',
    (it) => `The way back is not planned yet: ${it}.`,
    'Plan the return: to the own post, or to another with the reason',
    'HR plans returns',
  ),
  EarlyEndRecorded: tells(
    clauses.earlyEnd,
    'A secondment ends early',
    (it) => `There is another last day for ${it}.`,
    'The last day and the reason are on its page. The return is planned next.',
    concerned,
  ),
  ProcedureAwaited: asks(
    clauses.earlyEnd,
    'A return waits for the employer’s procedure',
    (it) => `The host has let somebody go: ${it}.`,
    'Once your own procedure is over, take the return up again',
    'the legal employer settles what comes of it before anybody plans a return',
  ),
  PermanenceAwaited: asks(
    clauses.return,
    'Two people have a claim to one post',
    (it) => `The home post was promised to whoever holds it now: ${it}.`,
    'Settle whose it is, before either is told anything in writing',
    'the Senior Leadership Team settles such claims',
  ),
  RedeploymentStarted: tells(
    clauses.return,
    'The home post will be gone',
    (it) => `There is no own post to come back to: ${it}.`,
    'Another post is to be found before the last day.',
    decides,
  ),
  ReturnPlanned: tells(
    clauses.return,
    'A return is planned',
    (it) => `The way back is settled: ${it}.`,
    'Where to and from which day is on its page.',
    concerned,
  ),
  SecondeeStaysOn: tells(
    clauses.return,
    'A secondee stays on for now',
    (it) => `There is nowhere to go back to yet: ${it} goes on until a return is planned.`,
    'Plan a return; its page says what stands in the way.',
    decides,
  ),
  SecondmentEnded: tells(
    clauses.return,
    'A secondment has ended',
    (it) => `The last day has passed: ${it} has ended.`,
    'HR closes the case once the outcome of the objective is on record.',
    concerned,
  ),
  CompletionAwaited: asks(
    clauses.return,
    'A secondment can be closed',
    (it) => `Nothing is owed any more: ${it} has ended.`,
    'Close the case',
    'HR looks after this secondment',
  ),
  UnwindingAwaited: asks(
    clauses.unwinding,
    'A plan for everybody’s return awaits you',
    (it) => `Whoever acts up meanwhile goes back with the end of ${it}.`,
    'Look at who goes back where, and approve the plan or send it back with a reason',
    'the Senior Leadership Team looks at such a plan before anything is changed; what it leaves unanswered goes to the CEO',
  ),
  UnwindingRejected: tells(
    clauses.unwinding,
    'Your plan is sent back',
    (it) => `The plan for everybody’s return after ${it} is not approved.`,
    'Nothing has been changed. Its page says why; propose another.',
    'you proposed the plan',
  ),
  UnwindingApplied: tells(
    clauses.unwinding,
    'You go back to your own post',
    (it) => `The plan for everybody’s return after ${it} is approved.`,
    'The first day back is the same for everybody; it is on the page.',
    'you go back by this plan',
  ),
};
