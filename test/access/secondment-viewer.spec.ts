import { describe, expect, test } from '@jest/globals';
import type { Caller } from '#libs/access/caller.js';
import { viewerOf } from '#libs/access/secondment/viewer.js';
import type { SecondmentCase } from '#libs/domain/secondment/fold.js';
import type { HeldRole, Instant, Role, SchoolId, StaffId } from '#libs/kernel/index.js';

const [home, host, other] = ['home', 'host', 'other'] as unknown as readonly [SchoolId, SchoolId, SchoolId];
const secondee = 'secondee' as StaffId;
const state = {
  status: 'Running',
  asked: { secondee, homeSchool: home, host: { school: host } },
} as unknown as SecondmentCase;
const somebody = (role?: Role, school?: SchoolId, id = 'somebody'): Caller => ({
  kind: 'person',
  id: id as StaffId,
  roles: role ? [{ role, ...(school && { school }) } as HeldRole] : [],
  at: '2026-09-01T09:00:00.000Z' as Instant,
});
const looks = (caller: Caller, of = state) => viewerOf(caller, { state: of, tasks: [] });

describe('Who sees a secondment', () => {
  test.each(['HR', 'Head'] as const)('%s of either school sees the whole, and of another school nothing', (role) => {
    expect(looks(somebody(role, home))).toMatchObject({ view: 'whole' });
    expect(looks(somebody(role, host))).toMatchObject({ view: 'whole' });
    expect(looks(somebody(role, other))).toBeUndefined();
  });
  test.each(['SLT', 'CEO'] as const)('%s of the trust sees the whole with its reasons', (role) => {
    expect(looks(somebody(role))).toMatchObject({ view: 'whole', reads: true });
  });
  test('a Head reads no reasons while nothing waits for them', () => {
    expect(looks(somebody('Head', home))).toMatchObject({ reads: false });
  });
  test('the secondee sees their own part, whatever roles they hold', () => {
    expect(looks(somebody('HR', home, secondee))).toEqual({ view: 'part', me: secondee });
  });
  test('a colleague with no role sees nothing', () => {
    expect(looks(somebody())).toBeUndefined();
  });
  test('nobody sees a secondment that was never requested', () => {
    expect(looks(somebody('CEO'), { status: 'NotRequested' } as SecondmentCase)).toBeUndefined();
  });
});
