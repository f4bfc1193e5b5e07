/** The places that ask for each part of a policy's life; where the documents are silent, the trust's own pack does. */
export const clauses = {
  register: '003, lines 7 to 12: the policy’s dates, version and who approved it',
  adoption: '000, header, lines 9 to 10: approved, and for review',
  schools: '001, line 1: the school that the policy is of',
  links: '000, lines 76 to 85: linked policies',
  reading: '003 §Reporting and Review, lines 75 to 77',
  cadence: '000 §7, line 91: review of the policy',
  review: '000 §7, line 91: review of the policy',
  approval: '003, line 9: approved by the Board',
  editorial: '003, line 12: reformatted only',
  meeting: '001, line 57: the governing body approves',
  consultation: "the trust's policy pack, policies.consultation",
  equality: "the trust's policy pack, policies.equalityImpact",
  impact: '003, line 77: linked policies',
  reminders: "the trust's policy pack, policies.review",
  acknowledgement: "the trust's policy pack, policies.acknowledgement",
} as const;
