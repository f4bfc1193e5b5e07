import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CaseRole, Delegated, StaffId } from '#libs/kernel/index.js';
import { ada, ash, ben, birch, cora, dev, ella, headOfAsh, headOfBirch, hr } from '../../support/people.js';
import * as its from './given.js';

const passes = (fromStaff: StaffId, toStaff: StaffId, more: Partial<Delegated> = {}): Delegated => ({
  fromStaff,
  toStaff,
  role: 'Head',
  school: ash,
  ...its.week,
  ...more,
});
const asked = (passedOn: readonly Delegated[], to: StaffId = ben) =>
  its.given(its.planned()).when(its.add(its.asHead(to)), headOfAsh, { passedOn });

describe('a role does not come back to the one who is away', () => {
  test('from whom it was passed on to, nor by any number of others', () => {
    expect(asked([passes(ben, headOfAsh)])).toMatchObject({ refusal: 'RoleComesBack', facts: { through: [ben] } });
    const ring = [passes(ben, cora), passes(cora, dev), passes(dev, ella), passes(ella, headOfAsh)];
    expect(asked(ring)).toMatchObject({ facts: { through: [ben, cora, dev, ella] } });
    expect(asked([...ring.slice(0, 3)]).ok).toBe(true);
  });
  test('as long as they have a day in common, and it is the same role', () => {
    const day = (text: string) => ({ from: its.day(text), to: its.day(text) });
    expect(asked([passes(ben, headOfAsh, day('2027-01-22'))]).ok).toBe(false);
    expect(asked([passes(ben, headOfAsh, day('2027-01-23'))]).ok).toBe(true);
    const apart = [passes(ben, cora, day('2027-01-18')), passes(cora, headOfAsh, day('2027-01-19'))];
    expect(asked(apart).ok).toBe(true);
    expect(asked([passes(ben, headOfAsh, { role: 'SLT' })]).ok).toBe(true);
    expect(asked([passes(ben, headOfAsh, { school: birch })]).ok).toBe(true);
    const { school: _, ...everywhere } = passes(ben, headOfAsh);
    expect(asked([everywhere]).ok).toBe(false);
    const wherever = its.add({ to: ben, role: 'Head' });
    const atBirch = [passes(ben, headOfAsh, { school: birch })];
    expect(its.given(its.planned()).when(wherever, headOfAsh, { passedOn: atBirch }).ok).toBe(false);
  });
  test('nor when the days of an absence are changed into such a circle', () => {
    const later = { from: its.day('2027-02-01'), to: its.day('2027-02-05') };
    const history = its.given(its.planned(), its.added());
    const moved = history.when(its.change(later.from, later.to), headOfAsh, {
      passedOn: [passes(ben, headOfAsh, later)],
    });
    expect(its.inShort(moved)).toBe('no: RoleComesBack');
  });
});

/** The plain way to say it: on that day, does who passes on the role reach themselves? */
const reaches = (edges: readonly Delegated[], from: StaffId, to: StaffId, role: CaseRole, on: string): boolean => {
  const found = new Set<StaffId>([from]);
  for (let more = true; more;) {
    more = false;
    for (const edge of edges)
      if (
        edge.role === role &&
        edge.from <= on &&
        on <= edge.to &&
        found.has(edge.fromStaff) &&
        !found.has(edge.toStaff)
      )
        more = !!found.add(edge.toStaff);
  }
  return found.has(to);
};

test('whatever others pass on, somebody is named exactly where no day closes a circle', () => {
  const staff = fc.constantFrom(headOfAsh, ben, cora, dev, ella, ada, headOfBirch, hr);
  const days = ['2027-01-17', '2027-01-18', '2027-01-19', '2027-01-20', '2027-01-21', '2027-01-22', '2027-01-23'];
  const edge = fc
    .record({ a: staff, b: staff, i: fc.nat(6), length: fc.nat(6), role: fc.constantFrom<CaseRole>('Head', 'SLT') })
    .filter(({ a, b }) => a !== b)
    .map(({ a, b, i, length, role }) =>
      passes(a, b, { role, from: its.day(days[i]!), to: its.day(days[Math.min(6, i + length)]!) }),
    );
  fc.assert(
    fc.property(fc.array(edge, { maxLength: 9 }), fc.constantFrom(ben, cora, dev), (edges, to) => {
      const closes = days.slice(1, 6).some((on) => reaches(edges, to, headOfAsh, 'Head', on));
      expect(asked(edges, to).ok).toBe(!closes);
    }),
    { numRuns: 400 },
  );
});
