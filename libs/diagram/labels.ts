import { commandText, counted, statusWord } from '../words/index.js';
import { anyOpen, type Edge } from './graph.js';
import type { ProcessMap } from './map.js';

/** About how many pixels a letter of the picture is wide, and how high a line is. */
const letter = 7.4;
export const lineHeight = 18;
const longest = 14;

/** Words on lines of at most so many letters, where words allow it. */
export const wrapped = (text: string, most = longest): readonly string[] =>
  text.split(' ').reduce<readonly string[]>((lines, word) => {
    const last = lines.at(-1);
    return last !== undefined && last.length + word.length < most
      ? [...lines.slice(0, -1), `${last} ${word}`]
      : [...lines, word];
  }, []);

/** What is written in the places of a picture, and beside its lines. */
export const labelsOf = ({ process, isOwn, outside }: ProcessMap) => ({
  nodeText: (node: string): string => (node === anyOpen ? 'Any step that is open' : statusWord(process, node).label),
  /** The first command, and how many others lead the same way. */
  edgeLines: ({ by }: Edge): readonly string[] => {
    const [first, ...others] = by;
    const text = first ? (outside?.(first) ?? commandText(first, process)) : '';
    const own = first && isOwn(first) ? ['By itself:'] : [];
    return [...own, ...wrapped(text), ...(others.length ? wrapped(`or ${counted(others.length, 'other way')}`) : [])];
  },
});
export type Labels = ReturnType<typeof labelsOf>;

export const measured = (lines: readonly string[], padding: number) => ({
  width: Math.ceil(Math.max(...lines.map((line) => line.length)) * letter) + 2 * padding,
  height: lines.length * lineHeight + padding,
});
