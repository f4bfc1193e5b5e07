import { describe, expect, test } from '@jest/globals';
import { scoreInterview } from '#libs/domain/internal-post/interviews/score-interview.js';
import { accept, refuse, type StaffId } from '#libs/kernel/index.js';
import { fold, given, inShort } from '../../../support/given.js';
import { ada, ben, dev, headOfAsh, headOfBirch, hr, slt } from '../../../support/people.js';
import { move, play } from '../../../support/play.js';
import { ask, chasedFrom, keysAfter, others, takes } from '../asking.js';
import * as h from '../histories.js';
import { scoring } from '../moves.js';

const during = { at: h.interviewAt };
const after = { at: h.decisionDay };
const score = (scores: readonly (readonly [string, number])[], by: StaffId = slt) =>
  move(by, 'ScoreInterview', {
    application: h.adasApplication,
    scores: scores.map(([criterion, value]) => ({ criterion: criterion as never, score: value })),
    feedback: h.sealed('feedback'),
  });
const good = [
  ['c2', 3],
  ['c3', 2],
] as const;

test('each member scores each interview against what an interview or a task shows, with feedback', () => {
  expect(ask(h.scoring, score(good), during)).toEqual(
    accept({
      type: 'InterviewScored',
      data: { application: h.adasApplication, by: slt, scores: h.scoresOf(5), feedback: h.sealed('feedback') },
    }),
  );
});

test('with the last score all are unsealed, and not before', () => {
  const allButOne = play(h.scoring, during, ...scoring(ada, 5), ...scoring(ben, 8).slice(0, 2));
  expect(fold(allButOne).status).toBe('Interviewing');
  expect(ask(allButOne, scoring(ben, 8)[2]!, during)).toMatchObject({
    events: [{ type: 'InterviewScored' }, { type: 'ScoresUnsealed', data: { ladder: chasedFrom('2027-02-02') } }],
  });
});

test('an interview that has not been held keeps the scores of the others sealed', () => {
  const one = play(h.scheduled, during, h.openScoring(ada), ...scoring(ada, 5));
  expect(fold(one).status).toBe('Interviewing');
});

test('nobody scores before it has begun, nor twice', () => {
  expect(ask(h.scheduled, score(good), during)).toEqual(refuse('NotHeldYet', { application: h.adasApplication }));
  expect(ask(h.shortlisted, score(good), during)).toEqual(refuse('NotHeldYet', { application: h.adasApplication }));
  expect(ask(h.scoredByOne, score(good), during)).toEqual(refuse('AlreadyScored', { application: h.adasApplication }));
});

test('the score is the member’s own: neither HR gives one nor a colleague for them', () => {
  for (const by of [hr, headOfBirch])
    expect(given(...h.scoring).when(score(good).command, by, during)).toEqual(
      refuse('NotHeard', { application: h.adasApplication, startsAt: h.interviewAt }),
    );
});

test('each criterion is scored once, up to the highest of the trust’s pack', () => {
  expect(ask(h.scoring, score([['c2', 3]]), during)).toEqual(refuse('MarksMissing', { criteria: ['c3'] }));
  expect(ask(h.scoring, score([...good, ['c2', 3]]), during)).toEqual(refuse('MarkedTwice', { criteria: ['c2'] }));
  expect(ask(h.scoring, score([...good, ['c1', 3]]), during)).toEqual(refuse('UnknownCriterion', { criteria: ['c1'] }));
  const high = [['c2', 6] as const, ['c3', 5] as const];
  expect(ask(h.scoring, score(high), during)).toEqual(
    refuse('ScoreTooHigh', { scores: [{ criterion: 'c2', score: 6 }], highestScore: 5 }),
  );
});

describe('A substitute who joined after an interview had been held', () => {
  const ill = play(
    h.scoredByOne,
    during,
    move(hr, 'RecusePanelMember', { staff: dev, because: 'unavailable', ...h.becauseOf }),
  );
  const joined = play(
    ill,
    after,
    move(hr, 'AddPanelMember', { staff: headOfBirch, chair: false, sifts: false }),
    move(headOfBirch, 'DeclareInterest', { conflict: 'none' }),
  );

  test('does not score what they have not heard, and nobody asks them', () => {
    expect(keysAfter(joined).filter((key) => key.endsWith(headOfBirch))).toEqual([]);
    expect(ask(joined, score(good, headOfBirch), after)).toEqual(
      refuse('NotHeard', { application: h.adasApplication, startsAt: h.interviewAt }),
    );
  });

  test('holds no scores up', () => {
    const rest = [ada, ben].map((who) => scoring(who, 5)[1]!);
    expect(inShort(ask(play(joined, after, rest[0]!), rest[1]!, after))).toBe('InterviewScored + ScoresUnsealed');
  });

  test('has heard one that begins at the instant they joined', () => {
    const atOnce = play(
      h.scheduled,
      during,
      move(hr, 'AddPanelMember', { staff: headOfBirch, chair: false, sifts: false }),
      move(headOfBirch, 'DeclareInterest', { conflict: 'none' }),
      h.openScoring(ada),
    );
    expect(ask(atOnce, score(good, headOfBirch), during).ok).toBe(true);
  });
});

test('a member who left and came back scores what they heard before they left', () => {
  const back = play(
    h.scoredByOne,
    after,
    move(hr, 'RecusePanelMember', { staff: slt, because: 'unavailable', ...h.becauseOf }),
    move(hr, 'AddPanelMember', { staff: slt, chair: true, sifts: true }),
  );
  expect(ask(back, score(good), after)).toEqual(refuse('AlreadyScored', { application: h.adasApplication }));
  const rest = [headOfAsh, dev].flatMap((by) => [ada, ben].map((who) => scoring(who, 5)[h.members.indexOf(by)]!));
  expect(fold(play(back, after, ...rest)).status).toBe('Deciding');
});

test('who has an interest scores no more', () => {
  const conflicted = play(h.scoring, during, move(headOfAsh, 'DeclareInterest', { conflict: 'friend', with: ben }));
  expect(ask(conflicted, score(good, headOfAsh), during)).toMatchObject({ refusal: 'NotHeard' });
});

test('the feedback is about the applicant, and sealed under their key', () => {
  const { feedback } = scoreInterview.personal;
  expect(feedback({ application: h.adasApplication } as never, { kind: 'person', id: slt }, fold(h.scoring))).toBe(ada);
});

test.each(others('Interviewing'))('a post that is %s scores nothing', (status) => {
  expect(ask(h.historyOf[status], score(good))).toEqual(refuse('NotInterviewing', { status }));
});

test('scores are whole numbers from 0', () => {
  const data = { application: h.adasApplication, feedback: 'Clear and warm.' };
  expect(takes('ScoreInterview', { ...data, scores: [{ criterion: 'c2', score: 0 }] })).toBe(true);
  for (const value of [-1, 2.5, 101, '3'])
    expect(takes('ScoreInterview', { ...data, scores: [{ criterion: 'c2', score: value }] })).toBe(false);
  expect(takes('ScoreInterview', { application: h.adasApplication, scores: [] })).toBe(false);
});
