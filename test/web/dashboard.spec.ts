import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { processOf, upcastersOf } from '#libs/domain/registry.js';
import { createOwnerPool, type Pool } from '#libs/event-store/index.js';
import { instant, type StreamId } from '#libs/kernel/index.js';
import { rebuildPostTimes } from '#libs/read-models/post-times/rebuild.js';
import { invariants, verify, type Finding } from '#libs/verify/index.js';
import { startFollowers, type Followers } from '../../apps/gateway/followers.js';
import * as facts from '../access/post-facts.js';
import * as ways from '../access/post-ways.js';
import { applicant, ceo, governor, head, hr, otherHead, slt, startGateway, type Gateway } from '../gateway/gateway.js';
import { setClock } from '../gateway/roles.js';
import { seeded } from '../gateway/seed.js';
import { until } from '../support/wait.js';
import { signedIn } from './browser.js';
import { readers, type Look } from './case-reader.js';

let gateway: Gateway;
let followers: Followers;
let owner: Pool;
let look: Look;
let filled: StreamId;
const caughtUp = () =>
  until('the projector has come to the end of the log', async () => {
    const { rows } = await owner.query<{ done: boolean }>(
      `select (select count(*) from events) = coalesce((select checkpoint from subscriptions where name = 'projector'), 0) as done`,
    );
    return rows[0]!.done;
  });

beforeAll(async () => {
  gateway = await startGateway('web-dashboard');
  owner = createOwnerPool(gateway.databaseUrl);
  look = readers(gateway);
  followers = startFollowers(['sequencer', 'projector'], gateway.engine.store, pino({ level: 'silent' }));
  await seeded(gateway, facts.gate, facts.applying);
  await seeded(gateway, facts.gate, facts.applying, facts.closed, facts.recusal, facts.sifting.slice(0, 2));
  await seeded(gateway, facts.gate.slice(0, 1));
  await seeded(gateway, facts.gate, ways.frozen);
  await seeded(gateway, facts.gate, ways.cancelled);
  filled = await seeded(gateway, ways.wholeWay);
  await setClock(gateway, instant('2027-09-01T09:00:00Z'));
  await until('the clock of the trust stands ahead', () => Promise.resolve(gateway.engine.now() > '2027-09'));
  await caughtUp();
}, 180_000);
afterAll(async () => {
  await followers?.stop();
  await owner?.end();
  await gateway?.close();
});

const names = ['steps', 'times', 'late', 'filled'] as const;
const numberIn = (line: string | undefined): string | undefined =>
  /\d[\d,.]*$|(?<= )\d[\d,.]*(?= ,)/.exec(line ?? '')?.[0];
/** The lines of a CSV, each split at its commas. */
const csvOf = async (staff: string, path: string) => {
  const { by } = await signedIn(gateway, staff);
  const file = await by.get(gateway.url + path);
  return { type: file.headers.get('content-type'), lines: file.text.trim().split('\r\n') };
};

