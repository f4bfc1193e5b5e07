import { describe, expect, test } from '@jest/globals';
import { ada, ben, cora, dev, ella, finn, headOfAsh, stranger } from '../../support/people.js';
import { askedIn, breaks, moves, openings } from './asked.js';
import * as its from './trust.js';

const { assigned, asking, away, day, named, nominated, person, planned, posts, vacant } = its;
const easter = asking(headOfAsh, '2027-03-31');

/** The Head and Dev share the headship of Ash. */
const sharedHead = assigned(
  assigned(vacant({}, its.headAsh, 'Headteacher'), its.headAsh, headOfAsh, { pattern: [1, 1, 0.5, 0, 0] }),
  its.headAsh,
  dev,
  { pattern: [0, 0, 0.5, 1, 1] },
);

describe('R54: if the Head of Ash leaves at Easter', () => {
  test('the deputy moves up, the assistant follows, and nobody follows the assistant', () => {
    const answer = askedIn(planned, easter);
    expect(openings(answer)).toEqual([
      '1 2027-04-01 head-ash (1) filled',
      '2 2027-04-01 ada (2) filled',
      '3 2027-04-01 cora (3) open',
    ]);
    expect(moves(answer)).toEqual(['ada to 1 2027-04-01 (1) now', 'cora to 2 2027-04-01 (2) now']);
    expect(breaks(answer)).toEqual(['3 2027-04-01..2028-03-31 gap']);
    expect(answer.depth).toBe(2);
  });

  test('a post that is no key post opens too, and has no candidates', () => {
    const [, , assistant] = askedIn(planned, easter).opens;
    expect(assistant).toMatchObject({
      post: its.assistantAsh,
      key: false,
      candidates: [],
      title: 'Assistant Headteacher',
    });
  });

  test('where nobody is nominated, it stays open, and that is the whole of it', () => {
    const answer = askedIn(posts, easter);
    expect(openings(answer)).toEqual(['1 2027-04-01 head-ash (1) open']);
    expect(answer).toMatchObject({ moves: [], depth: 0 });
  });

  test('a weekend and what lies before are no gap: the first working day is', () => {
    const answer = askedIn(posts, asking(headOfAsh, '2027-01-15', { until: day('2027-02-05') }));
    expect(breaks(answer)).toEqual(['1 2027-01-18..2027-02-05 gap']);
  });
});

describe('who moves', () => {
  const two = nominated(nominated(named(posts, its.headAsh), its.headAsh, 1, person(cora), 'one-year'), its.headAsh, 2, person(ben)); // prettier-ignore

  test('is whoever is ready soonest', () => {
    expect(moves(askedIn(two, easter))).toEqual(['ben to 1 2027-04-01 (1) now']);
  });
  test('is nobody who is not ready, unless the question counts them as ready', () => {
    const later = nominated(named(posts, its.headAsh), its.headAsh, 1, person(cora), 'one-year');
    expect(askedIn(later, easter).opens[0]).toMatchObject({ outcome: 'open', candidates: [{ cannot: 'not-ready' }] });
    expect(moves(askedIn(later, { ...easter, ready: 'one-year' }))).toEqual(['cora to 1 2027-04-01 (1) one-year']);
    expect(moves(askedIn(later, { ...easter, ready: 'later' }))).toHaveLength(1);
  });
  test('is whom the question chooses among those who are nominated', () => {
    const chosen = { ...easter, choose: [{ post: its.headAsh, staff: cora }] };
    expect(moves(askedIn(two, chosen))).toEqual(['cora to 1 2027-04-01 (1) one-year']);
    const another = { ...easter, choose: [{ post: its.headAsh, staff: dev }] };
    expect(moves(askedIn(two, another))).toEqual(['ben to 1 2027-04-01 (1) now']);
  });
  test('is not the one who leaves, not who holds it, not who is not employed then', () => {
    const all = [headOfAsh, finn, stranger].reduce((world, staff, n) => nominated(world, its.headAsh, n, person(staff)), named(sharedHead, its.headAsh)); // prettier-ignore
    const [head] = askedIn(nominated(all, its.headAsh, 9, person(dev)), easter).opens;
    expect(head?.candidates.map(({ staff, cannot }) => [staff, cannot])).toEqual([
      [headOfAsh, 'leaves'],
      [finn, 'not-employed'],
      [stranger, 'not-employed'],
      [dev, 'holds-it'],
    ]);
  });
  test('moves once, whatever they are nominated for', () => {
    const both = nominated(nominated(named(planned, its.headAsh), its.deputyAsh, 7, person(ada)), its.headAsh, 8, person(cora)); // prettier-ignore
    const answer = askedIn(both, easter);
    expect(moves(answer)).toEqual(['ada to 1 2027-04-01 (1) now', 'cora to 2 2027-04-01 (2) now']);
    expect(answer.opens[1]?.candidates).toContainEqual(
      expect.objectContaining({ staff: ada, cannot: 'moves-already' }),
    );
  });
  test('who is nominated by position is whoever holds it when the post opens', () => {
    const handedOver = assigned(
      assigned(vacant(planned, its.postNo(8), 'Deputy Headteacher'), its.postNo(8), dev, { to: day('2027-03-31') }),
      its.postNo(8),
      ella,
      { from: day('2027-04-01') },
    );
    const by = nominated(named(handedOver, its.teacherBirch), its.teacherBirch, 1, its.position(its.postNo(8)));
    expect(moves(askedIn(by, asking(dev, '2027-03-31')))).toContain('ella to 7 2027-04-01 (1) now');
  });
  test('a role and the talent pool are who holds it, and who is counted in it', () => {
    const roles = nominated(named(posts, its.deputyAsh), its.deputyAsh, 1, { by: 'role', role: 'Head' });
    expect(moves(askedIn(roles, asking(ada, '2027-03-31')))).toEqual(['head-ash to 2 2027-04-01 (1) now']);
    const pool = nominated(named(posts, its.deputyAsh), its.deputyAsh, 1, { by: 'pool' });
    expect(moves(askedIn(pool, asking(ada, '2027-03-31')))).toEqual([]);
    expect(moves(askedIn(pool, asking(ada, '2027-03-31', { pool: [ella] })))).toEqual(['ella to 2 2027-04-01 (1) now']);
  });
});

