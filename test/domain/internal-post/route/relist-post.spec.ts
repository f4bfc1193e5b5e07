import { expect, test } from '@jest/globals';
import { accept, refuse } from '#libs/kernel/index.js';
import { fold, given, inShort, tasksAfter, theProcessItself } from '../../../support/given.js';
import { ada, ash, ben, cora, headOfAsh, headOfBirch, hr, slt } from '../../../support/people.js';
import { move, play } from '../../../support/play.js';
import * as its from '../histories.js';

const relist = { type: 'RelistPost', data: {} } as const;
const relisting = move(hr, 'RelistPost', {});
const at = its.agreeingDay;
const again = move(hr, 'OpenAdvert', { closesAt: its.at('2027-03-01T17:00:00Z'), audience: {} });

test('HR has the post advertised once more, in the words that were approved', () => {
  expect(given(...its.nobodyApplied).when(relist, hr, { at })).toEqual(
    accept({ type: 'PostRelisted', data: { by: hr } }),
  );
  expect(fold(its.relisted)).toMatchObject({ status: 'Approved', specifications: [{ version: 1 }], applications: [] });
  expect(tasksAfter(...its.relisted)[0]).toMatchObject({ key: 'open-advert', to: [{ role: 'HR', school: ash }] });
});

test('everybody may apply again; earlier applications are kept apart, with panel and reserve gone', () => {
  const open = play(play(its.unfilled, { at }, relisting), { at }, again);
  expect(fold(open)).toMatchObject({
    status: 'Advertised',
    applications: [],
    earlier: [{ applicant: ada }, { applicant: ben }],
  });
  expect(fold(open)).not.toHaveProperty('panel');
  expect(fold(open)).not.toHaveProperty('reserve');
  expect(inShort(given(...open).when(its.applying(ben).command, ben, { at }))).toBe('ApplicationReceived');
});

test('of three posts one is filled: two are advertised, the appointment stands, and offers count on', () => {
  const filled = play(
    play(its.threePostsTwoAppointable, { at: its.offerDay }, its.offering(1), its.offering(2), its.accepting(ben)),
    { at },
    its.proposing(),
    its.signing(headOfAsh, 'gaining'),
    its.signing(ben, 'candidate'),
    its.signing(headOfBirch, 'releasing'),
    move(ada, 'DeclineOffer', { vacancy: 2, offer: 1 }),
    move(theProcessItself, 'BringUpReserve', { vacancy: 2 }),
    relisting,
  );
  expect(fold(filled)).toMatchObject({
    status: 'Approved',
    vacancies: [
      { number: 1, status: 'Appointed' },
      { number: 2, status: 'Unfilled', offers: 1 },
      { number: 3, offers: 0 },
    ],
  });
  expect(inShort(given(...filled).when(its.amending(its.day('2027-06-01')).command, hr, { at }))).toBe(
    'AmendmentProposed',
  );
  expect(inShort(given(...play(filled, { at }, again)).when(its.applying(cora).command, cora, { at }))).toBe(
    'ApplicationReceived',
  );
});

test('where nobody was found appointable, SLT chooses', () => {
  expect(inShort(given(...its.noneAppointable).when(relist, slt, { at }))).toBe('PostRelisted');
  expect(given(...its.noneAppointable).when(relist, hr, { at })).toEqual(
    refuse('NotAuthorised', { needs: [{ role: 'SLT' }] }),
  );
});

test('nobody relists a post for which they applied', () => {
  expect(given(...its.unfilled).when(relist, ada, { at, roles: [{ role: 'HR' }] })).toEqual(
    refuse('ExcludedFromTask', { task: 'choose-route', because: 'own-case' }),
  );
});

test('it is relisted only where people choose the route', () => {
  for (const status of ['Approved', 'Advertised', 'Offering', 'Appointed', 'External', 'Frozen', 'Closed'] as const)
    expect(given(...its.historyOf[status]).when(relist, hr, { at })).toEqual(refuse('NotAwaitingRoute', { status }));
});
