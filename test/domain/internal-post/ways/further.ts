import { theProcessItself, type Fact } from '../../../support/given.js';
import { ada, ben, dev, ella, headOfAsh, headOfBirch, hr, hrTwo, slt, sltTwo } from '../../../support/people.js';
import { move, play, type Move } from '../../../support/play.js';
import * as its from '../histories.js';
import { scoring } from '../moves.js';

type History = readonly Fact[];
const on = (at: string, history: History) => ({ history, at });
const today = { at: its.agreeingDay };
const { becauseOf } = its;
const signed = [its.signing(headOfAsh, 'gaining'), its.signing(ben, 'candidate')] as const;

/** Of three posts ben has the first but for the last signature, ada is offered the second, and the third is unfilled. */
const toTwo = (...conditions: readonly string[]): History =>
  play(
    its.threePostsTwoAppointable,
    { at: its.offerDay },
    ...[its.offering(1, ...conditions), its.accepting(ben), its.proposing(), ...signed, its.offering(2)],
  );
/** Nobody is left for the second either. */
const adaDeclines = [
  move(ada, 'DeclineOffer', { vacancy: 2, offer: 1 }),
  move(theProcessItself, 'BringUpReserve', { vacancy: 2 }),
];
const oneOfThree = (...conditions: readonly string[]): History => play(toTwo(...conditions), today, ...adaDeclines);
const lastSignature = its.signing(headOfBirch, 'releasing');
const partlyFilled = play(oneOfThree(), today, lastSignature);
const partlyClosed = play(partlyFilled, today, move(hr, 'CloseUnfilled', becauseOf));
const partlyExternal = play(
  partlyFilled,
  today,
  move(hr, 'OpenExternalRoute', { evidence: its.sealed('evidence'), bypass: its.sealed('bypass') }),
);
const recorded = (filled: number) => move(hr, 'RecordExternalOutcome', { filled, note: its.sealed('note') });
const withdrawing = move(ben, 'WithdrawFromAppointment', { vacancy: 1 });
const reviewed = move(slt, 'ReviewDependents', { vacancy: 1, note: its.sealed('note') });
const another = [its.amending(), its.agreeing(headOfAsh, 'gaining'), its.agreeing(ben, 'candidate')];
/** An appointment that is open again, in each way in which it may be settled. */
const openAgain = (name: string, history: History, ...since: readonly Move[]) => ({
  [`open again after ${name}, another date`]: on(today.at, play(history, today, ...another, ...since)),
  [`open again after ${name}, withdrawn`]: on(today.at, play(history, today, withdrawing, ...since)),
  [`open again after ${name}, reviewed`]: on(today.at, play(history, today, withdrawing, reviewed, ...since)),
});
const closesLater = move(hr, 'OpenAdvert', { closesAt: its.at('2027-03-25T17:00:00Z'), audience: {} });
const relisted = play(partlyFilled, today, move(hr, 'RelistPost', {}), closesLater);
const closed = { at: '2027-03-25T17:00:00Z' };
const closedAgain = play(play(relisted, today, its.applying(ella)), closed, its.close);
/** Whoever applied in time has withdrawn, and cora's application is late. */
const onlyLate = play(
  its.lateAsked,
  { at: its.siftingDay },
  ...[ada, ben].map((staff) => move(staff, 'WithdrawApplication', {})),
);

const conditionLeft = play(
  its.toOffer,
  today,
  ...[its.offering(1, 'References'), its.accepting(ben), its.proposing(), ...signed, lastSignature],
);

/** One of the three is filled from outside, and the last advertised again. */
const afterEaster = its.at('2027-04-06T09:00:00Z');
const outside = play(partlyExternal, today, recorded(1), move(hr, 'RelistPost', {}), closesLater, its.applying(hrTwo));
const declaring = its.members.map((staff) => move(staff, 'DeclareInterest', { conflict: 'none' }));
const panelAgain = play(play(outside, closed, its.close), closed, its.setUpPanel, ...declaring);
const sifted = (marks = its.metBoth) =>
  play(panelAgain, closed, ...its.sifters.map((by) => its.sifting(by, hrTwo, marks)));
