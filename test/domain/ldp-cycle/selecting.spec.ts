import { expect, test } from '@jest/globals';
import { inOrderOfMerit } from '#libs/domain/ldp-cycle/places.js';
import { cora, dev, hr, slt, sltTwo } from '../../support/people.js';
import * as its from './histories.js';
import { applicant } from './people.js';
import { eventsIn, inShort, keysIn, lastIn, openedIn, participationIn, playing, taskIn } from './world.js';

const assess = (more: object) => ({ ...its.ask(slt, 'AssessCriterion', more, its.june) });
const evidence = its.reason;

test('each member assesses for themself, criterion by criterion, on the pack’s scale and with evidence', () => {
  const [first] = its.assessing(slt, 1);
  const once = playing(its.declared, first!);
  expect(eventsIn(once).at(-1)).toEqual({
    type: 'CriterionAssessed',
    data: { candidate: 1, criterion: 'criterion-1', score: 3, evidence, by: slt },
  });
  expect(keysIn(once)).toContain(`assess-1-${slt}`);
  expect(inShort(once, first!)).toBe('no: AlreadyAssessed');
  const criterion = 'criterion-1';
  expect(inShort(its.declared, assess({ candidate: 1, criterion, score: 5, evidence }))).toBe('no: ScoreTooHigh');
  expect(inShort(its.declared, assess({ candidate: 1, criterion: 'criterion-9', score: 1, evidence }))).toBe(
    'no: UnknownCriterion',
  );
  expect(inShort(its.declared, assess({ candidate: 9, criterion, score: 1, evidence }))).toBe('no: NotWithPanel');
});

test('the panel decides on somebody once enough have assessed them, and nobody before they have themselves', () => {
  const alone = playing(its.declared, ...its.assessing(slt, 1));
  expect(keysIn(alone)).not.toContain(`give-verdict-1-${slt}`);
  expect(inShort(alone, its.verdict(slt, 1))).toBe('no: NotAssessedByEnough');
  expect(eventsIn(its.assessed).at(-1)).toMatchObject({ type: 'CandidateAssessed', data: { candidate: 1 } });
  expect(inShort(its.assessed, its.verdict(cora, 1))).toBe('no: NotAssessedByYou');
  expect(inShort(its.assessed, its.verdict(slt, 1))).toBe('VerdictGiven');
});

test('so many as the pack has must agree; where they do not, the third decides, or they think again', () => {
  const apart = playing(its.assessed, its.verdict(slt, 1, 'select'), its.verdict(sltTwo, 1, 'wait'));
  expect(openedIn(apart).candidates[0]?.decision).toBeUndefined();
  const third = playing(apart, ...its.assessing(cora, 1));
  expect(keysIn(third)).toContain(`give-verdict-1-${cora}`);
  const decided = playing(third, its.verdict(cora, 1, 'wait'));
  expect(eventsIn(decided).at(-1)).toEqual({
    type: 'CandidateDecided',
    data: { candidate: 1, decision: 'wait', by: [sltTwo, cora] },
  });
  const disputed = playing(third, its.verdict(cora, 1, 'not'));
  const open = its.panel.map((staff) => `give-verdict-1-${staff}`);
  expect(keysIn(disputed)).toEqual(expect.arrayContaining(open));
  expect(openedIn(playing(disputed, its.verdict(slt, 1, 'not'))).candidates[0]?.decision).toBe('not');
});

test('the panel writes its reason and feedback for everybody, and selects nobody before it has', () => {
  expect(taskIn(its.decidedOne, 'write-feedback-1')?.to).toEqual(its.panel.map((staff) => ({ staff })));
  expect(inShort(its.assessed, its.feedback(slt, 1))).toBe('no: NotDecidedYet');
  expect(inShort(playing(its.decidedOne, its.feedback(slt, 1)), its.feedback(slt, 1))).toBe('no: FeedbackIsWritten');
  const unwritten = playing(its.decidedOne, its.closingApplications);
  expect(inShort(unwritten, its.selecting())).toBe('no: NotAllDecided');
  expect(keysIn(unwritten)).not.toContain('decide-selection');
  expect(keysIn(its.closedForApplications)).toEqual(['decide-selection']);
  expect(inShort(its.ready, its.selecting(its.june))).toBe('no: BeforeCutOff');
});

