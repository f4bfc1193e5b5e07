import type { Detector } from '../detector.js';

/** The paper says of a part of itself that it is not done (document 004, lines 18 to 26). */
export const workOutstanding: Detector = ({ find }) => {
  const hits = find(
    /\bneeds? (?:to be )?(?:further|more) (?:work|development)\b|\bunder[- ]?developed\b|\bneeds (?:more )?clarity\b|\byet to be (?:developed|written|agreed)\b/i,
  );
  const lines = [...new Set(hits.map(({ line }) => line))];
  return lines.length ? [{ lines, facts: { places: lines.length } }] : [];
};
