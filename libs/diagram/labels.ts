import { commandText, counted } from '../words/index.js';
import { postStatuses } from '../words/internal-post/statuses.js';
import { giversOf } from './givers.js';
import { anyOpen, type Edge, type Node } from './graph.js';

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

export const nodeText = (node: Node): string => (node === anyOpen ? 'Any step that is open' : postStatuses[node].label);

/** What stands beside a line: the first command, and how many others lead the same way. */
export const edgeLines = ({ by }: Edge): readonly string[] => {
  const [first, ...others] = by;
  const text = first ? commandText(first) : '';
  const own = first && giversOf(first).includes('process') ? ['By itself:'] : [];
  return [...own, ...wrapped(text), ...(others.length ? wrapped(`or ${counted(others.length, 'other way')}`) : [])];
};

export const measured = (lines: readonly string[], padding: number) => ({
  width: Math.ceil(Math.max(...lines.map((line) => line.length)) * letter) + 2 * padding,
  height: lines.length * lineHeight + padding,
});
