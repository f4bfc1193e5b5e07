import { expect, test } from '@jest/globals';
import type { EventId, StreamId } from '#libs/kernel/index.js';
import {
  appointmentMessages,
  readMessage,
  readHeaders,
  toDomainMessage,
  toPublicMessages,
  Untranslatable,
} from '#libs/messaging/index.js';
import type { OutgoingMessage } from '#libs/messaging/index.js';
import { domainEvents } from '#libs/messaging/domain-events.js';
import { aStream, amended, made, reason, stored, voided } from './sample-events.js';

const asArrived = ({ topic, key, headers, value }: OutgoingMessage) => ({
  topic,
  key,
  headers,
  value: Buffer.from(value),
  partition: 0,
  offset: '0',
});

test('a domain event becomes one CloudEvent in binary mode, keyed by its stream', () => {
  const event = stored({ type: 'AdvertExtended', data: { closesAt: '2027-01-25T09:00:00.000Z', ladder: [] } as never });
  expect(toDomainMessage(event)).toEqual({
    topic: 'understudy.internal-post',
    key: event.stream,
    headers: {
      ce_specversion: '1.0',
      ce_id: event.eventId,
      ce_source: '/understudy/internal-post',
      ce_type: 'uk.understudy.internal-post.AdvertExtended.v1',
      ce_time: '2027-01-11T09:00:00.123Z',
      ce_subject: event.stream,
      ce_sequence: '41',
      'content-type': 'application/json',
    },
    value: '{"closesAt":"2027-01-25T09:00:00.000Z","ladder":[]}',
  });
});

test('the version in its type is that of the shape it is published in, not of the one it was written in', () => {
  expect(toDomainMessage(stored(made, { schema: 9 })).headers['ce_type']).toBe(
    'uk.understudy.internal-post.AppointmentMade.v2',
  );
  const ended = stored({ type: 'PostCancelled', data: { by: 'staff-hr', reason } as never }, { schema: 9 });
  expect(toDomainMessage(ended).headers['ce_type']).toBe('uk.understudy.internal-post.PostCancelled.v1');
});

test('the headers of every message are valid CloudEvents', () => {
  for (const message of [made, amended, voided].flatMap((event) => [
    toDomainMessage(stored(event)),
    ...toPublicMessages(stored(event)),
  ]))
    expect(readHeaders(message.headers)).toMatchObject({ ok: true });
});

test('an event of a process that this release does not know has no message', () => {
  const event = stored(made, { stream: `school-trip-${aStream().slice(-36)}` as StreamId });
  expect(() => toDomainMessage(event)).toThrow(Untranslatable);
  expect(() => toPublicMessages(event)).toThrow(/No process has streams like school-trip/);
});

test('an appointment that is made is public, under its own id and with no more than payroll needs', () => {
  const event = stored(made);
  const [message, ...others] = toPublicMessages(event);
  expect(others).toEqual([]);
  expect(message).toMatchObject({
    topic: 'understudy.appointments',
    key: 'a-1',
    headers: {
      ce_id: `${event.eventId}.0`,
      ce_type: 'uk.understudy.appointments.AppointmentMade.v1',
      ce_source: '/understudy/internal-post',
      ce_subject: 'a-1',
      ce_sequence: '41',
    },
  });
  expect(JSON.parse(message!.value)).toEqual({
    appointmentId: 'a-1',
    revision: 1,
    postId: event.stream,
    schoolId: 'oakfield',
    releasingSchoolId: 'ashgrove',
    staffId: 'st-7',
    postTitle: 'Head of Year 9',
    startsOn: '2027-02-22',
  });
});

test.each([amended, voided])('$type says which revision it replaces, and keeps its reason to itself', (event) => {
  const [message] = toPublicMessages(stored(event));
  expect(message!.headers['ce_type']).toBe(`uk.understudy.appointments.${event.type}.v1`);
  expect(JSON.parse(message!.value)).toMatchObject({
    startsOn: '2027-03-01',
    supersedes: { appointmentId: 'a-1', revision: event.data.revision - 1 },
  });
  expect(message!.value).not.toMatch(/reason|vault|c0ffee/);
});

