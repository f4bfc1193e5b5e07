import { describe, expect, test } from '@jest/globals';
import type { SchoolId } from '#libs/kernel/index.js';
import { testPack } from '../../support/pack.js';
import {
  ada,
  ash,
  ben,
  birch,
  ceo,
  cora,
  finn,
  headOfAsh,
  headOfBirch,
  hr,
  slt,
  stranger,
} from '../../support/people.js';
import * as its from './given.js';

const { add, asHead, cancel, change, day, endEarly, given, inShort, plan, planned, remove } = its;
const every = [change('2027-01-19', '2027-01-22'), endEarly('2027-01-12'), cancel, add(), remove()];

describe('whose absence it is', () => {
  test('the person’s own, and HR’s of the school that employs them', () => {
    expect(inShort(given().when(plan()))).toBe('AbsencePlanned');
    expect(inShort(given().when(plan({ staff: headOfAsh }), hr))).toBe('AbsencePlanned');
    const roles = [{ role: 'HR', school: ash }] as const;
    expect(inShort(given().when(plan({ staff: headOfAsh }), cora, { roles }))).toBe('AbsencePlanned');
  });
  test('nobody else’s: no colleague’s, no Head’s, no HR’s of another school, and not of who stands in for HR', () => {
    for (const by of [ada, headOfBirch, slt, ceo])
      expect(inShort(given().when(plan({ staff: headOfAsh }), by))).toBe('no: NotAuthorised');
    const elsewhere = [{ role: 'HR', school: birch }] as const;
    expect(inShort(given().when(plan({ staff: headOfAsh }), ada, { roles: elsewhere }))).toBe('no: NotAuthorised');
    const passedOn = [{ role: 'HR', onBehalfOf: hr }] as const;
    expect(inShort(given().when(plan({ staff: headOfAsh }), ada, { roles: passedOn }))).toBe('no: NotAuthorised');
    expect(inShort(given().when(plan(), stranger))).toBe('no: NotAuthorised');
    for (const command of every)
      expect(inShort(given(planned(), its.added()).when(command, ben))).toBe('no: NotAuthorised');
  });
});

describe('an absence is planned', () => {
  test('with its days and who stands in, and no word of why', () => {
    const decision = given().when(plan({ delegations: [asHead(), { to: ada, role: 'Head' }] }));
    expect(decision).toEqual({
      ok: true,
      events: [planned(), its.added(), its.added({ to: ada, role: 'Head' }, 2)],
    });
  });
  test('from today at the earliest, for a time, and not for longer than the trust’s pack has it', () => {
    expect(inShort(given().when(plan({ from: day('2027-01-11') })))).toBe('AbsencePlanned');
    expect(inShort(given().when(plan({ from: day('2027-01-10') })))).toBe('no: BeginsInThePast');
    expect(inShort(given().when(plan({ to: day('2027-01-17') })))).toBe('no: DatesReversed');
    const rules = { ...testPack.rules, absence: { longestDays: 5 } };
    expect(inShort(given().when(plan(), headOfAsh, { rules }))).toBe('AbsencePlanned');
    const longer = given().when(plan({ to: day('2027-01-23') }), headOfAsh, { rules });
    expect(longer).toMatchObject({ refusal: 'AbsenceTooLong', facts: { longestDays: 5 } });
    expect(inShort(given(planned()).when(plan()))).toBe('no: AlreadyPlanned');
  });
  test('of somebody whom the trust employs', () => {
    expect(inShort(given().when(plan({ staff: stranger }), hr))).toBe('no: NotEmployedThen');
  });
});

