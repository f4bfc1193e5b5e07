import type { CycleEvent } from '../../domain/ldp-cycle/events.js';
import { panelProblems } from '../../domain/ldp-cycle/quorum.js';
import { closesAt, cutOffFor, nextExternalReview, nextReview } from '../../domain/ldp-cycle/times.js';
import { remindersBefore } from '../../domain/process/ladder.js';
import { atLocalTime } from '../../kernel/calendar.js';
import { nextOnOrAfter } from '../../kernel/month-day.js';
import { probing } from '../probing.js';

const { probe, chased, limit, ladderOf } = probing<CycleEvent>();

export const ldpCycleProbes = [
  limit(
    'CycleOpened',
    ['ldp.intake.joins'],
    ({ joinsOn }, _, rules) => nextOnOrAfter(joinsOn, rules.ldp.intake.joins) === joinsOn,
  ),
  probe(
    'CycleOpened',
    'day',
    ['ldp.intake.cutOff'],
    ({ cutOff }) => cutOff,
    ({ joinsOn }, _, rules) => cutOffFor(joinsOn, rules),
  ),
  probe(
    'CycleOpened',
    'day',
    ['ldp.endorsement.forwardAfterWorkingDays', 'calendar.bankHolidays'],
    (data) => data.closesAt,
    ({ joinsOn }, _, rules) => closesAt(joinsOn, rules),
  ),
  chased('CycleOpened', 'ldp.panel.ladder'),
  limit(
    'PanelSetUp',
    ['ldp.panel.minimumMembers', 'ldp.panel.schools'],
    ({ members, rules: kept }, _, { ldp }) =>
      !panelProblems(members, { ...kept, minimumMembers: ldp.panel.minimumMembers, schools: ldp.panel.schools }).length,
  ),
  probe(
    'PanelSetUp',
    'setting',
    ['ldp.panel.agreeing', 'ldp.assessment.minimumAssessors', 'ldp.assessment.highestScore'],
    ({ rules: { agreeing, minimumAssessors, highestScore } }) => ({ agreeing, minimumAssessors, highestScore }),
    (_, __, { ldp: { panel, assessment } }) => ({
      agreeing: panel.agreeing,
      minimumAssessors: assessment.minimumAssessors,
      highestScore: assessment.highestScore,
    }),
  ),
  chased('PanelSetUp', 'ldp.assessment.ladder'),
  chased('PanelMemberAdded', 'ldp.assessment.ladder'),
  chased('PanelMemberRecused', 'ldp.panel.ladder'),
  chased('ApplicationEntered', 'ldp.assessment.ladder'),
  chased('CandidateAssessed', 'ldp.selection.ladder'),
  chased('ApplicationsClosed', 'ldp.selection.ladder'),
  chased('ReviewOpened', 'ldp.review.ladder'),
  probe(
    'ReviewOpened',
    'day',
    ['ldp.review.opens'],
    (data) => data.nextReviewAt,
    (_, { at }, rules) => nextReview({ at, rules }),
  ),
  chased('SecondmentPlanned', 'ldp.review.ladder'),
  probe('ActionAdded', 'reminders', ['ldp.review.ladder'], ladderOf, ({ due }, { at }, rules) => {
    const dueAt = atLocalTime(due);
    return [...remindersBefore(dueAt, rules.ldp.review.ladder, at), { kind: 'overdue', at: dueAt }];
  }),
  chased('ExternalReviewOpened', 'ldp.externalRecruitment.ladder'),
  probe(
    'ExternalReviewOpened',
    'day',
    ['ldp.externalRecruitment.opens'],
    (data) => data.externalReviewAt,
    (_, { at }, rules) => nextExternalReview({ at, rules }),
  ),
];
