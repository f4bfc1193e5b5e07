import { expect, test } from '@jest/globals';
import { ada, ben, hr } from '../support/people.js';
import * as its from '../domain/secondment/histories.js';
import { caseIn, decided, inShort, keysIn, playing, whereOn } from '../domain/secondment/world.js';

const deleting = (from: string) => ({
  ...its.ask(hr, 'DeletePost', { from: its.day(from) }, '2027-06-01T09:00:00Z'),
  stream: its.asStream(its.home),
});
const restructured = playing(its.withObjective, deleting('2027-09-01'));
const opened = playing(restructured, its.openingReturn);

test('E37: a post may go while its holder is seconded, and not while somebody works in it', () => {
  expect(inShort(its.withObjective, deleting('2027-09-01'))).toBe('PostDeleted');
  const covered = its.assigned(its.withObjective, its.home, ben, {
    basis: 'cover',
    from: its.first,
    assignment: 'bens-cover',
  });
  expect(inShort(covered, deleting('2027-09-01'))).toBe('no: StillHeld');
  expect(inShort(its.withObjective, deleting('2028-02-01'))).toBe('no: StillHeld');
});

test('E37: ninety days before the end redeployment begins, not on the day', () => {
  expect(decided(restructured, its.openingReturn)).toMatchObject({
    events: [{ type: 'ReturnOpened' }, { type: 'RedeploymentStarted', data: { post: its.home, gone: '2027-09-01' } }],
  });
  expect(caseIn(opened)).toMatchObject({ step: { return: { redeploying: { post: its.home } } } });
  expect(keysIn(opened)).toContain('plan-return');
});

test('E37: there is no way back to a post that is gone, and one to an alternative that is named', () => {
  expect(inShort(opened, its.planning())).toBe('no: HomePostDeleted');
  const placed = playing(opened, its.planning({ to: 'alternative', post: its.spare }), its.ending());
  expect(whereOn(placed, ada, its.last)).toEqual({ there: [its.host], away: [] });
  expect(whereOn(placed, ada, '2028-02-01')).toEqual({ there: [its.spare], away: [] });
});

test('E37: where nothing is found by the last day, the secondee is left with the post that they have', () => {
  const stays = playing(opened, its.ending());
  expect(caseIn(stays)).toMatchObject({ status: 'Returning', step: { return: { staysOn: 'home-post-deleted' } } });
  expect(whereOn(stays, ada, '2028-02-01')).toEqual({ there: [its.host], away: [] });
});

test('E37: where the host has no room either, the alternative begins at once, so that no day is left without a post', () => {
  const filled = its.assigned(opened, its.host, ben, {
    basis: 'substantive',
    from: '2028-02-01',
    assignment: 'bens-own',
  });
  const nowhere = playing(filled, its.ending());
  expect(whereOn(nowhere, ada, '2028-02-02')).toEqual({ there: [], away: [] });
  expect(keysIn(nowhere)).toContain('plan-return');
  const to = (lastDay: string) => its.planning({ to: 'alternative', post: its.spare, lastDay }, '2028-02-02T09:00:00Z');
  expect(decided(nowhere, to('2028-02-23'))).toMatchObject({
    refusal: 'WithoutPostUntilThen',
    facts: { from: '2028-02-02', lastDay: '2028-02-23' },
  });
  const placed = playing(nowhere, to('2028-02-01'));
  expect(whereOn(placed, ada, '2028-02-02')).toEqual({ there: [its.spare], away: [] });
});
