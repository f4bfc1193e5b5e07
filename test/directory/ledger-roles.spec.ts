import { describe, expect, test } from '@jest/globals';
import { addressesOf } from '#libs/access/inbox.js';
import type { AssignmentId, CaseRole, Holding, LocalDate, PostId } from '#libs/kernel/index.js';
import { at, days, delegation, directoryWith, grant, person, schoolId, staffId } from './rows.js';

const elm = schoolId('elm');
const held = (staff: string, from: string, to?: string, more: Partial<Holding> = {}): Holding => ({
  post: 'post-1' as PostId,
  title: 'Headteacher',
  school: elm,
  role: 'Head',
  management: true,
  teaching: false,
  assignment: `${staff}-${from}` as AssignmentId,
  staff: staffId(staff),
  basis: 'substantive',
  from: from as LocalDate,
  ...(to && { to: to as LocalDate }),
  pattern: [1, 1, 1, 1, 1],
  present: true,
  ...more,
});
/** Ann is Head and away in July; Bob acts for her. */
const july = [
  held('ann', '2026-01-01', '2026-06-30'),
  held('ann', '2026-07-01', '2026-07-31', { present: false }),
  held('ann', '2026-08-01'),
  held('bob', '2026-07-01', '2026-07-31', { basis: 'acting', post: 'post-1' as PostId }),
];
const heads = (rows: Parameters<typeof directoryWith>[0], moment: string, role: CaseRole = 'Head') =>
  directoryWith(rows).holders(role, elm, at(moment));

describe('Who is there in a post with a role', () => {
  test('holds the role from the first midnight in London to the one after the last day, and nobody else does', () => {
    const moments = [
      '2026-06-30T22:59:59.999Z', // the last moment of June in London
      '2026-06-30T23:00Z',
      '2026-07-31T22:59:59.999Z',
      '2026-07-31T23:00Z',
    ];
    expect(moments.map((moment) => heads({ holdings: july }, moment))).toEqual([['ann'], ['bob'], ['bob'], ['ann']]);
  });

  test('is whom a task for the Head of the school reaches, and on no other day', () => {
    const directory = directoryWith({ holdings: july });
    const reached = (staff: string, moment: string) =>
      addressesOf(staffId(staff), directory.rolesOf(staffId(staff), at(moment)), [elm]).includes('Head@elm');
    expect(['ann', 'bob'].map((staff) => reached(staff, '2026-07-15T12:00Z'))).toEqual([false, true]);
    expect(['ann', 'bob'].map((staff) => reached(staff, '2026-08-01T12:00Z'))).toEqual([true, false]);
  });

  test('may be two who share the post, and holds nothing where the post has no role', () => {
    const shared = [held('ann', '2026-01-01'), held('bob', '2026-01-01')];
    expect(heads({ holdings: shared }, '2026-03-01T12:00Z')).toEqual(['ann', 'bob']);
    const { role: _, ...bursar } = held('cas', '2026-01-01');
    expect(directoryWith({ holdings: [bursar] }).rolesOf(staffId('cas'), at('2026-03-01T12:00Z'))).toEqual([]);
  });

  test('holds it no longer than they are with the trust', () => {
    const rows = { staff: [person('ann', days('2020-01-01', '2026-03-31'))], holdings: [held('ann', '2026-01-01')] };
    expect([heads(rows, '2026-03-31T12:00Z'), heads(rows, '2026-04-01T12:00Z')]).toEqual([['ann'], []]);
  });
});

describe('An imported role', () => {
  const imported = { grants: [grant('cas', 'Head', 'elm'), grant('dee', 'Head', 'oak'), grant('dee', 'HR')] };

  test('counts until the ledger begins to say who holds the role at the school, and no longer', () => {
    const rows = { ...imported, holdings: july };
    expect(heads(rows, '2025-12-31T12:00Z')).toEqual(['cas']);
    expect(heads(rows, '2026-01-01T12:00Z')).toEqual(['ann']);
  });

  test('does not come back while nobody holds the post, nor when its holder is away', () => {
    const gone = [held('ann', '2026-01-01', '2026-02-28'), held('bob', '2026-05-01', '2026-05-31', { present: false })];
    const rows = { ...imported, holdings: gone };
    expect(heads(rows, '2026-03-15T12:00Z')).toEqual([]);
    expect(heads(rows, '2026-05-15T12:00Z')).toEqual([]);
  });

  test('at another school, across the trust or of another name counts as before', () => {
    const directory = directoryWith({ ...imported, holdings: july });
    expect(directory.rolesOf(staffId('dee'), at('2026-07-15T12:00Z'))).toEqual([
      { role: 'Head', school: 'oak' },
      { role: 'HR' },
    ]);
  });

  test('that ended before counts for its own days', () => {
    const grants = [grant('cas', 'Head', 'elm', days('2020-01-01', '2024-12-31'))];
    const rows = { grants, holdings: july };
    expect([heads(rows, '2024-06-01T12:00Z'), heads(rows, '2025-06-01T12:00Z')]).toEqual([['cas'], []]);
  });
});

describe('What the holder of a post delegates', () => {
  const passed = delegation('bob', 'cas', 'Head', 'elm', days('2026-07-10', '2026-08-31'));

  test('goes on from whoever is there, and ends when they are there no more', () => {
    const rows = { holdings: july, delegations: [passed] };
    expect(heads(rows, '2026-07-09T12:00Z')).toEqual(['bob']);
    expect(heads(rows, '2026-07-15T12:00Z')).toEqual(['bob', 'cas']);
    expect(heads(rows, '2026-08-01T12:00Z')).toEqual(['ann']);
  });

  test('while away is nothing: who acts has the role', () => {
    const rows = { holdings: july, delegations: [delegation('ann', 'dee', 'Head', 'elm', days('2026-07-01', '2026-07-31'))] }; // prettier-ignore
    expect(heads(rows, '2026-07-15T12:00Z')).toEqual(['bob']);
  });
});

test('what the ledger holds is answered by person and by post, earliest first', () => {
  const directory = directoryWith({ holdings: [...july].reverse() });
  expect(directory.holdingsOf(staffId('ann')).map(({ from }) => from)).toEqual([
    '2026-01-01',
    '2026-07-01',
    '2026-08-01',
  ]);
  expect(directory.holdingsIn('post-1' as PostId)).toHaveLength(4);
  expect(directory.holdingsIn('post-2' as PostId)).toEqual([]);
});
