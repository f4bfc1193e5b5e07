import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { actingUpScene } from '../web/acting-up-scene.js';
import { movedTrust, type MovedTrust } from './support/moved-trust.js';

let t: MovedTrust;
let scene: Awaited<ReturnType<typeof actingUpScene>>;
beforeAll(async () => {
  t = await movedTrust('verify_acting_up');
  scene = await actingUpScene(t.gateway);
  await scene.propose();
  await scene.answered(scene.root, 'approve-unwinding-1', 'ApplyUnwinding', { proposal: 1 });
  await t.keeps();
}, 180_000);
afterAll(() => t?.close());
afterEach(async () => {
  await t.restores();
  for (const name of ['posts', 'secondments', 'acting-up']) expect([name, await t.finds(name)]).toEqual([name, []]);
});
const nowhere = 'acting-up-00000000-0000-4000-8000-00000000dead';
const ledgerOf = async (link: string): Promise<string> => {
  const { rows } = await t.owner.query<{ post: string }>(
    `select stream_id as post from events where type = 'HolderAssigned' and data->>'because' = $1`,
    [link],
  );
  return rows[0]!.post;
};

describe('In a trust whose chain was unwound', () => {
  test('nothing is found', async () => {
    expect(await t.finds('read-models')).toEqual([]);
  });

  test('a link without its cause is found', async () => {
    const sql = `update events set data = jsonb_set(data, '{cause}', to_jsonb($2::text)) where stream_id = $1 and type = 'ActingUpArranged'`;
    await t.plants(sql, [scene.below, nowhere]);
    expect(await t.finds('acting-up')).toEqual([`${scene.below}: has ${nowhere} as its cause, which has no events`]);
  });

  test('a link that outlives the plan by which it was to end is found, and that its ledger has another last day', async () => {
    await t.plants(`delete from events where stream_id = $1 and type = 'ActingUpEnded'`, [scene.below]);
    expect(await t.finds('acting-up')).toEqual([
      `${scene.below}: has other days, or another person, than the assignment ${scene.below} in ${await ledgerOf(scene.below)}`,
      `${scene.below}: goes on until ${scene.to}, and ${scene.root} was unwound with everybody back on ${scene.back}`,
    ]);
  });

  test('a ledger that goes on while the link has ended is found', async () => {
    const post = await ledgerOf(scene.below);
    await t.plants(`delete from events where stream_id = $1 and type = 'AssignmentCorrected'`, [post]);
    expect(await t.finds('acting-up')).toEqual([
      `${scene.below}: has other days, or another person, than the assignment ${scene.below} in ${post}`,
    ]);
    expect(await t.finds('posts')).toEqual([
      `${post}: is held for more than there is of it from ${scene.back} on, by ${both(await ownOf(post), scene.below)}`,
    ]);
  });

  test('somebody who acts as no ledger knows is found, and who is away for it as none does', async () => {
    const post = await ledgerOf(scene.below);
    await t.plants(`delete from events where data->>'because' = $1`, [scene.below]);
    const found = await t.finds('acting-up');
    expect(found).toContain(`${scene.below}: knows who acts in ${post}, and its ledger does not`);
    expect(found).toContainEqual(expect.stringMatching(/: knows who is away from post-.* for it, and its ledger does not$/)); // prettier-ignore
  });

  test('a link that is cancelled in its own stream alone is found by what it has left behind', async () => {
    const { events } = await t.gateway.engine.store.look(scene.below, 0);
    const arranged = events[0]!.event.data;
    await t.plants(`delete from events where stream_id = $1 and type = 'ActingUpEnded'`, [scene.below]);
    await t.adds(scene.below, 'ActingUpStarted', 'ActingUpCancelled', { ...arranged, revision: 9, because: 'void' });
    expect(await t.finds('acting-up')).toContain(
      `${scene.below}: is Cancelled, and the assignment ${scene.below} in ${await ledgerOf(scene.below)} is because of it`,
    );
  });

  test('two who hold one post on one day are found, with the first such day', async () => {
    const post = await ledgerOf(scene.root);
    const twice = { assignment: 'twice', revision: 1, staff: 'staff-060', basis: 'cover', pattern: [1, 1, 1, 1, 1] };
    await t.adds(post, 'HolderAssigned', 'HolderAssigned', { ...twice, from: scene.back });
    expect(await t.finds('posts')).toEqual([
      `${post}: is held for more than there is of it from ${scene.back} on, by ${both(await ownOf(post), 'twice')}`,
    ]);
  });

  test('what a ledger puts down to a case without events is found', async () => {
    const post = await ledgerOf(scene.root);
    const strange = {
      assignment: 'strange',
      revision: 1,
      staff: 'staff-060',
      basis: 'cover',
      pattern: [0, 0, 0, 0, 0],
    };
    await t.adds(post, 'HolderAssigned', 'HolderAssigned', { ...strange, from: scene.back, because: nowhere });
    expect(await t.finds('posts')).toEqual([
      `${post}: the assignment strange in ${post} is because of ${nowhere}, which has no events`,
    ]);
  });

  test('what a ledger puts down to a link that knows nothing of it is found', async () => {
    const post = await ledgerOf(scene.root);
    const strange = {
      assignment: 'strange',
      revision: 1,
      staff: 'staff-060',
      basis: 'cover',
      pattern: [0, 0, 0, 0, 0],
    };
    await t.adds(post, 'HolderAssigned', 'HolderAssigned', { ...strange, from: scene.back, because: scene.below });
    expect(await t.finds('acting-up')).toEqual([
      `${scene.below}: knows nothing of the assignment strange in ${post}, which names it`,
    ]);
  });
});

const both = (...names: readonly string[]) => [...names].sort().join(' and ');
/** The assignment of the person who holds a post for good. */
const ownOf = async (post: string): Promise<string> => {
  const { rows } = await t.owner.query<{ own: string }>(
    `select data->>'assignment' as own from events where stream_id = $1 and data->>'basis' = 'substantive'`,
    [post],
  );
  return rows[0]!.own;
};
