import { Graph, layout } from '@dagrejs/dagre';
import type { Edge, ProcessGraph } from './graph.js';

type Point = Readonly<{ x: number; y: number }>;
export type Box = Readonly<{ node: string; x: number; y: number; width: number; height: number }>;
export type Line = Readonly<{ edge: Edge; points: readonly Point[]; label: Box }>;
/** The picture in whole pixels: boxes and labels by their middle, lines by the points that they go through. */
export type Layout = Readonly<{ width: number; height: number; boxes: readonly Box[]; lines: readonly Line[] }>;

/** What a label needs on paper, by its longest line. */
export type Measured = Readonly<{ width: number; height: number }>;
const round = (n: number) => Math.round(n);

/** Puts the graph on paper from top to bottom, layer by layer. The same graph is always laid out alike. */
export const layOut = (
  { edges, nodes }: Pick<ProcessGraph, 'edges' | 'nodes'>,
  sizeOf: (node: string) => Measured,
  labelOf: (edge: Edge) => Measured,
): Layout => {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'TB', nodesep: 12, ranksep: 24, edgesep: 10, align: 'UL', marginx: 8, marginy: 8 });
  for (const node of nodes) graph.setNode(node, { ...sizeOf(node) });
  edges.forEach((edge, i) => graph.setEdge(edge.from, edge.to, { ...labelOf(edge), labelpos: 'c' }, String(i)));
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  const boxes = nodes.map((node): Box => {
    const { x, y, width: w, height: h } = graph.node(node);
    return { node, x: round(x), y: round(y), width: w, height: h };
  });
  const lines = edges.map((edge, i): Line => {
    const { points, x = 0, y = 0, width: w, height: h } = graph.edge(edge.from, edge.to, String(i));
    const label = { node: edge.from, x: round(x), y: round(y), width: w, height: h };
    return { edge, points: points.map((point: Point) => ({ x: round(point.x), y: round(point.y) })), label };
  });
  return { width: Math.ceil(width), height: Math.ceil(height), boxes, lines };
};
