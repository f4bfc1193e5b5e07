import { beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { InternalPostEvent } from '#libs/domain/internal-post/events.js';
import { readMessage, toDomainMessage, toPublicMessages } from '#libs/messaging/index.js';
import { document, faults } from './described.js';
import { stored } from './sample-events.js';

const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{1,40}$/);
const day = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const appointment = fc.record({
  appointment: fc.uuid(),
  revision: fc.integer({ min: 2, max: 99 }),
  staff: id,
  school: id,
  releasedBy: id,
  title: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }).filter((text) => !text.includes('\0')),
  startsOn: day,
});
const events = fc
  .tuple(fc.constantFrom('AppointmentMade', 'AppointmentAmended', 'AppointmentVoided'), appointment)
  .map(
    ([type, data]) => ({ type, data: { ...data, reason: { vault: 'v', hash: 'h' } } }) as unknown as InternalPostEvent,
  );

test('every message of any appointment is as the document describes it', () => {
  fc.assert(
    fc.property(events, fc.integer({ min: 1, max: 2 ** 50 }), (event, globalNo) => {
      const messages = [toDomainMessage(stored(event, { globalNo })), ...toPublicMessages(stored(event, { globalNo }))];
      expect(messages).toHaveLength(2);
      expect(messages.flatMap(faults)).toEqual([]);
    }),
  );
});

test('what a subscriber reads is what the event said', () => {
  fc.assert(
    fc.property(events, (event) => {
      const [message] = toPublicMessages(stored(event));
      const { topic, key, headers, value } = message!;
      const read = readMessage({ topic, key, headers, value: Buffer.from(value), partition: 0, offset: '0' });
      const data = event.data as unknown as Record<string, unknown>;
      expect(read).toMatchObject({
        ok: true,
        value: {
          message: {
            data: {
              appointmentId: data['appointment'],
              revision: data['revision'],
              staffId: data['staff'],
              schoolId: data['school'],
              releasingSchoolId: data['releasedBy'],
              postTitle: data['title'],
              startsOn: data['startsOn'],
            },
          },
        },
      });
    }),
  );
});

test('a message that is not as described is found out', () => {
  const [message] = toPublicMessages(stored(fc.sample(events, { numRuns: 1, seed: 3 })[0]!));
  expect(faults({ ...message!, value: '{}' })).not.toEqual([]);
  expect(faults({ ...message!, headers: { ...message!.headers, ce_sequence: 'first' } })).not.toEqual([]);
  expect(faults({ ...message!, topic: 'understudy.internal-post' })).toEqual([
    expect.stringMatching(/not described on/),
  ]);
});

let described: readonly string[];
beforeAll(() => {
  described = Object.values(document.channels).flatMap(({ messages }) => Object.keys(messages));
});

test('every message has its own name, and the name says its version', () => {
  expect(new Set(described).size).toBe(described.length);
  expect(described.filter((name) => !/^uk\.understudy\.[a-z-]+\.[A-Z]\w+\.v[1-9]\d*$/.test(name))).toEqual([]);
});
