import { describe, expect, test } from '@jest/globals';
import type { PostCommand } from '#libs/domain/assignment/index.js';
import type { SchoolId } from '#libs/kernel/index.js';
import { ada, ash, ben, birch, ceo, cora, finn, headOfAsh, hr, hrTwo, slt, stranger } from '../../support/people.js';
import * as its from './given.js';

const { day, given, inShort, named } = its;
type DataOf<T extends PostCommand['type']> = Extract<PostCommand, { type: T }>['data'];
const establish = (more: Partial<DataOf<'EstablishPost'>> = {}): PostCommand => ({
  type: 'EstablishPost',
  data: {
    title: 'Headteacher',
    school: ash,
    role: 'Head',
    management: true,
    teaching: true,
    from: day('2020-09-01'),
    ...more,
  },
});
const assignHolder = (more: Partial<DataOf<'AssignHolder'>> = {}): PostCommand => ({
  type: 'AssignHolder',
  data: { staff: ben, basis: 'substantive', from: day('2027-01-04'), ...more },
});
const correct = (more: Partial<DataOf<'CorrectAssignment'>> = {}): PostCommand => ({
  type: 'CorrectAssignment',
  data: { assignment: named('ada-1'), from: day('2021-01-01'), ...more },
});
const cancel: PostCommand = { type: 'CancelAssignment', data: { assignment: named('ada-1') } };
const promise: PostCommand = { type: 'PromisePermanence', data: { assignment: named('ben-1') } };
const erase = (from: string): PostCommand => ({ type: 'DeletePost', data: { from: day(from) } });
const every = [establish(), assignHolder(), correct(), cancel, promise, erase('2027-09-01')];

test.each([ada, headOfAsh, slt, ceo, stranger])('%s gives none of these commands: HR does', (by) => {
  for (const command of every) {
    const history = command.type === 'EstablishPost' ? [] : its.benCovers;
    expect(inShort(given(...history).when(command, by))).toBe('no: NotAuthorised');
  }
});

test('HR of another school gives none of them either', () => {
  const roles = [{ role: 'HR', school: birch }] as const;
  for (const command of every) {
    const history = command.type === 'EstablishPost' ? [] : its.benCovers;
    expect(inShort(given(...history).when(command, hrTwo, { roles }))).toBe('no: NotAuthorised');
  }
});

describe('a post is established', () => {
  test('with its role and the whole week, where nothing else is said', () => {
    expect(given().when(establish())).toEqual({ ok: true, events: [its.established()] });
  });
  test('for part of the week, and without a role', () => {
    const decision = given().when(establish({ role: undefined, pattern: its.early }));
    expect(decision).toMatchObject({ events: [{ data: { pattern: its.early } }] });
    expect(JSON.stringify(decision)).not.toContain('role');
  });
  test('once, and at a school of the trust', () => {
    expect(inShort(given(its.established()).when(establish()))).toBe('no: AlreadyEstablished');
    expect(inShort(given().when(establish({ school: 'school-elm' as SchoolId })))).toBe('no: UnknownSchool');
  });
});

describe('a holder is assigned', () => {
  const established = given(its.established());
  test('for good or on cover, from a day past or to come', () => {
    for (const from of ['2021-01-01', '2027-01-11', '2028-02-29'])
      expect(established.when(assignHolder({ from: day(from), basis: 'cover' }))).toMatchObject({
        events: [{ type: 'HolderAssigned', data: { assignment: 'fresh-1', revision: 1, staff: ben, from, by: hr } }],
      });
  });
  test('where the trust employs them on the first day', () => {
    expect(inShort(established.when(assignHolder({ staff: stranger })))).toBe('no: NotEmployedThen');
    expect(inShort(established.when(assignHolder({ staff: finn, from: day('2027-01-20') })))).toBe('HolderAssigned');
    expect(inShort(established.when(assignHolder({ staff: finn, from: day('2027-01-21') })))).toBe(
      'no: NotEmployedThen',
    );
  });
  test('not by themselves, nor by who acts for them', () => {
    expect(inShort(established.when(assignHolder({ staff: hr })))).toBe('no: OwnCase');
    expect(inShort(established.when(assignHolder({ staff: ada }), hr, { onBehalfOf: ada }))).toBe('no: OwnCase');
  });
  test('not beyond the whole of their week, whatever they hold elsewhere', () => {
    const elsewhere = its.holdingsAfter(
      its.established(),
      its.assigned('ben-9', ben, '2021-01-01', { pattern: its.early }),
    );
    const asked = (pattern: typeof its.late) => established.when(assignHolder({ pattern }), hr, { elsewhere });
    expect(inShort(asked(its.late))).toBe('HolderAssigned');
    expect(asked([0, 0, 1, 1, 1])).toMatchObject({ refusal: 'MoreThanFullTime', facts: { from: '2027-01-04' } });
  });
  test('as the ledger says where it can’t be', () => {
    expect(inShort(given(...its.heldByAda).when(assignHolder()))).toBe('no: AlreadyHeld');
    expect(inShort(given(its.established(), its.deleted('2027-01-01')).when(assignHolder()))).toBe('no: PostIsDeleted');
  });
});

