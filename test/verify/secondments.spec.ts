import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Stay } from '#libs/domain/secondment/words.js';
import { plus } from '#libs/kernel/calendar.js';
import type { StreamId } from '#libs/kernel/index.js';
import { secondmentScene } from '../web/secondment-scene.js';
import { movedTrust, type MovedTrust } from './support/moved-trust.js';

let t: MovedTrust;
let scene: Awaited<ReturnType<typeof secondmentScene>>;
let stream: StreamId;
let stay: Stay;
beforeAll(async () => {
  t = await movedTrust('verify_secondments');
  scene = await secondmentScene(t.gateway);
  stream = await scene.agreed();
  await scene.acting(stream, 'staff-020');
  const { events } = await t.gateway.engine.store.look(stream, 0);
  stay = events.findLast(({ event }) => event.type === 'SecondmentAgreed')!.event.data as Stay;
  await t.keeps();
}, 180_000);
afterAll(() => t?.close());
afterEach(async () => {
  await t.restores();
  for (const name of ['posts', 'secondments', 'acting-up']) expect([name, await t.finds(name)]).toEqual([name, []]);
});
const gone = () => `the absence ${stay.away} in ${scene.homePost}`;
const there = () => `the assignment ${stay.assignment} in ${scene.hostPost}`;
const inPost = (post: string, type: string, change: string) =>
  t.plants(`update events set data = ${change} where stream_id = $1 and type = $2 and data->>'because' = $3`, [
    post,
    type,
    stream,
  ]);

describe('In a trust with a secondment that is agreed, and somebody who acts for the secondee', () => {
  test('nothing is found', async () => {
    expect(await t.finds('read-models')).toEqual([]);
  });

  test.each([
    ['begins on another day', 'from', () => plus(stay.from, 'P1D')],
    ['ends on another day', 'to', () => plus(stay.lastDay, 'P1D')],
  ])('an absence from the home post that %s than the secondment is found', async (_, field, day) => {
    await inPost(scene.homePost, 'HolderAway', `jsonb_set(data, '{${field}}', '"${day()}"')`);
    expect(await t.finds('secondments')).toEqual([`${stream}: has other days than ${gone()}`]);
  });

  test('another part of the week at the host than the sides agreed on is found', async () => {
    await inPost(scene.hostPost, 'HolderAssigned', `jsonb_set(data, '{pattern}', '[1, 1, 1, 1, 1]')`);
    expect(await t.finds('secondments')).toEqual([`${stream}: has other days than ${there()}`]);
  });

  test('a secondment of which neither ledger knows is found, post by post', async () => {
    await t.plants(`delete from events where data->>'because' = $1`, [stream]);
    expect(await t.finds('secondments')).toEqual([
      `${stream}: knows that they are away from ${scene.homePost}, and its ledger does not`,
      `${stream}: knows that they hold ${stay.assignment} at the host, and no ledger does`,
    ]);
  });

  test('a secondment that is cancelled in its own stream alone is found by what it has left behind', async () => {
    const reason = { vault: 'nowhere', hash: 'none' };
    await t.adds(stream, 'SecondmentAgreed', 'SecondmentCancelled', { by: 'staff-002', reason });
    expect([...(await t.finds('secondments'))].sort()).toEqual(
      [there(), gone()].map((line) => `${stream}: is Cancelled, and ${line} is because of it`).sort(),
    );
  });

  test('what a ledger puts down to a secondment that knows nothing of it is found', async () => {
    const none = [0, 0, 0, 0, 0];
    const strange = { assignment: 'strange', revision: 1, staff: 'staff-060', basis: 'seconded', pattern: none };
    await t.adds(scene.hostPost, 'HolderAssigned', 'HolderAssigned', { ...strange, from: stay.from, because: stream });
    expect(await t.finds('secondments')).toEqual([
      `${stream}: knows nothing of the assignment strange in ${scene.hostPost}, which names it`,
    ]);
  });

  test('a secondment that is gone is found by its lines and by the link that it caused', async () => {
    await t.plants('delete from events where stream_id = $1', [stream]);
    expect([...(await t.finds('posts'))].sort()).toEqual(
      [
        `${scene.hostPost}: ${there()} is because of ${stream}, which has no events`,
        `${scene.homePost}: ${gone()} is because of ${stream}, which has no events`,
      ].sort(),
    );
    expect(await t.finds('acting-up')).toEqual([
      expect.stringMatching(new RegExp(`^acting-up-.*: has ${stream} as its cause, which has no events$`)),
    ]);
  });
});
