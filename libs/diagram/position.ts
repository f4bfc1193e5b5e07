import { dayOf } from '../words/index.js';
import type { Status } from '../domain/internal-post/state.js';
import type { Position } from './draw.js';
import { wayKey } from './draw.js';
import { anyOpen, goingOn, type Node } from './graph.js';
import type { Visit } from './story.js';

const isEnd = (status: Status): boolean => status === 'Cancelled' || status === 'Closed' || status === 'Frozen';
const isAlike = (from: Status, to: Status): boolean =>
  (goingOn.includes(from) && isEnd(to)) || (from === 'Frozen' && goingOn.includes(to));

/** The ways of the picture that lead from one status to the next; what is alike everywhere goes by the place that stands for all. */
const stepsOf = (from: Status, to: Status): readonly string[] => [
  wayKey({ from, to }),
  ...(isAlike(from, to)
    ? [wayKey({ from: from === 'Frozen' ? 'Frozen' : anyOpen, to: from === 'Frozen' ? anyOpen : to })]
    : []),
];

/** Where a case is in the picture, by the statuses that it was in; of several visits to one the last gives its date. */
export const positionOf = (visits: readonly Visit[]): Position | undefined => {
  const now = visits.at(-1);
  if (!now) return undefined;
  const pairs = visits.slice(1).map(({ status }, i) => stepsOf(visits[i]!.status, status));
  const first = wayKey({ from: 'NotRequested', to: visits[0]!.status });
  return {
    now: now.status,
    been: new Map<Node, string>(visits.map(({ status, from }) => [status, dayOf(from)])),
    gone: new Set([first, ...pairs.flat()]),
  };
};
