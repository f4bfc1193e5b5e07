import { describe, expect, test } from '@jest/globals';
import { shifted } from '#libs/domain/key-post/what-if/shift.js';
import type { World } from './world.js';
import { ada, ben, birch, cora, dev, ella, headOfAsh, hr } from '../../support/people.js';
import { askedIn, breaks, knownIn, moves, openings } from './asked.js';
import * as its from './trust.js';
import { holdingsIn, inKeyPost } from './world.js';

const { asking, assigned, away, day, headAsh, named, nominated, person, planned, posts, vacant } = its;
const easter = asking(headOfAsh, '2027-03-31');
const because = 'acting-up-00000000-0000-4000-8000-000000000001' as never;
const benActs = (world: World) =>
  assigned(away(world, headAsh, headOfAsh, '2027-01-04', '2027-08-31'), headAsh, ben, {
    basis: 'acting',
    from: day('2027-01-04'),
    to: day('2027-08-31'),
    because,
  });

describe('who is meant by a nomination', () => {
  test('whoever acts in a post may follow in it for good', () => {
    const answer = askedIn(nominated(named(benActs(posts), headAsh), headAsh, 1, person(ben)), easter);
    expect(moves(answer)).toEqual(['ben to 1 2027-09-01 (1) now']);
  });
  test('a position is who holds it for good, and not who acts in it meanwhile', () => {
    const byPosition = nominated(named(benActs(posts), its.deputyAsh), its.deputyAsh, 1, its.position(headAsh));
    expect(knownIn(byPosition).membersOf(its.position(headAsh), day('2027-02-01'))).toEqual([headOfAsh]);
    expect(moves(askedIn(byPosition, asking(ada, '2027-03-31')))).toEqual(['head-ash to 2 2027-04-01 (1) now']);
  });
  test('the pool of one school is those whom that school employs', () => {
    const { membersOf } = knownIn(posts, [ella, ben, dev]);
    expect(membersOf({ by: 'pool', school: birch }, day('2027-04-01'))).toEqual([ben, dev]);
    expect(membersOf({ by: 'pool' }, day('2027-04-01'))).toEqual([ella, ben, dev]);
  });
  test('a post that is no longer a key post has nobody, and is not called one', () => {
    const ended = inKeyPost(planned, headAsh, { type: 'KeyPostEnded', data: { by: hr } });
    expect(askedIn(ended, easter).opens[0]).toMatchObject({ key: false, outcome: 'open', candidates: [] });
    expect(askedIn(planned, easter).opens[0]).toMatchObject({ key: true });
  });
});

describe('for how long somebody moves', () => {
  test('no longer than the one who leaves would have held the post', () => {
    const forAYear = assigned(vacant(posts, its.postNo(8), 'Principal'), its.postNo(8), dev, { to: day('2027-08-31') });
    const agreed = assigned(forAYear, its.postNo(8), ben, { from: day('2027-09-01') });
    const answer = askedIn(nominated(named(agreed, its.postNo(8)), its.postNo(8), 1, person(cora)), asking(dev, '2027-03-31')); // prettier-ignore
    expect(moves(answer)).toEqual(['cora to 8 2027-04-01 (1) now']);
    expect(breaks(answer).filter((one) => one.startsWith('8'))).toEqual([]);
  });
  test('for the part of the week that was held: who shares a post keeps the rest of it', () => {
    const early = assigned(vacant({}, headAsh, 'Headteacher'), headAsh, headOfAsh, { pattern: [1, 1, 0.5, 0, 0] });
    const shared = assigned(early, headAsh, dev, { pattern: [0, 0, 0.5, 1, 1] });
    expect(breaks(askedIn(shared, { ...easter, until: day('2027-04-09') }))).toEqual([
      '1 2027-04-05..2027-04-06 gap',
      '1 2027-04-07..2027-04-07 part',
    ]);
    const followed = askedIn(nominated(named(shared, headAsh), headAsh, 1, person(ada)), easter);
    expect([moves(followed), breaks(followed)]).toEqual([['ada to 1 2027-04-05 (1) now'], []]);
  });
  test('from the day on which they come they hold nothing else, and until then all that they held', () => {
    const answer = askedIn(nominated(named(benActs(posts), headAsh), headAsh, 1, person(ada)), easter);
    expect(openings(answer)).toEqual(['1 2027-04-01 head-ash (1) filled', '2 2027-09-01 ada (2) open']);
    expect(breaks(answer)).toEqual(['2 2027-09-01..2028-03-31 gap']);
  });
});

test('what somebody would hold after they have gone is no stretch at all, and what they held before is whole', () => {
  const stretches = benActs(posts);
  const shift = { departures: [{ staff: headOfAsh, lastDay: day('2026-12-31') }], arrivals: [] };
  const told = shifted({ holdingsIn: (post) => holdingsIn(stretches, post) }, shift, headAsh);
  expect(told.filter(({ staff }) => staff === headOfAsh).map(({ from, to }) => [from, to])).toEqual([
    ['2020-01-01', '2026-12-31'],
  ]);
  for (const { from, to } of told) expect(to === undefined || from <= to).toBe(true);
  expect(told.find(({ staff }) => staff === ben)).toEqual(holdingsIn(stretches, headAsh).find(({ staff }) => staff === ben)); // prettier-ignore
});
