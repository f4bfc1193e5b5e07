import type { Detector } from '../detector.js';
import { blocksOf } from './blocks.js';

/** Between two pages' labels stands nothing, or a page of the file has no text, as where it is a picture (document 000, lines 93 to 97). */
export const pageWithoutText: Detector = ({ labels, lines, emptyPages }) => {
  const blocks = blocksOf(labels);
  const between = blocks.slice(1).flatMap((block, at) => {
    const [from, to] = [blocks[at]!.at(-1)!, block[0]!];
    const said = lines.slice(from.line, to.line - 1).some(({ kind }) => kind !== 'blank' && kind !== 'running');
    return said ? [] : [{ lines: [from.line, to.line], apart: String(from.page), facts: { after: from.page, before: block.at(-1)!.page } }]; // prettier-ignore
  });
  const pictures = emptyPages.map((page) => ({ lines: [lines.findLast((line) => (line.page ?? 0) < page)?.no ?? 1], apart: `page-${page}`, facts: { page } })); // prettier-ignore
  return [...between, ...pictures];
};
