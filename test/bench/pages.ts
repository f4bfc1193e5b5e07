import { randomUUID } from 'node:crypto';
import { createOwnerPool, type Pool } from '#libs/event-store/index.js';
import { demoPeople } from '#libs/directory/demo/people.js';
import type { System } from '../support/system.js';
import { signedIn, type Browser } from '../web/browser.js';
import { createClient, type Client } from './client.js';
import { percentile } from './measure.js';
import { startPost, tokensFrom, type Tokens } from './process.js';
import type { Measured, Say } from './results.js';

const cases = 2_000;
const tasksPerCase = 50;
const eventsOfLongCase = 1_000;
const looks = 150;

const comment = JSON.stringify({ task: 'identify-post', comment: 'The school asks how far this is.' });

const startPosts = async (client: Client, tokens: Tokens, count: number): Promise<void> => {
  for (let n = 0; n < count; n++) await startPost(client, tokens);
};

/** A case on which senior leaders have said a thousand words. */
const longCase = async (client: Client, tokens: Tokens): Promise<string> => {
  const id = await startPost(client, tokens);
  for (let n = 1; n < eventsOfLongCase; n++) {
    const { status, text } = await client.post(
      `/internal-posts/${id}/comment-on-task`,
      tokens.slt,
      randomUUID(),
      comment,
    );
    if (status >= 300) throw new Error(`${status} ${text}`);
  }
  return id;
};

/** Each case's own task so often as it takes to have a hundred thousand of them; nothing reads but the inbox. */
const multiplyTasks = async (owner: Pool): Promise<number> => {
  await owner.query(
    `insert into tasks select (jsonb_populate_record(t, jsonb_build_object('task_key', t.task_key || '-' || n))).*
     from tasks t, generate_series(2, $1) n`,
    [tasksPerCase],
  );
  await owner.query('analyze tasks');
  const { rows } = await owner.query<{ count: string }>('select count(*) as count from tasks');
  return Number(rows[0]?.count);
};

/** How long the server takes for a page, asked for by one person again and again; a page that is not one ends the run. */
const timesOf = async (by: Browser, address: string): Promise<readonly number[]> => {
  const times: number[] = [];
  for (let n = 0; n < looks; n++) {
    const began = performance.now();
    const page = await by.get(address, { follow: false });
    times.push(performance.now() - began);
    if (page.status !== 200 || !page.text.includes('</html>')) throw new Error(`${address} answered ${page.status}.`);
  }
  return times.slice(10); // the first ones warm up
};

/** Pages of somebody with a hundred thousand open tasks, and of a case with a thousand events. */
export const benchPages = async (s: System, say: Say): Promise<Measured> => {
  const tokens = await tokensFrom(s.urls.issuer);
  const client = createClient(s.urls.gateway, 8);
  await Promise.all(Array.from({ length: 8 }, () => startPosts(client, tokens, cases / 8)));
  const long = await longCase(client, tokens);
  const owner = createOwnerPool(s.env['DATABASE_URL']!);
  const tasks = await multiplyTasks(owner).finally(() => owner.end());
  const leader = demoPeople.find((one) => one.demo === 'slt-1')!.staff;
  const { by } = await signedIn({ url: s.urls.gateway }, leader);
  const results: Record<string, number> = {};
  const beside: Record<string, number> = { open_tasks: tasks };
  for (const [name, path] of [
    ['home', '/'],
    ['tasks', '/tasks'],
    ['case', `/cases/${long}`],
    ['timeline', `/cases/${long}/timeline`],
  ] as const) {
    const times = await timesOf(by, s.urls.gateway + path);
    results[`page_${name}_p95_ms`] = Math.round(percentile(times, 0.95));
    beside[`page_${name}_p50_ms`] = Math.round(percentile(times, 0.5));
    say(`${path}: p50 ${beside[`page_${name}_p50_ms`]} ms, p95 ${results[`page_${name}_p95_ms`]} ms`);
  }
  client.close();
  return { results, beside };
};
