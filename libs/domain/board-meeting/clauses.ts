/** The places that ask for each part of a meeting; where the documents are silent, the trust's own pack does. */
export const clauses = {
  meeting: '001, line 57: the governing body approves',
  papers: "the trust's policy pack, policies.meeting: papers are in some days before",
  quorum: "the trust's policy pack, policies.meeting: how many of the members decide",
  decision: '003, line 9: approved by the Board',
  chair: "the trust's policy pack, policies.meeting: between meetings the chair acts, and the body ratifies",
  deferral: '000, line 89: the Board monitors the policy',
  minutes: '003, line 9: approved by the Board, as its minutes say',
} as const;
