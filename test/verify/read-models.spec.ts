import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { StreamId } from '#libs/kernel/index.js';
import { postAt, rebuildOf, steps, writers } from '../rebuild/support/trust.js';
import { breaking, soundStore, type Sound } from './support/sound.js';

let s: Sound;
let stream: StreamId;
beforeAll(async () => {
  s = await soundStore('verify_read_models');
  stream = await postAt(s.e, 1);
});
afterAll(() => s.close());
const finds = () => s.finds('read-models');

afterEach(async () => {
  await s.e.owner.query(`delete from cases where stream_id = 'internal-post-nowhere'`);
  await rebuildOf(s.e);
  expect(await finds()).toEqual([]);
});

test('in a sound store the read models are what their streams come to', async () => {
  expect(await finds()).toEqual([]);
});

test('a row that differs is found with the columns that do', async () => {
  await breaking(s, `update cases set status = 'Invented', involved = '{}' where stream_id = $1`, [stream]);
  await breaking(
    s,
    `update tasks set claimed_by = null, due_at = due_at + interval '1 millisecond' where stream_id = $1`,
    [stream],
  );
  expect(await finds()).toEqual([
    {
      invariant: 'read-models',
      subject: `cases ${stream}`,
      what: 'differs from its stream in status, involved',
      repair: 'npm run rebuild',
    },
    {
      invariant: 'read-models',
      subject: `tasks ${stream} identify-post`,
      what: 'differs from its stream in claimed_by, due_at',
      repair: 'npm run rebuild',
    },
  ]);
});

test('rows that are missing or too many are found', async () => {
  await breaking(s, 'delete from cases where stream_id = $1', [stream]);
  await breaking(s, `update tasks set task_key = 'other' where stream_id = $1 and task_key = 'identify-post'`, [
    stream,
  ]);
  expect((await finds()).map((f) => `${f.subject}: ${f.what}`).sort()).toEqual([
    `cases ${stream}: is missing`,
    `tasks ${stream} identify-post: is missing`,
    `tasks ${stream} other: its stream knows nothing of it`,
  ]);
});

test('a case of a stream that has no events is found', async () => {
  await breaking(s, `update cases set stream_id = 'internal-post-nowhere' where stream_id = $1`, [stream]);
  expect((await finds()).map((f) => f.subject).sort()).toEqual([`cases ${stream}`, 'cases internal-post-nowhere']);
});

test('a stream that belongs to no process of this release is found', async () => {
  const found = await s.finds('read-models', { processOf: () => undefined });
  expect(found).toContainEqual(expect.objectContaining({ subject: stream, what: 'no process has such streams' }));
});

test('a rebuild that was broken off is found', async () => {
  await breaking(s, 'update world set rebuilding = true');
  expect(await finds()).toMatchObject([{ subject: 'world', repair: 'npm run rebuild' }]);
});

test('nothing is found while people write, nor while a rebuild goes on', async () => {
  const busy = writers(s.e, 4);
  const rebuilt = rebuildOf(s.e, { progress: async () => expect(await finds()).toEqual([]) });
  for (let n = 0; n < 5; n++) expect(await finds()).toEqual([]);
  await rebuilt;
  await busy.stop();
  expect(busy.commands()).toBeGreaterThan(steps.length);
});
