import type { Status } from '#libs/domain/internal-post/state.js';
import type { VacancyStatus } from '#libs/domain/internal-post/vacancy.js';
import { theProcessItself, type Fact } from '../../support/given.js';
import { ada, ash, ben, ceo, cora, ella, finn, headOfAsh, headOfBirch, hr, slt } from '../../support/people.js';
import { move, play, type Move } from '../../support/play.js';
import * as its from './moves.js';

export * from './moves.js';
type History = readonly Fact[];

/** What happens in one go on a day; monday where none is named. */
const then = (history: History, when: string | undefined, ...moves: readonly Move[]): History =>
  play(history, when ? { at: when } : {}, ...moves);
const recordReview = move(ceo, 'RecordExternalReview', { finding: 'recruit-externally-too', note: its.sealed('note') });

export const requested = then([], undefined, its.request());
export const requestEscalated = then(requested, '2027-01-18T09:00:00Z', move(theProcessItself, 'EscalateApproval', {}));
export const startedForOtherReason = then(
  [],
  undefined,
  move(hr, 'RequestPost', { title: 'Deputy Head', school: ash, posts: 1, ...its.becauseOf }),
);
export const identified = then(requested, undefined, its.identify);
export const described = then(identified, undefined, its.write);
export const approved = then(described, undefined, its.approve());
/** The CEO has reviewed external recruitment already. */
export const reviewed = then(approved, undefined, recordReview);
export const opened = then(approved, undefined, its.open);
export const drafted = then(
  opened,
  undefined,
  move(cora, 'SaveDraft', { statement: its.sealed('draft') }, its.applicationOf(cora)),
);
/** Ada of ash and ben of birch have applied. */
export const applied = then(opened, undefined, its.applying(ada), its.applying(ben));
export const panelReady = then(applied, undefined, its.setUpPanel);
export const extended = then(
  panelReady,
  undefined,
  move(hr, 'ExtendAdvert', { closesAt: its.at('2027-02-01T17:00:00Z'), ...its.becauseOf }),
);
/** Finn applied to an advert that then stayed open longer than finn stayed. */
export const finnLeft = then(
  then(
    approved,
    undefined,
    move(hr, 'OpenAdvert', { closesAt: its.at('2027-01-19T17:00:00Z'), audience: {} }),
    its.applying(finn),
    its.applying(ben),
    its.setUpPanel,
    move(hr, 'ExtendAdvert', { closesAt: its.closing, ...its.becauseOf }),
  ),
  its.closing,
  its.close,
);
export const closed = then(panelReady, its.closing, its.close);
export const closedEarly = then(panelReady, '2027-01-20T09:00:00Z', move(hr, 'CloseAdvertEarly', its.becauseOf));
/** Cora's application came after the closing. */
export const lateAsked = then(closed, its.siftingDay, its.applying(cora));
export const nobodyApplied = then(opened, its.closing, its.close);

/** Everybody on the panel has said that they have no interest in an applicant. */
export const declared = then(closed, its.siftingDay, ...its.declaring);
/** The same under a pack that hides names from those who sift. */
export const blindly = (history: readonly Fact[]): readonly Fact[] =>
  history.map((fact) =>
    fact.type === 'AdvertOpened' ? { type: fact.type, data: { ...fact.data, blind: true } } : fact,
  );
