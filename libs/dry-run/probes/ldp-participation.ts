import type { ParticipationEvent } from '../../domain/ldp-participation/events.js';
import { intakeOf } from '../../domain/ldp-participation/intake.js';
import { hasBegun, type Participation } from '../../domain/ldp-participation/state.js';
import { appealTimes, firstLook, forwardAt, offerTimes, planLadder } from '../../domain/ldp-participation/times.js';
import { rungsFrom } from '../../domain/process/ladder.js';
import { atLocalTime } from '../../kernel/calendar.js';
import { nextAfter } from '../../kernel/month-day.js';
import { probing } from '../probing.js';

const { probe, chased, ladderOf } = probing<ParticipationEvent>();

export const ldpParticipationProbes = [
  probe(
    'ApplicationSubmitted',
    'day',
    ['ldp.intake.cutOff', 'ldp.intake.joins'],
    ({ intake }) => intake,
    ({ submittedAt }, _, rules) => intakeOf(submittedAt, rules.ldp),
  ),
  probe(
    'ApplicationSubmitted',
    'day',
    ['ldp.endorsement.forwardAfterWorkingDays', 'calendar.bankHolidays'],
    (data) => data.forwardAt,
    (_, { at }, rules) => forwardAt({ at, rules }),
  ),
  chased('ApplicationSubmitted', 'ldp.endorsement.ladder'),
  probe(
    'ApplicationSubmitted',
    'setting',
    ['ldp.eligibility.contracts', 'ldp.eligibility.version'],
    ({ eligibility: { eligible, version } }) => ({ eligible, version }),
    ({ eligibility: { contract } }, _, { ldp: { eligibility } }) => ({
      eligible: contract !== undefined && eligibility.contracts.includes(contract),
      version: eligibility.version,
    }),
  ),
  chased('FixedTermQuestionRaised', 'ldp.eligibility.ladder'),
  probe(
    'PlaceOffered',
    'day',
    ['ldp.offer.answerWorkingDays', 'calendar.bankHolidays'],
    ({ expires }) => expires,
    (_, { at }, rules) => offerTimes({ at, rules }).expires,
  ),
  probe(
    'PlaceOffered',
    'reminders',
    ['ldp.offer.ladder'],
    ladderOf,
    (_, { at }, rules) => offerTimes({ at, rules }).ladder,
  ),
  chased('PlaceAccepted', 'ldp.commitment.ladder'),
  probe('EntryDeferred', 'reminders', ['ldp.commitment.ladder'], ladderOf, (_, { before }, rules) => {
    const state = before as Participation;
    return hasBegun(state) && state.application
      ? rungsFrom(atLocalTime(state.application.intake.joinsOn), rules.ldp.commitment.ladder)
      : undefined;
  }),
  probe(
    'CommitmentAcknowledged',
    'setting',
    ['ldp.commitment.version'],
    ({ version }) => version,
    (_, __, rules) => rules.ldp.commitment.version,
  ),
  chased('JoinQuestionRaised', 'ldp.joining.ladder'),
  probe(
    'ProgrammeJoined',
    'day',
    ['ldp.continuation.firstAfter'],
    (data) => data.continuationAt,
    ({ joinedOn }, _, rules) => firstLook(joinedOn, rules),
  ),
  probe('PlanElementAdded', 'reminders', ['ldp.plan.remindDays'], ladderOf, ({ due }, { at }, rules) =>
    planLadder(due, { at, rules }),
  ),
  probe(
    'ContinuationOpened',
    'day',
    ['ldp.continuation.opens'],
    (data) => data.continuationAt,
    ({ openedOn }, _, rules) => atLocalTime(nextAfter(openedOn, rules.ldp.continuation.opens)),
  ),
  chased('ContinuationOpened', 'ldp.continuation.ladder'),
  probe(
    'ContinuationRefused',
    'day',
    ['ldp.appeal.withinWorkingDays', 'calendar.bankHolidays'],
    (data) => data.appealBy,
    (_, { at }, rules) => appealTimes({ at, rules }).appealBy,
  ),
  probe(
    'ContinuationRefused',
    'reminders',
    ['ldp.appeal.ladder'],
    ladderOf,
    (_, { at }, rules) => appealTimes({ at, rules }).ladder,
  ),
  chased('ContinuationAppealed', 'ldp.appeal.ladder'),
  chased('PoolReviewOpened', 'ldp.pool.ladder'),
  probe(
    'ProgrammeCompleted',
    'setting',
    ['ldp.completion.needs'],
    ({ needs }) => needs,
    (_, __, rules) => rules.ldp.completion.needs,
  ),
];
