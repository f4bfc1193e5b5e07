import type { Detector } from '../detector.js';

/** People are to be marked as future leaders from what they gave for another purpose, their application (document 001, line 24). */
export const purposeOfData: Detector = ({ find }) =>
  find(
    /\bidentif\w+\b[^.;]{0,80}\b(?:at|during|from) (?:the )?(?:recruitment|selection|application|interview)s?\b/i,
  ).map(({ line }) => ({
    lines: [line],
  }));
