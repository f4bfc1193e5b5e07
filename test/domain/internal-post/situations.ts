import { theProcessItself, type Fact } from '../../support/given.js';
import { ben, hr, slt } from '../../support/people.js';
import { move, play } from '../../support/play.js';
import { testPack } from '../../support/pack.js';
import * as h from './histories.js';

type Situation = Readonly<{ history: readonly Fact[]; at: string }>;
const on = (at: string, history: readonly Fact[]): Situation => ({ history, at });
const monday = '2027-01-11T09:00:00Z';
const later = (history: readonly Fact[]): Situation => on(h.decisionDay, history);
const { internalPost } = testPack.rules;
/** A trust that brings a late start date to the CEO. */
const escalating = {
  at: h.offerDay,
  rules: { ...testPack.rules, internalPost: { ...internalPost, startDate: internalPost.route } },
};
const lateDate = play(h.offered, escalating, h.accepting(ben));

/** Every status, and within it whatever changes who may do what next; each on its own day. */
export const situations = {
  NotRequested: on(monday, []),
  Requested: on(monday, h.requested),
  'Requested: taken': on(monday, [...h.requested, { type: 'TaskClaimed', data: { task: 'identify-post', by: slt } }]),
  'Requested: escalated': on(h.at('2027-01-18T09:00:00Z'), h.requestEscalated),
  'Describing: nothing written': on(monday, h.identified),
  'Describing: written': on(monday, h.described),
  Approved: on(monday, h.approved),
  'Approved: reviewed': on(monday, h.reviewed),
  'Advertised: nobody applied': on(monday, h.opened),
  'Advertised: panel set up': on(monday, h.panelReady),
  'Sifting: interests not declared': on(h.siftingDay, h.closed),
  'Sifting: no panel': on(h.siftingDay, play(h.applied, { at: h.closing }, h.close)),
  'Sifting: late application': on(h.siftingDay, h.lateAsked),
  'Sifting: applicant left': on(h.siftingDay, h.finnLeft),
  'Sifting: member recused': on(h.siftingDay, h.memberRecused),
  'Sifting: declared': on(h.siftingDay, h.declared),
  'Sifting: document filed': on(h.siftingDay, [...h.declared, h.documentFiled]),
  'Sifting: names hidden': on(h.siftingDay, h.blindly(h.declared)),
  'Sifting: sifted by one': on(h.siftingDay, h.siftedByOne),
  'Sifting: disputed': on(h.siftingDay, h.disputed),
  'Sifting: all meet': on(h.siftingDay, h.allMeet),
  'Sifting: none meets': on(h.siftingDay, h.noneMeets),
  'Interviewing: nothing scheduled': on(h.siftingDay, h.shortlisted),
  'Interviewing: scheduled': on(h.siftingDay, h.scheduled),
  'Interviewing: scoring': on(h.interviewAt, h.scoring),
  'Interviewing: scored by one': on(h.interviewAt, h.scoredByOne),
  'Deciding: not ranked': later(h.unsealed),
  'Deciding: ranked': later(h.ranked),
  'Offering: to offer': on(h.offerDay, h.toOffer),
  'Offering: offered': on(h.offerDay, h.offered),
  'Offering: offered on conditions': on(h.offerDay, h.offeredOnConditions),
  'Offering: lapsed': on(h.answerBy, h.lapsed),
  'Offering: vacant': on(h.offerDay, h.declined),
  'Offering: reserve up': on(h.offerDay, h.reserveUp),
  'Offering: no date': on(h.agreeingDay, lateDate),
  'Offering: no date, escalated': on(
    h.at('2027-02-20T09:00:00Z'),
    play(
      lateDate,
      { ...escalating, at: '2027-02-20T09:00:00Z' },
      move(theProcessItself, 'EscalateStartDate', { vacancy: 1 }),
    ),
  ),
  'Offering: date proposed': on(h.agreeingDay, h.dateProposed),
  'Offering: one signature missing': on(h.agreeingDay, h.signedByTwo),
  'Offering: conditions open': on(h.agreeingDay, h.conditionsOpen),
  'Offering: amendment proposed': on(h.agreeingDay, h.amendmentProposed),
  'Offering: amendment signed by two': on(h.agreeingDay, h.amendmentSignedByTwo),
  'Offering: appointee withdrew': on(h.agreeingDay, h.appointeeWithdrew),
  'Offering: dependents reviewed': on(h.agreeingDay, h.dependentsReviewed),
  'Offering: voided': on(h.agreeingDay, h.voided),
  'Offering: three to offer': on(h.offerDay, h.threeVacancies),
  'Offering: two of three': on(h.offerDay, h.threePostsTwoAppointable),
  Appointed: on(h.agreeingDay, h.appointed),
  'AwaitingRoute: nobody applied': later(h.nobodyApplied),
  'AwaitingRoute: none appointable': later(h.noneAppointable),
  'AwaitingRoute: unfilled': on(h.offerDay, h.unfilled),
  'AwaitingRoute: external failed': later(h.externalFailed),
  ExternalRoute: on(h.siftingDay, h.externalRoute),
  External: later(h.external),
  ExternallyFilled: later(h.historyOf.ExternallyFilled),
  'Frozen: advert': later(h.frozen),
  'Frozen: offer': on(h.agreeingDay, play(h.offered, { at: h.offerDay }, move(hr, 'FreezePost', h.becauseOf))),
  'Frozen: held': later(h.held),
  Refused: on(monday, h.historyOf.Refused),
  Closed: later(h.historyOf.Closed),
  'Cancelled: advert': later(h.historyOf.Cancelled),
  'Cancelled: offer': on(
    h.agreeingDay,
    play(h.offeredOnConditions, { at: h.offerDay }, move(hr, 'CancelPost', h.becauseOf)),
  ),
} as const satisfies Readonly<Record<string, Situation>>;
export type SituationName = keyof typeof situations;
/** When everything that the process does by itself is due. */
export const whenDue = '2027-03-01T09:00:00Z';
