/** The places that ask for each part of a cycle; where document 002 is silent, the trust's own pack does. */
export const clauses = {
  intake: '002 §Access, line 26: to join from the following September',
  panel: '002 §Access, line 30: drawn from the Senior Leadership Team across the Trust',
  capacity: "the trust's policy pack, ldp.capacity",
  assessment: "the trust's policy pack, ldp.assessment",
  selection: "the trust's policy pack, ldp.selection",
  progress: '002 §Secondment opportunities, line 49: SLT reviews the programme and its participants',
  secondments: '002 §Secondment opportunities, line 49: to plan for secondments',
  external: '002 §Secondment opportunities: the CEO reviews external recruitment',
} as const;
