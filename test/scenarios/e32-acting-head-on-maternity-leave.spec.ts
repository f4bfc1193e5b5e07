import { describe, expect, test } from '@jest/globals';
import { holdersOn } from '#libs/domain/assignment/holders-on.js';
import { chainOf } from '#libs/domain/acting-up/chain.js';
import * as its from '../domain/acting-up/trust.js';
import { day, decided, holdingsIn, holdingsOf, linkIn, playing, thereOn } from '../domain/acting-up/world.js';

const told = '2027-03-15T09:00:00Z';
const leave = '2027-04-12';
const asked = its.arranging(its.third, its.headship, its.e, leave, { cause: 'absence', absent: its.d }, told);
const arranged = playing(its.began, asked);
const onLeave = playing(
  arranged,
  its.asks(its.third, 'BeginActing', {}, '2027-04-11T23:00:00Z', its.itself(its.third)),
);
const people = {
  holdingsOf: (staff: typeof its.d) => holdingsOf(onLeave, staff),
  holdingsIn: (post: typeof its.headship) => holdingsIn(onLeave, post),
};
const awayFrom = (post: typeof its.headship, staff: typeof its.d, on: string) =>
  holdersOn(holdingsIn(onLeave, post), day(on)).find((one) => one.staff === staff && !one.present);

describe('E32: given the deputy acts as Head, when their maternity leave starts', () => {
  test('somebody acts as Head in their stead, at the second level of the chain', () => {
    expect(thereOn(onLeave, its.headship, '2027-04-11')).toEqual([its.d]);
    expect(thereOn(onLeave, its.headship, leave)).toEqual([its.e]);
    expect(linkIn(onLeave, its.third)).toMatchObject({
      status: 'Acting',
      link: { cause: 'absence', insteadOf: { staff: its.d }, depth: 2, to: its.until },
    });
  });

  test('the chain has the replacement under the deputy, and the assistant still acts as deputy', () => {
    expect(
      chainOf(people, its.headship, day(leave)).map(({ staff, depth, present }) => [staff, depth, present]),
    ).toEqual([
      [its.d, 1, false],
      [its.a, 2, true],
      [its.e, 2, true],
    ]);
    expect(thereOn(onLeave, its.deputyship, leave)).toEqual([its.a]);
  });

  test('the Head’s secondment is untouched, and so is the deputy’s way back to their own post', () => {
    expect(awayFrom(its.headship, its.h, leave)).toMatchObject({ because: its.secondment, to: its.until });
    expect(awayFrom(its.deputyship, its.d, leave)).toMatchObject({ because: its.first, basis: 'substantive' });
    expect(linkIn(onLeave, its.first)).toEqual(linkIn(its.began, its.first));
    const decision = decided(its.began, asked);
    const streams = decision.ok ? decision.alongside?.map(({ stream }) => stream) : [];
    expect(streams).not.toContain(its.secondment);
    expect(streams).not.toContain(its.first);
  });
});

describe('E32: when the Head returns while the deputy is still on leave', () => {
  const at = '2027-06-01T09:00:00Z';
  const on = '2027-06-07';
  const back = playing(onLeave, its.proposing(its.secondment, on, at), its.applying(its.secondment, 1, at));

  test('the replacement and the deputy’s own acting end, and the assistant goes on: the deputy is not there yet', () => {
    expect(thereOn(back, its.headship, on)).toEqual([its.h]);
    expect(thereOn(back, its.teaching, on)).toEqual([its.e]);
    expect(thereOn(back, its.deputyship, on)).toEqual([its.a]);
    expect(linkIn(back, its.second).status).toBe('Acting');
    expect(linkIn(back, its.third)).toMatchObject({ status: 'Closing', absence: { over: false } });
  });

  test('and when the deputy comes back, it is as deputy', () => {
    const later = '2027-06-28';
    const settled = playing(back, its.proposing(its.third, later, at), its.applying(its.third, 1, at));
    expect(thereOn(settled, its.headship, later)).toEqual([its.h]);
    expect(thereOn(settled, its.deputyship, later)).toEqual([its.d]);
    expect(thereOn(settled, its.assistantship, later)).toEqual([its.a]);
    expect(linkIn(settled, its.third)).toMatchObject({ absence: { over: true } });
  });
});

describe('E32: when the deputy is back from leave before the Head', () => {
  const at = '2027-05-10T09:00:00Z';
  const on = '2027-05-17';
  const back = playing(onLeave, its.proposing(its.third, on, at), its.applying(its.third, 1, at));

  test('they act as Head again, and whoever stood in for them is back in their own post', () => {
    expect(thereOn(back, its.headship, on)).toEqual([its.d]);
    expect(thereOn(back, its.deputyship, on)).toEqual([its.a]);
    expect(thereOn(back, its.teaching, on)).toEqual([its.e]);
    expect(linkIn(back, its.first).status).toBe('Acting');
  });
});
