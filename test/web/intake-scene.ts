import { randomUUID } from 'node:crypto';
import type { AnyMessage, StreamId } from '#libs/kernel/index.js';
import { situations, type SituationName } from '../domain/ldp-cycle/situations.js';
import { thisCase, type World } from '../domain/ldp-cycle/world.js';
import { person } from '../gateway/client.js';
import { hr, otherSlt, type Gateway } from '../gateway/gateway.js';
import { goOn } from '../gateway/seed.js';

/** The applicants of the specs, as people of the demo trust. */
export const applicants = { one: 'staff-020', two: 'staff-021', three: 'staff-045', four: 'staff-046' } as const;
export const panelMember = 'staff-048';
const inDemo: Readonly<Record<string, string>> = {
  'staff-slt-2': otherSlt,
  'applicant-ash-1': applicants.one,
  'applicant-ash-2': applicants.two,
  'applicant-birch-3': applicants.three,
  'applicant-birch-4': applicants.four,
};

type Told = Readonly<{ stream: StreamId; event: AnyMessage }>;
const kept = ({ stream }: Told): boolean => stream.startsWith('ldp-');
const author = ({ event }: Told): string => (event.data as Readonly<{ by?: unknown }>).by as string;

/** An intake of the specs of its decider, with the files of its applicants, in a gateway: under streams of its own. */
export const intakeIn = async (gateway: Gateway, world: World): Promise<StreamId> => {
  const log: readonly Told[] = world.log.filter(kept);
  const streams = [...new Set(log.map(({ stream }) => stream))];
  const own = new Map(streams.map((one) => [one, `${one.slice(0, -36)}${randomUUID()}` as StreamId]));
  const moved = [...own, ...Object.entries(inDemo)].reduce(
    (so, [from, to]) => so.replaceAll(from, to),
    JSON.stringify(log),
  );
  const told = JSON.parse(moved) as readonly Told[];
  for (const stream of own.values()) {
    const facts = told.filter((one) => one.stream === stream);
    await goOn(
      gateway,
      stream,
      facts.map((one) => ({ by: typeof author(one) === 'string' ? author(one) : 'process', event: one.event })),
    );
  }
  return own.get(thisCase)!;
};
const standing = {
  withoutPanel: 'Open: no panel',
  declaring: 'Open: panel',
  judging: 'Open: one voted',
  written: 'Open: decided',
  short: 'Open: no quorum for one',
  ready: 'Selecting: panel ready',
  selected: 'Selected',
  meeting: 'Running: review open',
  busy: 'Running: review nearly over',
  reviewed: 'Running: review closed',
  asking: 'Running: CEO is asked',
} as const satisfies Readonly<Record<string, SituationName>>;
export type Intakes = Readonly<Record<keyof typeof standing, StreamId>>;
/** An intake in each place in which its pages show something else. */
export const intakesIn = async (gateway: Gateway): Promise<Intakes> => {
  const found: [string, StreamId][] = [];
  for (const [name, situation] of Object.entries(standing))
    found.push([name, await intakeIn(gateway, situations[situation][0])]);
  return Object.fromEntries(found) as Intakes;
};
/** A post of the ledger at another school, to which somebody may be seconded. */
export const postElsewhere = async (gateway: Gateway, title: string): Promise<string> => {
  const post = { title, school: 'school-dunmarsh', management: true, teaching: true, from: '2026-01-01' };
  const { status, body } = await (await person(gateway, hr)).post('/posts-ledger', post);
  if (status >= 300) throw new Error(JSON.stringify(body));
  return (body as Readonly<{ case: string }>).case;
};
