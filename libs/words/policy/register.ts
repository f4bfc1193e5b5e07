import type { Due } from '../../domain/policy/cadence/due.js';
import type { Stage, Standing } from '../../domain/policy/state.js';
import type { Scope } from '../../domain/policy/words.js';
import type { LocalDate, SchoolId } from '../../kernel/index.js';
import { dayText } from '../dates.js';
import { capital, counted, listed } from '../numbers.js';
import { daysBetween } from '../spans.js';
import { linesText, monthsText } from './dates.js';
import { anchors, dueSources } from './marks.js';

/** How a policy stands in the register, in words; the colour only says it again. */
export type Light = Readonly<{ text: string; colour: 'green' | 'yellow' | 'red' | 'orange' | 'grey' }>;
type Standings = Readonly<{ standing: Standing; due?: LocalDate; overdue: boolean }>;

export const standingNames: Readonly<Record<Standing, string>> = {
  Referenced: 'Referenced, no text',
  NotAdopted: 'Never adopted',
  InForce: 'In force',
  Withdrawn: 'Withdrawn',
};
/** So many days ahead a review is said to be near: the first of the reminders. */
const near = 90;
const inDays = (days: number): string => (days === 0 ? 'due today' : `due in ${counted(days, 'day')}`);

/** `In force, next review 31 July 2024: due in 40 days`; whatever is overdue stays in force, and is said to be late. */
export const lightOf = ({ standing, due, overdue }: Standings, today: LocalDate): Light => {
  if (standing === 'Referenced' || standing === 'Withdrawn') return { text: standingNames[standing], colour: 'grey' };
  if (standing === 'NotAdopted') return { text: standingNames[standing], colour: 'orange' };
  if (!due) return { text: 'In force, no date of its next review', colour: 'orange' };
  const days = daysBetween(today, due);
  if (overdue || days < 0)
    return {
      text: `In force, overdue since ${dayText(due)}: ${counted(Math.max(0, -days), 'day')} late`,
      colour: 'red',
    };
  return { text: `In force, next review ${dayText(due)}: ${inDays(days)}`, colour: days <= near ? 'yellow' : 'green' };
};

export const stageNames: Readonly<Record<Stage, string>> = {
  Drafting: 'A review is under way: the text is being drafted',
  Consulting: 'A review is under way: schools are being consulted',
  Approving: 'A review is under way: the text is being approved',
  AtMeeting: 'A review is under way: the text goes to a meeting',
  Amending: 'A review is under way: amendments that a meeting asked for',
  Approved: 'A review is under way: approved, and not published yet',
};
type Candidate = Omit<Due, 'conflicts' | 'assumed'>;

/** What says that a review is due on a day: `The date that the document prints (line 10)`. */
export const becauseOf = ({ from, months, anchor, lines }: Candidate): string => {
  const place = lines?.length ? ` (${linesText(lines)})` : '';
  const counting = months === undefined ? '' : `: ${monthsText(months)}${anchor ? ` from ${anchors[anchor]}` : ''}`;
  return `${capital(dueSources[from])}${place}${counting}`;
};
/** A date that was said and does not govern, with what says it. */
export const conflictText = (candidate: Candidate): string => `${dayText(candidate.due)}. ${becauseOf(candidate)}`;

/** For whom a policy is: `The whole trust`, or the schools by name. */
export const scopeText = (scope: Scope, schoolOf: (school: SchoolId) => string): string =>
  scope.of === 'trust' ? 'The whole trust' : listed(scope.schools.map(schoolOf));
