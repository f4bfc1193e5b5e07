import { expect, test } from '@jest/globals';
import * as its from '../domain/acting-up/trust.js';
import { decided, inShort, linkIn, playing, tasksIn } from '../domain/acting-up/world.js';
import { ash, hr } from '../support/people.js';

const recording = (outcome: 'clear' | 'prohibited', by = hr) =>
  its.asks(
    its.second,
    'RecordSection128',
    { outcome, checkedOn: '2027-02-02', note: its.reason },
    '2027-02-03T09:00:00Z',
    by,
  );

test('E42: acting as deputy makes the assistant part of management: a section 128 check is asked for when it starts', () => {
  const decision = decided(its.chain, its.begin(its.second));
  expect(decision.ok && decision.events).toMatchObject([
    { type: 'ActingUpStarted' },
    { type: 'Section128Requested', data: { staff: its.a, school: ash } },
  ]);
  expect(tasksIn(its.began, its.second).map(({ key, to }) => [key, to])).toContainEqual([
    'record-section-128',
    [{ role: 'HR', school: ash }],
  ]);
});

test('E42: it is asked for before that of nobody', () => {
  expect(tasksIn(its.chain, its.second)).toEqual([]);
});

test('E42: a deputy who acts as Head was part of management already', () => {
  expect(inShort(its.chain, its.begin(its.first))).toBe('ActingUpStarted');
});

test('E42: HR records what the check found, and the task is done', () => {
  const clear = playing(its.began, recording('clear'));
  expect(linkIn(clear, its.second)).toMatchObject({ section128: { status: 'clear', checkedOn: '2027-02-02' } });
  expect(tasksIn(clear, its.second).map(({ key }) => key)).toEqual(['determine-allowance']);
});

test('E42: who is prohibited can’t go on: HR is asked to end it', () => {
  const prohibited = playing(its.began, recording('prohibited'));
  expect(tasksIn(prohibited, its.second)).toContainEqual(
    expect.objectContaining({ key: 'end-acting', answers: ['EndActing'], priority: 'high' }),
  );
});

test('E42: nobody records their own check, nor one of a day to come', () => {
  expect(inShort(its.began, recording('clear', its.a))).toBe('no: ExcludedFromTask');
  const tomorrow = { ...recording('clear'), at: '2027-02-01T09:00:00Z' };
  expect(inShort(its.began, tomorrow)).toBe('no: CheckedInTheFuture');
});
