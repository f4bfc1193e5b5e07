import { wrongWindow } from '../../domain/internal-post/advert/advert-window.js';
import { answerByOf } from '../../domain/internal-post/offer/answer-by.js';
import type { InternalPostEvent } from '../../domain/internal-post/events.js';
import { panelProblems } from '../../domain/internal-post/panel.js';
import { rungsFrom, remindersBefore } from '../../domain/process/ladder.js';
import { localDate, plus } from '../../kernel/calendar.js';
import type { Context, Instant } from '../../kernel/index.js';
import type { Rules } from '../../policy-packs/rules.js';
import { probing } from '../probing.js';

const { probe, chased, closing, limit, ladderOf } = probing<InternalPostEvent>();
const route = 'internalPost.route.ladder';
const description = 'internalPost.description.ladder';
const advert = 'internalPost.advert.ladder';
const sift = 'internalPost.sift.ladder';
const inTime = (opensAt: Instant, closesAt: Instant, at: Instant, rules: Rules) =>
  wrongWindow(opensAt, closesAt, { at, rules } as Context<Rules>)?.refusal !== 'AdvertTooShort';

export const internalPostProbes = [
  chased('PostRequested', 'internalPost.approval.ladder'),
  chased('PostStartedForOtherReason', description),
  chased('PostIdentified', description),
  chased('JobDescriptionWritten', description),
  chased('JobDescriptionSentBack', description),
  chased('JobDescriptionApproved', description),
  closing('AdvertOpened', advert, ({ closesAt }) => closesAt),
  closing('AdvertExtended', advert, ({ closesAt }) => closesAt),
  closing('SpecificationAmended', advert, ({ closesAt }) => closesAt),
  closing('PostReopened', advert, ({ closesAt }) => closesAt),
  limit('AdvertOpened', ['internalPost.advert.minimumDays'], ({ opensAt, closesAt }, { at }, rules) =>
    inTime(opensAt ?? at, closesAt, at, rules),
  ),
  probe(
    'AdvertOpened',
    'setting',
    ['internalPost.sift.blind'],
    ({ blind }) => blind,
    (_, __, rules) => rules.internalPost.sift.blind,
  ),
  probe(
    'AdvertOpened',
    'reminders',
    ['internalPost.panel.ladder'],
    ({ panelLadder }) => panelLadder,
    ({ opensAt }, { at }, rules) => rungsFrom(opensAt ?? at, rules.internalPost.panel.ladder),
  ),
  chased('AdvertClosed', sift),
  chased('NobodyApplied', route),
  chased('AllApplicantsWithdrew', route),
  limit(
    'PanelSetUp',
    ['internalPost.panel.minimumMembers', 'internalPost.panel.minimumSifters', 'internalPost.panel.needs'],
    ({ members }, _, { internalPost }) =>
      !panelProblems({ members, rules: internalPost.panel, recused: [] }, []).red.length,
  ),
  probe(
    'PanelSetUp',
    'setting',
    ['internalPost.panel.agreeing', 'internalPost.panel.training'],
    ({ rules: { agreeing, training } }) => ({ agreeing, training }),
    (
      _,
      __,
      {
        internalPost: {
          panel: { agreeing, training },
        },
      },
    ) => ({ agreeing, training }),
  ),
  chased('ShortlistConfirmed', 'internalPost.shortlist.ladder'),
  chased('ShortlistEmptied', sift),
  chased('NoApplicantMetEssentialCriteria', route),
  chased('InterviewRescheduled', 'internalPost.shortlist.ladder'),
  chased('ScoringOpened', 'internalPost.interview.ladder'),
  limit('InterviewScored', ['internalPost.interview.highestScore'], ({ scores }, _, rules) =>
    scores.every(({ score }) => score <= rules.internalPost.interview.highestScore),
  ),
  chased('ScoresUnsealed', 'internalPost.decision.ladder'),
  chased('PanelDecided', 'internalPost.decision.ladder'),
  probe(
    'PanelDecided',
    'day',
    ['internalPost.reserve.validFor'],
    ({ reserveUntil }) => reserveUntil,
    (_, { at }, rules) => plus(localDate(at), rules.internalPost.reserve.validFor),
  ),
  chased('NoneAppointable', route),
  probe(
    'OfferMade',
    'day',
    ['internalPost.offer.answerWorkingDays', 'calendar.bankHolidays'],
    (data) => data.answerBy,
    (_, { at }, rules) => answerByOf({ at, rules }),
  ),
  probe('OfferMade', 'reminders', ['internalPost.offer.ladder'], ladderOf, (_, { at }, rules) =>
    remindersBefore(answerByOf({ at, rules }), rules.internalPost.offer.ladder, at),
  ),
  probe('OfferExtended', 'reminders', ['internalPost.offer.ladder'], ladderOf, (data, { at }, rules) =>
    remindersBefore(data.answerBy, rules.internalPost.offer.ladder, at),
  ),
  chased('OfferLapsed', 'internalPost.offer.ladder'),
  chased('ReserveBroughtUp', 'internalPost.offer.ladder'),
  chased('VacancyUnfilled', route),
  chased('OfferAccepted', 'internalPost.startDate.ladder'),
  probe('AmendmentProposed', 'reminders', ['internalPost.startDate.ladder'], ladderOf, (_, { at }, rules) =>
    rungsFrom(
      at,
      rules.internalPost.startDate.ladder.filter(({ kind }) => kind !== 'escalate'),
    ),
  ),
  chased('AppointeeWithdrew', route),
  chased('PostPartlyFilled', route),
  chased('ExternalOutcomeRecorded', route),
];
