import { expect, test } from '@jest/globals';
import type { PostEvent } from '#libs/domain/assignment/events.js';
import { broughtAboutBy, summary } from '#libs/domain/assignment/state.js';
import { ada, ash, ben, cora } from '../../support/people.js';
import * as its from './given.js';

const { day, named, awayNamed } = its;
const toldAfter = (...events: readonly PostEvent[]) => its.holdingsAfter(...events).map(its.told);

test('nobody holds a post that is not there, nor one that was only established', () => {
  expect(its.holdingsAfter()).toEqual([]);
  expect(its.holdingsAfter(its.established())).toEqual([]);
});

test('a stretch says everything about the post that who reads it needs', () => {
  expect(its.holdingsAfter(...its.heldByAda)).toEqual([
    {
      post: its.thePost,
      title: 'Headteacher',
      school: ash,
      role: 'Head',
      management: true,
      teaching: true,
      assignment: 'ada-1',
      staff: ada,
      basis: 'substantive',
      from: '2021-01-01',
      pattern: its.full,
      present: true,
    },
  ]);
});

test('a post without a role, and a hold that no case has brought about, say nothing of either', () => {
  const { role: _, ...data } = its.established().data as its.Data<'PostEstablished'>;
  const [held] = its.holdingsAfter({ type: 'PostEstablished', data }, its.assigned('ada-1', ada, '2021-01-01'));
  expect(Object.keys(held!)).not.toContain('role');
  expect(Object.keys(held!)).not.toContain('because');
});

test('who is away still holds the post, for the time that the case takes them away', () => {
  expect(toldAfter(...its.benCovers)).toEqual([
    'ada 2021-01-01..2027-01-03 there',
    'ada 2027-01-04..2027-03-31 away',
    'ben 2027-01-04..2027-03-31 there',
    'ada 2027-04-01.. there',
  ]);
  expect(its.holdingsAfter(...its.benCovers).map(({ because }) => because)).toEqual([
    undefined,
    its.secondment,
    undefined,
    undefined,
  ]);
});

test('an absence that is corrected or cancelled counts as it was recorded last', () => {
  const of = { assignment: named('ada-1'), away: awayNamed('away-1') };
  const sooner = { ...of, revision: 2, from: day('2027-01-04'), to: day('2027-02-12') };
  expect(toldAfter(...its.adaIsAway, { type: 'AwayCorrected', data: sooner })).toEqual([
    'ada 2021-01-01..2027-01-03 there',
    'ada 2027-01-04..2027-02-12 away',
    'ada 2027-02-13.. there',
  ]);
  expect(toldAfter(...its.adaIsAway, { type: 'AwayCancelled', data: { ...of, revision: 2 } })).toEqual([
    'ada 2021-01-01.. there',
  ]);
});

test('who is away for part of the week is there for the rest of it', () => {
  const twoDays = its.away('ada-1', 'away-1', '2027-01-04', { to: day('2027-03-31'), pattern: [1, 1, 0, 0, 0] });
  expect(toldAfter(...its.heldByAda, twoDays)).toEqual([
    'ada 2021-01-01..2027-01-03 there',
    'ada 2027-01-04..2027-03-31 there 0 0 1 1 1',
    'ada 2027-01-04..2027-03-31 away 1 1 0 0 0',
    'ada 2027-04-01.. there',
  ]);
});

test('of two absences the earlier takes them away, and the later takes what is left of the week', () => {
  const events = [
    ...its.heldByAda,
    its.away('ada-1', 'away-1', '2027-01-04', { pattern: [1, 1, 0, 0, 0], because: its.secondment }),
    its.away('ada-1', 'away-2', '2027-02-01', { to: day('2027-02-28'), because: its.acting }),
  ];
  const inFebruary = its.holdingsAfter(...events).filter(({ from }) => from === '2027-02-01');
  expect(inFebruary.map(({ because, pattern }) => [because, pattern])).toEqual([[its.acting, [0, 0, 1, 1, 1]]]);
  expect(toldAfter(...events)).toContain('ada 2027-01-04.. away 1 1 0 0 0');
  expect(toldAfter(...events)).toContain('ada 2027-03-01.. there 0 0 1 1 1');
});

test('an absence outside the hold is none, and one that outlasts it ends with it', () => {
  const untilMarch = its.assigned('ben-1', ben, '2027-01-04', { to: day('2027-03-05') });
  expect(toldAfter(its.established(), untilMarch, its.away('ben-1', 'away-1', '2027-03-01'))).toEqual([
    'ben 2027-01-04..2027-02-28 there',
    'ben 2027-03-01..2027-03-05 away',
  ]);
  expect(toldAfter(its.established(), untilMarch, its.away('ben-1', 'away-1', '2027-04-01'))).toEqual([
    'ben 2027-01-04..2027-03-05 there',
  ]);
});

test('nobody holds the post before it was established, nor after it was deleted', () => {
  expect(toldAfter(its.established(), its.assigned('ada-1', ada, '2019-01-01'))).toEqual(['ada 2020-09-01.. there']);
  expect(toldAfter(...its.heldByAda, its.deleted('2027-09-01'))).toEqual(['ada 2021-01-01..2027-08-31 there']);
  const afterIt = its.assigned('cora-1', cora, '2027-09-01');
  expect(toldAfter(its.established(), afterIt, its.deleted('2027-09-01'))).toEqual([]);
});

test('a case finds again what it has brought about in a post', () => {
  const ledger = its.fold([...its.adaIsAway, its.assigned('ben-1', ben, '2027-01-04', { because: its.acting })]);
  expect(broughtAboutBy(ledger, its.acting).assignments.map(({ assignment }) => assignment)).toEqual(['ben-1']);
  const { assignments, aways } = broughtAboutBy(ledger, its.secondment);
  expect(assignments).toEqual([]);
  expect(aways).toMatchObject([{ assignment: { staff: ada }, away: { away: 'away-1', revision: 1 } }]);
});

test('facts that belong to nothing change nothing', () => {
  const of = { assignment: named('nobody'), away: awayNamed('away-9') };
  const before = its.fold(its.adaIsAway);
  const strays = [
    its.established({ title: 'Another' }),
    its.assigned('ada-1', ben, '2027-01-04'),
    its.away('ada-1', 'away-1', '2028-01-01'),
    its.away('nobody', 'away-9', '2028-01-01'),
    { type: 'AwayCancelled', data: { ...of, revision: 2 } },
    { type: 'AssignmentCancelled', data: { ...of, revision: 2 } },
  ] as const;
  for (const stray of strays) expect(its.fold([...its.adaIsAway, stray])).toEqual(before);
  expect(its.fold([its.assigned('ada-1', ada, '2027-01-04')])).toEqual(its.fold([]));
});

test('lists show the post, its school and who has to do with it', () => {
  expect(summary(its.fold(its.benCovers))).toEqual({
    status: 'Established',
    title: 'Headteacher',
    school: ash,
    open: true,
    involved: [ada, ben],
  });
  expect(summary(its.fold([...its.heldByAda, its.deleted('2027-09-01')]))).toMatchObject({
    status: 'Deleted',
    open: false,
  });
  expect(() => summary(its.nobodysPost)).toThrow('nobody established');
});
