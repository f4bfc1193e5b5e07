import { expect, test } from '@jest/globals';
import { ada, hr } from '../support/people.js';
import * as its from '../domain/secondment/histories.js';
import { caseIn, decided, eventsIn, inShort, keysIn, playing, whereOn } from '../domain/secondment/world.js';

const cancel = (at = its.monday) => its.ask(hr, 'CancelSecondment', { reason: its.reason }, at);
const cancelled = playing(its.agreed, cancel());

test('E46: a secondment that is to come is cancelled, and no start is ever recorded', () => {
  expect([caseIn(cancelled).status, keysIn(cancelled)]).toEqual(['Cancelled', []]);
  expect(inShort(cancelled, its.beginning)).toBe('no: NotAgreed');
  expect(eventsIn(cancelled).map(({ type }) => type)).not.toContain('SecondmentStarted');
});

test('E46: whoever was told of it beforehand is told that it is void, with the next revision', () => {
  expect(decided(its.agreed, cancel())).toMatchObject({
    events: [{ type: 'SecondmentCancelled', data: { voids: { revision: 2, staff: ada, from: its.first } } }],
  });
  const early = decided(its.written, cancel());
  expect(early.ok && early.events[0]?.data).not.toHaveProperty('voids');
});

test('E46: both posts are as though it had never been agreed', () => {
  expect(whereOn(cancelled, ada, its.first)).toEqual({ there: [its.home], away: [] });
  expect(whereOn(cancelled, ada, its.last)).toEqual({ there: [its.home], away: [] });
});

test('E46: up to the last instant before its first day, and no later', () => {
  expect(inShort(its.agreed, cancel('2027-01-31T23:59:59Z'))).toBe('SecondmentCancelled');
  expect(inShort(its.agreed, cancel(its.begins))).toBe('no: NotBeforeItsStart');
  expect(inShort(its.running, cancel(its.begins))).toBe('no: NotBeforeItsStart');
});
