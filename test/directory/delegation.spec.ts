import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { DelegationRow, GrantRow } from '#libs/directory/rows.js';
import { serves } from '#libs/domain/process/task.js';
import { localDate, plus } from '#libs/kernel/calendar.js';
import type { Instant, LocalDate } from '#libs/kernel/index.js';
import { at, days, delegation, directoryWith, grant, person, schoolId, staffId } from './rows.js';

const noon = at('2026-11-22T12:00Z');
const term = days('2026-09-01', '2026-12-31');
const rolesOf = (rows: Parameters<typeof directoryWith>[0], staff: string, when: Instant = noon) =>
  directoryWith(rows).rolesOf(staffId(staff), when);

describe('A delegation', () => {
  const head = grant('ann', 'Head', 'elm');

  test('gives the delegate the role for its days, and takes it from nobody', () => {
    const rows = { grants: [head], delegations: [delegation('ann', 'bob', 'Head', 'elm', term)] };
    const gives = (moment: string) => rolesOf(rows, 'bob', at(moment)).length;
    expect(
      ['2026-08-31T22:59:59.999Z', '2026-08-31T23:00Z', '2026-12-31T23:59:59.999Z', '2027-01-01T00:00Z'].map(gives),
    ).toEqual([0, 1, 1, 0]);
    expect(rolesOf(rows, 'ann')).toEqual([{ role: 'Head', school: 'elm' }]);
    expect(directoryWith(rows).holders('Head', schoolId('elm'), noon)).toEqual(['ann', 'bob']);
  });

  test('is never passed on', () => {
    const rows = {
      grants: [head],
      delegations: [delegation('ann', 'bob', 'Head', 'elm', term), delegation('bob', 'cas', 'Head', 'elm', term)],
    };
    expect(rolesOf(rows, 'cas')).toEqual([]);
  });

  test('in a circle gives each what the other owns, and no more', () => {
    const rows = {
      grants: [head, grant('bob', 'Head', 'oak')],
      delegations: [delegation('ann', 'bob', 'Head', null, term), delegation('bob', 'ann', 'Head', null, term)],
    };
    expect(rolesOf(rows, 'ann')).toEqual([
      { role: 'Head', school: 'elm' },
      { role: 'Head', school: 'oak', onBehalfOf: 'bob' },
    ]);
    expect(rolesOf(rows, 'bob')).toEqual([
      { role: 'Head', school: 'oak' },
      { role: 'Head', school: 'elm', onBehalfOf: 'ann' },
    ]);
  });

  test('at one school of a role across the trust gives the role there only', () => {
    const rows = { grants: [grant('ann', 'HR')], delegations: [delegation('ann', 'bob', 'HR', 'oak', term)] };
    expect(rolesOf(rows, 'bob')).toEqual([{ role: 'HR', school: 'oak', onBehalfOf: 'ann' }]);
  });

  test('without a school gives the role wherever it is held', () => {
    const grants = [grant('ann', 'HR'), grant('ann', 'HR', 'elm')];
    expect(rolesOf({ grants, delegations: [delegation('ann', 'bob', 'HR', null, term)] }, 'bob')).toEqual([
      { role: 'HR', onBehalfOf: 'ann' },
      { role: 'HR', school: 'elm', onBehalfOf: 'ann' },
    ]);
  });

  test('of another role, or at another school, gives nothing', () => {
    expect(rolesOf({ grants: [head], delegations: [delegation('ann', 'bob', 'SLT', 'elm', term)] }, 'bob')).toEqual([]);
    expect(rolesOf({ grants: [head], delegations: [delegation('ann', 'bob', 'Head', 'oak', term)] }, 'bob')).toEqual(
      [],
    );
  });

  test('ends with the grant behind it, and when either leaves the trust', () => {
    const delegations = [delegation('ann', 'bob', 'Head', 'elm', term)];
    const october = days('2020-01-01', '2026-10-31');
    const before = at('2026-10-31T12:00Z');
    for (const rows of [
      { grants: [grant('ann', 'Head', 'elm', october)], delegations },
      { grants: [head], delegations, staff: [person('ann', october), person('bob')] },
      { grants: [head], delegations, staff: [person('ann'), person('bob', october)] },
    ]) {
      expect(rolesOf(rows, 'bob', before)).toHaveLength(1);
      expect(rolesOf(rows, 'bob')).toEqual([]);
    }
  });
});

