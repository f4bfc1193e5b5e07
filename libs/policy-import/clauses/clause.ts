/** A part of a policy with a name of its own: a section, or a numbered step in one. */
export type Clause = Readonly<{
  /** Stable across versions: the printed number of its heading (`7`), or its words (`secondment-opportunities.step-4`). */
  id: string;
  heading: string;
  path: readonly string[];
  from: number;
  to: number;
  /** SHA-256 of the clause's own words as they are compared, without those of clauses inside it. */
  hash: string;
}>;