describe('what others do meanwhile counts', () => {
  const acting = assigned(away(planned, its.headAsh, headOfAsh, '2027-01-04', '2027-08-31'), its.headAsh, ben, {
    basis: 'acting',
    from: day('2027-01-04'),
    to: day('2027-08-31'),
    because: 'acting-up-00000000-0000-4000-8000-000000000001' as never,
    assignment: 'acting-up-00000000-0000-4000-8000-000000000001' as never,
  });

  test('while somebody acts in the post it is held, so the deputy moves when they no longer do', () => {
    const answer = askedIn(acting, easter);
    expect(openings(answer)[0]).toBe('1 2027-04-01 head-ash (1) filled');
    expect(moves(answer)[0]).toBe('ada to 1 2027-09-01 (1) now');
    expect(answer.opens[0]?.links).toEqual(['acting-up-00000000-0000-4000-8000-000000000001']);
  });
  test('where they act beyond the days that are looked at, it is covered, and nobody moves', () => {
    const answer = askedIn(acting, { ...easter, until: day('2027-08-31') });
    expect(openings(answer)).toEqual(['1 2027-04-01 head-ash (1) covered']);
    expect(breaks(answer)).toEqual([]);
  });
  test('where who acts leaves, another has to stand in, and nobody moves for good', () => {
    const answer = askedIn(acting, asking(ben, '2027-03-31'));
    expect(openings(answer)).toEqual(['6 2027-04-01 ben (1) open', '1 2027-04-01 ben (1) stand-in']);
    expect(breaks(answer)).toEqual(['6 2027-04-01..2028-03-31 gap', '1 2027-04-01..2027-08-31 gap']);
  });
  test('a post that was a gap before is no new break, and one with a successor agreed breaks until they come', () => {
    const nobody = away(posts, its.headAsh, headOfAsh, '2027-04-01', '2027-04-30');
    const answer = askedIn(nobody, { ...easter, until: day('2027-05-14') });
    expect(breaks(answer)).toEqual(['1 2027-05-03..2027-05-14 gap']);
    const agreed = assigned(away(posts, its.headAsh, headOfAsh, '2027-06-01'), its.headAsh, dev, { from: day('2027-06-01') }); // prettier-ignore
    expect(breaks(askedIn(agreed, easter))).toEqual(['1 2027-04-01..2027-05-31 gap']);
  });
  test('what somebody is going to hold opens on its first day, and beyond the days looked at only by name', () => {
    const coming = assigned(vacant(posts, its.postNo(8), 'Principal'), its.postNo(8), dev, { from: day('2027-09-01'), pattern: [1, 0, 0, 0, 0] }); // prettier-ignore
    const answer = askedIn(coming, asking(dev, '2027-03-31', { until: day('2027-07-30') }));
    expect(openings(answer)).toEqual(['7 2027-04-01 dev (1) open', '8 2027-09-01 dev (1) later']);
  });
  test('a post that is deleted is looked at for the days of its life', () => {
    const gone = its.inDeletion(posts);
    expect(breaks(askedIn(gone, asking(dev, '2027-03-31')))).toEqual(['7 2027-04-01..2027-07-30 gap']);
  });
});
