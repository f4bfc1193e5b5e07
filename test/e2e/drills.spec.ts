import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createOwnerPool, type Pool } from '#libs/event-store/index.js';
import { withClient } from '#libs/stack/postgres.js';
import { chaos } from '../chaos/chaos.js';
import { endPosts, inPayroll, openPosts } from '../chaos/posts.js';
import { rig, type Rig } from '../chaos/rig.js';
import { allBack, chainOfFour, fourPosts, stubbornTrust, unwoundUnderFire } from '../chaos/unwinding.js';
import { actingAway } from '../journeys/moves/acting-up.js';
import { leadershipOf } from '../journeys/moves/ledger.js';
import { agreed, secondedByAppointment, standsIn } from '../journeys/moves/secondment.js';
import { dayIn } from '../journeys/trust.js';
import type { StaffId } from '#libs/kernel/index.js';
import { runScript } from '../support/script.js';
import { verifyFindings } from '../support/verify.js';
import { until } from '../support/wait.js';

let r: Rig;
let owner: Pool;
beforeAll(async () => {
  r = await rig();
  owner = createOwnerPool(r.system.env['DATABASE_URL']!);
}, 240_000);
afterAll(async () => {
  await owner?.end();
  await r?.stop();
}, 120_000);

const seed = 20_261_122;
const told: string[] = [];
const say = (line: string) => void told.push(`${new Date().toISOString()} ${line}`);
let begun = 1_000;
const some = (count: number) => openPosts(r, seed, (begun += 100), count);

test('thirty posts of random people and outcomes run to payroll while every process is killed with -9, and verify finds nothing', async () => {
  const { posts, appointments, kills, findings } = await chaos(r, {
    seed,
    posts: 30,
    minutes: 0,
    everyMs: 2_000,
    say,
  });
  expect(findings).toEqual([]);
  expect(posts).toBe(30);
  expect(appointments).toBeGreaterThan(10);
  expect(Object.keys(kills).sort()).toEqual(
    ['gateway-1', 'gateway-2', 'kafka', 'payroll-subscriber-1', 'postgres', 'temporal', 'worker-1', 'worker-2'].sort(),
  );
}, 600_000);

const leaders = async (): Promise<Readonly<Record<string, { epoch: number; pid: number }>>> => {
  const { rows } = await owner.query<{ name: string; epoch: number; leader: string }>(
    'select name, epoch::int, leader from subscriptions',
  );
  return Object.fromEntries(
    rows.map(({ name, epoch, leader }) => [name, { epoch, pid: Number(leader.split(':').at(-1)) }]),
  );
};

/** Lets the first of each app lead every follower, so that the second can take over from all of them at once. */
const leadingFromFirst = async (): Promise<readonly number[]> => {
  const second = [r.system.gateways[1]!, r.system.workers[1]!];
  const first = [r.system.gateways[0]!, r.system.workers[0]!].map((one) => one.pid()!);
  await Promise.all(second.map((one) => one.stop()));
  await until('the first gateway and worker lead', async () =>
    Object.values(await leaders()).every(({ pid }) => first.includes(pid)),
  );
  await Promise.all(second.map((one) => one.start()));
  return first;
};

test('the leader of every follower stands still for a minute: the other takes over, and nothing is lost when it wakes', async () => {
  const pids = await leadingFromFirst();
  const before = await leaders();
  const open = await some(5);
  for (const pid of pids) process.kill(pid, 'SIGSTOP');
  const asleep = new Promise((resolve) => setTimeout(resolve, 60_000));
  try {
    await until('every follower has another leader', async () => {
      const now = await leaders();
      return Object.entries(before).every(
        ([name, { epoch }]) => !pids.includes(now[name]!.pid) && now[name]!.epoch > epoch,
      );
    });
    await asleep;
  } finally {
    for (const pid of pids) process.kill(pid, 'SIGCONT');
  }
  await inPayroll(r, await endPosts(r, open));
  expect(await verifyFindings(r.system.env)).toEqual([]);
}, 300_000);