export const documentFiled: Fact = {
  type: 'DocumentAttached',
  data: {
    ...{ document: its.filed, about: 'case', by: hr, name: its.sealed('name') },
    ...{ hash: 'hash-of-bytes', size: 2048, type: 'application/pdf', scan: 'clean' },
  },
};
/** The Head of ash has an interest, and is off the panel. */
export const memberRecused = then(
  closed,
  its.siftingDay,
  move(headOfAsh, 'DeclareInterest', { conflict: 'friend', with: ben }),
);
export const siftedByOne = then(declared, its.siftingDay, its.sifting(slt, ada), its.sifting(slt, ben));
/** The sifters disagree on ben; ada meets what is essential. */
export const disputed = then(
  siftedByOne,
  its.siftingDay,
  its.sifting(headOfAsh, ada),
  its.sifting(headOfAsh, ben, its.metOne),
);
export const allMeet = then(siftedByOne, its.siftingDay, its.sifting(headOfAsh, ada), its.sifting(headOfAsh, ben));
export const noneMeets = then(
  declared,
  its.siftingDay,
  ...its.sifters.flatMap((by) => [its.sifting(by, ada, its.metOne), its.sifting(by, ben, its.metOne)]),
);

export const shortlisted = then(allMeet, its.siftingDay, its.shortlisting(ada, ben));
export const scheduled = then(shortlisted, its.siftingDay, its.scheduling(ada), its.scheduling(ben));
export const scoring = then(scheduled, its.interviewAt, its.openScoring(ada), its.openScoring(ben));
export const scoredByOne = then(scoring, its.interviewAt, its.scoring(ada, 5)[0]!, its.scoring(ben, 8)[0]!);
export const unsealed = then(scoring, its.interviewAt, ...its.scoring(ada, 5), ...its.scoring(ben, 8));
/** Ben comes first, ada second; the chair has put them in order. */
export const ranked = then(unsealed, its.decisionDay, its.ranking([ben, ada]));
export const noneAppointable = then(unsealed, its.decisionDay, its.ranking([], [ada, ben]), its.agreeRanking);

/** The panel has decided: ben is to be offered the post, ada is the reserve. */
export const toOffer = then(ranked, its.decisionDay, its.agreeRanking);
export const offered = then(toOffer, its.offerDay, its.offering());
export const offeredOnConditions = then(toOffer, its.offerDay, its.offering(1, 'References', 'Medical clearance'));
export const lapsed = then(offered, its.answerBy, move(theProcessItself, 'LapseOffer', { vacancy: 1 }));
export const declined = then(offered, its.offerDay, move(ben, 'DeclineOffer', { vacancy: 1, offer: 1 }));
const bringUp = (vacancy = 1) => move(theProcessItself, 'BringUpReserve', { vacancy });
/** Ada's turn. */
export const reserveUp = then(declined, its.offerDay, bringUp());
/** Nobody is left to be offered the post. */
export const unfilled = then(
  reserveUp,
  its.offerDay,
  its.offering(),
  move(ada, 'DeclineOffer', { vacancy: 1, offer: 2 }),
  bringUp(),
);

export const agreeingDate = then(offered, its.offerDay, its.accepting(ben));
export const dateProposed = then(agreeingDate, its.agreeingDay, its.proposing());
/** The gaining Head and the candidate have signed; the Head of birch, who releases, has not. */
export const signedByTwo = then(
  dateProposed,
  its.agreeingDay,
  its.signing(headOfAsh, 'gaining'),
  its.signing(ben, 'candidate'),
);
/** All sides have signed; the conditions of the offer are still open. */
export const conditionsOpen = then(
  offeredOnConditions,
  its.agreeingDay,
  its.accepting(ben),
  its.proposing(),
  its.signing(headOfAsh, 'gaining'),
  its.signing(ben, 'candidate'),
  its.signing(headOfBirch, 'releasing'),
);
export const appointed = then(signedByTwo, its.agreeingDay, its.signing(headOfBirch, 'releasing'));
/** HR has asked all sides for another date; ben and the Head of ash have agreed to it, the Head of birch has not. */
export const amendmentProposed = then(appointed, its.agreeingDay, its.amending());
export const amendmentSignedByTwo = then(
  amendmentProposed,
  its.agreeingDay,
  its.agreeing(headOfAsh, 'gaining'),
  its.agreeing(ben, 'candidate'),
);
export const amended = then(amendmentSignedByTwo, its.agreeingDay, its.agreeing(headOfBirch, 'releasing'));
export const appointeeWithdrew = then(appointed, its.agreeingDay, move(ben, 'WithdrawFromAppointment', { vacancy: 1 }));
export const dependentsReviewed = then(
  appointeeWithdrew,
  its.agreeingDay,
  move(slt, 'ReviewDependents', { vacancy: 1, note: its.sealed('note') }),
);
export const voided = then(dependentsReviewed, its.agreeingDay, its.voiding());

