import { clauses } from '../../../domain/acting-up/clauses.js';
import type { Texts } from '../words.js';
import { asks, tells } from './acting.js';

const concerned = 'you act up, are away meanwhile, head the school, or look after this case';

/** One link: from the arrangement to its end. */
export const linkTexts: Texts = {
  ActingUpArranged: tells(
    clauses.acting,
    'Somebody is to act up',
    (it) => `It is arranged: ${it}.`,
    'It begins by itself on its first day. Its dates are on its page.',
    concerned,
  ),
  ActingUpStarted: tells(
    clauses.acting,
    'Somebody acts up',
    (it) => `Today is the first day of ${it}.`,
    'Tasks for whoever holds the post go to the person who acts in it.',
    concerned,
  ),
  ActingUpAmended: tells(
    clauses.acting,
    'Acting up has other dates',
    (it) => `The days or hours have changed of ${it}.`,
    'What holds now is on its page.',
    concerned,
  ),
  ActingUpEnded: tells(
    clauses.acting,
    'Acting up ends',
    (it) => `The last day is settled of ${it}.`,
    'The last day and who is in the post after it are on its page.',
    concerned,
  ),
  ActingUpCancelled: tells(
    clauses.acting,
    'Acting up is called off',
    (it) => `It does not come about, or is undone: ${it}.`,
    'Everybody is where they were without it.',
    concerned,
  ),
  AllowanceAwaited: asks(
    clauses.allowance,
    'An acting allowance is to be decided',
    (it) => `Whether there is an allowance is not decided: ${it}.`,
    'Decide on the allowance; it holds from the first day',
    'an acting allowance is decided within the time that the law and the Trust’s rules set',
  ),
  AllowanceDetermined: tells(
    clauses.allowance,
    'An acting allowance is decided',
    (it) => `There is a decision on the allowance for ${it}.`,
    'It is on the page. Payroll learns of it by itself.',
    'you act up, or look after this case',
  ),
  Section128Awaited: asks(
    clauses.section128,
    'A check is to be made',
    (it) => `Somebody has become part of the management of a school: ${it}.`,
    'Make the section 128 check and record what it says',
    'nobody who is prohibited may take part in managing a school',
  ),
  Section128Clear: tells(
    clauses.section128,
    'A check is clear',
    (it) => `The section 128 check is on record for ${it}.`,
    'There is nothing to do.',
    'you head the school',
  ),
  EndOfActingAwaited: asks(
    clauses.section128,
    'Acting up has to end',
    (it) => `The section 128 check does not allow ${it}.`,
    'End it at once',
    'nobody who is prohibited may take part in managing a school',
  ),
};
