import type { SecondmentEvent } from '../../domain/secondment/events.js';
import { monthsOf } from '../../domain/secondment/length.js';
import { nextReview, objectiveLadder, opensReturnAt, returnLadder } from '../../domain/secondment/times.js';
import { isRequested, type Secondment } from '../../domain/secondment/state.js';
import { dayAfter, type LocalDate } from '../../kernel/index.js';
import { probing } from '../probing.js';

const { probe, chased, limit, ladderOf } = probing<SecondmentEvent>();
const goingBack = 'secondment.return.ladder';
const agreement = 'secondment.agreement.ladder';

/** The last day as it was agreed when the fact was decided. */
const lastDayIn = (before: unknown): LocalDate | undefined => {
  const state = before as Secondment;
  return isRequested(state) && 'stay' in state.step ? state.step.stay.lastDay : undefined;
};

export const secondmentProbes = [
  chased('SecondmentRequested', 'secondment.release.ladder'),
  limit(
    'SecondmentRequested',
    ['secondment.length.maxMonths'],
    ({ from, to }, _, rules) => monthsOf(from, to) <= rules.secondment.length.maxMonths,
  ),
  chased('SecondmentOpened', agreement),
  chased('SecondeeReleased', agreement),
  chased('AgreementWritten', agreement),
  probe(
    'SecondmentAgreed',
    'day',
    ['secondment.handover.days'],
    (data) => data.opensReturnAt,
    ({ lastDay }, _, rules) => opensReturnAt(lastDay, rules.secondment),
  ),
  probe(
    'SecondmentStarted',
    'day',
    ['secondment.review.every'],
    (data) => data.nextReviewAt,
    (_, { at }, rules) => nextReview({ at, rules }),
  ),
  probe(
    'ObjectiveRequired',
    'reminders',
    ['secondment.objective.setWithinWorkingDays', 'calendar.bankHolidays'],
    ladderOf,
    (_, { at }, rules) => objectiveLadder({ at, rules }),
  ),
  limit(
    'ObjectiveNotRequired',
    ['secondment.objective.boundFor'],
    (_, __, rules) => rules.secondment.objective.boundFor === 'ldp',
  ),
  chased('ObjectiveSet', 'secondment.objective.ladder'),
  chased('ReviewOpened', 'secondment.review.ladder'),
  probe(
    'ReviewOpened',
    'day',
    ['secondment.review.every'],
    (data) => data.nextReviewAt,
    (_, { at }, rules) => nextReview({ at, rules }),
  ),
  chased('ExtensionRequested', 'secondment.extension.ladder'),
  limit(
    'ExtensionRequested',
    ['secondment.length.maxMonths', 'secondment.length.maxExtensions'],
    ({ until, agreements }, { before }, rules) => {
      const { maxMonths, maxExtensions } = rules.secondment.length;
      const lastDay = lastDayIn(before);
      return agreements - 1 <= maxExtensions && (!lastDay || monthsOf(dayAfter(lastDay), until) <= maxMonths);
    },
  ),
  probe(
    'ExtensionRequested',
    'setting',
    ['secondment.length.hardReviewMonths', 'secondment.length.legalFlagMonths'],
    ({ flags }) => flags.filter((flag) => flag !== 'fixed-term-four-years'),
    ({ totalMonths }, _, rules) => {
      const { hardReviewMonths, legalFlagMonths } = rules.secondment.length;
      return [
        ...(totalMonths >= hardReviewMonths ? ['hard-review'] : []),
        ...(totalMonths >= legalFlagMonths ? ['legal-advice'] : []),
      ];
    },
  ),
  probe(
    'SecondmentExtended',
    'day',
    ['secondment.handover.days'],
    (data) => data.opensReturnAt,
    ({ lastDay }, _, rules) => opensReturnAt(lastDay, rules.secondment),
  ),
  probe('ReturnOpened', 'reminders', ['secondment.handover.days'], ladderOf, (_, { at, before }, rules) => {
    const lastDay = lastDayIn(before);
    return lastDay && returnLadder(lastDay, { at, rules });
  }),
  probe(
    'EarlyEndRecorded',
    'reminders',
    ['secondment.handover.days'],
    ({ suspended, ladder }) => (suspended ? undefined : ladder),
    ({ lastDay }, { at }, rules) => returnLadder(lastDay, { at, rules }),
  ),
  chased('RedeploymentStarted', goingBack),
  chased('SecondeeStaysOn', goingBack),
  chased('ReturnResumed', goingBack),
  chased('SecondmentEnded', goingBack),
  chased('ConversionBegun', 'secondment.conversion.ladder'),
  chased('ExemptionAsked', 'secondment.conversion.ladder'),
  chased('UnwindingProposed', 'actingUp.unwinding.ladder'),
];