const names = fc.constantFrom('ann', 'bob', 'cas', 'dee');
const roles = fc.constantFrom('HR' as const, 'Head' as const);
const where = fc.constantFrom(null, 'elm', 'oak');
const first = '2026-10-20' as LocalDate;
const range = fc
  .tuple(fc.nat(8), fc.nat(6))
  .map(([start, length]) => days(plus(first, `P${start}D`), plus(first, `P${start + length}D`)));
const grants = fc.array(
  fc.tuple(names, roles, where, range).map((g) => grant(...g)),
  { maxLength: 6 },
);
const delegations = fc.array(
  fc
    .tuple(names, names, roles, where, range)
    .filter(([from, to]) => from !== to)
    .map((d) => delegation(...d)),
  { maxLength: 6 },
);
const moment = fc
  .nat(17 * 48)
  .map((half) => at(new Date(Date.parse('2026-10-18T00:00Z') + half * 1_800_000).toISOString()));

/** The rule said slowly, by the day and one place after the other: who owns the role there, or borrows it from its owner. */
const oracle =
  (own: readonly GrantRow[], lent: readonly DelegationRow[], role: string, when: Instant) =>
  (staff: string, school: string | null): boolean => {
    const day = localDate(when);
    const on = (row: GrantRow | DelegationRow, place: string) =>
      row.role === role &&
      row.from <= day &&
      (row.to === null || day <= row.to) &&
      (row.school === null || row.school === place);
    const owns = (who: string, place: string) => own.some((g) => g.staff === who && on(g, place));
    const borrows = (place: string) =>
      lent.some((d) => d.toStaff === staff && on(d, place) && owns(d.fromStaff, place));
    return (school === null ? ['elm', 'oak', 'elsewhere'] : [school]).some(
      (place) => owns(staff, place) || borrows(place),
    );
  };

describe('For any grants and delegations, over the night the clocks go back', () => {
  test('a person serves in a role where they own it or borrow it from its owner, and nowhere else', () => {
    fc.assert(
      fc.property(grants, delegations, names, roles, where, moment, (own, lent, staff, role, school, when) => {
        const directory = directoryWith({ grants: own, delegations: lent });
        const serving = directory
          .rolesOf(staffId(staff), when)
          .some((held) => serves(held, role, school === null ? undefined : schoolId(school)));
        expect(serving).toBe(oracle(own, lent, role, when)(staff, school));
      }),
      { numRuns: 400 },
    );
  });

  test('who holds a role and what a person holds say the same', () => {
    fc.assert(
      fc.property(grants, delegations, roles, where, moment, (own, lent, role, place, when) => {
        const directory = directoryWith({ grants: own, delegations: lent });
        const school = place === null ? undefined : schoolId(place);
        const serving = ['ann', 'bob', 'cas', 'dee'].filter((staff) =>
          directory.rolesOf(staffId(staff), when).some((held) => serves(held, role, school)),
        );
        expect(directory.holders(role, school, when)).toEqual(serving);
      }),
      { numRuns: 300 },
    );
  });

  test('nobody holds the same role twice', () => {
    fc.assert(
      fc.property(grants, delegations, names, moment, (own, lent, staff, when) => {
        const held = directoryWith({ grants: own, delegations: lent })
          .rolesOf(staffId(staff), when)
          .map((role) => JSON.stringify(role));
        expect(new Set(held).size).toBe(held.length);
      }),
    );
  });
});
