import { alikeText } from '../../document/plain.js';
import type { Detector } from '../detector.js';

/** Another policy is referred to, and the register does not hold its text (Q15, documents 000, lines 78 to 85, and 003, lines 56 and 77). */
export const referencedPolicyAbsent: Detector = ({ metadata: { linked }, supplied }) => {
  const held = supplied.map(alikeText);
  return linked.flatMap(({ title, lines }) =>
    held.includes(alikeText(title))
      ? []
      : [{ lines, apart: alikeText(title).replace(/[^\p{L}\d]+/gu, '-'), facts: { policy: title } }],
  );
};
