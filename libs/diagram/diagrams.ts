import type { ProcessName } from '../domain/registry.js';
import { actingUpMap } from './acting-up.js';
import { drawingOf } from './draw.js';
import { graphOf } from './graph.js';
import { internalPostMap } from './internal-post.js';
import { labelsOf } from './labels.js';
import { cycleMap } from './ldp-cycle.js';
import { participationMap } from './ldp-participation.js';
import type { ProcessMap } from './map.js';
import { boardMeetingMap } from './board-meeting.js';
import { policyMap } from './policy.js';
import { positionsIn } from './position.js';
import { secondmentMap } from './secondment.js';
import { storyOf } from './story.js';

/** The map of each process; `undefined` for one whose cases have no diagram. */
const maps: Readonly<Record<ProcessName, ProcessMap | undefined>> = {
  'internal-post': internalPostMap,
  secondment: secondmentMap,
  'acting-up': actingUpMap,
  'ldp-participation': participationMap,
  'ldp-cycle': cycleMap,
  policy: policyMap,
  'board-meeting': boardMeetingMap,
};

const diagram = (map: ProcessMap) => {
  const graph = graphOf(map);
  const labels = labelsOf(map);
  const story = storyOf(map, graph);
  return { map, ...graph, ...labels, ...story, positionOf: positionsIn(map, graph), draw: drawingOf(graph, labels) };
};
export type Diagram = ReturnType<typeof diagram>;

/** The diagram of every process that has one. */
export const diagrams: readonly Diagram[] = Object.values(maps).flatMap((map) => (map ? [diagram(map)] : []));
/** The diagram of a process; undefined where it has none. */
export const diagramOf = (process: string): Diagram | undefined => diagrams.find(({ map }) => map.process === process);
