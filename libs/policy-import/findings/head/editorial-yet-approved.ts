import type { Detector } from '../detector.js';

/** A version that says it changed nothing has an approval of its own: whether that starts the time to the next review anew is to be decided (E77, Q10, document 003, line 12). */
export const editorialYetApproved: Detector = ({ metadata: { history, approvedOn } }) => {
  const last = history.at(-1);
  if (last?.class !== 'editorial' || !approvedOn) return [];
  return [
    { lines: [...approvedOn.lines, ...last.lines], facts: { version: last.version, approvedOn: approvedOn.is.value } },
  ];
};