const interviewing = play(
  sifted(),
  closed,
  its.shortlisting(hrTwo),
  move(hr, 'ScheduleInterview', { application: its.applicationOf(hrTwo), startsAt: afterEaster, place: 'Room 1' }),
);
const deciding = play(interviewing, { at: afterEaster }, its.openScoring(hrTwo), ...scoring(hrTwo, 8));
const signedAgain = (...conditions: readonly string[]): History =>
  play(
    deciding,
    { at: afterEaster },
    ...[its.ranking([hrTwo]), its.agreeRanking],
    ...[its.offering(3, ...conditions), its.accepting(hrTwo, 3), its.proposing(3)],
    its.signing(hrTwo, 'candidate', 3),
  );
const lastOfAll = its.signing(headOfAsh, 'gaining', 3);

/** Ada is interviewed, and ben was left out by lot. */
const oneOmitted = play(
  play(
    its.allMeet,
    { at: its.siftingDay },
    move(hr, 'ConfirmShortlist', { applications: [its.adasApplication], rule: 'random-draw', ...becauseOf }),
    its.scheduling(ada),
  ),
  { at: its.interviewAt },
  its.openScoring(ada),
);
const during = { at: its.interviewAt };
const notAllScores = [...scoring(ada, 5), ...scoring(ben, 8).slice(0, 2)];
const recused = (staff: typeof dev, because: 'conflict' | 'unavailable' = 'conflict') =>
  move(hr, 'RecusePanelMember', { staff, because, ...becauseOf });
const added = (staff: typeof dev, chair = false) => move(hr, 'AddPanelMember', { staff, chair, sifts: true });
/** Two have agreed on the ranking, while the panel lacks a Head. */
const withoutHead = (ranked: History) =>
  play(ranked, { at: its.decisionDay }, recused(headOfAsh, 'unavailable'), move(dev, 'AgreeRanking', {}));
const heldByTooFew = play(its.unsealed, { at: its.decisionDay }, recused(slt), recused(headOfAsh));

/** Situations beyond those of the matrix from which a post goes where it seldom goes. */
export const further = {
  'Interviewing: one score missing': on(its.interviewAt, play(its.scoring, during, ...notAllScores)),
  'Interviewing: a new member to declare': on(
    its.interviewAt,
    play(its.scoring, during, added(ella), ...scoring(ada, 5), ...scoring(ben, 8)),
  ),
  'Interviewing: one omitted': on(its.interviewAt, oneOmitted),
  'Deciding: one omitted': on(its.decisionDay, play(oneOmitted, during, ...scoring(ada, 5))),
  'Deciding: nobody appointable': on(
    its.decisionDay,
    play(its.unsealed, { at: its.decisionDay }, its.ranking([], [ada, ben])),
  ),
  'Deciding: without a Head': on(its.decisionDay, withoutHead(its.ranked)),
  'Deciding: without a Head, nobody appointable': on(
    its.decisionDay,
    withoutHead(play(its.unsealed, { at: its.decisionDay }, its.ranking([], [ada, ben]))),
  ),
  'Deciding: held by too few': on(
    its.decisionDay,
    play(heldByTooFew, { at: its.decisionDay }, added(headOfBirch), added(sltTwo, true)),
  ),
  'Offering: the last of three': on(today.at, oneOfThree()),
  'Offering: the last condition of three': on(today.at, play(oneOfThree('References'), today, lastSignature)),
  'Offering: a condition left': on(today.at, conditionLeft),
  'Offering: the last of three, one filled outside': on(afterEaster, signedAgain()),
  'Offering: its last condition': on(afterEaster, play(signedAgain('References'), { at: afterEaster }, lastOfAll)),
  'AwaitingRoute: partly filled': on(today.at, partlyFilled),
  'External: partly filled': on(today.at, partlyExternal),
  'ExternallyFilled: in part': on(today.at, play(partlyExternal, today, recorded(2))),
  'Closed: in part': on(today.at, partlyClosed),
  ...openAgain('Closed', partlyClosed),
  ...openAgain('AwaitingRoute', partlyFilled),
  ...openAgain('External', partlyExternal),
  ...openAgain('ExternallyFilled', play(partlyExternal, today, recorded(2))),
  ...openAgain('Offering', play(toTwo(), today, lastSignature), ...adaDeclines),
  'Interviewing: once more': on(closed.at, interviewing),
  'Deciding: once more': on(afterEaster, deciding),
  'ExternalRoute: once more': on(closed.at, play(sifted(its.metOne), closed, move(hr, 'ConfirmNoneMeets', {}))),
  Approved: on(today.at, play(partlyFilled, today, move(hr, 'RelistPost', {}))),
  Advertised: on(today.at, relisted),
  Sifting: on(closed.at, closedAgain),
  'Sifting: only a late application': on(its.siftingDay, onlyLate),
} as const;
