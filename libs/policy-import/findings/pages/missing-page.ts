import type { Detector } from '../detector.js';

/** The labels count more pages than there are (document 000, line 97). */
export const missingPage: Detector = ({ labels }) => {
  const of = Math.max(0, ...labels.map((label) => label.of));
  const printed = new Set(labels.map(({ page }) => page));
  const missing = Array.from({ length: Math.min(of, 1000) }, (_, at) => at + 1).filter((page) => !printed.has(page));
  return missing.length ? [{ lines: [labels.at(-1)!.line], facts: { missing: missing.join(', '), of } }] : [];
};
