/** Where the documents let somebody act for a Head or a role that is away. */
export const clauses = {
  absences: '001 §Acting up, and the trust’s policy pack, absence',
} as const;
