import { setTimeout as pause } from 'node:timers/promises';
import type { Pool } from '#libs/event-store/index.js';
import type { Service } from '#libs/stack/service.js';
import type { StaffId } from '#libs/kernel/index.js';
import { actsUp, proposed } from '../journeys/moves/acting-up.js';
import { answers } from '../journeys/moves/act.js';
import { established, holdsOn, leadershipOf } from '../journeys/moves/ledger.js';
import type { Person } from '../journeys/person.js';
import { dayIn, idOf, type Case, type Trust, type Who } from '../journeys/trust.js';
import type { Rig } from './rig.js';
import { stubborn } from './stubborn.js';

const staff = (id: string) => id as StaffId;
const harrowlode = {
  school: 'school-harrowlode',
  head: 'head-harrowlode',
  deputy: staff('staff-042'),
  assistant: staff('staff-123'),
  teacher: staff('staff-121'),
} as const;
const another = staff('staff-120');

/** The trust through people who say the same thing again until somebody answers. */
export const stubbornTrust = ({ system, clock }: Rig): Trust => {
  const people = new Map<Who, Promise<Person>>();
  const as = (who: Who): Promise<Person> => {
    const known = people.get(who) ?? stubborn(system.gatewayUrls, system.urls.issuer, idOf(who), () => false);
    people.set(who, known);
    return known;
  };
  const teller = { say: () => undefined, step: () => undefined };
  return { urls: system.urls, teller, as, now: clock.now, waitUntil: clock.waitUntil };
};

/** Four posts of a school, each held for good, the Head’s first. */
export const fourPosts = async (trust: Trust) => {
  const { school, teacher: holder } = harrowlode;
  const posts = await leadershipOf(trust, { ...harrowlode, on: await dayIn(trust, 0) });
  const asked = { title: 'Lead Practitioner', school, from: '2026-09-01', staff: holder };
  return { ...posts, teacher: await established(trust, asked) };
};
export type Posts = Awaited<ReturnType<typeof fourPosts>>;

/** The Head is away from today on: four people act, each in the post of the one before. */
export const chainOfFour = async (trust: Trust, posts: Posts): Promise<readonly Case[]> => {
  const from = await dayIn(trust, 0);
  const { head, deputy, assistant, teacher } = harrowlode;
  const places: readonly (readonly [post: string, who: Who])[] = [
    [posts.head, deputy],
    [posts.deputy, assistant],
    [posts.assistant, teacher],
    [posts.teacher, another],
  ];
  const links: Case[] = [];
  for (const [post, who] of places) {
    const cause = links.at(-1)?.id ?? 'absence';
    links.push(await actsUp(trust, { post, staff: who, cause, from, ...(links.length === 0 && { absent: head }) }));
  }
  return links;
};

/** How many links of a chain have ended, looked up until told to stop; each number that was ever seen. */
const watching = (owner: Pool, links: readonly Case[]) => {
  const seen = new Set<number>();
  let over = false;
  const look = async () => {
    const text = `select count(*)::int as ended from events where type = 'ActingUpEnded' and stream_id = any($1)`;
    const { rows } = await owner.query<{ ended: number }>(text, [links.map(({ id }) => id)]);
    seen.add(rows[0]!.ended);
  };
  const running = (async () => {
    for (; !over; await pause(5)) await look().catch(() => undefined); // the database may be down for a moment
  })();
  return {
    stop: async (): Promise<readonly number[]> => {
      over = true;
      await running;
      await look();
      return [...seen].sort();
    },
  };
};

/** The plan for everybody’s return tomorrow is approved while these are killed. Answers how many links were ever seen ended. */
export const unwoundUnderFire = async (
  trust: Trust,
  owner: Pool,
  links: readonly Case[],
  victims: readonly Service[],
): Promise<readonly number[]> => {
  const proposal = await proposed(links[0]!, await dayIn(trust, 1));
  const watch = watching(owner, links);
  const approving = answers(links[0]!, 'slt-1', `approve-unwinding-${proposal}`, 'ApplyUnwinding', { proposal });
  await pause(20);
  for (const victim of victims) victim.kill('SIGKILL');
  await Promise.all(victims.map((victim) => victim.start()));
  await approving;
  return watch.stop();
};

/** Throws unless everybody does the work of their own post tomorrow, and nobody else does. */
export const allBack = async (trust: Trust, posts: Posts): Promise<void> => {
  const { school, head, deputy, assistant, teacher } = harrowlode;
  await holdsOn(trust, school, await dayIn(trust, 1), {
    [posts.head]: head,
    [posts.deputy]: deputy,
    [posts.assistant]: assistant,
    [posts.teacher]: teacher,
  });
};