test('Temporal’s database is deleted: the processes start again from the log and finish, nothing twice', async () => {
  const trust = stubbornTrust(r);
  const ivelstoke = {
    school: 'school-ivelstoke',
    head: 'head-ivelstoke',
    deputy: 'staff-043' as StaffId,
    assistant: 'staff-136' as StaffId,
    teacher: 'staff-132' as StaffId,
  } as const;
  const posts = await leadershipOf(trust, { ...ivelstoke, on: await dayIn(trust, 0) });
  const { stay, from, to } = await secondedByAppointment(trust, ivelstoke.head);
  await agreed(stay, { from, to, home: 'ceo', host: 'head-brindlewick', secondee: ivelstoke.head });
  await actingAway(trust, ivelstoke, posts, { cause: stay.id, from });
  const open = await some(6);
  await r.services.temporal.stop();
  await withClient(r.services.env.DATABASE_URL, async (client) => {
    for (const name of ['temporal', 'temporal_visibility']) await client.query(`drop database ${name} with (force)`);
  });
  await r.services.temporal.start();
  // What an operator does after such a loss, rather than wait for the reconciler's next round.
  for (const worker of r.system.workers) {
    await worker.stop();
    await worker.start();
  }
  await inPayroll(r, await endPosts(r, open));
  // The secondment of an appointment from before the loss goes on, with who acts behind it; no rebuild opens a second one.
  await r.clock.waitUntil(`${from}T09:00:00.000Z`);
  await standsIn(stay, 'Running');
  const { rows: begun } = await owner.query<{ type: string; count: number }>(
    `select type, count(*)::int as count from events
     where type in ('SecondmentOpened', 'SecondmentStarted', 'ActingUpStarted')
       and (stream_id = $1 or data->>'arisesFrom' = $2 or stream_id like 'acting-up-%') group by 1 order by 1`,
    [stay.id, stay.id.slice('secondment-'.length)],
  );
  expect(begun).toEqual([
    { type: 'ActingUpStarted', count: 3 },
    { type: 'SecondmentOpened', count: 1 },
    { type: 'SecondmentStarted', count: 1 },
  ]);
  const { rows } = await owner.query(
    `select stream_id, type, coalesce(data->>'staff', data->>'application') as whom, count(*) from events
     where type in ('AdvertClosed', 'ScoringOpened', 'ReserveBroughtUp', 'AppointmentMade') group by 1, 2, 3 having count(*) > 1`,
  );
  expect(rows).toEqual([]);
  expect(await verifyFindings(r.system.env)).toEqual([]);
}, 300_000);

test('a chain of four is unwound while gateways, workers and the database are killed: all of it at once, or nothing', async () => {
  const trust = stubbornTrust(r);
  const posts = await fourPosts(trust);
  const { gateways, workers } = r.system;
  const { postgres } = r.services;
  for (const victims of [gateways, [postgres], [...gateways, postgres], workers]) {
    const links = await chainOfFour(trust, posts);
    const seen = await unwoundUnderFire(trust, owner, links, victims);
    expect(seen.filter((ended) => ended !== 0)).toEqual([4]);
    await allBack(trust, posts);
    await r.clock.waitUntil(`${await dayIn(trust, 1)}T09:00:00.000Z`);
  }
  const { rows } = await owner.query(
    `select stream_id, data->>'proposal' as proposal, count(*) from events where type = 'UnwindingApplied' group by 1, 2 having count(*) > 1`,
  );
  expect(rows).toEqual([]);
  expect(await verifyFindings(r.system.env)).toEqual([]);
}, 300_000);

test('a Kafka topic is deleted and published again from the log, whole and in order', async () => {
  const topic = 'understudy.internal-post';
  const printed = await runScript('dist/libs/messaging/republish-cli.js', ['--topic', topic], r.system.env);
  expect(printed).toMatch(/messages are on .*understudy\.internal-post again, in order/);
  expect(await verifyFindings(r.system.env)).toEqual([]);
  await inPayroll(r, await endPosts(r, await some(3)));
  expect(await verifyFindings(r.system.env)).toEqual([]);
}, 300_000);
