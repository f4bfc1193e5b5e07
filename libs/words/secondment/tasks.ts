import { asking } from '../ask.js';
import { unwindingAsks } from '../unwinding/tasks.js';

/** Every kind of task of a secondment. */
export const secondmentAsks = {
  'release-secondee': asking(
    'Decide whether to release the secondee',
    'The Head of the school that somebody leaves agrees before anything is settled.',
  ),
  'write-agreement': asking(
    'Write the agreement',
    'Dates, days, pay, appraisal and the right to return are agreed in writing before anybody goes.',
  ),
  'sign-agreement': asking(
    'Sign the agreement',
    'It holds once every side has signed the same version. Whoever wrote it signs it for neither school.',
  ),
  'record-partner-signature': asking(
    'Record the partner’s signature',
    'A partner outside the trust signs on paper; HR records what shows it.',
  ),
  'set-objective': asking(
    'Set the objective',
    'Whoever is on secondment has an objective that relates to their responsibilities there.',
  ),
  'acknowledge-objective': asking('Acknowledge your objective', 'Say that you have read what is expected of you.'),
  'record-objective-outcome': asking(
    'Record what came of the objective',
    'A secondment is complete once it is known what came of its objective.',
  ),
  'record-review': asking(
    'Record how the secondment goes',
    'The home and the host look at a secondment as often as the trust’s rules say.',
  ),
  'decide-extension': asking(
    'Decide on the extension',
    'SLT sees how long it would be in all, and what the rules and the law say of that length.',
  ),
  'decide-exemption': asking(
    'Decide on the exemption from the five steps',
    'A post is filled for good by the five steps; only the CEO exempts one from them, with a reason.',
  ),
  'record-conversion-outcome': asking(
    'Record what came of the five steps',
    'The host post becomes permanent only through the same fair process as any other.',
  ),
  'resume-return': asking(
    'Go on with the return',
    'The legal employer’s own procedure comes first. Say when it is over.',
  ),
  'settle-permanence': asking(
    'Settle who keeps the home post',
    'The home post was promised to its holder for good while the secondee has a right to return.',
  ),
  'plan-return': asking('Plan the return', 'It is settled in time where the secondee works after the last day.'),
  'complete-secondment': asking('Complete the secondment', 'Everything that was owed is recorded.'),
  ...unwindingAsks,
} as const;
