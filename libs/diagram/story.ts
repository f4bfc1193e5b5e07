import type { Stay } from '../case-file/steps.js';
import type { Instant } from '../kernel/index.js';
import { capital, commandText, listed, statusWord } from '../words/index.js';
import type { ProcessGraph } from './graph.js';
import type { ProcessMap } from './map.js';

/** One status that a case was in; `until` is missing where it still is. */
export type Visit = Readonly<{ status: string; from: Instant; until?: Instant }>;
/** Something that may come next: what is done, who does it, and where it leads. */
export type Way = Readonly<{ by: string; text: string; who: string; to: readonly string[]; leads: string }>;

/** The statuses that a case was in, one after the other; each comes once for each time that the case came to it. */
export const visitsOf = (stays: readonly Stay[]): readonly Visit[] => {
  const visits: { status: string; from: Instant; until?: Instant }[] = [];
  for (const { at, status } of stays) {
    const here = visits.at(-1);
    if (here?.status === status) continue;
    if (here) here.until = at;
    visits.push({ status, from: at });
  }
  return visits;
};

/** A process in words: what may come after each status, and what it does by itself. */
export const storyOf = ({ process, ways, ownActs, giver, outside }: ProcessMap, { inTurn }: ProcessGraph) => {
  const label = (status: string): string => `“${statusWord(process, status).label}”`;
  /** What may take a case on from a status: first what the process does by itself, then answers to tasks, then what people do of their own accord. */
  const waysFrom = (status: string): readonly Way[] =>
    inTurn(Object.keys(ways[status] ?? {})).map((by) => {
      const to = ways[status]?.[by] ?? [];
      return {
        by,
        text: (outside?.(by) ?? commandText(by, process)).replace(/\byour\b/, 'the'),
        who: capital(giver(by)),
        to,
        leads: to.length > 4 ? 'back to where it was' : `to ${listed(to.map(label), 'or')}`,
      };
    });
  /** What the process does by itself in a status once it is due, where that leaves the case in it. */
  const remindersIn = (status: string): readonly Readonly<{ by: string; text: string }>[] =>
    (ownActs[status] ?? [])
      .filter((by) => !(by in (ways[status] ?? {})))
      .map((by) => ({ by, text: commandText(by, process) }));
  /** Every status of the map with what it means and what may come after it. */
  const statusesInOrder = Object.keys(ways).map((status) => ({
    ...statusWord(process, status),
    ways: waysFrom(status),
    reminders: remindersIn(status),
  }));
  return { waysFrom, remindersIn, statusesInOrder };
};