describe('an assignment is corrected', () => {
  test('to the days that are right, with the first ones kept on record', () => {
    expect(given(...its.heldByAda).when(correct({ from: day('2021-02-01') }))).toMatchObject({
      events: [{ type: 'AssignmentCorrected', data: { revision: 2, from: '2021-02-01' } }],
    });
  });
  test('not one’s own, not what a case has brought about, and not what is not there', () => {
    const ofHr = [its.established(), its.assigned('ada-1', hr, '2021-01-01')];
    expect(inShort(given(...ofHr).when(correct()))).toBe('no: OwnCase');
    const ofCase = [its.established(), its.assigned('ada-1', ada, '2021-01-01', { because: its.secondment })];
    expect(given(...ofCase).when(correct())).toMatchObject({
      refusal: 'BroughtAboutByACase',
      facts: { case: its.secondment },
    });
    expect(inShort(given(its.established()).when(correct()))).toBe('no: NoSuchAssignment');
  });
  test('within their employment and their week', () => {
    const ofFinn = [its.established(), its.assigned('ada-1', finn, '2026-01-05')];
    expect(inShort(given(...ofFinn).when(correct({ from: day('2027-02-01') })))).toBe('no: NotEmployedThen');
    const part = [its.established(), its.assigned('ada-1', ada, '2021-01-01', { pattern: its.early })];
    const elsewhere = its.holdingsAfter(
      its.established(),
      its.assigned('ada-2', ada, '2021-01-01', { pattern: its.late }),
    );
    const whole = given(...part).when(correct({ pattern: its.full }), hr, { elsewhere });
    expect(inShort(whole)).toBe('no: MoreThanFullTime');
    expect(inShort(given(...part).when(correct(), hr, { elsewhere }))).toBe('AssignmentCorrected');
  });
});

describe('an assignment is cancelled', () => {
  test('before it begins or after, but not one’s own, nor what a case has brought about', () => {
    expect(inShort(given(...its.heldByAda).when(cancel))).toBe('AssignmentCancelled');
    expect(inShort(given(its.established(), its.assigned('ada-1', hr, '2021-01-01')).when(cancel))).toBe('no: OwnCase');
    const ofCase = its.assigned('ada-1', ada, '2021-01-01', { because: its.acting });
    expect(inShort(given(its.established(), ofCase).when(cancel))).toBe('no: BroughtAboutByACase');
  });
});

describe('permanence is promised', () => {
  test('to who holds the post for a time, once, and stays on record', () => {
    const decision = given(...its.benCovers).when(promise);
    expect(decision).toEqual({
      ok: true,
      events: [{ type: 'PermanencePromised', data: { assignment: 'ben-1', by: hr } }],
    });
    const promised = [
      ...its.benCovers,
      { type: 'PermanencePromised', data: { assignment: named('ben-1'), by: hr } },
    ] as const;
    expect(its.fold(promised)).toMatchObject({ assignments: [{}, { staff: ben, promisedBy: hr }] });
    expect(inShort(given(...promised).when(promise, hrTwo))).toBe('no: AlreadyPromised');
  });
  test('not to who holds it for good, not to oneself, and not once the post is deleted', () => {
    const toAda: PostCommand = { type: 'PromisePermanence', data: { assignment: named('ada-1') } };
    expect(inShort(given(...its.benCovers).when(toAda))).toBe('no: HeldForGood');
    const ofHr = its.assigned('ben-1', hr, '2027-01-04', { basis: 'cover' });
    expect(inShort(given(its.established(), ofHr).when(promise))).toBe('no: OwnCase');
    expect(inShort(given(...its.benCovers, its.deleted('2027-09-01')).when(promise))).toBe('no: PostIsDeleted');
  });
});

describe('a post is deleted', () => {
  test('once nobody is there any more, though its holder may be away: their case finds them another', () => {
    const awayForLong = its.away('ada-1', 'away-1', '2027-01-04', { because: its.secondment });
    expect(given(...its.heldByAda, awayForLong).when(erase('2027-09-01'))).toEqual({
      ok: true,
      events: [{ type: 'PostDeleted', data: { from: '2027-09-01', by: hr } }],
    });
    expect(inShort(given(...its.adaIsAway).when(erase('2027-03-31')))).toBe('PostDeleted');
    expect(given(...its.adaIsAway).when(erase('2027-04-01'))).toMatchObject({
      refusal: 'StillHeld',
      facts: { assignments: ['ada-1'] },
    });
  });
  test('from a day after it was established, and not by who holds it', () => {
    const established = given(its.established());
    expect(inShort(established.when(erase('2020-09-01')))).toBe('no: NotEstablishedYet');
    expect(inShort(established.when(erase('2020-09-02')))).toBe('PostDeleted');
    const ofHr = its.assigned('ada-1', hr, '2021-01-01', { to: day('2021-08-31') });
    expect(inShort(given(its.established(), ofHr).when(erase('2027-09-01')))).toBe('no: OwnCase');
  });
  test('and until the day before, everything is as it was', () => {
    const ended = its.assigned('cora-1', cora, '2021-01-01', { to: day('2027-08-31') });
    expect(inShort(given(its.established(), ended).when(erase('2027-09-01')))).toBe('PostDeleted');
    expect(its.holdingsAfter(its.established(), ended, its.deleted('2027-09-01')).map(its.told)).toEqual([
      'cora 2021-01-01..2027-08-31 there',
    ]);
  });
});
