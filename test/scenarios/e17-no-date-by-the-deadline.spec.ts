import { expect, test } from '@jest/globals';
import { loadPacks } from '#libs/policy-packs/load-packs.js';
import { fold, given, inShort, tasksAfter, theProcessItself } from '../support/given.js';
import { ash, ben, birch, ceo, headOfAsh, headOfBirch, hr } from '../support/people.js';
import { move, play } from '../support/play.js';
import * as its from '../domain/internal-post/histories.js';

const { rules } = loadPacks().current('demo-trust');
const escalate = move(theProcessItself, 'EscalateStartDate', { vacancy: 1 });
const propose = (by: typeof ben, as: 'gaining' | 'releasing' | 'CEO', startsOn: string) =>
  move(by, 'ProposeStartDate', { vacancy: 1, startsOn: its.day(startsOn), as });

/** The Head who gains wants 1 April, the Head who releases insists on 1 September. */
const torn = play(
  play(its.offered, { at: its.offerDay, rules }, its.accepting(ben)),
  { at: its.agreeingDay, rules },
  propose(headOfAsh, 'gaining', '2027-04-01'),
  propose(headOfBirch, 'releasing', '2027-09-01'),
);
const deadlineOf = (history: typeof torn) => {
  const state = fold(history);
  const [vacancy] = state.status === 'NotRequested' ? [] : state.vacancies;
  const rungs = vacancy?.status === 'AgreeingDate' ? vacancy.ladder : [];
  return rungs.find(({ kind }) => kind === 'escalate')!.at;
};
const deadline = deadlineOf(torn);
const escalated = play(torn, { at: deadline, rules }, escalate);
const isAppointed = (history: typeof torn) => history.some(({ type }) => type === 'AppointmentMade');

test('E17: the Heads do not agree by the deadline: it comes to the CEO, and no appointment exists', () => {
  expect(inShort(given(...torn).when(escalate.command, theProcessItself, { at: deadline, rules }))).toBe(
    'StartDateEscalated',
  );
  expect(isAppointed(escalated)).toBe(false);
  expect(fold(escalated)).toMatchObject({
    status: 'Offering',
    vacancies: [{ status: 'AgreeingDate', escalated: true }],
  });
  expect(tasksAfter(...escalated).find(({ key }) => key === 'settle-start-date-1')).toMatchObject({
    answers: ['ProposeStartDate'],
    to: [{ role: 'CEO' }],
  });
});

test('E17: the CEO settles nothing over their heads: all three still have to sign the CEO’s date', () => {
  const settled = play(escalated, { at: deadline, rules }, propose(ceo, 'CEO', '2027-05-01'));
  const asked = tasksAfter(...settled).filter(({ key }) => key.startsWith('agree-start-date-1-'));
  expect(asked.map(({ to }) => to)).toEqual([
    [{ role: 'Head', school: ash }],
    [{ role: 'Head', school: birch }],
    [{ staff: ben }],
  ]);
  const two = play(
    settled,
    { at: deadline, rules },
    its.signing(headOfAsh, 'gaining', 1, 3),
    its.signing(ben, 'candidate', 1, 3),
  );
  expect(isAppointed(two)).toBe(false);
  const three = play(two, { at: deadline, rules }, its.signing(headOfBirch, 'releasing', 1, 3));
  expect(three.at(-1)).toMatchObject({ type: 'AppointmentMade', data: { startsOn: '2027-05-01', staff: ben } });
});

test('E17: nor does the CEO, nor HR, sign for a Head', () => {
  for (const by of [ceo, hr])
    for (const as of ['gaining', 'releasing'] as const) {
      const signing = { type: 'AgreeStartDate', data: { vacancy: 1, proposal: 2, as } } as const;
      expect(given(...escalated).when(signing, by, { at: deadline, rules }).ok).toBe(false);
    }
});

test('E17: the deadline is that of the acceptance: countering does not put it off', () => {
  const again = play(torn, { at: '2027-02-09T09:00:00Z', rules }, propose(headOfAsh, 'gaining', '2027-04-05'));
  expect(deadlineOf(again)).toBe(deadline);
});

test('E17: a date that all agree to after the deadline is as good as one before', () => {
  const late = play(
    escalated,
    { at: deadline, rules },
    its.signing(headOfAsh, 'gaining', 1, 2),
    its.signing(ben, 'candidate', 1, 2),
  );
  expect(late.at(-1)).toMatchObject({ type: 'AppointmentMade', data: { startsOn: '2027-09-01' } });
});
