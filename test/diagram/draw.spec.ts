import { expect, test } from '@jest/globals';
import { diagramOf } from '#libs/diagram/diagrams.js';
import { anyOpen } from '#libs/diagram/graph.js';
import { wrapped } from '#libs/diagram/labels.js';
import { visitsOf } from '#libs/diagram/story.js';
import type { Status } from '#libs/domain/internal-post/state.js';
import { ways } from '#libs/domain/internal-post/ways.js';
import { instant } from '#libs/kernel/index.js';

const { draw: drawDiagram, edges, goingOn, nodes, edgeLines, nodeText, positionOf } = diagramOf('internal-post')!;
const picture = drawDiagram('The process', 'What it shows');
const texts = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);
const stays = (...statuses: readonly Status[]) =>
  statuses.map((status, i) => ({ status, at: instant(Date.parse('2027-01-11T09:00:00Z') + i * 86_400_000) }));
const of = (...statuses: readonly Status[]) => positionOf(visitsOf(stays(...statuses)));

test('every place has its name in the picture, and every line what leads along it', () => {
  for (const node of nodes) for (const line of wrapped(nodeText(node))) expect(texts(picture)).toContain(line);
  expect(picture.match(/class="app-diagram__way"/g)).toHaveLength(edges.length);
  for (const edge of edges) for (const line of edgeLines(edge)) expect(texts(picture)).toContain(line);
});

test('no way of the map is lost: what is not drawn by itself is drawn once for every open step', () => {
  const alike = edges.filter(({ from, to }) => from === anyOpen || to === anyOpen);
  const lost = Object.entries(ways).flatMap(([from, leads]) =>
    Object.entries(leads).flatMap(([by, to]) =>
      to.filter(
        (one) =>
          !edges.some((edge) => edge.from === from && edge.to === one && (edge.by as readonly string[]).includes(by)) &&
          !alike.some(
            (edge) =>
              (edge.by as readonly string[]).includes(by) &&
              (edge.to === one || (edge.to === anyOpen && goingOn.includes(one))),
          ),
      ),
    ),
  );
  expect(lost).toEqual([]);
});

test('what the process does when it is due says so on its line', () => {
  const closing = edges.find(({ from, to }) => from === 'Advertised' && to === 'Sifting');
  expect(edgeLines(closing!)[0]).toBe('By itself:');
  const approving = edges.find(({ from }) => from === 'Describing');
  expect(edgeLines(approving!).join(' ')).toBe('Approve the job description');
});

test('a case is marked where it is, with the day on which it came to each place before', () => {
  const svg = drawDiagram('t', 'd', of('Requested', 'Describing', 'Approved'));
  expect(texts(svg)).toEqual(expect.arrayContaining(['Now here:', '\u2713 11 January 2027', '\u2713 12 January 2027']));
  expect(svg.match(/app-diagram__node--now/g)).toHaveLength(1);
  expect(svg.match(/app-diagram__node--been/g)).toHaveLength(2);
  expect(svg.match(/app-diagram__way--gone/g)).toHaveLength(3);
});

test('a post that was frozen and reopened has gone by the place that stands for every open step', () => {
  const gone = of('Requested', 'Describing', 'Frozen', 'Describing')?.gone ?? new Set();
  expect([...gone]).toEqual(expect.arrayContaining([`${anyOpen} Frozen`, `Frozen ${anyOpen}`]));
});

test('a place that a case came to twice is dated by the last time', () => {
  expect(of('Requested', 'Describing', 'Approved', 'Describing')?.been.get('Describing')).toBe('14 January 2027');
});

test('the picture needs no style of its own, has a title and a description, and escapes what it is told', () => {
  expect(picture).not.toMatch(/ style=|<style|<script/);
  expect(picture).toMatch(
    /role="img" aria-labelledby="diagram-title diagram-desc"><title id="diagram-title">The process</,
  );
  expect(drawDiagram('<b>&"', 'd')).toContain('&lt;b&gt;&amp;&quot;</title>');
});

test('nothing lies outside the picture, and no two places lie on each other', () => {
  const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(picture)!.map(Number);
  const boxes = [
    ...picture.matchAll(/app-diagram__node--\w+"><rect x="(.+?)" y="(.+?)" width="(.+?)" height="(.+?)"/g),
  ].map((found) => found.slice(1).map(Number) as [number, number, number, number]);
  expect(boxes).toHaveLength(nodes.length);
  for (const [x, y, w, h] of boxes) expect([x >= 0, y >= 0, x + w <= width!, y + h <= height!]).not.toContain(false);
  for (const [i, [x, y, w, h]] of boxes.entries())
    for (const [x2, y2, w2, h2] of boxes.slice(i + 1))
      expect(x < x2 + w2 && x2 < x + w && y < y2 + h2 && y2 < y + h).toBe(false);
});
