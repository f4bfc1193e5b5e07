import { dayOf } from '../words/index.js';
import { wayKey, type Position } from './draw.js';
import { anyOpen, type ProcessGraph } from './graph.js';
import type { ProcessMap } from './map.js';
import type { Visit } from './story.js';

/** Where a case is in the picture, by the statuses that it was in; of several visits to one the last gives its date. */
export const positionsIn = ({ begins, rests }: ProcessMap, { goingOn, ends }: ProcessGraph) => {
  const isAlike = (from: string, to: string): boolean =>
    (goingOn.includes(from) && ends.includes(to)) || (from === rests && goingOn.includes(to));
  // The ways of the picture that lead from one status to the next; what is alike everywhere goes by the place that stands for all.
  const stepsOf = (from: string, to: string): readonly string[] => [
    wayKey({ from, to }),
    ...(isAlike(from, to) ? [from === rests ? wayKey({ from, to: anyOpen }) : wayKey({ from: anyOpen, to })] : []),
  ];
  return (visits: readonly Visit[]): Position | undefined => {
    const now = visits.at(-1);
    if (!now) return undefined;
    const pairs = visits.slice(1).map(({ status }, i) => stepsOf(visits[i]!.status, status));
    const first = wayKey({ from: begins, to: visits[0]!.status });
    return {
      now: now.status,
      been: new Map<string, string>(visits.map(({ status, from }) => [status, dayOf(from)])),
      gone: new Set([first, ...pairs.flat()]),
    };
  };
};
