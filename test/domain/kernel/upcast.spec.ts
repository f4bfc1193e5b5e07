import { expect, test } from '@jest/globals';
import { currentSchema, upcast, type Upcasters } from '#libs/kernel/index.js';

const steps: string[] = [];
/** `Opened` has had two former shapes; `Closed` none. */
const upcasters: Upcasters = {
  Opened: [
    (old: { until: string }) => (steps.push('1 to 2'), { closesAt: old.until }),
    (old: { closesAt: string }) => (steps.push('2 to 3'), { ...old, ladder: [] }),
  ],
};
const today = { type: 'Opened', data: { closesAt: 'noon', ladder: [] } };

test('new events are written in the schema after the last step', () => {
  expect(currentSchema(upcasters, 'Opened')).toBe(3);
  expect(currentSchema(upcasters, 'Closed')).toBe(1);
});

test.each([
  [1, { until: 'noon' }, ['1 to 2', '2 to 3']],
  [2, { closesAt: 'noon' }, ['2 to 3']],
  [3, { closesAt: 'noon', ladder: [] }, []],
])('an event of schema %i takes the steps that it lacks, in order', (schema, data, taken) => {
  steps.length = 0;
  expect(upcast(upcasters, schema, { type: 'Opened', data })).toEqual(today);
  expect(steps).toEqual(taken);
});

test('an event of a type that never changed stays as it is', () => {
  const event = { type: 'Closed', data: { at: 'noon' } };
  expect(upcast(upcasters, 1, event)).toEqual(event);
});

test('an event of a newer release is refused, and the message says what to do', () => {
  expect(() => upcast(upcasters, 4, today)).toThrow('this release knows 3. Deploy the newer release.');
  expect(() => upcast(upcasters, 2, { type: 'Closed', data: {} })).toThrow('schema 2; this release knows 1');
});

test.each([0, -1, 1.5, Number.NaN])('schema %p is no schema', (schema) => {
  expect(() => upcast(upcasters, schema, today)).toThrow('schemas count from 1');
});

test('the event that came in is not changed', () => {
  const old = Object.freeze({ type: 'Opened', data: Object.freeze({ until: 'noon' }) });
  expect(upcast(upcasters, 1, old)).toEqual(today);
  expect(old).toEqual({ type: 'Opened', data: { until: 'noon' } });
});