test('two places go to the two whom the panel selects, the third waits, and the fourth hears why not', () => {
  expect(its.standings(its.selected)).toEqual(['offered', 'offered', 'wait-listed', 'not-selected']);
  expect([its.one, its.two, its.three, its.four].map((staff) => participationIn(its.selected, staff).status)).toEqual([
    'Offered',
    'Offered',
    'WaitListed',
    'NotSelected',
  ]);
  expect(lastIn(its.selected, 'SelectionDecided')).toEqual({
    offered: [1, 2],
    waitList: [3],
    notSelected: [4],
    by: slt,
  });
  for (const type of ['PlaceOffered', 'PlacedOnWaitList', 'NotSelected'])
    expect(lastIn(its.selected, type)).toMatchObject({ feedback: its.sealed('feedback') });
  expect(lastIn(its.selected, 'NotSelected')).toMatchObject({ because: 'panel', reason: its.reason });
});

test('merit puts the selected first, then the higher mean, then who came first, and counts no mark of the recused', () => {
  const judged = playing(
    its.declared,
    ...its.judged(1, 'wait', { score: 4 }),
    ...its.judged(2, 'select', { score: 2 }),
    ...its.judged(3, 'select', { score: 3 }),
    ...its.judged(4, 'select', { score: 2 }),
  );
  const order = (world: typeof judged) => {
    const state = openedIn(world);
    return inOrderOfMerit(state, state.candidates).map(({ candidate }) => candidate);
  };
  expect(order(judged)).toEqual([3, 2, 4, 1]);
  // A third reading, by somebody who is recused later, would have put the fourth first.
  const third = playing(
    its.declared,
    ...its.assessing(cora, 4, 4),
    ...its.judged(4, 'select', { score: 3 }),
    ...its.judged(3, 'select', { score: 3 }),
  );
  expect(order(third).indexOf(4)).toBeLessThan(order(third).indexOf(3));
  const recused = playing(third, its.declaring(cora, [its.kin(4)]));
  expect(order(recused).indexOf(3)).toBeLessThan(order(recused).indexOf(4));
});

test('where places are left, whoever was to wait has one', () => {
  const roomy = playing(its.ready, its.ask(hr, 'ChangeCapacity', { capacity: 5, reason: its.reason }, its.june));
  const selected = playing(roomy, its.closingApplications, its.selecting());
  expect(its.standings(selected)).toEqual(['offered', 'offered', 'offered', 'not-selected']);
});

test('a second round takes those who came late, behind those who wait already', () => {
  const five = its.applicantFive;
  const late = playing(its.selected, ...its.applying(five, '2027-08-30T09:00:00Z'), ...its.allDeclare(its.september));
  const judged = playing(
    late,
    ...its.judged(5, 'select', { score: 4, at: its.september }),
    its.selecting('2027-09-08T09:00:00Z'),
  );
  expect(openedIn(judged).waitList).toEqual([3, 5]);
  expect(participationIn(judged, five)).toMatchObject({ status: 'WaitListed', step: { position: 2 } });
});

test('anybody who sits on the panel may let the selection take effect, and nobody else', () => {
  expect(taskIn(its.closedForApplications, 'decide-selection')?.to).toEqual(its.panel.map((staff) => ({ staff })));
  expect(inShort(its.closedForApplications, its.selecting(its.september, dev))).toBe('no: NotAuthorised');
  expect(inShort(its.closedForApplications, its.selecting(its.september, applicant(1)))).toBe('no: NotAuthorised');
});