describe('somebody stands in', () => {
  const open = given(planned());
  test('once in each role', () => {
    expect(open.when(add())).toEqual({ ok: true, events: [its.added()] });
    expect(inShort(given(planned(), its.added()).when(add({ to: ben, role: 'Head' })))).toBe('no: AlreadyPassedOn');
    expect(inShort(given(planned(), its.added()).when(add(asHead(ada))))).toBe('DelegateAdded');
    expect(inShort(given(planned(), its.added(), its.removed()).when(add()))).toBe('DelegateAdded');
  });
  test('from today on where the absence has begun', () => {
    const events = [its.added(asHead(), 1, '2027-01-11')];
    expect(given(planned(its.now)).when(add())).toEqual({ ok: true, events });
  });
  test('who is not the one who is away, nor HR who says so', () => {
    expect(inShort(open.when(add(asHead(headOfAsh))))).toBe('no: NotToOneself');
    expect(inShort(open.when(add(asHead(headOfAsh)), hr))).toBe('no: NotToOneself');
    expect(inShort(open.when(add(asHead(hr)), hr))).toBe('no: NotToOneself');
  });
  test('whom the trust employs on the first day and on the last', () => {
    expect(inShort(open.when(add(asHead(stranger))))).toBe('no: NotEmployedThen');
    const short = given(planned({ from: day('2027-01-18'), to: day('2027-01-20') }));
    expect(inShort(short.when(add(asHead(finn))))).toBe('DelegateAdded');
    expect(open.when(add(asHead(finn)))).toMatchObject({ refusal: 'NotEmployedThen', facts: { from: '2027-01-22' } });
  });
  test('with a role that is the other’s own on the first day, at that school', () => {
    const notHeld = (role: 'SLT' | 'Head', school: SchoolId) => inShort(open.when(add({ to: ben, role, school })));
    expect(notHeld('SLT', ash)).toBe('no: RoleNotHeld');
    expect(notHeld('Head', birch)).toBe('no: RoleNotHeld');
    expect(notHeld('Head', 'school-elm' as SchoolId)).toBe('no: UnknownSchool');
    const from = (first: string) => (_: unknown, at: string) => (at >= first ? [{ role: 'SLT' as const }] : []);
    const asSlt = add({ to: ben, role: 'SLT' });
    expect(inShort(open.when(asSlt, headOfAsh, { ownRolesAt: from('2027-01-18') }))).toBe('DelegateAdded');
    expect(inShort(open.when(asSlt, headOfAsh, { ownRolesAt: from('2027-01-19') }))).toBe('no: RoleNotHeld');
  });
});

describe('an absence is changed', () => {
  test('before it begins, to any days to come', () => {
    expect(inShort(given(planned()).when(change('2027-01-11', '2027-01-12')))).toBe('AbsenceChanged');
    expect(inShort(given(planned()).when(change('2027-01-10', '2027-01-12')))).toBe('no: BeginsInThePast');
    expect(inShort(given(planned()).when(change('2027-01-18', '2027-01-22')))).toBe('no: SameDays');
    expect(inShort(given(planned()).when(change('2027-01-18', '2029-01-22')))).toBe('no: AbsenceTooLong');
  });
  test('while it goes on, by its last day alone', () => {
    expect(inShort(given(planned(its.now)).when(change('2027-01-05', '2027-01-22')))).toBe('no: AlreadyBegun');
    expect(inShort(given(planned(its.now)).when(change('2027-01-04', '2027-01-11')))).toBe('AbsenceChanged');
    expect(inShort(given(planned(its.now)).when(change('2027-01-04', '2027-01-10')))).toBe('no: EndsInThePast');
  });
  test('not where who stands in could not do so on the new days', () => {
    const withFinn = given(planned({ from: day('2027-01-18'), to: day('2027-01-20') }), its.added(asHead(finn)));
    expect(inShort(withFinn.when(change('2027-01-18', '2027-01-21')))).toBe('no: NotEmployedThen');
    expect(inShort(withFinn.when(change('2027-01-18', '2027-01-19')))).toBe('AbsenceChanged');
  });
});

describe('an absence ends', () => {
  test('early, on the day before the first one back, today at once', () => {
    const running = given(planned(its.now));
    expect(running.when(endEarly('2027-01-11'))).toMatchObject({ events: [{ data: { to: '2027-01-10' } }] });
    const first = given(planned({ from: day('2027-01-11'), to: day('2027-01-12') }));
    expect(inShort(first.when(endEarly('2027-01-11')))).toBe('AbsenceCancelled');
    expect(inShort(running.when(endEarly('2027-01-22')))).toBe('AbsenceEndedEarly');
    expect(inShort(running.when(endEarly('2027-01-23')))).toBe('no: SameDays');
    expect(inShort(running.when(endEarly('2027-01-10')))).toBe('no: EndsInThePast');
  });
  test('and is cancelled where it has not begun', () => {
    expect(inShort(given(planned()).when(cancel))).toBe('AbsenceCancelled');
    expect(inShort(given(planned(its.now)).when(cancel))).toBe('no: AlreadyBegun');
    expect(inShort(given(planned()).when(endEarly('2027-01-19')))).toBe('no: NotBegun');
  });
});

test('a delegate is removed from now on, and not twice', () => {
  expect(given(planned(), its.added()).when(remove())).toEqual({ ok: true, events: [its.removed()] });
  const running = given(planned(its.now), its.added());
  expect(running.when(remove())).toEqual({ ok: true, events: [its.removed('2027-01-10')] });
  expect(inShort(given(planned(), its.added(), its.removed()).when(remove()))).toBe('no: NoSuchDelegation');
});
