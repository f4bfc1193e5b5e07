import { describe, expect, test } from '@jest/globals';
import { ash, birch, hr, sltTwo } from '../../support/people.js';
import * as its from './trust.js';
import { after, decided, inShort, linkIn, playing, thereOn } from './world.js';
import { recorded } from './world.js';

const { headAway, deputyActs, chain, first, second, third, headship, deputyship, secondment, since, monday } = its;
const asked = its.arranging(first, headship, its.d, since, { cause: secondment }, monday);

describe('Arranging that somebody acts up', () => {
  test('writes the link, the acting person’s place and their absence in one decision', () => {
    const decision = decided(headAway, asked);
    expect(decision).toMatchObject({
      ok: true,
      events: [
        {
          type: 'ActingUpArranged',
          data: {
            revision: 1,
            post: headship,
            title: 'Headteacher',
            staff: its.d,
            cause: secondment,
            insteadOf: { staff: its.h },
            own: [{ post: deputyship }],
            absent: [],
            depth: 1,
            from: since,
            startsAt: '2027-02-01T00:00:00.000Z',
            by: hr,
          },
        },
      ],
    });
    expect(
      decision.ok && decision.alongside?.map(({ stream, events }) => [stream, events.map(({ type }) => type)]),
    ).toEqual([
      [its.asStream(deputyship), ['HolderAway']],
      [its.asStream(headship), ['HolderAssigned']],
    ]);
  });

  test('lasts as long as the absence where no last day is given; midnight is that of London', () => {
    expect(linkIn(deputyActs, first)).toMatchObject({ link: { to: its.until, endsAt: '2027-08-31T23:00:00.000Z' } });
  });

  test('names nobody in its events but by their ids', () => {
    expect(JSON.stringify(decided(headAway, asked))).not.toMatch(/Ada|Head of|name/);
  });

  test('warns beyond the depth of the pack, as a fact and no refusal', () => {
    const three = playing(chain, its.arranging(third, its.assistantship, its.e, since, { cause: second }, monday));
    expect(linkIn(three, third)).toMatchObject({ link: { depth: 3 } });
    expect(linkIn(three, third)).not.toHaveProperty('link.beyond');
    const four = playing(three, its.arranging(its.linkNo(4), its.teaching, its.f, since, { cause: third }, monday));
    expect(linkIn(four, its.linkNo(4))).toMatchObject({ link: { depth: 4, beyond: 3 } });
  });

  test('keeps the absence itself where no other case does', () => {
    const ill = its.arranging(first, headship, its.d, since, { cause: 'absence', to: '2027-03-31' }, monday);
    const world = playing(its.whole, ill);
    expect(thereOn(world, headship, '2027-03-31')).toEqual([its.d]);
    expect(thereOn(world, headship, '2027-04-01')).toEqual([its.h]);
    expect(linkIn(world, first)).toMatchObject({ link: { absent: [{ post: headship }] }, absence: { over: false } });
  });
});

describe('Nobody acts up', () => {
  const refused = (more: object, world = headAway, by = hr) => {
    const decision = decided(world, { ...asked, data: { ...asked.data, ...more }, by });
    return decision.ok ? 'accepted' : [decision.refusal, decision.facts];
  };

  test('where nobody is away for the reason given', () => {
    expect(refused({ cause: third })).toEqual(['HolderNotAway', { post: headship, cause: third }]);
    expect(refused({ post: deputyship, staff: its.a })).toMatchObject(['HolderNotAway', {}]);
  });

  test('before the holder is away, nor after they are back', () => {
    expect(refused({ from: '2027-01-25' })).toMatchObject(['AlreadyHeld', { post: headship }]);
    expect(refused({ to: '2027-09-30' })).toMatchObject(['AlreadyHeld', { post: headship }]);
  });

  test('while somebody else does already', () => {
    expect(refused({ staff: its.e }, chain)).toMatchObject(['AlreadyArranged', {}]);
    const two = its.arranging(third, headship, its.e, since, { cause: secondment }, monday);
    expect(decided(chain, two)).toMatchObject({ refusal: 'AlreadyHeld', facts: { by: [first] } });
  });

  test('who is away themself', () => {
    expect(refused({ staff: its.h })).toMatchObject(['AwayThemself', { staff: its.h }]);
    const back = its.arranging(third, its.assistantship, its.h, since, { cause: second }, monday);
    expect(decided(chain, back)).toMatchObject({ refusal: 'AwayThemself', facts: { because: [secondment] } });
  });

  test('who acts in the same chain', () => {
    const again = its.arranging(third, its.assistantship, its.d, since, { cause: second }, monday);
    expect(decided(chain, again)).toMatchObject({
      refusal: 'ActsInThisChain',
      facts: { staff: its.d, links: [first] },
    });
  });

  test('by their own hand, nor by that of whom they stand in for, nor without HR', () => {
    expect(refused({ staff: hr })).toEqual(['OwnCase', { because: 'own-case' }]);
    expect(refused({}, headAway, sltTwo)).toMatchObject(['NotAuthorised', {}]);
    const elsewhere = { ...asked, roles: [{ role: 'HR', school: birch }] as const };
    expect(decided(headAway, elsewhere)).toMatchObject({
      refusal: 'NotAuthorised',
      facts: { needs: [{ role: 'HR', school: ash }] },
    });
  });

  test('in a post that is not there', () => {
    expect(refused({ post: its.postNo(77), cause: 'absence' })).toEqual([
      'NameWhoIsAway',
      { post: its.postNo(77), holders: [] },
    ]);
  });

  test('with days in the wrong order', () => {
    expect(refused({ to: '2027-01-31' })).toEqual(['DatesReversed', { from: since, to: '2027-01-31' }]);
  });
});

describe('Part of a week (R27)', () => {
  const morning = [1, 1, 0.5, 0, 0] as const;
  const half = recorded(its.whole, its.asStream(headship), [
    {
      type: 'HolderAway',
      data: {
        assignment: its.ownAssignment(its.h),
        away: secondment,
        revision: 1,
        from: since,
        pattern: morning,
        because: secondment,
      },
    },
  ]);

  test('the deputy takes on as much as the Head leaves, and leaves as much of their own', () => {
    const world = playing(half, asked);
    expect(linkIn(world, first)).toMatchObject({ link: { pattern: morning } });
    const there = (post: typeof headship) => thereOn(world, post, '2027-02-01');
    expect(there(headship)).toEqual(expect.arrayContaining([its.h, its.d]));
    expect(there(deputyship)).toEqual([its.d]);
  });

  test('more than the Head leaves would be held twice', () => {
    const all = { ...asked, data: { ...asked.data, pattern: [1, 1, 1, 1, 1] } };
    expect(inShort(half, all)).toBe('no: AlreadyHeld');
  });

  test('somebody else fills what the deputy leaves of their own', () => {
    const world = playing(half, asked);
    const next = its.arranging(second, deputyship, its.a, since, { cause: first }, monday);
    const both = after(world, next, decided(world, next));
    expect(linkIn(both, second)).toMatchObject({ link: { pattern: morning, depth: 2 } });
  });
});
