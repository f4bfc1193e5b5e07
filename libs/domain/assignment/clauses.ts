/** Where the documents ask to know who holds which post. */
export const clauses = {
  posts: '002 §Secondment opportunities',
  holders: '002 §Secondment opportunities, step 4',
} as const;
