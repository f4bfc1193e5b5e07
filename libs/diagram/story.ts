import type { Stay } from '../case-file/five-steps.js';
import type { Status } from '../domain/internal-post/state.js';
import { ownActs, ways } from '../domain/internal-post/ways.js';
import type { Instant } from '../kernel/index.js';
import { capital, commandText, listed } from '../words/index.js';
import { postStatuses } from '../words/internal-post/statuses.js';
import { giverText } from './givers.js';
import { inTurn, type CommandType } from './graph.js';

/** One status that a case was in; `until` is missing where it still is. */
export type Visit = Readonly<{ status: Status; from: Instant; until?: Instant }>;
/** Something that may come next: what is done, who does it, and where it leads. */
export type Way = Readonly<{ by: CommandType; text: string; who: string; to: readonly Status[]; leads: string }>;

/** The statuses that a case was in, one after the other; each comes once for each time that the case came to it. */
export const visitsOf = (stays: readonly Stay[]): readonly Visit[] => {
  const visits: { status: Status; from: Instant; until?: Instant }[] = [];
  for (const { at, status } of stays) {
    const here = visits.at(-1);
    if (here?.status === status) continue;
    if (here) here.until = at;
    visits.push({ status, from: at });
  }
  return visits;
};

const label = (status: Status): string => `“${postStatuses[status].label}”`;
/** What may take a post on from a status: first what the process does by itself, then answers to tasks, then what people do of their own accord. */
export const waysFrom = (status: Status): readonly Way[] =>
  inTurn(Object.keys(ways[status]) as CommandType[]).map((by) => {
    const to = ways[status][by] ?? [];
    return {
      by,
      text: commandText(by).replace(/\byour\b/, 'the'),
      who: capital(giverText(by)),
      to,
      leads: to.length > 4 ? 'back to where it was' : `to ${listed(to.map(label), 'or')}`,
    };
  });

/** What the process does by itself in a status once it is due, where that leaves the post in it. */
export const remindersIn = (status: Status): readonly Readonly<{ by: CommandType; text: string }>[] =>
  (ownActs[status] ?? []).filter((by) => !(by in ways[status])).map((by) => ({ by, text: commandText(by) }));

/** Every status of the map with what it means and what may come after it: the process in words. */
export const statusesInOrder = (Object.keys(ways) as Status[]).map((status) => ({
  ...postStatuses[status],
  ways: waysFrom(status),
  reminders: remindersIn(status),
}));
