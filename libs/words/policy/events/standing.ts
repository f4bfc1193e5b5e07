import type { LinkEvent } from '../../../domain/policy/links/events.js';
import type { PublishedEvent } from '../../../domain/policy/published/events.js';
import type { ReminderEvent } from '../../../domain/policy/reminders/events.js';
import { dayText } from '../../dates.js';
import { counted } from '../../numbers.js';
import { ifTold, type Tellers } from '../../telling.js';
import { impactOutcomes, remindedOf } from '../marks.js';

const rungText = (rung: string): string => {
  const [side, number] = rung.split('-');
  return side === 'before'
    ? `${counted(Number(number), 'day')} before it is due`
    : `${counted(Number(number), 'week')} after it was due`;
};

/** What is in force: acknowledged, checked on, and reminded of. */
export const standingTellers: Tellers<PublishedEvent | LinkEvent | ReminderEvent> = {
  VersionPublished: ({ by: staff, version, effectiveOn }, { by }) => {
    const what = `version${ifTold(version, (number) => ` ${number}`)}${ifTold(effectiveOn, (day) => `, in force from ${dayText(day)}`)}`;
    return by(staff, `published ${what}`, `V${what.slice(1)} was published`);
  },
  PolicyAcknowledged: ({ staff, late }, { by }) =>
    by(
      staff,
      `acknowledged the version in force${late ? ', later than asked' : ''}`,
      'Somebody acknowledged the version in force',
    ),
  LinkedPolicyChanged: ({ what }) =>
    what === 'withdrawn'
      ? 'A policy that this one names was withdrawn.'
      : 'A policy that this one names has a new version.',
  ImpactRecorded: ({ by: staff, outcome }, { by }) => {
    const found = ifTold(outcome, (it) => `: ${impactOutcomes[it]}`);
    return by(staff, `checked what the change means${found}`, `It was checked what the change means${found}`);
  },
  RungReached: ({ rung, to, lastMeeting, chairsAction }) =>
    `A reminder of the review${ifTold(rung, (it) => `, ${rungText(it)},`)} went to ${to ? remindedOf[to] : 'its owner'}.${ifTold(lastMeeting, ({ on, papersBy }) => ` The last meeting in time is on ${dayText(on)}; papers are in by ${dayText(papersBy)}.`)}${chairsAction ? ' No meeting is in time: the chair’s action is left.' : ''}`,
  PolicyMarkedOverdue: ({ due }) =>
    `The review is overdue${ifTold(due, (day) => `: it was due on ${dayText(day)}`)}. The policy stays in force.`,
  TaskEscalated: () => 'Something was late, so it was brought to the CEO.',
};
