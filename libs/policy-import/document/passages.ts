import { labelAndValue } from '../metadata/labels.js';
import type { Line } from './line.js';

/** A paragraph, a list's item, a heading or a row as one text, however many lines it takes; `starts` says where each line begins in it. */
export type Passage = Readonly<{
  text: string;
  kind: Line['kind'];
  starts: readonly Readonly<{ at: number; no: number }>[];
}>;
/** What a pattern found, with the line on which it begins. */
export type Hit = Readonly<{ match: RegExpMatchArray; line: number; passage: Passage }>;

/** Longer paragraphs are looked through in pieces. */
const longest = 2_000;
const goesOn = (line: Line, before: Line | undefined): boolean =>
  line.kind === 'text' &&
  before !== undefined &&
  !labelAndValue(line.plain) &&
  !labelAndValue(before.plain) &&
  ['text', 'item', 'step'].includes(before.kind);

/** Puts lines that go on together into one text each. */
export const passagesOf = (lines: readonly Line[]): readonly Passage[] => {
  const passages: { text: string; kind: Line['kind']; starts: { at: number; no: number }[] }[] = [];
  let last: Line | undefined;
  lines.forEach((line) => {
    const open = passages.at(-1);
    if (open && open.text.length < longest && goesOn(line, last)) {
      open.starts.push({ at: open.text.length + 1, no: line.no });
      open.text += ` ${line.plain}`;
    } else if (line.kind !== 'blank') {
      passages.push({ text: line.plain, kind: line.kind, starts: [{ at: 0, no: line.no }] });
    }
    last = line;
  });
  return passages;
};

const lineAt = (passage: Passage, index: number): number =>
  passage.starts.filter(({ at }) => at <= index).at(-1)?.no ?? passage.starts[0]!.no;

/** Where a pattern stands in the passages, each time; the pattern gets the flag that it needs. */
export const findIn = (passages: readonly Passage[], pattern: RegExp): readonly Hit[] => {
  const all = new RegExp(pattern.source, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`);
  return passages.flatMap((passage) =>
    [...passage.text.matchAll(all)].map((match) => ({ match, line: lineAt(passage, match.index), passage })),
  );
};
