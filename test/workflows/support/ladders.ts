import type { Rung } from '#libs/domain/internal-post/events.js';
import type { Engine } from './engine.js';

/** A ladder whose rungs lie so many days from now. */
export const rungsOf = async (
  engine: Engine,
  ...rungs: readonly (readonly [days: number, kind: Rung['kind']])[]
): Promise<readonly Rung[]> =>
  Promise.all(rungs.map(async ([days, kind]) => ({ at: await engine.inDays(days), kind })));
