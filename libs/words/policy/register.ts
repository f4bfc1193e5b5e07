import type { Anchor, Due, DueFrom } from '../../domain/policy/cadence/due.js';
import type { Stage, Standing } from '../../domain/policy/state.js';
import type { Authoriser, ChangeClass, LinkKind, Scope, Step } from '../../domain/policy/words.js';
import type { LocalDate, SchoolId } from '../../kernel/index.js';
import { dayText } from '../dates.js';
import { counted, listed } from '../numbers.js';
import { daysBetween } from '../spans.js';
import { linesText, monthsText } from './dates.js';

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
export const authoriserNames: Readonly<Record<Authoriser | 'chair', string>> = {
  board: 'The Board',
  committee: 'A committee of the Board',
  CEO: 'The Chief Executive',
  chair: 'The chair, between meetings',
};
export const stepNames: Readonly<Record<Step, string>> = {
  owner: 'Its owner',
  SLT: 'SLT',
  CEO: 'The Chief Executive',
  committee: 'A committee of the Board',
  board: 'The Board',
};
export const classNames: Readonly<Record<ChangeClass, string>> = {
  editorial: 'Editorial: the same words',
  minor: 'Minor',
  substantive: 'Substantive',
};
export const linkNames: Readonly<Record<LinkKind, string>> = {
  'refers-to': 'refers to',
  'depends-on': 'depends on',
  implements: 'implements',
  replaces: 'replaces',
};

export const dueFromNames: Readonly<Record<DueFrom, string>> = {
  decided: 'Somebody decided it',
  printed: 'The document prints it',
  stated: 'The document’s text states an interval',
  own: 'HR set an interval for this policy',
  pack: 'Assumed: the document says nothing, so the trust’s own interval counts',
};
const anchors: Readonly<Record<Anchor, string>> = {
  approval: 'counted from its approval',
  'last-review': 'counted from its last review',
  'policy-date': 'counted from the date of the policy',
  registration: 'counted from the day on which it was registered, as nothing earlier is known',
};
type Candidate = Omit<Due, 'conflicts' | 'assumed'>;

/** What says that a review is due on a day: `The document prints it (line 10)`. */
export const becauseOf = ({ from, months, anchor, lines }: Candidate): string => {
  const place = lines?.length ? ` (${linesText(lines)})` : '';
  const counting = months === undefined ? '' : `: ${monthsText(months)}, ${anchor ? anchors[anchor] : ''}`;
  return `${dueFromNames[from]}${place}${counting}`;
};
/** A date that was said and does not govern, with what says it. */
export const conflictText = (candidate: Candidate): string => `${dayText(candidate.due)}. ${becauseOf(candidate)}`;

/** For whom a policy is: `The whole trust`, or the schools by name. */
export const scopeText = (scope: Scope, schoolOf: (school: SchoolId) => string): string =>
  scope.of === 'trust' ? 'The whole trust' : listed(scope.schools.map(schoolOf));
