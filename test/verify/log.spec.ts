import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { StreamId } from '#libs/kernel/index.js';
import { as } from '../support/engine.js';
import { slt } from '../support/people.js';
import { identify } from '../support/post.js';
import { postAt } from '../rebuild/support/trust.js';
import { breaking, soundStore, type Sound } from './support/sound.js';

let s: Sound;
let stream: StreamId;
beforeEach(async () => {
  s = await soundStore('verify_log');
  stream = await postAt(s.e, 3);
  await s.number();
});
afterEach(() => s.close());

const log = ['followers', 'streams', 'order', 'commands', 'parked', 'notices'];
test.each(log)('in a sound store %s finds nothing', async (invariant) => {
  expect(await s.finds(invariant)).toEqual([]);
});

test('an event that is gone leaves a gap in its stream, its order and its command', async () => {
  await breaking(s, 'delete from events where stream_id = $1 and version = 2', [stream]);
  expect(await s.finds('streams')).toMatchObject([
    { subject: `${stream} version 3`, what: 'stands where version 2 is due' },
  ]);
  expect(await s.finds('order')).toMatchObject([{ what: `is of version 2 of ${stream}, which is not in the log` }]);
  const [lost] = await s.finds('commands');
  expect(lost).toMatchObject({ what: 'was accepted with events 2 to 2, and none names it' });
  expect(lost?.subject).toContain(`${stream} command person:${slt}:`);
});

test('an event earlier than the one before it is found', async () => {
  await breaking(s, `update events set at = at - interval '1 day' where stream_id = $1 and version = 3`, [stream]);
  expect(await s.finds('streams')).toEqual([
    expect.objectContaining({ subject: `${stream} version 3`, what: 'is earlier than the event before it' }),
  ]);
});

test('a number that is missing, and an event that the sequencer skipped, are found', async () => {
  const { rows } = await s.e.owner.query<{ no: number }>(
    'select global_no as no from event_order where stream_id = $1 and version = 1',
    [stream],
  );
  const no = rows[0]!.no;
  await breaking(s, 'delete from event_order where global_no = $1', [no]);
  expect(await s.finds('order')).toEqual([
    expect.objectContaining({ subject: `number ${no + 1}`, what: `follows number ${no - 1}` }),
    expect.objectContaining({ subject: `${stream} version 1`, what: 'has no number, and the sequencer has passed it' }),
    expect.objectContaining({ subject: `${stream} version 2`, what: 'is numbered next after version 0' }),
  ]);
});

test('two events of a stream numbered the wrong way round are found', async () => {
  const swapped = 'where stream_id = $1 and version in (2, 3)';
  await breaking(s, `update event_order set global_no = -global_no ${swapped}`, [stream]);
  await breaking(
    s,
    `update event_order o set global_no = (select -x.global_no from event_order x where x.stream_id = $1 and x.version = 5 - o.version) ${swapped}`,
    [stream],
  );
  expect((await s.finds('order')).map(({ subject, what }) => `${subject} ${what}`).sort()).toEqual([
    `${stream} version 2 is numbered next after version 3`,
    `${stream} version 3 is numbered next after version 1`,
    `${stream} version 4 is numbered next after version 2`,
  ]);
});

test('a sequencer that stands elsewhere than the last number is found', async () => {
  await breaking(s, 'update sequencer set last_global_no = last_global_no + 1');
  expect(await s.finds('order')).toMatchObject([{ subject: 'sequencer' }]);
});

test('an event without its command, and a command with another’s events, are found', async () => {
  await breaking(
    s,
    "delete from commands where stream_id = $1 and command_id = (select metadata->>'commandId' from events where stream_id = $1 and version = 3)",
    [stream],
  );
  expect(await s.finds('commands')).toMatchObject([
    { what: 'has events 3 to 3 and is not among the accepted commands' },
  ]);
  await breaking(
    s,
    `insert into commands select stream_id, metadata->>'commandId', '', jsonb_build_object(stream_id, jsonb_build_array(2, 3)) from events where stream_id = $1 and version = 3`,
    [stream],
  );
  expect(await s.finds('commands')).toMatchObject([
    { what: 'was accepted with events 2 to 3, and 1 events name it, from 3 to 3' },
  ]);
});

test('a command id with two effects is found', async () => {
  await breaking(
    s,
    `update events set metadata = jsonb_set(metadata, '{commandId}', (select metadata->'commandId' from events where stream_id = $1 and version = 1)) where stream_id = $1 and version = 3`,
    [stream],
  );
  expect((await s.finds('commands')).map((f) => f.what)).toEqual(
    expect.arrayContaining(['was accepted with events 1 to 1, and 2 events name it, from 1 to 3']),
  );
});

test('a follower that stands still is named with how far it came', async () => {
  await s.e.owner.query(`insert into subscriptions (name, checkpoint) values ('dispatcher', 2)`);
  const last = await s.e.store.lastGlobalNo();
  expect(await s.finds('followers')).toMatchObject([
    { subject: 'dispatcher', what: `has come as far as 2 of ${last}` },
  ]);
  await s.e.owner.query(`update subscriptions set checkpoint = $1 where name = 'dispatcher'`, [last]);
  expect(await s.finds('followers')).toEqual([]);
});

test('events that a long transaction keeps from their number are found when the wait is over', async () => {
  const writer = await s.e.owner.connect();
  await writer.query('begin; select pg_current_xact_id()');
  await as(s.e.run, slt)(await s.e.request(), identify);
  expect(await s.finds('followers', { waitMs: 300 })).toMatchObject([{ subject: 'sequencer' }]);
  await writer.query('commit');
  writer.release();
  expect(await s.finds('followers', { waitMs: 20_000 })).toEqual([]);
});

test('what is parked, and a notice about nothing, are found with what to say', async () => {
  await s.e.owner.query(
    `insert into parked (subscription, stream_id, global_no, error) values ('relay', $1, 1, 'too large')`,
    [stream],
  );
  expect(await s.finds('parked')).toEqual([
    {
      invariant: 'parked',
      subject: `relay ${stream}`,
      what: '1 events from number 1 are parked: too large',
      repair: `npm run unpark -- --subscription relay --stream ${stream}`,
    },
  ]);
  await s.e.owner.query(
    `insert into notices (key, stream_id, reason, kind, rung_at, recipients) values ('k', 'nowhere', 'x', 'remind', now(), '{}')`,
  );
  expect(await s.finds('notices')).toMatchObject([
    { subject: 'notice k', what: 'is about nowhere, which has no events' },
  ]);
});
