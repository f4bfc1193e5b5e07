import { expect, test } from '@jest/globals';
import { accept, refuse } from '#libs/kernel/index.js';
import { fold, given } from '../../../support/given.js';
import { ada, headOfBirch, hr, slt } from '../../../support/people.js';
import { move, play } from '../../../support/play.js';
import { ask, chasedFrom, keysAfter, others, taskIn } from '../asking.js';
import * as h from '../histories.js';
import { scoring } from '../moves.js';

const during = { at: h.interviewAt };
const open = h.openScoring(ada);
const opened = (more: object = {}) => ({
  type: 'ScoringOpened' as const,
  data: { application: h.adasApplication, ladder: chasedFrom('2027-02-02'), ...more },
});

test('from the interview’s beginning on the process asks the panel for its scores', () => {
  expect(ask(h.scheduled, open, during)).toEqual(accept(opened()));
  const begun = play(h.scheduled, during, open);
  expect(keysAfter(begun).filter((key) => key.startsWith('score-'))).toEqual(
    h.members.map((staff) => `score-${h.adasApplication}-${staff}`),
  );
  expect(taskIn(begun, `score-${h.adasApplication}-${slt}`)).toMatchObject({
    to: [{ staff: slt }],
    due: '2027-02-07T09:00:00.000Z',
  });
});

test('a millisecond earlier it is not held yet', () => {
  expect(ask(h.scheduled, open, { at: '2027-02-02T09:59:59.999Z' })).toEqual(
    refuse('NotHeldYet', { application: h.adasApplication, startsAt: h.interviewAt }),
  );
});

test('an interview that was moved begins at its new time', () => {
  const startsAt = h.at('2027-02-09T10:00:00Z');
  const reason = h.becauseOf;
  const moved = play(
    h.scheduled,
    { at: h.siftingDay },
    move(hr, 'RescheduleInterview', { application: h.adasApplication, startsAt, place: 'Room 1', ...reason }),
  );
  expect(ask(moved, open, during)).toMatchObject({ refusal: 'NotHeldYet', facts: { startsAt } });
  expect(ask(moved, open, { at: startsAt }).ok).toBe(true);
});

test('a panel with a red rule has not convened: the interview is held again, and says which', () => {
  const two = play(
    h.scheduled,
    { at: h.siftingDay },
    move(hr, 'RecusePanelMember', { staff: slt, because: 'unavailable', ...h.becauseOf }),
  );
  const red = ['TooFewMembers', 'TooFewSifters', 'NoChair', 'NoSeniorLeader'];
  expect(ask(two, open, during)).toEqual(accept(opened({ red })));
  const vain = play(two, during, open);
  expect(taskIn(vain, `schedule-interview-${h.adasApplication}`)?.answers).toEqual(['RescheduleInterview']);
  expect(ask(vain, scoring(ada, 5)[1]!, during)).toEqual(
    refuse('ToBeHeldAgain', { application: h.adasApplication, red }),
  );
});

test('a substitute who joined before it began has heard it like the rest', () => {
  const joined = play(
    h.scheduled,
    { at: h.siftingDay },
    move(hr, 'AddPanelMember', { staff: headOfBirch, chair: false, sifts: false }),
    move(headOfBirch, 'DeclareInterest', { conflict: 'none' }),
  );
  expect(keysAfter(play(joined, during, open))).toContain(`score-${h.adasApplication}-${headOfBirch}`);
});

test('it is opened once, and only for who is to be interviewed', () => {
  expect(ask(h.scoring, open, during)).toEqual(refuse('ScoringIsOpen', { application: h.adasApplication }));
  expect(ask(h.shortlisted, open, during)).toEqual(refuse('NotScheduled', { application: h.adasApplication }));
  const withdrew = play(h.scheduled, during, move(ada, 'WithdrawApplication', {}));
  expect(ask(withdrew, open, during)).toEqual(refuse('NotScheduled', { application: h.adasApplication }));
  expect(fold(withdrew).status).toBe('Interviewing');
});

test('no person opens it by hand', () => {
  for (const person of [hr, slt])
    expect(given(...h.scheduled).when(open.command, person, during)).toEqual(
      refuse('NotAuthorised', { needs: 'the process' }),
    );
});

test.each(others('Interviewing'))('a post that is %s holds no interview', (status) => {
  expect(ask(h.historyOf[status], open, during)).toEqual(refuse('NotInterviewing', { status }));
});
