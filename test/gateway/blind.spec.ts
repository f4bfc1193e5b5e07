import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { StreamId } from '#libs/kernel/index.js';
import * as facts from '../access/post-facts.js';
import { person } from './client.js';
import { applicant, hr, otherApplicant, startGateway, type Gateway } from './gateway.js';
import { demoId, seeded } from './seed.js';

const first = demoId(facts.first);
const leader = 'staff-007';
const everybody = [...facts.applicants].map(demoId);
const blind = [...facts.gate, ...facts.applying, ...facts.closed].map(({ by, event }) =>
  event.type === 'AdvertOpened' ? facts.tell(by, event.type, { ...event.data, blind: true }) : { by, event },
);
let gateway: Gateway;
let stream: StreamId;
beforeAll(async () => {
  gateway = await startGateway('blind');
  stream = await seeded(gateway, blind);
}, 180_000);
afterAll(() => gateway?.close());
const get = async (staff: string, path: string) => (await person(gateway, staff)).get(`/cases/${stream}${path}`);

test('no query of the case names an applicant to who sifts, nor to SLT, who may sift tomorrow', async () => {
  for (const staff of [first, leader])
    for (const path of ['', '?version=8', '/timeline', '/matrix', '/panel', '/interviews', '/documents']) {
      const { status, body } = await get(staff, path);
      const named = everybody.filter((one) => JSON.stringify(body).includes(`"${one}"`));
      expect([staff, path, status, named]).toEqual([staff, path, 200, []]);
    }
  expect(JSON.stringify((await get(hr, '')).body)).toContain(applicant);
});

test('to hand a task over tells the same of an applicant and of anybody else', async () => {
  const who = await person(gateway, first);
  const { body } = await get(first, '');
  const task = body.tasks.find(({ key }: { key: string }) => key.startsWith('sift-'));
  const asked = [otherApplicant, 'staff-060'].map((to) =>
    who.post(`/internal-posts/${stream}/hand-over-task`, { task: task.key, to }, { 'if-match': `"${task.version}"` }),
  );
  const [one, other] = (await Promise.all(asked)).map(({ status, body: { facts: told } }) => ({
    status,
    ...told,
    to: '',
  }));
  expect(one).toMatchObject({ status: 409, task: task.key });
  expect(one).not.toHaveProperty('because');
  expect(one).toEqual(other);
});

test('HR shows the names to one member, as an event, and only they can read them', async () => {
  const shown = await (
    await person(gateway, hr)
  ).post(`/internal-posts/${stream}/show-names`, {
    to: first,
    reason: 'She may be related to one of them.',
  });
  expect([shown.status, shown.body.events?.[0]?.type]).toEqual([200, 'NamesShown']);
  expect((await get(first, '')).body.state.applicants).toEqual([...everybody].sort());
  expect((await get(demoId(facts.second), '')).body.state.applicants).toBeUndefined();
  const { items } = (await get(hr, '/timeline')).body;
  expect(items.at(-1)).toMatchObject({ type: 'NamesShown', texts: { reason: 'She may be related to one of them.' } });
});
