import type { Detector } from '../detector.js';

/** Agreed criteria are to be used, and the paper neither lists them nor says where they are (documents 000, line 45, and 001, line 26). */
export const criteriaNotGiven: Detector = ({ find, sections }) => {
  const given = sections.some(({ heading }) => /\bcriteria\b/i.test(heading.plain));
  return find(/\bagreed (?:set of )?criteria\b(?! (?:in|below|listed|set out)\b)/i).flatMap(({ line }) =>
    given ? [] : [{ lines: [line] }],
  );
};
