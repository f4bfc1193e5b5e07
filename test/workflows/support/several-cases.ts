import type { Activities, Answer, Notify } from '../../../activities/types.js';
import type { AnyProcess } from '#libs/domain/process/index.js';
import {
  instant,
  type Actor,
  type AnyMessage,
  type Decision,
  type EventId,
  type StreamId,
} from '#libs/kernel/index.js';
import type { Follow, Told } from '../../../workflows/contract.js';
import type { Asking, World } from '../../support/world.js';
import type { Engine } from './engine.js';

type Deed = Omit<Asking, 'at'>;
const dayMs = 86_400_000;
/** How a small trust decides, which of its streams have a workflow, and what is made of commands that need the world. */
export type Deciders = Readonly<{
  decided: (world: World, asking: Asking) => Decision<AnyMessage, string>;
  after: (world: World, asking: Asking, decision: Decision<AnyMessage, string>) => World;
  processes: readonly AnyProcess[];
  prepare?: (stream: StreamId, command: AnyMessage, world: World) => Promise<AnyMessage>;
  args?: Partial<Follow>;
}>;

/** Many streams of a small trust, each with its workflow, whose clock stands at an instant when the engine's is now. */
export const severalCases = async (engine: Engine, deciders: Deciders, begun: World, startsAt: string) => {
  const { decided, after, processes, prepare, args = {} } = deciders;
  const processOf = (stream: StreamId) => processes.find(({ name }) => name === stream.slice(0, -37));
  const followed = (stream: StreamId): boolean => processOf(stream) !== undefined;
  let world = begun;
  const aheadMs = Date.parse(startsAt) - (await engine.clock.read());
  if (aheadMs < 0)
    throw new Error(
      `The engine is past ${startsAt} already, and no clock goes back: begin later, or on another engine.`,
    );
  const now = async () => instant((await engine.clock.read()) + aheadMs);
  const answered = new Map<string, readonly Told[]>();
  const outbox = new Map<string, Notify>();
  const refusals: string[] = [];
  const log = (of: StreamId): readonly Told[] =>
    world.log
      .filter(({ stream }) => stream === of)
      .map(({ event, at }, i) => ({
        version: i + 1,
        schema: 1,
        event,
        eventId: `${of}/${i + 1}` as EventId,
        at: instant(at || startsAt),
      }));
  const streams = () => [...new Set(world.log.map(({ stream }) => stream))].filter(followed);
  /** Decides, records, and tells every workflow that it concerns, as the dispatcher does. */
  const does = async (asked: readonly Asking[]): Promise<string | undefined> => {
    const before = new Map(streams().map((stream) => [stream, log(stream).length]));
    for (const asking of asked) {
      const decision = decided(world, asking);
      if (!decision.ok) return `${decision.refusal} ${JSON.stringify(decision.facts)}`;
      world = after(world, asking, decision);
    }
    for (const stream of streams()) {
      const news = log(stream).slice(before.get(stream) ?? 0);
      if (news.length) await engine.tell(stream, news, args, aheadMs);
    }
    return undefined;
  };
  const activities: Activities = {
    loadStream: (of, version) => Promise.resolve({ events: log(of).slice(version), more: false, aheadMs }),
    runCommand: async ({ command: wanted, commandId, stream, to }): Promise<Answer> => {
      const command = prepare ? await prepare(stream, wanted, world) : wanted;
      const of = to ?? stream;
      const repeated = answered.get(commandId);
      if (repeated) return { ok: true, events: to ? [] : repeated };
      const was = log(of).length;
      const by: Actor = { kind: 'process', id: stream };
      const no = await does([{ ...command, data: command.data as object, by, stream: of, at: await now() }]);
      if (no) {
        if (!to) refusals.push(`${of}: ${command.type}: ${no}`);
        return { ok: false, refusal: no.split(' ')[0]! };
      }
      const events = log(of).slice(was);
      answered.set(commandId, events);
      return { ok: true, events: to ? [] : events };
    },
    notify: (notice) => Promise.resolve(void (outbox.has(notice.key) || outbox.set(notice.key, notice))),
    casesStanding: (process, statuses, from) =>
      Promise.resolve(
        streams()
          .filter((one) => one.startsWith(process) && one > (from ?? ''))
          .filter((one) => statuses.includes((world.states[one] as { status: string }).status))
          .sort(),
      ),
  };
  const quiet = async (): Promise<void> => {
    for (const stream of streams()) {
      const handle = engine.env.client.workflow.getHandle(stream);
      const over = async () => (await handle.describe()).status.name === 'COMPLETED';
      if (!(await over())) await engine.knows(handle, (k) => k.version === log(stream).length && k.busy === 0).catch(async (error: unknown) => { if (!(await over())) throw error; }); // prettier-ignore
    }
  };
  return {
    activities,
    refusals,
    log,
    now,
    quiet,
    world: () => world,
    told: () => [...outbox.values()],
    tasks: (stream: StreamId) =>
      processOf(stream)!
        .tasks(world.states[stream])
        .map(({ key }) => key),
    count: (type: string, stream?: StreamId) =>
      world.log.filter((one) => one.event.type === type && (!stream || one.stream === stream)).length,
    /** What people do now, one after the other; throws where anything is refused. */
    do: async (...deeds: readonly Deed[]): Promise<void> => {
      const at = await now();
      const no = await does(deeds.map((deed) => ({ ...deed, at })));
      if (no) throw new Error(`Refused: ${no}`);
      await quiet();
    },
    /** The engine loses all that it knew of a case; it is told of it again once so many days have passed without it. */
    loses: async (stream: StreamId, days = 0): Promise<void> => {
      await quiet();
      await engine.env.client.workflow.getHandle(stream).terminate('the engine was lost');
      if (days) await engine.days(days);
      await engine.tell(stream, [], args, aheadMs);
      await quiet();
    },
    /** Lets time run on to a day, on which the processes do what is due. */
    until: async (at: string): Promise<void> => {
      await quiet();
      await engine.days((Date.parse(at) - Date.parse(await now())) / dayMs);
      await quiet();
    },
  };
};
export type SeveralCases = Awaited<ReturnType<typeof severalCases>>;
