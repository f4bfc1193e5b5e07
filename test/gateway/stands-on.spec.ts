import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { draftOnly, policiesIn, type PoliciesIn } from '../web/policy-scene.js';
import { person } from './client.js';
import { hr, startGateway, type Gateway } from './gateway.js';

let gateway: Gateway;
let policies: PoliciesIn;
beforeAll(async () => {
  // Its rules let no post begin unless policy 001 is registered and adopted.
  gateway = await startGateway('stands on a policy', { POLICY_PACK: 'saltmarsh-school' });
  policies = policiesIn(gateway);
}, 120_000);
afterAll(() => gateway?.close());

const post = { title: 'Deputy Head', school: 'school-ashgrove', posts: 1, reason: 'The post falls vacant in January.' };
const requested = async () => (await person(gateway, hr)).post('/internal-posts', post);
const begun = async (): Promise<number> => {
  const { rows } = await gateway.engine.store.pool.query<{ n: number }>(
    `select count(*)::int as n from events where type = 'PostRequested'`,
  );
  return rows[0]!.n;
};

test('E83: no process begins under a policy that the register does not have, nor under a draft with a blank for its school', async () => {
  const none = await requested();
  expect([none.status, none.body.refusal, none.body.facts]).toEqual([409, 'PolicyNotRegistered', { policy: '001' }]);

  const stream = await policies.register({ title: 'Snow Day Policy', reference: '001' });
  await policies.read(stream, draftOnly);
  const draft = await requested();
  expect([draft.status, draft.body.refusal]).toEqual([409, 'PolicyNeverAdopted']);
  expect(draft.body.facts).toEqual({ standing: 'NotAdopted', policy: '001' });
  expect(await begun()).toBe(0);
});

test('E83: once it is adopted the process begins', async () => {
  const { rows } = await gateway.engine.store.pool.query<{ stream_id: string }>(
    `select stream_id from events where data->>'reference' = '001'`,
  );
  const stream = rows[0]!.stream_id as never;
  const open = (await (await person(gateway, hr)).get(`/cases/${String(stream)}`)).body.state.findings as {
    id: string;
    decision?: object;
  }[];
  for (const { id, decision } of open)
    if (!decision)
      await policies.give(hr, stream, 'DecideFinding', {
        finding: id,
        decision: { choose: 'misreading' },
        reason: 'It is named below.',
      });
  const adoption = { approvedOn: { precision: 'day', value: '2024-03-14' }, body: 'board', minuteRef: 'B/12' };
  await policies.give(hr, stream, 'RecordAdoption', adoption);
  const answer = await requested();
  expect(answer.status).toBe(201);
  expect(await begun()).toBe(1);
});
