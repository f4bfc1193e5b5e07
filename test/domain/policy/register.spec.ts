import { expect, test } from '@jest/globals';
import { deadlines, taskRungs } from '#libs/domain/policy/deadlines.js';
import { summary } from '#libs/domain/policy/state.js';
import { instant } from '#libs/kernel/index.js';
import { ash, hr, slt, stranger } from '../../support/people.js';
import * as its from './histories.js';
import { caseIn, inShort, keysIn, nothing, playing, policyIn, start } from './world.js';

const schools = (...all: readonly string[]) => ({ scope: { of: 'schools', schools: all } });
test.each([
  ['by somebody who is not of HR', { ...its.registering(), by: slt }, 'NotAuthorised'],
  ['whose owner does not work here', its.registering({ owner: { staff: stranger } }), 'UnknownOwner'],
  ['of a school that nobody knows', its.registering(schools('school-none')), 'UnknownSchool'],
  ['of the same school twice', its.registering(schools(ash, ash)), 'SameSchool'],
])('a policy %s is not registered', (_, asked, refusal) => {
  expect(inShort(nothing, asked)).toBe(`no: ${refusal}`);
});

test('a policy that is named and absent is a stub that asks for its text, and has no review', () => {
  expect([keysIn(its.referenced), policyIn(its.referenced).due]).toEqual([['supply-text'], undefined]);
  expect(policyIn(playing(its.referenced, its.taking)).status).toBe('NotAdopted');
});

const unreadable = (hash: string) => ({ type: 'RecordUnreadable', by: 'process', data: { hash, why: 'encrypted' } }) as const; // prettier-ignore
test('a document that cannot be read asks for another; what is read is the document taken', () => {
  expect(inShort(its.taken, unreadable(its.second))).toBe('no: NotTheDocumentTaken');
  const world = playing(its.taken, unreadable(its.first));
  expect(keysIn(world)).toEqual(['supply-text']);
  expect(inShort(world, its.taking)).toBe('DocumentTaken');
  const finding = { id: 'x', kind: 'x', severity: 'hole', lines: [1], facts: {} };
  expect(inShort(its.taken, its.readAs({}, [finding, finding]))).toBe('no: SameFinding');
});

test('a date that lies ahead adopts nothing, and the same cadence changes nothing', () => {
  expect(inShort(its.read, its.adopting('2027-02-01'))).toBe('no: AdoptedInTheFuture');
  const yearly = { type: 'ChangeCadence', by: hr, data: { months: 12, reason: 'Law.' } };
  const world = playing(its.inForce, yearly);
  expect(policyIn(world).due?.due).toMatchObject({ due: '2027-07-31', from: 'own', months: 12 });
  expect(inShort(world, yearly)).toBe('no: SameCadence');
});

test.each([
  ['earlier without a reason', its.inForce, { ...its.opening, data: {} }, 'ReasonNeeded'],
  ['by itself before its day', its.inForce, { type: 'OpenDueReview', by: 'process' } as const, 'NotDueYet'],
])('a review does not open %s', (_, world, asked, refusal) => {
  expect(inShort(world, asked)).toBe(`no: ${refusal}`);
});

test('a consultation is long enough, and ends on its day', () => {
  expect(inShort(its.drafted, { ...its.consulting, data: { until: '2027-01-20' } })).toBe('no: ConsultationTooShort');
  expect(inShort(its.consultedOn, { ...its.closing, at: start })).toBe('no: NotDueYet');
});

test('the process knows when it acts: it opens the review, reminds and calls it overdue; and nothing of that once approved', () => {
  expect(deadlines(caseIn(its.inForce), instant(start))).toEqual([
    '2028-02-02T00:00:00.000Z',
    '2028-05-02T00:00:00.000Z',
    '2028-08-01T00:00:00.000Z',
  ]);
  expect(deadlines(caseIn(its.consultedOn), instant(start))).toContain('2027-01-26T09:00:00.000Z'); // prettier-ignore
  const rungs = taskRungs(caseIn(its.approved)).flatMap((one) => one.rungs.map(({ at }) => at));
  expect(deadlines(caseIn(its.approved), instant(start))).toEqual([...rungs].sort());
  expect(deadlines(caseIn(its.withdrawn), instant(start))).toEqual([]);
});

test('a list shows where it stands and who has to do with it', () => {
  expect(summary(policyIn(its.drafting))).toEqual({
    status: 'Drafting',
    title: 'Pay',
    school: ash,
    open: true,
    involved: [hr, slt],
  });
});