test.each([made, amended, voided])('which vacancy $type fills is no matter of the public contract', (event) => {
  const [one] = toPublicMessages(stored(event));
  const [other] = toPublicMessages(stored({ ...event, data: { ...event.data, vacancy: 7 } } as never));
  expect(one).toEqual(other);
  expect(one!.value).not.toContain('vacancy');
});

test('what nobody outside needs to know is not public: an appointment alone is', () => {
  const others = Object.keys(domainEvents['internal-post']).filter((type) => !/^Appointment/.test(type));
  expect(others).toContain('PostCancelled');
  expect(others).toContain('AppointeeWithdrew');
  for (const type of others) expect([type, toPublicMessages(stored({ type, data: {} } as never))]).toEqual([type, []]);
});

test('an appointment that breaks the contract is refused here, not at the subscriber', () => {
  expect(() => toPublicMessages(stored({ ...made, data: { ...made.data, startsOn: 'soon' as never } }))).toThrow(
    /AppointmentMade breaks the public contract: startsOn/,
  );
});

test('saying it twice says the same', () => {
  expect(toPublicMessages(stored(made))).toEqual(toPublicMessages(stored(made)));
  expect(toDomainMessage(stored(made))).toEqual(toDomainMessage(stored(made)));
  const other = stored(made, { eventId: 'another' as EventId });
  expect(toPublicMessages(other)[0]!.headers['ce_id']).not.toBe(toPublicMessages(stored(made))[0]!.headers['ce_id']);
});

test('what we send is what a subscriber reads', () => {
  const read = toPublicMessages(stored(amended)).map(asArrived).map(readMessage);
  expect(read).toEqual([
    {
      ok: true,
      value: expect.objectContaining({
        message: expect.objectContaining({ type: 'uk.understudy.appointments.AppointmentAmended.v1' }),
      }),
    },
  ]);
});

test.each<[string, (m: ReturnType<typeof asArrived>) => object, RegExp]>([
  ['without a value', (m) => ({ ...m, value: null }), /^value: missing/],
  ['whose value is not JSON', (m) => ({ ...m, value: Buffer.from('{') }), /^value: not JSON/],
  ['whose value is not UTF-8', (m) => ({ ...m, value: Buffer.from([0x22, 0xff, 0x22]) }), /^value: not JSON in UTF-8/],
  ['with a field missing', (m) => ({ ...m, value: Buffer.from('{}') }), /^value: appointmentId/],
  ['without an id', (m) => ({ ...m, headers: { ...m.headers, ce_id: '' } }), /^headers: ce_id/],
  [
    'of a later CloudEvents',
    (m) => ({ ...m, headers: { ...m.headers, ce_specversion: '2.0' } }),
    /^headers: ce_specversion/,
  ],
  [
    'of a type to come',
    (m) => ({ ...m, headers: { ...m.headers, ce_type: 'uk.understudy.appointments.AppointmentMade.v9' } }),
    /not known/,
  ],
  [
    'of a type named like a method',
    (m) => ({ ...m, headers: { ...m.headers, ce_type: 'toString' } }),
    /toString is not known/,
  ],
  ['under another key', (m) => ({ ...m, key: 'a-2' }), /^key: differs/],
])('a subscriber is told why it can’t read a message %s', (_, spoil, reason) => {
  const message = asArrived(toPublicMessages(stored(made))[0]!);
  expect(readMessage(spoil(message) as typeof message)).toEqual({
    ok: false,
    reason: expect.stringMatching(reason),
  });
});

test('a field that is added later does not trouble today’s subscriber', () => {
  const message = asArrived(toPublicMessages(stored(made))[0]!);
  const value = Buffer.from(
    JSON.stringify({ ...(JSON.parse(message.value.toString()) as object), hoursPerWeek: 32.5 }),
  );
  expect(readMessage({ ...message, value, headers: { ...message.headers, traceparent: '00-1' } })).toMatchObject({
    ok: true,
  });
});

test('the contract has a schema for each message, and each message a version in its name', () => {
  expect(Object.keys(appointmentMessages).every((type) => /^uk\.understudy\.appointments\.\w+\.v\d+$/.test(type))).toBe(
    true,
  );
});
