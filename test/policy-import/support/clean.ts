import { readPolicy, type ReadText, type Reading } from '#libs/policy-import/index.js';

/** A policy of the tests' own without any fault. */
export const clean = `# Visitors Policy

Trust: Alder Vale Trust
Version: 2.0
Status: Approved
Policy owner: Estates Director
Approved by: Board of Trustees
Approved on: 12 March 2026
Review date: 12 March 2028

## 1. Purpose

Visitors are welcome at each site of Alder Vale Trust, and the office knows who is on site.

## 2. Arrival

1. A visitor signs in at the office and says whom they come to see.
2. The office looks at a paper that shows who the visitor is.
3. The visitor wears a badge until they leave.

## 3. Records

The office keeps the list of visitors for one term and then destroys it.

## 4. Monitoring and review

The policy is monitored by the Board of Trustees. The policy is reviewed every two years.
`;

/** The clean policy with one passage put in another's place. Throws where that passage isn't there, so that no case tests nothing. */
export const but = (from: string, to: string, of: string = clean): string => {
  if (!of.includes(from)) throw new Error(`The policy does not say: ${from}`);
  return of.replace(from, () => to);
};
const records = 'The office keeps the list of visitors for one term and then destroys it.';
/** The clean policy with more said under "Records". */
export const saying = (more: string): string => but(records, `${records}\n\n${more}`);
/** The clean policy with one more line in its register. */
export const register = (line: string): string => but('Status: Approved', `Status: Approved\n${line}`);
/** The clean policy without a line of its register. */
export const without = (line: string, of?: string): string => but(`${line}\n`, '', of);

export const reading = (content: string | Buffer, supplied?: readonly string[], name = 'policy.md'): Promise<Reading> =>
  readPolicy({ name, mediaType: 'application/octet-stream', bytes: Buffer.from(content) }, supplied);
/** Reads what must be readable. */
export const read = async (
  content: string | Buffer,
  supplied?: readonly string[],
  name?: string,
): Promise<ReadText> => {
  const found = await reading(content, supplied, name);
  if (!found.ok) throw new Error(`Not readable: ${found.why}`);
  return found;
};
