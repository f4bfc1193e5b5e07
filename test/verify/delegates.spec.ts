import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { localDate, plus } from '#libs/kernel/calendar.js';
import type { LocalDate, StreamId } from '#libs/kernel/index.js';
import * as facts from '../access/post-facts.js';
import { person } from '../gateway/client.js';
import { slt } from '../gateway/gateway.js';
import { seeded } from '../gateway/seed.js';
import { movedTrust, type MovedTrust } from './support/moved-trust.js';

const standIn = 'staff-060';
let t: MovedTrust;
let absence: string;
let stream: StreamId;
let today: LocalDate;
beforeAll(async () => {
  t = await movedTrust('verify_delegates');
  today = localDate(t.gateway.engine.now());
  const away = { from: today, to: plus(today, 'P4D'), delegations: [{ to: standIn, role: 'SLT' }] };
  absence = (await (await person(t.gateway, slt)).post('/absences-ledger', away)).body.case;
  stream = await seeded(t.gateway, facts.gate.slice(0, 3));
  const task = await (await person(t.gateway, slt)).get(`/tasks/${stream}/approve-job-description`);
  const headers = { 'if-match': task.headers.get('etag') ?? '' };
  const path = `/internal-posts/${stream}/approve-job-description`;
  expect((await (await person(t.gateway, standIn)).post(path, { version: 1 }, headers)).status).toBe(200);
  await t.keeps();
}, 180_000);
afterAll(() => t?.close());
afterEach(() => t.restores());
const without = (day: string, who = standIn) =>
  `${stream} version 4: was done by ${who} on behalf of ${slt}, for whom they did not stand in on ${day}`;

describe('Whoever acts for somebody who is away', () => {
  test('is not found while they stand in, nor once the absence is over', async () => {
    expect(await t.finds('delegates')).toEqual([]);
    const back = await (await person(t.gateway, slt)).post(`/absences-ledger/${absence}/end-absence-early`, { back: today }); // prettier-ignore
    expect(back.status).toBe(200);
    await t.keeps();
    expect(await t.finds('delegates')).toEqual([]);
  });

  test('is found where it is another who stands in', async () => {
    await t.plants(`update events set metadata = jsonb_set(metadata, '{actor,id}', '"staff-061"') where stream_id = $1 and version = 4`, [stream]); // prettier-ignore
    expect(await t.finds('delegates')).toEqual([without(today, 'staff-061')]);
  });

  test('is found on a day after those on which they stand in', async () => {
    await t.plants(`update events set at = at + interval '30 days' where stream_id = $1 and version = 4`, [stream]);
    expect(await t.finds('delegates')).toEqual([without(plus(today, 'P30D'))]);
  });

  test('is found before anybody had passed it on', async () => {
    await t.plants(`update events set at = at - interval '1 hour' where stream_id = $1 and version = 4`, [stream]);
    expect(await t.finds('delegates')).toHaveLength(1);
  });
});
