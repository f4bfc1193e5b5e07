import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addressesOf, isForMe, overseenSchools } from '#libs/access/index.js';
import { addressed, type Addressee } from '#libs/domain/process/index.js';
import type { HeldRole, CaseRole, Role } from '#libs/kernel/index.js';
import { ash, birch, everybody, me, other, person, schools } from './callers.js';

const roles: readonly CaseRole[] = ['HR', 'SLT', 'CEO', 'Head', 'Governor'];
const somewhere = fc.constantFrom(undefined, ash, birch);
const at = <R extends Role>(role: R, school: typeof ash | undefined) => (school ? { role, school } : { role });
const heldRole = fc
  .tuple(fc.constantFrom<Role[]>(...roles, 'IT'), somewhere)
  .map(([role, school]): HeldRole => at(role, school));
const addressee = fc.oneof(
  fc.constantFrom(me, other).map((staff): Addressee => ({ staff })),
  fc.tuple(fc.constantFrom(...roles), somewhere).map(([role, school]): Addressee => at(role, school)),
);
const written = (to: Addressee) =>
  'staff' in to ? `staff:${to.staff}` : to.school ? `${to.role}@${to.school}` : to.role;

describe('The inbox', () => {
  test('holds exactly the tasks that the person may answer, whoever they are addressed to', () => {
    fc.assert(
      fc.property(
        fc.array(heldRole, { maxLength: 4 }),
        fc.array(addressee, { minLength: 1, maxLength: 3 }),
        (held, to) => {
          const mine = addressesOf(me, held, schools);
          const shown = isForMe(person(...held), mine, { addressedTo: to.map(written), excluded: [] });
          expect(shown).toBe(to.some((one) => addressed(one, me, held)));
        },
      ),
    );
  });

  test('names a trust-wide role at every school, and a school’s role at that school only', () => {
    expect(addressesOf(me, [{ role: 'HR' }], schools)).toEqual([`staff:${me}`, 'HR', `HR@${ash}`, `HR@${birch}`]);
    expect(addressesOf(me, [{ role: 'Head', school: birch }], schools)).toContain(`Head@${birch}`);
    expect(addressesOf(me, [{ role: 'Head', school: birch }], schools)).not.toContain(`Head@${ash}`);
  });

  test('leaves out what a person is excluded from, although the role would allow it', () => {
    const task = { addressedTo: ['SLT'], excluded: [me] };
    expect(isForMe(everybody['SLT of the trust'], ['SLT'], task)).toBe(false);
    expect(isForMe(everybody['SLT of the trust'], ['SLT'], { ...task, excluded: [other] })).toBe(true);
  });

  test('is nothing that a service has', () => {
    expect(isForMe(everybody['a service with cases:read'], ['HR'], { addressedTo: ['HR'], excluded: [] })).toBe(false);
  });
});

describe('The open tasks of schools', () => {
  test.each([
    ['HR of the trust', schools],
    ['SLT of the trust', schools],
    ['CEO', schools],
    ['HR of Ash', [ash]],
    ['Head of Birch', [birch]],
    ['Governor of the trust', []],
    ['IT of the trust', []],
    ['nobody', []],
    ['a service with cases:read', []],
  ] as const)('are found by %s where they oversee cases', (who, where) => {
    expect(overseenSchools(everybody[who], schools)).toEqual(where);
  });
});
