/** The places that ask for each part of the programme; where document 002 is silent, the trust's own pack does. */
export const clauses = {
  access: '002 §Access, line 24: open to all permanent members of staff',
  apply: '002 §Access, line 26: at any time, to join from the following September',
  panel: '002 §Access, line 30',
  fixedTerm: 'law: Fixed-term Employees Regulations 2002, regulation 3',
  training: '002 §Participation, line 36: a)',
  plan: '002 §Participation, lines 36 to 39: a), b) and c)',
  ownTime: '002 §Participation, line 41',
  continuation: '002 §Participation, line 45',
  progress: '002 §Secondment opportunities, line 49',
  pool: '002 §Outcome, line 17',
  place: "the trust's policy pack, ldp.offer",
  pausing: "the trust's policy pack, ldp: protected absence never counts",
  appeal: "the trust's policy pack, ldp.appeal",
  completion: "the trust's policy pack, ldp.completion",
} as const;
