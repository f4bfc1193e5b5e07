import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { kebab } from '#libs/http/routes.js';
import { tasksOfCase, type TaskItem } from '#libs/read-models/task-inbox/query.js';
import * as ways from '../access/post-ways.js';
import { ceo, hr, otherHr, otherSlt, slt, startGateway, type Gateway } from '../gateway/gateway.js';
import { seeded } from '../gateway/seed.js';
import { atPages, heading, said, type AtPages } from './at-forms.js';

let gateway: Gateway;
const people = new Map<string, AtPages>();
beforeAll(async () => {
  gateway = await startGateway('web-tasks-every');
}, 180_000);
afterAll(() => gateway?.close());

const as = async (staff: string) => people.get(staff) ?? people.set(staff, await atPages(gateway, staff)).get(staff)!;
const holders: Readonly<Record<string, readonly string[]>> = { SLT: [slt, otherSlt], HR: [hr, otherHr], CEO: [ceo] };
/** Somebody whom the task is for. */
const answerer = ({ addressedTo, excluded }: TaskItem): string | undefined =>
  addressedTo
    .flatMap((to) => (to.startsWith('staff:') ? [to.slice(6)] : (holders[to.split('@')[0]!] ?? [])))
    .find((staff) => !excluded.includes(staff as never));
const ids = /\b(?:staff|school|app-of|internal-post)-[a-z0-9]|undefined|\[object|null\b/;

describe('Every task on the whole way of a post', () => {
  const lengths = ways.wholeWay.map((_, i) => i + 1);

  test('has a page, and each of its answers a form, without an id or a hole in what they say', async () => {
    const seen = new Set<string>();
    const wrong: string[] = [];
    for (const length of lengths) {
      const id = await seeded(gateway, ways.wholeWay.slice(0, length));
      for (const task of await tasksOfCase(gateway.engine.store.pool, id)) {
        const staff = answerer(task);
        if (!staff) continue;
        const addresses = [
          `/tasks/${id}/${task.key}`,
          ...task.answers.map((type) => `/tasks/${id}/${task.key}/${kebab(type)}`),
        ];
        for (const address of addresses) {
          const what = `${length} ${address.slice(address.indexOf(task.key))} as ${staff}`;
          const page = await (await as(staff)).get(address);
          const words = said(page).replace(/(?:words-|Room of )\S+/g, '');
          const at = words.search(ids);
          if (page.status !== 200 || at >= 0)
            wrong.push(`${what}: ${page.status} ${heading(page)} ${words.slice(Math.max(0, at - 60), at + 40)}`);
          seen.add(task.key.replace(/-(?:app-of|staff).*|-\d.*/, ''));
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(seen.size).toBeGreaterThan(12);
  }, 180_000);
});
