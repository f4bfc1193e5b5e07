import type { Detector } from '../detector.js';

/** What is said of all in one place is a share in another: the one is an aim, the other was measured (E86, document 004, lines 7 and 16). */
export const aimAndFigureMixed: Detector = ({ find }) => {
  const ofAll = find(/\b(?:all|every) \p{L}+ (?:(?:are|is) )?(\p{L}+ \p{L}+ \p{L}+)/iu);
  const shares = find(/\b(\d{1,2})\s?% (?:are |is |of \p{L}+ (?:are |is )?)?(\p{L}+ \p{L}+ \p{L}+)/iu);
  return shares.flatMap(({ match: [, percent, phrase], line }) => {
    const same = ofAll.filter(({ match }) => match[1]?.toLowerCase() === phrase?.toLowerCase());
    return same.length ? [{ lines: [...same.map((hit) => hit.line), line], facts: { percent: Number(percent) } }] : [];
  });
};
