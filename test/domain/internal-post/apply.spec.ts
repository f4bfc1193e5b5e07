import { expect, test } from '@jest/globals';
import { accept, refuse, type Actor, type Id } from '#libs/kernel/index.js';
import { fold, fresh, given, theProcessItself } from '../../support/given.js';
import { ada, ben, birch, headOfBirch, slt, stranger } from '../../support/people.js';
import { commands } from './commands.js';
import { adaApplied, advertOpened, closing, historyOf, postRelisted, sealed } from './histories.js';

const { Apply: apply } = commands;
const open = [...historyOf.Approved, advertOpened, adaApplied];

test('a member of staff applies, with the school that employs them and the statement sealed', () => {
  expect(given(...open).when(apply, ben)).toEqual(
    accept({
      type: 'ApplicationReceived',
      data: { application: fresh, applicant: ben, school: birch, statement: sealed('statement') },
    }),
  );
});

test('anybody employed by the trust may, a Head or SLT as well', () => {
  for (const person of [headOfBirch, slt]) expect(given(...open).when(apply, person).ok).toBe(true);
});

test('who does not work for the trust may not', () => {
  expect(given(...open).when(apply, stranger)).toEqual(refuse('NotAuthorised', { needs: 'a member of staff' }));
});

test('neither a service nor the process applies', () => {
  const service: Actor = { kind: 'service', id: 'payroll' as Id<'Service'> };
  for (const actor of [service, theProcessItself])
    expect(given(...open).when(apply, actor)).toEqual(refuse('NotAuthorised', { needs: 'a person' }));
});

test('nobody applies twice', () => {
  expect(given(...open).when(apply, ada)).toEqual(refuse('AlreadyApplied'));
});

test('the last instant is a millisecond before closing', () => {
  expect(given(...open).when(apply, ben, { at: '2027-01-25T16:59:59.999Z' }).ok).toBe(true);
  expect(given(...open).when(apply, ben, { at: closing })).toEqual(refuse('AdvertClosed', { closedAt: closing }));
});

test('an application waits for an open advert', () => {
  for (const status of ['Requested', 'Approved', 'Selecting', 'AwaitingRoute', 'Appointed', 'Cancelled'] as const)
    expect(given(...historyOf[status]).when(apply, ben)).toEqual(refuse('NotAdvertised', { status }));
});

test('after relisting it begins with no applications, so that everybody may apply', () => {
  const again = [...historyOf.AwaitingRoute, postRelisted, advertOpened];
  expect(fold(again)).toMatchObject({ status: 'Advertised', applications: [] });
  expect(given(...again).when(apply, ada).ok).toBe(true);
});
