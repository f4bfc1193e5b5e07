import type { Activities, Answer, Notify } from '../../../activities/types.js';
import { instant, type AnyMessage, type Decision, type EventId, type Fold, type StreamId } from '#libs/kernel/index.js';
import type { Told } from '../../../workflows/contract.js';
import * as ofSecondments from '../../domain/secondment/world.js';
import type { Engine } from './engine.js';

type Person = Readonly<{ type: string; data: object; by: string; stream?: StreamId }>;

type World = ofSecondments.World;
type Given = Readonly<{
  world: World;
  at: string;
  /** Where the case's own specs decide in a world of another kind. */
  decided?: (world: World, asking: never) => Decision<AnyMessage, string>;
}>;
/** A case in a small trust with its ledgers, whose clock stands at an instant when the engine's is now. */
export const aCase = async <S>(
  { clock }: Engine,
  stream: StreamId,
  { fold }: Readonly<{ fold: Fold<S, never> }>,
  { world: begun, at: startsAt, decided = ofSecondments.decided as never }: Given,
) => {
  let world = begun;
  const aheadMs = Date.parse(startsAt) - (await clock.read());
  const now = async () => instant((await clock.read()) + aheadMs);
  const asked: string[] = [];
  const outbox = new Map<string, Notify>();
  const answered = new Map<string, readonly Told[]>();
  const opened = new Map<string, AnyMessage>();
  const log = (of = stream): readonly Told[] =>
    world.log
      .filter((one) => one.stream === of)
      .map(({ event, at }, i) => ({
        version: i + 1,
        schema: 1,
        event,
        eventId: `${of}/${i + 1}` as EventId,
        at: instant(at || startsAt),
      }));
  const run = async (command: AnyMessage, by: never, of: StreamId): Promise<readonly Told[] | string> => {
    const asking = { ...command, data: command.data as object, stream: of, by, at: await now() };
    const decision = decided(world, asking as never);
    if (!decision.ok) return `${decision.refusal} ${JSON.stringify(decision.facts)}`;
    const before = log(of).length;
    for (const one of [{ stream: of, events: decision.events }, ...(decision.alongside ?? [])])
      world = ofSecondments.recorded(world, one.stream, one.events, asking.at);
    return log(of).slice(before);
  };
  const activities: Activities = {
    loadStream: (of, after) => Promise.resolve({ events: log(of).slice(after), more: false, aheadMs }),
    runCommand: async ({ command, commandId, stream: of, to }): Promise<Answer> => {
      if (to) {
        opened.set(`${to} ${commandId}`, command);
        return { ok: true, events: [] };
      }
      const before = answered.get(commandId);
      if (before) return { ok: true, events: before };
      const result = await run(command, { kind: 'process', id: of } as never, of);
      asked.push(typeof result === 'string' ? `${command.type}: ${result}` : command.type);
      if (typeof result === 'string') return { ok: false, refusal: result };
      answered.set(commandId, result);
      return { ok: true, events: result };
    },
    casesStanding: () => Promise.resolve([]),
    notify: (notice) => Promise.resolve(void (outbox.has(notice.key) || outbox.set(notice.key, notice))),
  };
  return {
    stream,
    activities,
    log,
    asked,
    now,
    world: () => world,
    state: (of = stream) => log(of).reduce<S>((state, { event }) => fold.evolve(state, event as never), fold.initial),
    types: (of = stream) => log(of).map(({ event }) => event.type),
    told: () => [...outbox.values()],
    /** What other cases were asked for, by their stream and the id of the command. */
    opened: () => [...opened],
    /** What a person does now; throws where it is refused. Answers what the dispatcher would tell. */
    does: async ({ by, stream: of = stream, ...command }: Person): Promise<readonly Told[]> => {
      const result = await run(command, by as never, of);
      if (typeof result === 'string') throw new Error(`${command.type} was refused: ${result}`);
      return result;
    },
  };
};
