import { expect, test } from '@jest/globals';
import { refuse } from '#libs/kernel/index.js';
import { fold, given, inShort, tasksAfter, type Fact } from '../../../support/given.js';
import { ada, ash, ben, cora, hr, hrTwo, slt } from '../../../support/people.js';
import { move, play } from '../../../support/play.js';
import * as its from '../histories.js';

const reopen = { type: 'ReopenPost', data: its.becauseOf } as const;
const freezing = move(hr, 'FreezePost', its.becauseOf);
const reopening = move(hr, 'ReopenPost', its.becauseOf);
/** The history frozen at one time and re-opened at another. */
const still = (history: readonly Fact[], from: string, to: string) =>
  play(play(history, { at: from }, freezing), { at: to }, reopening);

test('HR goes on with it; the advert closes as many days later as it lay still, counted up', () => {
  const decision = given(...its.frozen).when(reopen, hrTwo, { at: '2027-01-29T10:00:00Z' });
  const to = its.at('2027-02-04T17:00:00Z');
  expect(decision).toMatchObject({
    ok: true,
    events: [
      {
        type: 'PostReopened',
        data: {
          by: hrTwo,
          reason: its.sealed('reason'),
          days: 10,
          missed: [],
          closesAt: to,
          ladder: [{ kind: 'closing-soon', at: '2027-02-01T09:00:00.000Z' }],
        },
      },
    ],
  });
  expect(fold(still(its.panelReady, '2027-01-20T09:00:00Z', '2027-01-29T10:00:00Z'))).toMatchObject({
    status: 'Advertised',
    step: { closesAt: to, ladder: [{ at: '2027-02-01T09:00:00.000Z' }] },
    applications: [{ applicant: ada }, { applicant: ben }],
  });
});

test('over the night when the clocks go on, what closed at five closes at five', () => {
  const late = play(
    its.opened,
    {},
    move(hr, 'ExtendAdvert', { closesAt: its.at('2027-03-25T17:00:00Z'), ...its.becauseOf }),
  );
  const on = fold(still(late, '2027-03-20T09:00:00Z', '2027-03-30T08:00:00Z'));
  expect(on).toMatchObject({ step: { closesAt: '2027-04-04T16:00:00.000Z' } });
});

test('an answer to an offer is due as much later too, and so is what people are chased for in that step', () => {
  const offered = play(its.toOffer, { at: '2027-03-22T09:00:00Z' }, its.offering());
  expect(fold(still(offered, '2027-03-24T09:00:00Z', '2027-03-30T08:00:00Z'))).toMatchObject({
    status: 'Offering',
    vacancies: [{ status: 'Offered', offer: { answerBy: '2027-04-06T16:00:00.000Z' } }],
  });
  const accepted = play(offered, { at: '2027-03-23T09:00:00Z' }, its.accepting(ben));
  expect(fold(still(accepted, '2027-03-24T09:00:00Z', '2027-03-30T08:00:00Z'))).toMatchObject({
    vacancies: [{ status: 'AgreeingDate', ladder: [{ kind: 'overdue', at: '2027-04-08T08:00:00.000Z' }] }],
  });
});

test('a reminder that had come before the post was frozen does not come again', () => {
  const on = fold(still(its.requested, '2027-01-14T09:00:00Z', '2027-01-24T09:00:00Z'));
  expect(on).toMatchObject({
    status: 'Requested',
    step: {
      ladder: [
        { kind: 'remind', at: '2027-01-13T09:00:00.000Z' },
        { kind: 'overdue', at: '2027-01-26T09:00:00.000Z' },
        { kind: 'escalate', at: '2027-01-28T09:00:00.000Z' },
      ],
    },
  });
});

test('HR may name a later closing of the advert, and no earlier one', () => {
  const at = '2027-01-29T10:00:00Z';
  const answer = (closesAt: string) =>
    given(...its.frozen).when({ ...reopen, data: { ...its.becauseOf, closesAt: its.at(closesAt) } }, hr, { at });
  expect(answer('2027-02-10T17:00:00Z')).toMatchObject({
    events: [{ data: { closesAt: '2027-02-10T17:00:00.000Z', ladder: [{ at: '2027-02-07T09:00:00.000Z' }] } }],
  });
  expect(answer('2027-02-04T16:59:59.999Z')).toEqual(
    refuse('ClosesEarlier', { closesAt: '2027-02-04T16:59:59.999Z', until: '2027-02-04T17:00:00.000Z' }),
  );
});

