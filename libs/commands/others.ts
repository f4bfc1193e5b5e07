import type { AnyProcess } from '../domain/process/index.js';
import type { StreamId } from '../kernel/index.js';
import type { Snapshot } from './snapshot.js';

/** A stream as a decision looks at it. */
export type Seen = Readonly<{ process: AnyProcess; snapshot: Snapshot }>;
/** The streams that a command goes alongside, beside its own. */
export type Others = ReadonlyMap<StreamId, Seen>;

const mostRounds = 100;
const mostStreams = 500;

/**
 * Asks which streams a command goes alongside, again with what those hold, until it names no more.
 * Throws when it never comes to an end: such a command is wrong.
 */
export const gather = async (
  ask: (others: Others) => readonly StreamId[],
  load: (stream: StreamId) => Promise<Seen>,
): Promise<Others> => {
  const others = new Map<StreamId, Seen>();
  for (let round = 0; round < mostRounds && others.size <= mostStreams; round++) {
    const more = [...new Set(ask(others))].filter((stream) => !others.has(stream));
    if (!more.length) return others;
    const seen = await Promise.all(more.map(load));
    more.forEach((stream, i) => others.set(stream, seen[i]!));
  }
  throw new Error(
    `A command names more than ${mostStreams} streams, or goes on naming others. Its alongside must come to an end.`,
  );
};
