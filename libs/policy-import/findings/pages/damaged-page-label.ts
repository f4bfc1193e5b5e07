import type { Detector } from '../detector.js';

/** A page's label with wrong letters, as a scan reads them: other words of the page may be wrong too (document 000, line 9). */
export const damagedPageLabel: Detector = ({ labels }) => {
  const lines = labels.filter(({ damaged }) => damaged).map(({ line }) => line);
  return lines.length ? [{ lines, facts: { times: lines.length } }] : [];
};
