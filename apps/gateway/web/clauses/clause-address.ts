import { clausesIn } from '#libs/clauses/index.js';

/** Where a clause has its page. */
export const clauseAddress = (id: string): string => `/clauses/${id}`;
/** The clauses that a text names, each in words and with its page. */
export const clauseLinks = (text: string) =>
  clausesIn(text).map(({ id, text: words }) => ({ text: words, href: clauseAddress(id) }));
