import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { policyScene, publishBoats, type PolicyScene } from '../web/policy-scene.js';
import { movedTrust, type MovedTrust } from './support/moved-trust.js';

let t: MovedTrust;
let scene: PolicyScene;
beforeAll(async () => {
  t = await movedTrust('verify_policies');
  scene = await policyScene(t.gateway);
  await publishBoats(t.gateway, scene);
  await t.keeps();
}, 180_000);
afterAll(() => t?.close());
afterEach(async () => {
  await t.restores();
  expect(await t.finds('policy-reviews')).toEqual([]);
});
const found = () => t.finds('policy-reviews');
const due = '2025-03-14';
const rung = (name: string, of = due) => ({ rung: name, due: of, to: 'owner' });
const change = (stream: string, type: string, path: string, value: string) =>
  t.plants(`update events set data = jsonb_set(data, $3, to_jsonb($4::text)) where event_id = (select event_id from events where stream_id = $1 and type = $2 order by version desc limit 1)`, [stream, type, path, value]); // prettier-ignore
const other = 'f'.repeat(64);

describe('In a register with a policy that is overdue, one with a new version, and links both ways', () => {
  test('nothing is found', async () => {
    expect(await found()).toEqual([]);
  });

  test('a rung that was reached twice is found', async () => {
    for (let times = 0; times < 2; times++)
      await t.adds(scene.kites, 'PolicyMarkedOverdue', 'RungReached', rung('after-80'));
    expect(await found()).toEqual([`${scene.kites}: reaches after-80 of ${due} twice`]);
  });

  test('a reminder of another day than the policy is due on is found', async () => {
    await t.adds(scene.kites, 'PolicyMarkedOverdue', 'RungReached', rung('before-7', '2026-03-14'));
    expect(await found()).toEqual([`${scene.kites}: reminds of 2026-03-14, and is due on ${due}`]);
  });

  test('a policy that is marked overdue twice is found', async () => {
    await t.adds(scene.kites, 'PolicyMarkedOverdue', 'PolicyMarkedOverdue', { due });
    expect(await found()).toEqual([`${scene.kites}: is marked overdue twice for ${due}`]);
  });

  test('a due date that does not follow from its facts is found', async () => {
    await change(scene.taken, 'DueDateSet', '{due,due}', '2040-01-01');
    expect(await found()).toEqual([expect.stringMatching(`^${scene.taken}: is due on 2040-01-01, and its facts make that 20`)]); // prettier-ignore
  });

  test('a version that is published and was not approved is found', async () => {
    await change(scene.boats, 'VersionPublished', '{approval,hash}', other);
    expect(await found()).toContain(`${scene.boats}: publishes ${other}, and ${scene.versions[1]} was approved`);
  });

  test('an approval of another text than the draft’s is found', async () => {
    await change(scene.boats, 'VersionApproved', '{hash}', other);
    expect(await found()).toContain(`${scene.boats}: approves ${other}, and its draft is ${scene.versions[1]}`);
  });

  test('a version that a policy is asked about twice is found', async () => {
    const { rows } = await t.owner.query<{ data: { policy: string; hash: string } }>(
      `select data from events where stream_id = $1 and type = 'LinkedPolicyChanged'`,
      [scene.kites],
    );
    const asked = rows[0]!.data;
    await t.adds(scene.kites, 'LinkedPolicyChanged', 'LinkedPolicyChanged', { ...asked, check: 2 });
    expect(await found()).toEqual([
      `${scene.kites}: is asked twice about the version ${asked.hash} of ${asked.policy}`,
    ]);
  });

  test('a link that only one side knows of is found, whichever that is', async () => {
    await t.plants(`delete from events where stream_id = $1 and type = 'DependantLinked'`, [scene.lost]);
    expect(await found()).toEqual([`${scene.kites}: refers-to ${scene.lost}, which knows nothing of it`]);
    await t.restores();
    await t.plants(`delete from events where stream_id = $1 and type = 'PolicyLinked' and data->>'policy' = $2`, [scene.kites, scene.lost]); // prettier-ignore
    expect(await found()).toEqual([`${scene.lost}: believes that ${scene.kites} refers-to it, which does not`]);
  });
});
