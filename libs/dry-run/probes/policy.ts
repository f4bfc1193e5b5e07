import { stepsOf } from '../../domain/policy/approval/steps-of.js';
import { dueFrom } from '../../domain/policy/cadence/due.js';
import type { PolicyEvent } from '../../domain/policy/events.js';
import { isRegistered, type Begun, type Policy } from '../../domain/policy/state.js';
import { localDate, plus } from '../../kernel/calendar.js';
import { dayNumber, dayOf, type LocalDate } from '../../kernel/index.js';
import { probing } from '../probing.js';
import type { LoggedFact } from '../types.js';

const { probe, chased, limit } = probing<PolicyEvent>();
/** The policy as it was; undefined where another process has told it. */
const policyBefore = ({ before }: Pick<LoggedFact, 'before'>): Begun | undefined =>
  before !== undefined && isRegistered(before as Policy) ? (before as Begun) : undefined;
const reviewing = ['DraftEdited', 'ConsultationClosed', 'DraftReturned', 'TakenOffAgenda', 'MeetingApprovedSubjectTo', 'MeetingDeferred', 'MeetingRefused', 'ReviewOpened'] as const; // prettier-ignore
const approving = ['DraftSubmitted', 'StepApproved', 'VersionApproved'] as const;
const daysBefore = (day: LocalDate, days: number): LocalDate => dayOf(dayNumber(day) - days);

export const policyProbes = [
  chased('PolicyRegistered', 'policies.adoption.ladder'),
  chased('AdoptionRecorded', 'policies.adoption.ladder'),
  chased('ReadingRecorded', 'policies.reading.ladder'),
  chased('LinkedPolicyChanged', 'policies.impact.ladder'),
  ...reviewing.map((event) => chased(event, 'policies.review.ladder')),
  ...approving.map((event) => chased(event, 'policies.approval.ladder')),
  probe(
    'DueDateSet',
    'day',
    ['policies.cadence.months'],
    ({ due }) => due,
    (_, fact, { policies }) => {
      const before = policyBefore(fact);
      return before && dueFrom(before.counting, policies.cadence.months);
    },
  ),
  probe(
    'DueDateSet',
    'day',
    ['policies.review.opensDaysBefore'],
    ({ opensOn }) => opensOn,
    ({ due }, _, { policies }) => daysBefore(due.due, policies.review.opensDaysBefore),
  ),
  probe(
    'DueDateSet',
    'reminders',
    ['policies.review.daysBefore', 'policies.review.late'],
    ({ reminders }) => reminders,
    (_, __, { policies }) => ({ daysBefore: policies.review.daysBefore, late: policies.review.late }),
  ),
  limit(
    'ConsultationOpened',
    ['policies.consultation.minimumDays'],
    ({ until }, { at }, { policies }) => until >= plus(localDate(at), `P${policies.consultation.minimumDays}D`),
  ),
  limit('DraftSubmitted', ['policies.consultation.needs'], (_, fact, { policies }) => {
    const { draft, consultation } = policyBefore(fact)?.review ?? {};
    return !draft || !policies.consultation.needs.includes(draft.class) || consultation?.closed === true;
  }),
  limit('DraftSubmitted', ['policies.equalityImpact.needs'], ({ hash }, fact, { policies }) => {
    const { draft, equality } = policyBefore(fact)?.review ?? {};
    return !draft || !policies.equalityImpact.needs.includes(draft.class) || equality === hash;
  }),
  probe(
    'DraftSubmitted',
    'setting',
    ['policies.approval.editorial', 'policies.approval.minor', 'policies.approval.substantive'],
    ({ steps }) => steps,
    (_, fact, { policies }) => {
      const before = policyBefore(fact);
      return before?.review?.draft && stepsOf(before, before.review.draft, policies);
    },
  ),
  // What a meeting reviewed resets it in any case.
  probe(
    'VersionApproved',
    'setting',
    ['policies.editorial.resetsClock'],
    ({ resets, meeting }) => (meeting ? undefined : resets),
    ({ class: of }, _, { policies }) => of !== 'editorial' || policies.editorial.resetsClock,
  ),
  limit(
    'LinkedPolicyChanged',
    ['policies.impact.classes'],
    ({ what }, _, { policies }) => what === 'withdrawn' || policies.impact.classes.includes(what),
  ),
  probe(
    'VersionPublished',
    'day',
    ['policies.acknowledgement.withinDays'],
    ({ acknowledgeBy }) => acknowledgeBy,
    ({ effectiveOn }, { at }, { policies }) => {
      const today = localDate(at);
      return plus(effectiveOn > today ? effectiveOn : today, `P${policies.acknowledgement.withinDays}D`);
    },
  ),
  probe(
    'RungReached',
    'day',
    ['policies.meeting.papersDaysBefore'],
    ({ lastMeeting }) => lastMeeting?.papersBy,
    ({ lastMeeting }, _, { policies }) => lastMeeting && daysBefore(lastMeeting.on, policies.meeting.papersDaysBefore),
  ),
];
