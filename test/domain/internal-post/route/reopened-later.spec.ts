import { expect, test } from '@jest/globals';
import { refuse } from '#libs/kernel/index.js';
import { fold, given, inShort } from '../../../support/given.js';
import { hr } from '../../../support/people.js';
import { move, play } from '../../../support/play.js';
import * as its from '../histories.js';

const freeze = move(hr, 'FreezePost', its.becauseOf);
const reopen = (closesAt?: string) =>
  ({ type: 'ReopenPost', data: { ...its.becauseOf, ...(closesAt && { closesAt: its.at(closesAt) }) } }) as const;
const reserveOf = (history: Parameters<typeof fold>[0]) => {
  const state = fold(history);
  return state.status === 'NotRequested' ? undefined : state.reserve;
};

test('the days on which it lay still are not taken from the advert: no instant before the moved closing is taken', () => {
  const at = '2027-01-23T09:00:00Z';
  const moved = its.at('2027-01-28T17:00:00Z');
  expect(given(...its.frozen).when(reopen('2027-01-28T16:59:59Z'), hr, { at })).toEqual(
    refuse('ClosesEarlier', { closesAt: its.at('2027-01-28T16:59:59Z'), until: moved }),
  );
  for (const closesAt of [undefined, moved, '2027-02-10T17:00:00Z'])
    expect(inShort(given(...its.frozen).when(reopen(closesAt), hr, { at }))).toBe('PostReopened');
});

test('an advert that was to close by its old instant is not shortened to it', () => {
  const still = play(its.panelReady, { at: '2027-01-12T09:00:00Z' }, freeze);
  const at = '2027-01-13T09:00:00Z';
  expect(inShort(given(...still).when(reopen(its.closing), hr, { at }))).toBe('no: ClosesEarlier');
});

test('the reserve is good for as many days longer as the post lay still', () => {
  const still = play(its.offered, { at: its.offerDay }, freeze);
  expect(reserveOf(still)).toMatchObject({ until: '2027-08-03' });
  const on = play(still, { at: '2027-02-14T09:00:00Z' }, move(hr, 'ReopenPost', its.becauseOf));
  expect(reserveOf(on)).toEqual({ applications: [its.adasApplication], until: '2027-08-13' });
});

test('a reserve that was too old already when the post was frozen is not renewed', () => {
  const still = play(its.offered, { at: '2027-08-04T09:00:00Z' }, freeze);
  const on = play(still, { at: '2027-08-20T09:00:00Z' }, move(hr, 'ReopenPost', its.becauseOf));
  expect(reserveOf(on)).toMatchObject({ until: '2027-08-03' });
});
