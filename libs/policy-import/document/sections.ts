import type { Line } from './line.js';

/** A heading and what stands under it up to the next heading of any level; `place` and `end` count lines from 0, the end left out. */
export type Section = Readonly<{
  heading: Line;
  place: number;
  end: number;
  /** The sections that this one lies in, outermost first. */
  within: readonly Section[];
}>;

/** The sections of a document in order. A heading above the first text, which only says what the document is, is one too. */
export const sectionsOf = (lines: readonly Line[]): readonly Section[] => {
  const headings = lines.flatMap((line, place) => (line.kind === 'heading' ? [{ line, place }] : []));
  const open: Section[] = [];
  return headings.map(({ line, place }, at) => {
    while (open.length && (open.at(-1)!.heading.level ?? 1) >= (line.level ?? 1)) open.pop();
    const section = { heading: line, place, end: headings[at + 1]?.place ?? lines.length, within: [...open] };
    open.push(section);
    return section;
  });
};
