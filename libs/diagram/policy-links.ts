import type { LinkKind } from '../domain/policy/words.js';
import type { StreamId } from '../kernel/index.js';
import { linkKinds } from '../words/policy/marks.js';
import { drawingOf } from './draw.js';
import { wrapped } from './labels.js';

/** That one policy names another, and how. */
export type PolicyLink = Readonly<{ from: StreamId; to: StreamId; kind: LinkKind }>;

/** Draws policies and what links them as SVG; policies that name each other in a circle are drawn like any other. */
export const drawPolicyLinks = (
  links: readonly PolicyLink[],
  nameOf: (policy: StreamId) => string,
  title: string,
): string => {
  const pairs = new Map<string, { from: StreamId; to: StreamId; by: string[] }>();
  for (const { from, to, kind } of links) {
    const pair = pairs.get(`${from} ${to}`) ?? { from, to, by: [] };
    pair.by.push(linkKinds[kind]);
    pairs.set(`${from} ${to}`, pair);
  }
  const edges = [...pairs.values()];
  const nodes = [...new Set(edges.flatMap(({ from, to }) => [from, to]))];
  const draw = drawingOf(
    { nodes, edges },
    {
      nodeText: (node) => nameOf(node as StreamId),
      edgeLines: ({ by }) => by.flatMap((kind) => wrapped(kind)),
    },
  );
  return draw(
    title,
    'Each box is a policy; a line leads from the one that names to the one that is named. The table beside this picture says the same.',
  );
};
