import type { Detector } from '../detector.js';

const question = /^(?:who|what|when|where|why|how|which|do|does|is|are|can|should|will)\b/i;
const unknownOwner = /[\s–—-]\?\s*$/;
const toBeNamed =
  /\b(?:owner|lead|led by|responsible)\b[\s:–-]*(?:\?|TBC\b|TBD\b|to be (?:confirmed|decided|agreed)|vacant|none)/i;

/** Parts of a strategy or a plan whose owner is a question mark (E85, document 004, lines 38 to 42). */
export const unowned: Detector = ({ passages }) => {
  const found = passages.filter(({ text, kind }) => (['item', 'step', 'row'].includes(kind) && unknownOwner.test(text) && !question.test(text)) || toBeNamed.test(text)); // prettier-ignore
  const lines = found.map(({ starts }) => starts[0]!.no);
  return lines.length ? [{ lines, facts: { parts: lines.length } }] : [];
};