const four = [ben, ada, cora, ella];
const threePosts = (appointable: typeof four, not: typeof four = []) => {
  const open = then([], undefined, its.request(3), its.identify, its.write, its.approve(), its.open);
  const ready = then(open, undefined, ...four.map(its.applying), its.setUpPanel);
  const sift = four.flatMap((applicant) => its.sifters.map((by) => its.sifting(by, applicant)));
  const shortlist = [its.shortlisting(...four), ...four.map(its.scheduling)];
  const waiting = then(then(ready, its.closing, its.close), its.siftingDay, ...its.declaring, ...sift, ...shortlist);
  const scores = four.flatMap((applicant, i) => its.scoring(applicant, 9 - i));
  const known = then(waiting, its.interviewAt, ...four.map(its.openScoring), ...scores);
  return then(known, its.decisionDay, its.ranking(appointable, not), its.agreeRanking);
};
/** Three posts in one advert, four appointable: ben, ada and cora are to be offered one each, ella is the reserve. */
export const threeVacancies = threePosts(four);
/** Three posts and two appointable: the third is unfilled from the start. */
export const threePostsTwoAppointable = threePosts([ben, ada], [cora, ella]);

export const externalRoute = then(noneMeets, its.siftingDay, move(hr, 'ConfirmNoneMeets', {}));
export const external = then(
  externalRoute,
  its.siftingDay,
  recordReview,
  move(hr, 'OpenExternalRoute', { evidence: its.sealed('evidence') }),
);
const outcome = (filled: number) => move(hr, 'RecordExternalOutcome', { filled, note: its.sealed('note') });
export const externalFailed = then(external, its.decisionDay, outcome(0));
export const relisted = then(nobodyApplied, its.siftingDay, move(hr, 'RelistPost', {}));
export const frozen = then(panelReady, '2027-01-20T09:00:00Z', move(hr, 'FreezePost', its.becauseOf));
export const held = then(nobodyApplied, its.siftingDay, move(hr, 'HoldPost', its.becauseOf));

/** How a post comes to each status; a new status fails to compile here. */
export const historyOf: Readonly<Record<Status, History>> = {
  NotRequested: [],
  Requested: requested,
  Describing: described,
  Approved: approved,
  Advertised: panelReady,
  Sifting: allMeet,
  Interviewing: scoring,
  Deciding: ranked,
  Offering: dateProposed,
  Appointed: appointed,
  AwaitingRoute: nobodyApplied,
  ExternalRoute: externalRoute,
  External: external,
  ExternallyFilled: then(external, its.decisionDay, outcome(1)),
  Frozen: frozen,
  Refused: then(requested, undefined, move(slt, 'RefuseRequest', its.becauseOf)),
  Closed: then(nobodyApplied, its.siftingDay, move(hr, 'CloseUnfilled', its.becauseOf)),
  Cancelled: then(panelReady, undefined, move(hr, 'CancelPost', its.becauseOf)),
};
/** Beside them, how it comes to each status of a vacancy. */
export const historyOfVacancy: Readonly<Record<VacancyStatus, History>> = {
  ToOffer: toOffer,
  Offered: offered,
  Lapsed: lapsed,
  Vacant: declined,
  AgreeingDate: dateProposed,
  Appointed: appointed,
  AppointeeWithdrew: appointeeWithdrew,
  ExternallyFilled: historyOf.ExternallyFilled,
  Unfilled: unfilled,
};
