import { expect, test } from '@jest/globals';
import { fold, tasksAfter, theProcessItself } from '../../../support/given.js';
import { ada, ben, headOfAsh, headOfBirch, hr, slt } from '../../../support/people.js';
import { move, play } from '../../../support/play.js';
import { chasedFrom } from '../asking.js';
import * as its from '../histories.js';

/** Of three posts one is unfilled from the start, one declined; months later the date for the last is agreed. */
const declined = play(
  its.threePostsTwoAppointable,
  { at: its.offerDay },
  its.offering(1, 'References'),
  its.offering(2),
  its.accepting(ben),
  move(ada, 'DeclineOffer', { vacancy: 2, offer: 1 }),
  move(theProcessItself, 'BringUpReserve', { vacancy: 2 }),
);
const signed = play(
  declined,
  { at: '2027-03-09T09:00:00Z' },
  its.proposing(),
  its.signing(headOfAsh, 'gaining'),
  its.signing(ben, 'candidate'),
  its.signing(headOfBirch, 'releasing'),
);
const met = move(hr, 'RecordCondition', { vacancy: 1, offer: 1, condition: 'condition-1', met: true });
const types = (history: readonly { type: string }[], from: readonly unknown[]) =>
  history.slice(from.length).map(({ type }) => type);

test('with the last vacancy settled people are asked for the route from that day on, not from when the first came free', () => {
  const at = '2027-03-15T10:00:00Z';
  const settled = play(signed, { at }, met);
  expect(types(settled, signed)).toEqual(['ConditionRecorded', 'AppointmentMade', 'PostPartlyFilled']);
  expect(fold(settled)).toMatchObject({
    status: 'AwaitingRoute',
    step: { because: 'Unfilled', ladder: chasedFrom('2027-03-15'), escalated: false },
  });
  expect(tasksAfter(...settled).find(({ key }) => key === 'choose-route')).toMatchObject({
    due: '2027-03-20T09:00:00.000Z',
  });
});

test('the last signature does the same where no condition is open', () => {
  const three = play(
    its.threePostsTwoAppointable,
    { at: its.offerDay },
    its.offering(1),
    its.offering(2),
    its.accepting(ben),
    its.proposing(),
    move(ada, 'DeclineOffer', { vacancy: 2, offer: 1 }),
    move(theProcessItself, 'BringUpReserve', { vacancy: 2 }),
    its.signing(headOfAsh, 'gaining'),
    its.signing(ben, 'candidate'),
  );
  const last = play(three, { at: '2027-04-12T09:00:00Z' }, its.signing(headOfBirch, 'releasing'));
  expect(types(last, three)).toEqual(['StartDateSigned', 'StartDateAgreed', 'AppointmentMade', 'PostPartlyFilled']);
  expect(fold(last)).toMatchObject({ step: { ladder: [{ at: '2027-04-14T08:00:00.000Z' }, {}, {}] } });
});

test('an appointment that stands after all brings the route back with days of its own', () => {
  const withdrawn = play(signed, { at: '2027-03-15T10:00:00Z' }, met, move(hr, 'CloseUnfilled', its.becauseOf));
  expect(fold(withdrawn).status).toBe('Closed');
  const open = play(
    play(declined, { at: its.offerDay }, met, its.proposing(), its.signing(headOfAsh, 'gaining')),
    { at: its.agreeingDay },
    its.signing(ben, 'candidate'),
    its.signing(headOfBirch, 'releasing'),
  );
  expect(fold(open).status).toBe('AwaitingRoute');
  const kept = play(
    open,
    { at: its.agreeingDay },
    move(ben, 'WithdrawFromAppointment', { vacancy: 1 }),
    move(slt, 'KeepAppointment', { vacancy: 1, note: its.sealed('note') }),
  );
  expect(fold(kept)).toMatchObject({ status: 'AwaitingRoute', step: { ladder: chasedFrom('2027-02-08') } });
});

test('where everything is filled, or something is still under way, nobody is asked', () => {
  expect(its.appointed.map(({ type }) => type)).not.toContain('PostPartlyFilled');
  expect(signed.map(({ type }) => type)).not.toContain('PostPartlyFilled');
  expect(declined.map(({ type }) => type)).not.toContain('PostPartlyFilled');
});
