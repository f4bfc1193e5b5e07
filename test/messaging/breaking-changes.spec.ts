import { expect, test } from '@jest/globals';
import { asyncApiDocument, breakingChanges } from '#libs/messaging/index.js';
import type { AsyncApi } from '#libs/messaging/async-api-types.js';

/* eslint-disable @typescript-eslint/no-explicit-any -- the document is edited freely to break it */
type Edit = (document: any) => void;
const made = 'uk.understudy.appointments.AppointmentMade.v1';
const payload = (document: any) => document.channels.appointments.messages[made].payload;

const after = (edit: Edit): readonly string[] => {
  const changed: unknown = JSON.parse(JSON.stringify(asyncApiDocument()));
  edit(changed);
  return breakingChanges(asyncApiDocument(), changed as AsyncApi);
};

const breaks: Readonly<Record<string, readonly [Edit, RegExp]>> = {
  'a topic is removed': [(d) => delete d.channels.appointments, /^appointments: removed/],
  'a topic is renamed': [
    (d) => (d.channels.appointments.address = 'understudy.jobs'),
    /understudy\.appointments became understudy\.jobs/,
  ],
  'a message is removed': [(d) => (d.channels.appointments.messages[made] = undefined), /AppointmentMade\.v1: removed/],
  'a domain event is removed': [
    (d) => delete d.channels['internal-post'].messages['uk.understudy.internal-post.AdvertOpened.v1'],
    /AdvertOpened\.v1: removed/,
  ],
  'a property is removed': [
    (d) => {
      delete payload(d).properties.schoolId;
      payload(d).required = payload(d).required.filter((name: string) => name !== 'schoolId');
    },
    /schoolId: removed or renamed/,
  ],
  'a property is renamed': [
    (d) => {
      payload(d).properties.school = payload(d).properties.schoolId;
      delete payload(d).properties.schoolId;
    },
    /schoolId: removed or renamed/,
  ],
  'a property gets another type': [
    (d) => (payload(d).properties.revision = { type: 'string' }),
    /revision: was .*integer.* is .*string/,
  ],
  'a property gets another format': [(d) => (payload(d).properties.startsOn.format = 'date-time'), /startsOn: was/],
  'a nested property is removed': [
    (d) => {
      const amended = d.channels.appointments.messages['uk.understudy.appointments.AppointmentAmended.v1'].payload;
      delete amended.properties.supersedes.properties.revision;
    },
    /supersedes\.revision: removed/,
  ],
  'a property may be missing now': [(d) => payload(d).required.pop(), /is now optional/],
  'a new property is required': [
    (d) => {
      payload(d).properties.hours = { type: 'number' };
      payload(d).required.push('hours');
    },
    /hours: is now required/,
  ],
  'a header is newly required': [
    (d) => d.components.schemas.CloudEventHeaders.required.push('ce_partitionkey'),
    /headers\.ce_partitionkey: is now required/,
  ],
  'a header is removed': [
    (d) => {
      const headers = d.components.schemas.CloudEventHeaders;
      delete headers.properties.ce_sequence;
      headers.required = headers.required.filter((name: string) => name !== 'ce_sequence');
    },
    /headers\.ce_sequence: removed/,
  ],
  'the key changes': [(d) => (d.channels.appointments['x-key'] = 'staff id'), /keyed by staff id/],
  'the key of one message changes': [
    (d) => (d.channels.appointments.messages[made].bindings.kafka.key.description = 'staff id'),
    /another key/,
  ],
  'the number of partitions changes': [(d) => (d.channels.appointments.bindings.kafka.partitions = 12), /partitions/],
  'the content type changes': [
    (d) => (d.channels.appointments.messages[made].contentType = 'avro/binary'),
    /content type/,
  ],
};

test.each(Object.entries(breaks))('it is a break when %s', (_, [edit, reason]) => {
  const found = after(edit);
  expect(found.join('\n')).toMatch(reason);
});

const allowed: Readonly<Record<string, Edit>> = {
  'nothing changes': () => undefined,
  'an optional property is added': (d) => (payload(d).properties.hours = { type: 'number' }),
  'an optional header is added': (d) =>
    (d.components.schemas.CloudEventHeaders.properties.traceparent = { type: 'string' }),
  'a message is added': (d) =>
    (d.channels.appointments.messages['uk.understudy.appointments.AppointmentMade.v2'] = { name: 'new' }),
  'a topic is added': (d) => (d.channels.secondments = { address: 'understudy.secondments' }),
  'a description is reworded': (d) => (payload(d).properties.staffId.description = 'Whom the school appoints'),
  'the messages stand in another order': (d) => {
    const { messages } = d.channels.appointments;
    d.channels.appointments.messages = Object.fromEntries(Object.entries(messages).reverse());
    payload(d).required.reverse();
  },
};

test.each(Object.entries(allowed))('it is no break when %s', (_, edit) => {
  expect(after(edit)).toEqual([]);
});
