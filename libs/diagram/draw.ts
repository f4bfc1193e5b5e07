import { anyOpen, type Edge, type ProcessGraph } from './graph.js';
import { lineHeight, measured, wrapped, type Labels } from './labels.js';
import { layOut, type Box, type Line } from './layout.js';

/** Where a case stands in the picture, where it has been and when it came there, and which ways it has gone. */
export type Position = Readonly<{
  now: string;
  been: ReadonlyMap<string, string>;
  gone: ReadonlySet<string>;
}>;
export const wayKey = ({ from, to }: Pick<Edge, 'from' | 'to'>): string => `${from} ${to}`;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => escapes[letter]!);
const textAt = (x: number, top: number, lines: readonly string[], kind: string): string =>
  lines
    .map(
      (line, i) =>
        `<text class="${kind}" x="${x}" y="${top + (i + 1) * lineHeight - 4}" text-anchor="middle">${escaped(line)}</text>`,
    )
    .join('');

const linesOf = (text: string, node: string, position: Position | undefined): readonly string[] => {
  const name = wrapped(text);
  if (position?.now === node) return ['Now here:', ...name];
  const since = position?.been.get(node);
  return since ? [...name, `\u2713 ${since}`] : name;
};
/** Room for a date under every name, so that the picture of a case is laid out as that of the process. */
const sizeOf = (text: string) => {
  const { width, height } = measured([...wrapped(text), '\u2713 27 September 2026'], 10);
  return { width, height };
};

const kindOf = (node: string, position: Position | undefined): string => {
  if (node === anyOpen) return 'any';
  if (position?.now === node) return 'now';
  return position?.been.has(node) ? 'been' : 'ahead';
};
const box = (text: string, { node, x, y, width, height }: Box, position: Position | undefined): string => {
  const lines = linesOf(text, node, position);
  const kind = kindOf(node, position);
  const top = y - (lines.length * lineHeight) / 2;
  const [left, up] = [x - width / 2, y - height / 2];
  const inner =
    kind === 'now'
      ? `<rect class="app-diagram__inner" x="${left + 5}" y="${up + 5}" width="${width - 10}" height="${height - 10}"/>`
      : '';
  return `<g class="app-diagram__node app-diagram__node--${kind}"><rect x="${left}" y="${up}" width="${width}" height="${height}" rx="${node === anyOpen ? height / 2 : 4}"/>${inner}${textAt(x, top, lines, 'app-diagram__name')}</g>`;
};

/** A curve that goes through every point, and so through its label. */
const through = (points: Line['points']): string =>
  points
    .map((point, i) => {
      const before = points[i - 1];
      if (!before) return `M${point.x},${point.y}`;
      const [wasAt, goesTo] = [points[i - 2] ?? before, points[i + 1] ?? point];
      const bend = (from: number, to: number, at: number) => Math.round(at + (to - from) / 6);
      const out = `${bend(wasAt.x, point.x, before.x)},${bend(wasAt.y, point.y, before.y)}`;
      const into = `${bend(goesTo.x, before.x, point.x)},${bend(goesTo.y, before.y, point.y)}`;
      return `C${out} ${into} ${point.x},${point.y}`;
    })
    .join(' ');

const line = (by: readonly string[], { edge, points, label }: Line, position: Position | undefined): string => {
  const path = through(points);
  const gone = position?.gone.has(wayKey(edge)) ? ' app-diagram__way--gone' : '';
  const top = label.y - label.height / 2;
  const back = `<rect class="app-diagram__back" x="${label.x - label.width / 2}" y="${top}" width="${label.width}" height="${label.height}"/>`;
  return `<g class="app-diagram__way${gone}"><path d="${path}" marker-end="url(#arrow)"/>${back}${textAt(label.x, top, by, 'app-diagram__by')}</g>`;
};

/** Draws a picture of places and of what leads from one to another as SVG; its title says what it is, and the list beside it says the same in words. */
export const drawingOf = (graph: Pick<ProcessGraph, 'edges' | 'nodes'>, { nodeText, edgeLines }: Labels) => {
  const layout = () =>
    layOut(
      graph,
      (node) => sizeOf(nodeText(node)),
      (edge) => measured(edgeLines(edge), 4),
    );
  let laidOut: ReturnType<typeof layout> | undefined;
  return (title: string, description: string, position?: Position): string => {
    const { width, height, boxes, lines } = (laidOut ??= layout());
    const drawn = [
      ...lines.map((one) => line(edgeLines(one.edge), one, position)),
      ...boxes.map((one) => box(nodeText(one.node), one, position)),
    ].join('\n');
    return `<svg xmlns="http://www.w3.org/2000/svg" class="app-diagram" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="diagram-title diagram-desc"><title id="diagram-title">${escaped(title)}</title><desc id="diagram-desc">${escaped(description)}</desc>
<defs><marker id="arrow" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="10" markerHeight="10" markerUnits="userSpaceOnUse" orient="auto-start-reverse"><path d="M0,0 L10,5 L0,10 z"/></marker></defs>
${drawn}
</svg>`;
  };
};