describe('The dashboard', () => {
  test('counts every open post in its step, and what is frozen apart', async () => {
    const page = await look(hr, '/dashboard');
    expect([page.status, page.h1]).toEqual([200, 'Dashboard']);
    const lines = page.table('Posts by step');
    expect(lines.map((line) => numberIn(line.replace(/^Step \d/, '').split(' ,')[0]))).toEqual([
      undefined,
      '1',
      '0',
      '1',
      '1',
      '0',
      '0',
      '1',
      '4',
    ]);
    expect(lines[4]).toContain('1 sifting');
  });

  test('says how long each step takes, what is late and how many posts were filled internally', async () => {
    const page = await look(hr, '/dashboard');
    expect(page.table('Time per step')).toHaveLength(6);
    expect(page.table('Late tasks by role').length).toBeGreaterThan(1);
    expect(page.under('Internal fill rate')).toContain('100% (1 of 1 post)');
    expect(page.under('Internal fill rate')).toContain(
      'Requests that SLT refused and posts that were called off are shown',
    );
  });

  test('leads from each number to a list that is as long', async () => {
    const page = await look(hr, '/dashboard');
    const links = [...page.html.matchAll(/numeric"><a class="govuk-link" href="([^"]+)">([\d.,]+)</g)];
    expect(links.length).toBeGreaterThan(15);
    for (const [, address = '', number] of links) {
      const behind = await look(hr, address.replaceAll('&amp;', '&'));
      expect([address, behind.status]).toEqual([address, 200]);
      if (address.startsWith('/cases?')) expect(behind.words).toContain(number === '1' ? '1 case ' : `${number} cases`);
      if (/\/(late|status)\//.test(address) && address.includes('late'))
        expect(behind.html.match(/<th scope="row"/g)).toHaveLength(Number(number));
    }
  });

  test('has every chart with a name, beside a table of the same numbers', async () => {
    const { html } = await look(hr, '/dashboard');
    expect(html.match(/<svg role="img" aria-label="Bar chart: [^"]+"/g)).toHaveLength(4);
    expect(html.match(/<caption/g)).toHaveLength(4);
    expect(html).not.toMatch(/ style=/);
  });

  test.each(names)('gives the table “%s” as a file with the same numbers', async (name) => {
    const { type, lines } = await csvOf(hr, `/dashboard/${name}.csv`);
    expect(type).toBe('text/csv; charset=utf-8');
    const page = await look(hr, '/dashboard');
    const titles = {
      steps: 'Posts by step',
      times: 'Time per step',
      late: 'Late tasks by role',
      filled: 'Internal fill rate',
    };
    expect(lines).toHaveLength(page.table(titles[name]).length);
  });

  test('is narrowed by school and by when posts were requested, and keeps that in every link', async () => {
    const none = await look(hr, '/dashboard?school=school-dunmarsh');
    expect(none.under('Posts by step')).toContain('No post is open.');
    const some = await look(hr, '/dashboard?school=school-ashgrove&openedFrom=2026-01-01');
    expect(
      some.links('1').every((address) => /school=school-ashgrove/.test(address) || /^\/cases\//.test(address)),
    ).toBe(true);
    const before = await look(hr, '/dashboard?openedTo=2020-01-01');
    expect(before.under('Time per step')).toContain('No post has been requested yet');
    const wrong = await look(hr, '/dashboard?openedFrom=soon');
    expect(wrong.words).toContain('Requested from: enter a day, for example 27 9 2026');
  });
});

describe('Who sees which numbers', () => {
  test('a Head sees those of their school, and nothing of another', async () => {
    expect((await look(head, '/dashboard')).table('Posts by step').at(-1)).toContain('All open posts 4');
    expect((await look(otherHead, '/dashboard')).under('Posts by step')).toContain('No post is open.');
    expect((await look(otherHead, '/dashboard?school=school-ashgrove')).words).toContain(
      'School: choose one from the list',
    );
    expect((await look(otherHead, '/dashboard/status/Appointed')).words).toContain(
      'There is nothing in what you chose.',
    );
  });

  test('SLT and the CEO see the trust; a Governor sees its numbers and no case', async () => {
    for (const who of [slt, ceo]) expect((await look(who, '/dashboard')).table('Posts by step').at(-1)).toContain('4');
    const page = await look(governor, '/dashboard');
    expect(page.table('Posts by step').at(-1)).toBe('All open posts 4');
    expect(page.html.match(/href="\/(cases\/internal|cases\?|dashboard\/(step|late|status)\/)/)).toBeNull();
    expect((await look(governor, '/dashboard/step/3')).status).toBe(404);
  });

  test('others are told who may see it', async () => {
    const page = await look(applicant, '/dashboard');
    expect([page.status, page.h1]).toEqual([403, 'The dashboard is not for your role']);
    expect(page.words).toContain('HR, SLT and Heads see the numbers of their schools');
    expect((await look(applicant, '/dashboard/steps.csv')).status).toBe(404);
    expect((await look(applicant, '/dashboard/late/HR')).status).toBe(404);
  });
});

test('what is behind a number that does not exist is not found', async () => {
  for (const path of ['step/9', 'step/x', 'status/Lost', 'late/Caretaker', 'other/1', 'other.csv'])
    expect([path, (await look(hr, `/dashboard/${path}`)).status]).toEqual([path, 404]);
});

const faults = async (): Promise<Finding[]> => {
  const found: Finding[] = [];
  const chosen = invariants.filter(({ name }) => name === 'post-times');
  const { store } = gateway.engine;
  for await (const { findings } of verify({ store, processOf, waitMs: 0 }, chosen)) found.push(...findings);
  return found;
};

test('the numbers are what the log says: what differs from it is found, and a rebuild mends it', async () => {
  expect([await faults(), await rebuildPostTimes(owner, upcastersOf)]).toEqual([[], 0]);
  await owner.query(`update post_times set spent_ms = '{9,9,9,9,9,9}' where stream_id = $1`, [filled]);
  const { rows } = await owner.query<{ gone: string }>(
    `delete from post_times where stream_id in (select stream_id from post_times where stream_id <> $1 limit 1) returning stream_id as gone`,
    [filled],
  );
  await owner.query(
    `insert into post_times select 'internal-post-none', version, posts, 0, 0, spent_ms, step, since, sitting from post_times where stream_id = $1`,
    [filled],
  );
  expect((await faults()).map(({ subject, what }) => `${subject} ${what}`).sort()).toEqual(
    [
      `times of ${filled} differ from their stream in spent_ms`,
      `times of ${rows[0]!.gone} are missing`,
      'times of internal-post-none are of no post',
    ].sort(),
  );
  expect(await rebuildPostTimes(owner, upcastersOf)).toBe(3);
  expect([await faults(), await rebuildPostTimes(owner, upcastersOf)]).toEqual([[], 0]);
});
