import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { processOf, upcastersOf } from '#libs/domain/registry.js';
import { createOwnerPool, type Pool } from '#libs/event-store/index.js';
import { policies, policiesByReference } from '#libs/read-models/policy-register/query.js';
import { rebuildPolicies } from '#libs/read-models/policy-register/rebuild.js';
import { invariants, verify, type Finding } from '#libs/verify/index.js';
import { startFollowers, type Followers } from '../../apps/gateway/followers.js';
import { hr, startGateway, type Gateway } from '../gateway/gateway.js';
import { until } from '../support/wait.js';
import { policiesIn, policyScene, type PolicyScene } from '../web/policy-scene.js';

let gateway: Gateway;
let scene: PolicyScene;
let owner: Pool;
let followers: Followers;
const faults = async (): Promise<readonly Finding[]> => {
  const found: Finding[] = [];
  const chosen = invariants.filter(({ name }) => name === 'policies');
  const { store } = gateway.engine;
  for await (const { findings } of verify({ store, processOf, waitMs: 0 }, chosen)) found.push(...findings);
  return found;
};
const caughtUp = () =>
  until('the projector has come to the end of the log', async () => {
    const { rows } = await owner.query<{ done: boolean }>(
      `select (select count(*) from events) = coalesce((select checkpoint from subscriptions where name = 'projector'), 0) as done`,
    );
    return rows[0]!.done;
  });
beforeAll(async () => {
  gateway = await startGateway('rebuild-policies');
  owner = createOwnerPool(gateway.databaseUrl);
  scene = await policyScene(gateway);
  followers = startFollowers(['sequencer', 'projector'], gateway.engine.store, pino({ level: 'silent' }));
  await caughtUp();
}, 180_000);
afterAll(async () => {
  await followers?.stop();
  await owner?.end();
  await gateway?.close();
});

test('the register is what the log says, and a rebuild finds nothing to change', async () => {
  expect(await faults()).toEqual([]);
  expect(await rebuildPolicies(owner, upcastersOf)).toBe(0);
  const [first] = await policies(gateway.engine.store.pool);
  expect(first).toMatchObject({ policy: scene.kites, reference: '910', standing: 'InForce', due: '2025-03-14', dueFrom: 'printed', conflicts: 1, overdue: true, openFindings: 3, contradictions: 1 }); // prettier-ignore
  expect(await policiesByReference(gateway.engine.store.pool, '911')).toHaveLength(1);
});

test('a register that is wrong is found, and a rebuild puts it right', async () => {
  await owner.query(`update policies set due = due + 1, overdue = false where stream_id = $1`, [scene.kites]);
  await owner.query('delete from policies where stream_id = $1', [scene.lost]);
  await owner.query(`insert into policies select * from jsonb_populate_record(null::policies, (select to_jsonb(p) || '{"stream_id": "policy-none"}' from policies p where stream_id = $1))`, [scene.taken]); // prettier-ignore
  expect((await faults()).map(({ subject, what }) => `${subject} ${what}`).sort()).toEqual(
    [
      `policy ${scene.kites} differs from its stream in due, overdue`,
      `policy ${scene.lost} is missing`,
      'policy policy-none has no stream',
    ].sort(),
  );
  expect(await rebuildPolicies(owner, upcastersOf)).toBe(3);
  expect(await faults()).toEqual([]);
});

test('a row never goes back to an earlier version', async () => {
  const { give, follow } = policiesIn(gateway);
  await give(hr, scene.taken, 'ChangeCadence', { months: 6, reason: 'Marbles roll.' });
  await caughtUp();
  await owner.query('update policies set version = version + 1, title = $2 where stream_id = $1', [
    scene.taken,
    'Newer',
  ]);
  await follow(scene.taken);
  const found = (await policies(gateway.engine.store.pool)).find(({ policy }) => policy === scene.taken);
  expect(found?.title).toBe('Newer');
  expect(await rebuildPolicies(owner, upcastersOf)).toBe(1);
});
