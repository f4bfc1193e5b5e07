import { expect, test } from '@jest/globals';
import { accept, refuse } from '#libs/kernel/index.js';
import { fold, given, inShort, tasksAfter } from '../../../support/given.js';
import { ada, ben, headOfAsh, hr, slt, stranger } from '../../../support/people.js';
import { move, play } from '../../../support/play.js';
import * as its from '../histories.js';

const withdraw = { type: 'WithdrawFromAppointment', data: { vacancy: 1 } } as const;
const at = its.agreeingDay;
const ladder = [
  { kind: 'remind', at: its.at('2027-02-10T09:00:00Z') },
  { kind: 'overdue', at: its.at('2027-02-13T09:00:00Z') },
  { kind: 'escalate', at: its.at('2027-02-15T09:00:00Z') },
];

test('whoever was appointed withdraws, and need not say why', () => {
  expect(given(...its.appointed).when(withdraw, ben, { at })).toEqual(
    accept({ type: 'AppointeeWithdrew', data: { vacancy: 1, by: ben, ladder } }),
  );
  const because = { ...withdraw, data: { ...withdraw.data, ...its.becauseOf } };
  expect(given(...its.appointed).when(because, ben, { at })).toMatchObject({
    events: [{ data: { by: ben, reason: its.sealed('reason') } }],
  });
});

test('nothing is undone yet: the appointment is kept, and SLT is asked about what hangs on it', () => {
  expect(fold(its.appointeeWithdrew)).toMatchObject({
    status: 'Offering',
    vacancies: [{ status: 'AppointeeWithdrew', reviewed: false, appointment: { revision: 1, startsOn: its.startDay } }],
  });
  expect(tasksAfter(...its.appointeeWithdrew)).toMatchObject([
    {
      key: 'review-dependents-1',
      answers: ['ReviewDependents', 'KeepAppointment'],
      to: [{ role: 'SLT' }],
      due: '2027-02-13T09:00:00.000Z',
    },
    { key: 'review-external-recruitment' },
  ]);
});

test('only the person who was appointed: not a rival, not HR, not a Head, not SLT, nor somebody for them', () => {
  for (const by of [ada, hr, headOfAsh, slt])
    expect(given(...its.appointed).when(withdraw, by, { at })).toEqual(refuse('NotYourAppointment', { vacancy: 1 }));
  expect(given(...its.appointed).when(withdraw, ada, { at, onBehalfOf: ben })).toEqual(
    refuse('NotYourAppointment', { vacancy: 1 }),
  );
  expect(given(...its.appointed).when(withdraw, stranger, { at })).toEqual(
    refuse('NotAuthorised', { needs: 'a member of staff' }),
  );
});

test('before the appointment it is the application that is withdrawn, and after it the appointment', () => {
  expect(given(...its.signedByTwo).when(withdraw, ben, { at })).toEqual(
    refuse('NotAppointed', { vacancy: 1, status: 'AgreeingDate' }),
  );
  expect(given(...its.appointed).when({ type: 'WithdrawApplication', data: {} }, ben, { at })).toMatchObject({
    ok: false,
  });
});

test('somebody withdraws once', () => {
  for (const [history, status] of [
    [its.appointeeWithdrew, 'AppointeeWithdrew'],
    [its.voided, 'Vacant'],
  ] as const)
    expect(given(...history).when(withdraw, ben, { at })).toEqual(refuse('NotAppointed', { vacancy: 1, status }));
});

test('of three appointed one withdraws from their own vacancy, and from no other', () => {
  const first = play(
    play(its.threeVacancies, { at: its.offerDay }, its.offering(1), its.accepting(ben), its.proposing()),
    { at },
    its.signing(headOfAsh, 'gaining'),
    its.signing(ben, 'candidate'),
    its.signing('staff-head-birch' as typeof ben, 'releasing'),
  );
  expect(inShort(given(...first).when({ ...withdraw, data: { vacancy: 2 } }, ben, { at }))).toBe('no: NotAppointed');
  expect(inShort(given(...first).when(withdraw, ben, { at }))).toBe('AppointeeWithdrew');
});

test('also while the post lies still; SLT is asked when it goes on', () => {
  const two = play(
    its.threePostsTwoAppointable,
    { at: its.offerDay },
    its.offering(1),
    its.accepting(ben),
    its.proposing(),
  );
  const appointed = play(
    two,
    { at },
    its.signing(headOfAsh, 'gaining'),
    its.signing(ben, 'candidate'),
    its.signing('staff-head-birch' as typeof ben, 'releasing'),
  );
  const still = play(
    appointed,
    { at },
    move(hr, 'FreezePost', its.becauseOf),
    move(ben, 'WithdrawFromAppointment', { vacancy: 1 }),
  );
  expect(tasksAfter(...still).map(({ key }) => key)).toEqual(['reopen-post']);
  const on = play(still, { at }, move(hr, 'ReopenPost', its.becauseOf));
  expect(tasksAfter(...on).map(({ key }) => key)).toContain('review-dependents-1');
});
