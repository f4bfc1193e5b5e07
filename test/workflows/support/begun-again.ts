import { expect } from '@jest/globals';
import { instant, type Fold, type Instant, type StreamId } from '#libs/kernel/index.js';
import { aCase } from './a-case.js';
import type { Engine } from './engine.js';
import { eventually } from './eventually.js';

type Place<S> = Readonly<{
  stream: StreamId;
  fold: Readonly<{ fold: Fold<S, never> }>;
  world: Parameters<typeof aCase>[3]['world'];
  /** An instant at which the case stands there. */
  at: string;
  deadlines: (state: S) => readonly Instant[];
  /** Whether its workflow has nothing more to do there, and ends with the status. */
  over: (state: S) => boolean;
}>;
const hour = 3_600_000;

/** A case is begun from its log alone, lost, and begun again: it waits for the same each time, and does nothing of its own before it is due. */
export const waitsForTheSame = async <S extends Readonly<{ status: string }>>(
  engine: Engine,
  { stream, fold, world, at, deadlines, over }: Place<S>,
): Promise<void> => {
  const found = world.states[stream] as S | undefined;
  const state = found ?? fold.fold.initial;
  const [first] = deadlines(state);
  // Before the first of its instants, lest what is due is done at once.
  const before = first && first <= instant(at) ? instant(Date.parse(first) - hour) : at;
  const one = await aCase(engine, stream, fold, { world, at: before });
  const version = one.log().length;
  const waiting = async () => {
    const handle = await engine.tell(stream, []);
    try {
      const { state: folded, waitingFor } = await engine.knows(handle, (k) => k.version === version && k.busy === 0);
      // A look at what others wait for comes so long after the one before, whenever that was; everything else is due by the log.
      return {
        folded,
        dues: waitingFor.map(({ for: what, due }) => (what === 'instant' ? what : (due ?? what))).sort(),
      };
    } finally {
      await handle.terminate('the engine was lost').catch(() => undefined);
    }
  };
  await engine.working(one.activities, async () => {
    if (over(state)) {
      const handle = await engine.tell(stream, []);
      // Asked without letting the engine's clock run on, as whoever waits for a result does.
      await eventually(async () => expect((await handle.describe()).status.name).toBe('COMPLETED'));
      return;
    }
    const { folded, dues } = await waiting();
    expect(folded).toEqual(state);
    const instants = dues.filter((due) => /^\d{4}-/.test(due));
    expect(deadlines(state)).toEqual(expect.arrayContaining(instants));
    if (first) expect(instants).toContain(first);
    expect((await waiting()).dues).toEqual(dues);
  });
  expect(one.asked).toEqual([]);
};
