import type { Detector } from '../detector.js';

/** In a trust the trust employs: the employing school is the one that takes somebody, or the one that lets them go (Q3, document 002, line 60). */
export const ambiguousRole: Detector = ({ find, metadata: { trust } }) =>
  trust
    ? find(/\b(?:head|headteacher|principal) of the employing school\b/i).map(({ line }) => ({
        lines: [line],
        facts: { role: 'head-of-employing-school' },
      }))
    : [];
