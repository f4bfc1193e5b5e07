import type { Detector } from '../detector.js';

/** Something is open to permanent staff, and those on a fixed term are not mentioned: the law asks for a reason to treat them otherwise (Q11, document 002, line 24). */
export const permanentStaffOnly: Detector = ({ find }) =>
  find(
    /\b(?:open|available|offered|restricted|limited)\b[^.;]{0,60}\bpermanent(?:ly)? (?:employed )?(?:members of staff|staff|employees|colleagues)\b/i,
  ).flatMap(({ line, passage: { text } }) => (/\bfixed[- ]term\b/i.test(text) ? [] : [{ lines: [line] }]));
