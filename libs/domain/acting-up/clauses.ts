/** Where the documents, the law and the trust's own rules ask for each part of acting up. */
export const clauses = {
  acting: '001 §Leadership, acting up',
  allowance: "the trust's policy pack, acting up; law: teachers’ pay and conditions, acting allowance",
  section128: 'law: Education and Skills Act 2008, section 128',
  unwinding: "001 §Leadership, acting up; the trust's policy pack, acting up",
} as const;
