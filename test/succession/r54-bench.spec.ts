import { describe, expect, test } from '@jest/globals';
import { benchBySchool, benchOfPosts, benchTogether } from '#libs/succession/bench.js';
import { ada, ash, ben, birch, cora, dev, ella, finn, headOfAsh } from '../support/people.js';
import { knownIn } from '../domain/key-post/asked.js';
import * as its from '../domain/key-post/trust.js';
import type { World } from '../domain/key-post/world.js';
import { inKeyPost } from '../domain/key-post/world.js';
import { namedIn } from './support.js';

const { day, deputyAsh, headAsh, headBirch, named, nominated, person } = its;
const three = named(named(named(its.posts, headAsh), deputyAsh), headBirch, birch);
const bench = (world: World, on = '2027-01-11') =>
  benchOfPosts(namedIn(world, headAsh, deputyAsh, headBirch), knownIn(world), day(on));
const first = (world: World, on?: string) => bench(world, on)[0]!;

describe('R54: the bench of a key post', () => {
  test('has nobody where nobody is nominated', () => {
    expect(first(three)).toEqual({
      post: headAsh,
      title: 'Headteacher',
      school: ash,
      followers: [],
      ready: { now: 0, 'one-year': 0, 'two-years': 0, later: 0 },
      shared: [],
    });
  });
  test('has each person once, at the soonest of their placements, soonest first', () => {
    const placed = nominated(
      nominated(nominated(three, headAsh, 1, person(cora), 'two-years'), headAsh, 2, person(ada), 'one-year'),
      headAsh,
      3,
      its.position(deputyAsh),
    );
    expect(first(placed).followers.map(({ staff, readiness }) => [staff, readiness])).toEqual([
      [ada, 'now'],
      [cora, 'two-years'],
    ]);
    expect(first(placed).ready).toEqual({ now: 1, 'one-year': 0, 'two-years': 1, later: 0 });
  });
  test('has neither its holder, nor who no longer works for the trust, nor whose nomination has ended', () => {
    const placed = [headOfAsh, finn, ben].reduce(
      (world, staff, n) => nominated(world, headAsh, n, person(staff)),
      three,
    );
    expect(first(placed).followers.map(({ staff }) => staff)).toEqual([finn, ben]);
    expect(first(placed, '2027-01-21').followers.map(({ staff }) => staff)).toEqual([ben]);
    const ended = inKeyPost(placed, headAsh, { type: 'NominationEnded', data: { nomination: its.nominationNo(2), because: 'appointed', by: headOfAsh } }); // prettier-ignore
    expect(first(ended, '2027-01-21').followers).toEqual([]);
  });
  test('says who is nominated for another key post too', () => {
    const placed = nominated(nominated(nominated(three, headAsh, 1, person(ben)), headBirch, 2, person(ben)), headBirch, 3, person(dev)); // prettier-ignore
    expect(bench(placed).map(({ shared }) => shared)).toEqual([[ben], [], [ben]]);
  });
});

describe('R54: the bench of a school and of the trust', () => {
  const benIsWanted = [headAsh, deputyAsh, headBirch].reduce((world, post, n) => nominated(world, post, n, person(ben)), three); // prettier-ignore

  test('counts one person once, however many posts they are nominated for', () => {
    expect(benchTogether(bench(benIsWanted))).toEqual({
      posts: 3,
      empty: [],
      nobodyNow: [],
      people: 1,
      ready: { now: 1, 'one-year': 0, 'two-years': 0, later: 0 },
      atOnce: 1,
    });
  });
  test('counts them at the soonest of their placements, also where it is for another post', () => {
    const placed = nominated(nominated(three, headAsh, 1, person(ella), 'later'), headBirch, 2, person(ella), 'one-year'); // prettier-ignore
    expect(benchTogether(bench(placed))).toMatchObject({ people: 1, ready: { 'one-year': 1, later: 0 }, atOnce: 0 });
  });
  test('says which posts have nobody, and which have nobody yet', () => {
    const placed = nominated(nominated(three, headAsh, 1, person(ella), 'one-year'), headBirch, 2, person(dev));
    expect(benchTogether(bench(placed))).toMatchObject({ empty: [deputyAsh], nobodyNow: [headAsh, deputyAsh], atOnce: 1 }); // prettier-ignore
  });
  test('moves somebody on in its count where another post needs them less', () => {
    const placed = nominated(nominated(benIsWanted, headAsh, 7, person(dev)), deputyAsh, 8, person(dev));
    expect(benchTogether(bench(placed))).toMatchObject({ people: 2, atOnce: 2 });
  });
  test('is told for each school that has a key post', () => {
    const placed = nominated(benIsWanted, headBirch, 7, person(dev));
    expect(
      benchBySchool(bench(placed)).map(({ school, posts, people, atOnce }) => [school, posts, people, atOnce]),
    ).toEqual([
      [ash, 2, 1, 1],
      [birch, 1, 2, 1],
    ]);
  });
  test('of no posts is nothing', () => {
    expect(benchTogether([])).toMatchObject({ posts: 0, empty: [], people: 0, atOnce: 0 });
    expect(benchBySchool([])).toEqual([]);
  });
});
