import type { Detector } from '../detector.js';

const kind = '(?:Standards?|Framework|Guidance|Code of Practice)';
const before = new RegExp(`\\b((?:19|20)\\d\\d) [‘'"“]?(?:\\p{L}+ ){0,4}${kind}\\b`, 'u');
const after = new RegExp(`\\b${kind}[’'"”]?,? \\(?((?:19|20)\\d\\d)\\b`, 'u');

/** A framework from outside is named by its year: a newer one may stand by now (document 000, line 72). */
export const frameworkDated: Detector = ({ find }) =>
  [...find(before), ...find(after)].map(({ match, line }) => ({
    lines: [line],
    apart: match[1]!,
    facts: { year: Number(match[1]) },
  }));
