import type { PageLabel } from '../../document/page-label.js';

/** Labels on lines beside each other: one place where a page is numbered, however often it says so. */
export const blocksOf = (labels: readonly PageLabel[]): readonly (readonly PageLabel[])[] => {
  const blocks: PageLabel[][] = [];
  for (const label of labels) {
    const open = blocks.at(-1);
    if (open && label.line - open.at(-1)!.line <= 1) open.push(label);
    else blocks.push([label]);
  }
  return blocks;
};
