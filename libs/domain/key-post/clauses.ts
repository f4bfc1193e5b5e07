/** Where the documents ask for key posts, and for those who could follow in them. */
export const clauses = {
  keyPosts: '002 §Purpose',
  turnover: '002 §Secondment opportunities',
  nominations: '002 §Outcome',
  scenarios: '002 §Secondment opportunities',
} as const;
