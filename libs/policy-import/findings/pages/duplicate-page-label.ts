import type { Detector } from '../detector.js';
import { blocksOf } from './blocks.js';

/** Two pages bear one number (document 000, lines 38 and 67). */
export const duplicatePageLabel: Detector = ({ labels }) => {
  const places = new Map<number, number[]>();
  for (const block of blocksOf(labels))
    for (const page of new Set(block.map((label) => label.page)))
      places.set(page, [...(places.get(page) ?? []), block.find((label) => label.page === page)!.line]);
  return [...places].flatMap(([page, lines]) => (lines.length > 1 ? [{ lines, apart: String(page), facts: { page, times: lines.length } }] : [])); // prettier-ignore
};
