import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { kebab } from '#libs/http/routes.js';
import { instant, type StaffId, type StreamId } from '#libs/kernel/index.js';
import { tasksOfCase, type TaskItem } from '#libs/read-models/task-inbox/query.js';
import * as facts from '../access/post-facts.js';
import { startGateway, type Gateway } from '../gateway/gateway.js';
import { setClock } from '../gateway/roles.js';
import { seeded } from '../gateway/seed.js';
import { visitorOf, type Visitor } from './ask.js';
import { blindly } from './cases.js';
import { people, withEverybody } from './people.js';

/** Two of HR across the trust; the first has applied for the post and so may not answer its tasks. */
const applied = { id: 'staff-003', name: 'Aisha Pettit' };
const colleague = { id: 'staff-004', name: 'Rachel Danso' };
const received = facts.tell('staff-hr-2' as StaffId, 'ApplicationReceived', {
  application: 'app-of-hr-2',
  applicant: 'staff-hr-2',
  school: 'school-ash',
  statement: facts.words('statement-of-hr-2'),
  specification: 1,
  late: false,
});
const hrTwo = 'staff-hr-2' as StaffId;
const siftedToo = [
  ...[facts.first, facts.second].map((one) => facts.sifted(hrTwo, one, true)),
  facts.tell('process', 'EssentialCriteriaMet', { application: 'app-of-hr-2' }),
];
let gateway: Gateway;
let stream: StreamId;
let tasks: readonly TaskItem[];
const by = new Map<string, Visitor>();
beforeAll(async () => {
  gateway = await startGateway('oracle blind names');
  await withEverybody(gateway);
  const told = [
    ...facts.gate,
    received,
    ...facts.applying,
    ...facts.closed,
    ...facts.recusal,
    ...facts.sifting,
    ...siftedToo,
  ];
  stream = await seeded(gateway, blindly(told));
  tasks = await tasksOfCase(gateway.engine.store.pool, stream);
  for (const asker of ['SLT', 'Head@here', 'CEO'] as const) by.set(asker, await visitorOf(gateway, people[asker]));
  await setClock(gateway, instant('2027-09-01T09:00:00Z'));
}, 180_000);
afterAll(() => gateway?.close());

const asked = async (asker: string, path: string) =>
  (await by.get(asker)!.get(path)).text.replace(/<option[\s\S]*?<\/option>/g, '');
/** What is for a role, and not for the one of it who has applied. */
const excludes = ({ excluded, addressedTo }: TaskItem) =>
  excluded.includes(applied.id as StaffId) && addressedTo.some((to) => /^HR/.test(to));

describe.each(['SLT', 'Head@here'])('In a blind sift %s', (asker) => {
  test('can not tell from a task who of its role has applied', async () => {
    const kept = tasks.filter(excludes);
    expect(kept.length).toBeGreaterThan(0);
    for (const { key, answers } of kept) {
      for (const path of [key, ...answers.map((type) => `${key}/${kebab(type)}`), `${key}/hand-over-task`]) {
        const page = await asked(asker, `/tasks/${stream}/${path}`);
        expect([path, page.includes(applied.name)]).toEqual([path, page.includes(colleague.name)]);
      }
    }
  });

  test.each(['/tasks?of=school&person=', '/cases?person=', '/tasks.csv?of=school&person=', '/cases.csv?person='])(
    'can not tell by asking for %s one and another',
    async (path) => {
      const [one, other] = [await asked(asker, path + applied.id), await asked(asker, path + colleague.id)];
      expect(one.includes(stream)).toBe(other.includes(stream));
    },
  );
});

test('The CEO, who knows the names, is told who is left to answer', async () => {
  const { key } = tasks.find(excludes)!;
  expect(await asked('CEO', `/tasks/${stream}/${key}`)).toContain(colleague.name);
  expect(await asked('CEO', `/cases?person=${colleague.id}`)).toContain(stream);
  expect(await asked('CEO', `/cases?person=${applied.id}`)).not.toContain(stream);
});
