import type { Detector } from '../detector.js';
import { countsIn } from './counts.js';

/** A list that has more or fewer items than the sentence before it says. */
export const listCount: Detector = (document) =>
  countsIn(document).flatMap(({ number, noun, line, passage }) => {
    const { passages } = document;
    const after = passages.slice(passages.indexOf(passage) + 1);
    const nested = after[0]?.kind === 'item';
    const end = after.findIndex(({ kind }) => kind !== 'item' && (nested || kind !== 'step'));
    const items = (end < 0 ? after : after.slice(0, end)).length;
    // A list that begins at once, after words that lead to it.
    const leads = /:$|\b(?:are|is)$/.test(passage.text) || nested;
    return leads && items > 1 && items !== number && passage.kind !== 'heading'
      ? [{ lines: [line, after[0]!.starts[0]!.no], facts: { of: noun, said: number, listed: items } }]
      : [];
  });
