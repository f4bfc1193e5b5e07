import { expect, test } from '@jest/globals';
import { accept, refuse, type Actor, type StreamId } from '#libs/kernel/index.js';
import { fold, given, tasksAfter, theProcessItself } from '../../support/given.js';
import { ada, ben, hr } from '../../support/people.js';
import { commands } from './commands.js';
import { advertClosed, advertOpened, closing, historyOf, nobodyApplied } from './histories.js';

const { CloseAdvert: close } = commands;

test('the process closes the advert at its closing instant', () => {
  expect(given(...historyOf.Advertised).when(close, theProcessItself, { at: closing })).toEqual(accept(advertClosed));
});

test('it says when it did so, although later than it should have been', () => {
  const late = '2027-01-26T03:00:00.000Z';
  expect(given(...historyOf.Advertised).when(close, theProcessItself, { at: late })).toEqual(
    accept({ type: 'AdvertClosed', data: { closedAt: late } }),
  );
});

test('a millisecond earlier it is still open', () => {
  const at = '2027-01-25T16:59:59.999Z';
  expect(given(...historyOf.Advertised).when(close, theProcessItself, { at })).toEqual(
    refuse('StillOpen', { closesAt: closing }),
  );
});

test('an advert that nobody answered waits for people to choose the route', () => {
  const unanswered = [...historyOf.Approved, advertOpened];
  const decision = given(...unanswered).when(close, theProcessItself, { at: closing });
  expect(decision).toEqual(accept(advertClosed, nobodyApplied));
  expect(fold([...unanswered, ...(decision.ok ? decision.events : [])]).status).toBe('AwaitingRoute');
});

test('the panel then chooses, without those who applied', () => {
  expect(tasksAfter(...historyOf.Selecting)).toMatchObject([
    { key: 'select-candidate', to: [{ role: 'SLT' }], not: [{ staff: ada }, { staff: ben }] },
  ]);
});

test('neither a person nor another process closes it', () => {
  const another: Actor = { kind: 'process', id: 'internal-post-00000000-0000-4000-8000-000000000002' as StreamId };
  for (const actor of [hr, another])
    expect(given(...historyOf.Advertised).when(close, actor, { at: closing })).toEqual(
      refuse('NotAuthorised', { needs: 'the process' }),
    );
});

test('it is closed once', () => {
  expect(given(...historyOf.Selecting).when(close, theProcessItself, { at: closing })).toEqual(
    refuse('NotAdvertised', { status: 'Selecting' }),
  );
});
