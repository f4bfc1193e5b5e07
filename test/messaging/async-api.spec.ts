import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from '@asyncapi/parser';
import { expect, test } from '@jest/globals';
import { asyncApiDocument, breakingChanges } from '#libs/messaging/index.js';
import type { AsyncApi } from '#libs/messaging/async-api-types.js';
import { checkout } from '#libs/stack/paths.js';

const published = join(checkout, 'test', 'messaging', 'asyncapi.v1.json');
const asText = (document: AsyncApi) => `${JSON.stringify(document, null, 2)}\n`;

test('the document is valid AsyncAPI 3', async () => {
  const { document, diagnostics } = await new Parser().parse(JSON.stringify(asyncApiDocument()));
  expect(diagnostics.filter(({ severity }) => severity === 0)).toEqual([]);
  expect(document?.version()).toBe('3.0.0');
  expect(
    document
      ?.channels()
      .all()
      .map((channel) => channel.address())
      .sort(),
  ).toEqual([
    'understudy.absence',
    'understudy.acting-up',
    'understudy.appointments',
    'understudy.assignments',
    'understudy.board-meeting',
    'understudy.internal-post',
    'understudy.ldp',
    'understudy.ldp-cycle',
    'understudy.ldp-participation',
    'understudy.policies',
    'understudy.policy',
    'understudy.post',
    'understudy.secondment',
  ]);
});

test('an invalid document is found out', async () => {
  const { diagnostics } = await new Parser().parse(
    JSON.stringify({ ...asyncApiDocument(), channels: { a: { address: 7 } } }),
  );
  expect(diagnostics.filter(({ severity }) => severity === 0)).not.toEqual([]);
});

test('it breaks nothing that has been published', () => {
  const before = JSON.parse(readFileSync(published, 'utf8')) as AsyncApi;
  expect(breakingChanges(before, asyncApiDocument())).toEqual([]);
});

test('what has been published is on record: after a change that breaks nothing, run this with UPDATE_ASYNCAPI=1', () => {
  if (process.env['UPDATE_ASYNCAPI'] === '1') {
    const breaks = existsSync(published)
      ? breakingChanges(JSON.parse(readFileSync(published, 'utf8')) as AsyncApi, asyncApiDocument())
      : [];
    expect(breaks).toEqual([]);
    writeFileSync(published, asText(asyncApiDocument()));
  }
  expect(asyncApiDocument()).toEqual(JSON.parse(readFileSync(published, 'utf8')));
});

test('a shape that was once published stays described, beside the one that new events have', () => {
  const { messages = {} } = asyncApiDocument().channels['internal-post'] ?? {};
  const of = (type: string) => Object.keys(messages).filter((name) => name.split('.').at(-2) === type);
  expect(of('AppointmentMade')).toEqual(
    ['v1', 'v2'].map((version) => `uk.understudy.internal-post.AppointmentMade.${version}`),
  );
  expect(of('PostCancelled')).toEqual(['uk.understudy.internal-post.PostCancelled.v1']);
  expect(messages['uk.understudy.internal-post.AppointmentMade.v1']?.summary).toMatch(/new ones come as v2/);
});

test('nothing of a schema library’s insides, and no personal field, is in it', () => {
  const text = asText(asyncApiDocument());
  expect(text).not.toMatch(/"(def|_zod|~standard)"/);
  const fieldsOf = (channel: string) => {
    const messages = Object.values(asyncApiDocument().channels[channel]?.messages ?? {});
    return [...new Set(messages.flatMap(({ payload }) => Object.keys(payload.properties ?? {})))].sort();
  };
  expect(fieldsOf('assignments')).toEqual(
    [
      ...['allowance', 'arisesFromAppointmentId', 'assignmentId', 'awayFrom', 'external', 'from', 'homePostId'],
      ...['homeSchoolId', 'hostPostId', 'hostSchoolId', 'next', 'paidBy', 'pattern', 'postId', 'revision', 'schoolId'],
      ...['staffId', 'supersedes', 'to'],
    ].sort(),
  );
  expect(fieldsOf('appointments')).toEqual(
    [
      'appointmentId',
      'postId',
      'postTitle',
      'releasingSchoolId',
      'revision',
      'schoolId',
      'staffId',
      'startsOn',
      'supersedes',
    ].sort(),
  );
});
