import type { Activities, Answer } from '../../../activities/types.js';
import { preparing } from '../../../activities/prepare/index.js';
import { instant, type EventId, type StreamId } from '#libs/kernel/index.js';
import type { Told } from '../../../workflows/contract.js';
import { ceo, hr, slt } from '../../support/people.js';
import * as its from '../../domain/policy/histories.js';
import { decided, nothing, playing, policyIn, policyNumbered, start, type World } from '../../domain/policy/world.js';
import type { Engine } from './engine.js';

/** At which rung people get round to a review, over and over; `never` is a policy that nobody looks after. */
export const habits = ['before-90', 'before-30', 'after-5', 'never'] as const;
export type Habit = (typeof habits)[number];
type Rung = Readonly<{ rung: string; due: string }>;
const [dayMs, renewAfter] = [86_400_000, 300];
const sltTwo = 'staff-slt-2' as never;
const byCeo = { authoriser: 'CEO' };

/** What people do of a review that is open, all on one day: a minor change that the CEO authorises. */
const review = (world: World, stream: StreamId, at: string): World => {
  const hash = String(policyIn(world, stream).versions + 1).padStart(64, '0');
  const edit = { ...its.editing(hash, 'minor'), by: hr };
  const chain = [its.approving('owner', slt, hash), its.approving('SLT', sltTwo, hash), its.approving('CEO', ceo, hash)]; // prettier-ignore
  const deeds = [edit, its.submitting(hash), ...chain, its.publishing(hash, at)];
  return playing(world, ...deeds.map((deed) => ({ ...deed, stream, at })));
};
const registered = (stream: StreamId, n: number): World => {
  const approvedOn = new Date(Date.parse(start) - (n % 300) * dayMs).toISOString().slice(0, 10);
  const begun = [its.registering(byCeo), its.taking, its.readAs(), its.adopting(approvedOn)];
  return playing(nothing, ...begun.map((asked) => ({ ...asked, stream, at: start })));
};

/** Policies in force on the engine, each with its workflow and its people; `on` lets years pass. */
export const policyYears = async (engine: Engine, count: number, habitOf: (n: number) => Habit) => {
  const worlds = new Map<StreamId, World>();
  const answered = new Map<string, Answer>();
  const told = new Map<string, number>();
  const refusals: string[] = [];
  const lengths = new Map<string, number>();
  const runs = new Map<StreamId, Set<string>>();
  const streams = Array.from({ length: count }, (_, i) => policyNumbered(i + 1));
  streams.forEach((stream, i) => worlds.set(stream, registered(stream, i)));
  const habit = new Map(streams.map((stream, i) => [stream, habitOf(i)]));
  const aheadMs = Date.parse(start) - (await engine.clock.read());
  const now = async () => instant((await engine.clock.read()) + aheadMs);
  const log = (stream: StreamId, after: number): readonly Told[] =>
    worlds.get(stream)!.log.slice(after).map(({ event, at }, i) => ({
      version: after + 1 + i,
      schema: 1,
      event,
      eventId: `${stream}/${after + 1 + i}` as EventId,
      at: instant(at),
    })); // prettier-ignore
  const prepare = preparing({
    contents: { get: () => Promise.resolve(undefined) },
    meetings: () => Promise.resolve([]),
    supplied: () => Promise.resolve([]),
  });
  const activities: Activities = {
    loadStream: (stream, after) => Promise.resolve({ events: log(stream, after), more: false, aheadMs }),
    casesStanding: () => Promise.resolve([]),
    notify: ({ key }) => Promise.resolve(void told.set(key, (told.get(key) ?? 0) + 1)),
    runCommand: async ({ stream, commandId, command: wanted }): Promise<Answer> => {
      const before = answered.get(commandId);
      if (before) return before;
      const at = await now();
      const world = worlds.get(stream)!;
      const { type, data } = await prepare(stream, wanted);
      const asking = { type, data: data as object, by: 'process', at, stream } as const;
      const decision = decided(world, asking);
      if (!decision.ok) {
        refusals.push(`${stream}: ${type}: ${decision.refusal} ${JSON.stringify(decision.facts)}`);
        return { ok: false, refusal: decision.refusal };
      }
      worlds.set(stream, playing(world, asking));
      const answer: Answer = { ok: true, events: log(stream, world.log.length) };
      answered.set(commandId, answer);
      const { length } = worlds.get(stream)!.log;
      if (decision.events.some((event) => event.type === 'RungReached' && event.data.rung === habit.get(stream))) {
        worlds.set(stream, review(worlds.get(stream)!, stream, at));
        await engine.tell(stream, log(stream, length), {}, aheadMs);
      }
      return answer;
    },
  };
  const look = async (): Promise<void> => {
    for (const stream of streams) {
      const { runId, historyLength } = await engine.env.client.workflow.getHandle(stream).describe();
      lengths.set(runId, Math.max(lengths.get(runId) ?? 0, historyLength));
      runs.set(stream, (runs.get(stream) ?? new Set()).add(runId));
    }
  };
  const events = (stream: StreamId, type: string) =>
    worlds.get(stream)!.log.flatMap(({ event }) => (event.type === type ? [event.data] : []));
  return {
    streams,
    activities,
    refusals,
    told,
    renewAfter,
    habitOf: (stream: StreamId) => habit.get(stream)!,
    state: (stream: StreamId) => policyIn(worlds.get(stream)!, stream),
    rungs: (stream: StreamId) => events(stream, 'RungReached') as readonly Rung[],
    count: (stream: StreamId, type: string) => events(stream, type).length,
    events: () => [...worlds.values()].reduce((sum, world) => sum + world.log.length, 0),
    /** The longest history of any run, and how many runs each policy has had. */
    longest: () => Math.max(...lengths.values()),
    runs: (stream: StreamId) => runs.get(stream)!.size,
    begin: async () => {
      for (const stream of streams) await engine.tell(stream, [], { renewAfter }, aheadMs);
    },
    on: async (years: number, step = 30): Promise<void> => {
      for (let passed = 0; passed < years * 365; passed += step) {
        await engine.days(step);
        await look();
      }
      for (const stream of streams)
        await engine.knows(engine.env.client.workflow.getHandle(stream), (k) => k.version === worlds.get(stream)!.log.length && k.busy === 0); // prettier-ignore
    },
    end: () => Promise.all(streams.map((stream) => engine.env.client.workflow.getHandle(stream).terminate())),
  };
};
export type PolicyYears = Awaited<ReturnType<typeof policyYears>>;

/** The rungs of one due date that come before whoever has this habit answers it. */
export const rungsUntil = (habit: Habit): readonly string[] => {
  const all = ['before-90', 'before-60', 'before-30', 'before-7', ...Array.from({ length: 600 }, (_, i) => `after-${i + 1}`)]; // prettier-ignore
  const last = all.indexOf(habit);
  return last < 0 ? all : all.slice(0, last + 1);
};
