import { describe, expect, test } from '@jest/globals';
import { instant, type HeldRole, type SchoolId, type StaffId } from '#libs/kernel/index.js';
import { navigationFor } from '../../apps/gateway/web/navigation.js';

const caller = (...roles: readonly HeldRole[]) =>
  ({ kind: 'person', id: 'staff-1' as StaffId, roles, at: instant('2026-11-22T10:00:00Z') }) as const;
const hrefs = (...roles: readonly HeldRole[]) => navigationFor(caller(...roles), '/').map(({ href }) => href);

describe('Where people can go', () => {
  test('somebody without a role goes to what is their own', () => {
    expect(hrefs()).toEqual(['/', '/policies', '/posts', '/applications', '/my-programme', '/absences', '/notices']);
  });
  test('HR goes to every list, the dashboard, the import of people, and no other operations', () => {
    expect(hrefs({ role: 'HR' })).toEqual([
      '/',
      '/tasks',
      '/cases',
      '/board',
      '/succession',
      '/programme',
      '/policies',
      '/meetings',
      '/posts',
      '/applications',
      '/my-programme',
      '/absences',
      '/dashboard',
      '/notices',
      '/operations/people',
    ]);
  });
  test('a governor sees cases and figures, and no tasks of others', () => {
    expect(hrefs({ role: 'Governor' })).toContain('/dashboard');
    expect(hrefs({ role: 'Governor' })).not.toContain('/tasks');
  });
  test('succession is planned across the trust alone', () => {
    expect(hrefs({ role: 'SLT' })).toContain('/succession');
    expect(hrefs({ role: 'SLT', school: 'school-1' as SchoolId })).not.toContain('/succession');
    expect(hrefs({ role: 'CEO', onBehalfOf: 'staff-2' as StaffId })).not.toContain('/succession');
  });
  test('the programme is looked at across the trust, by governors too', () => {
    expect(hrefs({ role: 'Governor' })).toContain('/programme');
    expect(hrefs({ role: 'SLT', school: 'school-1' as SchoolId })).not.toContain('/programme');
    expect(hrefs({ role: 'Head' })).not.toContain('/programme');
  });
  test('IT goes to operations, and to no list of cases', () => {
    expect(hrefs({ role: 'IT' })).toEqual([
      '/',
      '/policies',
      '/posts',
      '/applications',
      '/my-programme',
      '/absences',
      '/notices',
      '/operations',
    ]);
  });
  test('nobody who is not signed in goes anywhere', () => {
    expect(navigationFor(undefined, '/')).toEqual([]);
  });
});

describe('Where they are', () => {
  const active = (address: string) =>
    navigationFor(caller({ role: 'HR' }), address).flatMap((item) => (item.active ? [item.href] : []));
  test.each([
    ['/', ['/']],
    ['/?x=1', ['/']],
    ['/cases', ['/cases']],
    ['/cases/internal-post-1/timeline?on=2026-10-01', ['/cases']],
    ['/policies?overdue=yes', ['/policies']],
    ['/policies/import', ['/policies']],
    ['/meetings', ['/meetings']],
    ['/findings?severity=hole', ['/policies']],
    ['/casesque', []],
    ['/account/sessions', []],
  ])('%s is marked as %j', (address, wanted) => expect(active(address)).toEqual(wanted));
});
