/** The places that ask for each part of a secondment; where the documents are silent, the trust's own pack does. */
export const clauses = {
  start: '002 §Secondment opportunities',
  release: '002 §Secondment opportunities, step 4',
  agreement: '001 §Secondments',
  objective: '002 §Secondment opportunities, performance management objectives',
  fairProcess: '002 §Secondment opportunities, steps 1 to 5',
  review: "the trust's policy pack, secondment.review",
  length: "the trust's policy pack, secondment.length",
  return: "the trust's policy pack, secondment.return",
  earlyEnd: "the trust's policy pack, secondment.return",
  unwinding: '001 §Acting up',
  fixedTerm: 'law: Fixed-term Employees Regulations 2002, regulation 8',
} as const;