test('an advert that had yet to open opens as much later', () => {
  const opening = move(hr, 'OpenAdvert', {
    opensAt: its.at('2027-02-01T08:00:00Z'),
    closesAt: its.at('2027-02-15T17:00:00Z'),
    audience: {},
  });
  const on = fold(still(play(its.approved, {}, opening), '2027-01-20T09:00:00Z', '2027-01-30T09:00:00Z'));
  expect(on).toMatchObject({ opensAt: '2027-02-11T08:00:00.000Z', step: { closesAt: '2027-02-25T17:00:00.000Z' } });
});

test('only an advert has a closing', () => {
  const frozen = play(its.offered, { at: its.offerDay }, freezing);
  const named = { ...reopen, data: { ...its.becauseOf, closesAt: its.at('2027-12-01T17:00:00Z') } };
  expect(given(...frozen).when(named, hr, { at: its.offerDay })).toEqual(
    refuse('NotAdvertised', { status: 'Offering' }),
  );
});

test('an interview that fell into that time has to be arranged anew; one that lies ahead stands', () => {
  const missed = still(its.scheduled, '2027-02-01T09:00:00Z', '2027-02-09T09:00:00Z');
  expect(missed.at(-1)).toMatchObject({ data: { missed: [its.adasApplication, its.bensApplication] } });
  expect(tasksAfter(...missed).map(({ key }) => key)).toEqual(
    expect.arrayContaining([`schedule-interview-${its.adasApplication}`, `schedule-interview-${its.bensApplication}`]),
  );
  const kept = still(its.scheduled, '2027-01-28T09:00:00Z', '2027-02-02T09:59:59Z');
  expect(kept.at(-1)).toMatchObject({ data: { missed: [] } });
  expect(fold(kept)).toMatchObject({ applications: [{ interview: { startsAt: its.interviewAt } }, {}] });
  const held = still(its.scoring, its.interviewAt, '2027-02-09T09:00:00Z');
  expect(held.at(-1)).toMatchObject({ data: { missed: [] } });
});

test('what follows from withdrawals of that time follows now', () => {
  const frozen = play(its.siftedByOne, { at: its.siftingDay }, freezing);
  const empty = play(
    frozen,
    { at: its.siftingDay },
    move(ada, 'WithdrawApplication', {}),
    move(ben, 'WithdrawApplication', {}),
  );
  expect(inShort(given(...empty).when(reopen, hr, { at: its.siftingDay }))).toBe(
    'PostReopened + AllApplicantsWithdrew',
  );
});

test('a post that was held goes on to the choice of its route', () => {
  expect(fold(play(its.held, { at: its.siftingDay }, reopening))).toMatchObject({
    status: 'AwaitingRoute',
    step: { because: 'NobodyApplied' },
  });
});

test('re-opened at once it goes on as if nothing had been', () => {
  const at = its.at('2027-01-20T09:00:00Z');
  expect(given(...its.frozen).when(reopen, hr, { at })).toMatchObject({
    events: [{ data: { days: 0, closesAt: its.closing } }],
  });
  expect(fold(still(its.dateProposed, at, at))).toEqual(fold(its.dateProposed));
});

test('frozen twice it is later by both times', () => {
  const twice = still(
    still(its.opened, '2027-01-12T09:00:00Z', '2027-01-14T09:00:00Z'),
    '2027-01-20T09:00:00Z',
    '2027-01-23T09:00:00Z',
  );
  expect(fold(twice)).toMatchObject({ step: { closesAt: '2027-01-30T17:00:00.000Z' } });
  expect(inShort(given(...twice).when(its.applying(cora).command, cora, { at: '2027-01-30T16:59:59Z' }))).toBe(
    'ApplicationReceived',
  );
});

test('HR alone re-opens, and nobody who applied', () => {
  const at = its.siftingDay;
  expect(given(...its.frozen).when(reopen, slt, { at })).toEqual(
    refuse('NotAuthorised', { needs: [{ role: 'HR', school: ash }] }),
  );
  expect(given(...its.frozen).when(reopen, ada, { at, roles: [{ role: 'HR' }] })).toEqual(
    refuse('ExcludedFromTask', { task: 'reopen-post', because: 'own-case' }),
  );
  expect(given(...its.panelReady).when(reopen, hr, { at })).toEqual(refuse('NotFrozen', { status: 'Advertised' }));
});
