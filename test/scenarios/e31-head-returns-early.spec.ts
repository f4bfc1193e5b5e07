import { expect, test } from '@jest/globals';
import * as its from '../domain/acting-up/trust.js';
import { decided, linkIn, playing, tasksIn, thereOn } from '../domain/acting-up/world.js';
import { slt } from '../support/people.js';

const at = '2027-08-02T09:00:00Z';
/** Three weeks before the day on which everybody was to be back. */
const early = '2027-08-11';
const proposed = playing(its.began, its.proposing(its.secondment, early, at));
const returned = playing(proposed, its.applying(its.secondment, 1, at));

test('E31: the Head returns three weeks early: the links end in order, assistant, deputy, Head, on one date', () => {
  const decision = decided(its.began, its.proposing(its.secondment, early, at));
  expect(decision).toMatchObject({
    ok: true,
    events: [
      {
        type: 'UnwindingProposed',
        data: {
          on: early,
          problems: [],
          steps: [
            { link: its.second, staff: its.a, leaves: [its.deputyship], returnsTo: [its.assistantship] },
            { link: its.first, staff: its.d, leaves: [its.headship], returnsTo: [its.deputyship] },
            { staff: its.h, leaves: [], returnsTo: [its.headship] },
          ],
        },
      },
    ],
  });
});

test('E31: the plan is shown to SLT before anything of it is applied', () => {
  expect(tasksIn(proposed, its.secondment)).toMatchObject([
    { key: 'approve-unwinding-1', to: [{ role: 'SLT' }], answers: ['ApplyUnwinding', 'RejectUnwinding'] },
  ]);
  expect(thereOn(proposed, its.headship, early)).toEqual([its.d]);
});

test('E31: no day is uncovered or doubly covered: the last of acting is the day before the first of being back', () => {
  const posts = [its.headship, its.deputyship, its.assistantship];
  const there = (day: string) => posts.map((post) => thereOn(returned, post, day));
  expect(there('2027-08-10')).toEqual([[its.d], [its.a], []]);
  expect(there(early)).toEqual([[its.h], [its.d], [its.a]]);
  expect(there('2027-08-31')).toEqual([[its.h], [its.d], [its.a]]);
});

test('E31: it is one decision over all streams: the case, both links and the three posts', () => {
  const decision = decided(proposed, its.applying(its.secondment, 1, at));
  expect(decision.ok && decision.alongside?.map(({ stream }) => stream).sort()).toEqual(
    [its.first, its.second, ...[its.headship, its.deputyship, its.assistantship].map(its.asStream)].sort(),
  );
  for (const link of [its.first, its.second])
    expect(linkIn(returned, link)).toMatchObject({ status: 'Closing', lastDay: '2027-08-10' });
  expect(tasksIn(returned, its.first).map(({ key }) => key)).toEqual(['determine-allowance']);
});

test('E31: nobody approves a plan by which they go back themselves', () => {
  const task = tasksIn(proposed, its.secondment)[0];
  expect(task?.not.map(({ staff }) => staff)).toEqual(expect.arrayContaining([its.h, its.d, its.a]));
  expect(task?.not.map(({ staff }) => staff)).not.toContain(slt);
});
