import type { Content } from '#libs/contents/index.js';
import type { AnyMessage } from '#libs/kernel/index.js';
import type { Clause, Finding, Metadata } from '#libs/domain/policy/words.js';
import {
  compareVersions,
  readPolicy,
  type PolicyMetadata,
  type ReadText,
  type Said,
} from '#libs/policy-import/index.js';

type Contents = Readonly<{ get(hash: string): Promise<Content | undefined> }>;
/** What the process takes of one document at most; what is longer is cut, and none of the policies that are known comes near it. */
const most = { lines: 500, clauses: 2000, findings: 500, text: 500, path: 20 };

const cut = (text: string): string => text.slice(0, most.text);
const printed = <T>(said: Said<T> | undefined) => said && { value: said.is, lines: said.lines.slice(0, most.lines) };
/** What a document says of itself, as the process keeps it: without titles, and without anybody's name. */
const metadataOf = (metadata: PolicyMetadata): Metadata => {
  const policyDate = printed(metadata.policyDate);
  const reviewDate = printed(metadata.reviewDate);
  const approvedOn = printed(metadata.approvedOn);
  const statedMonths = printed(metadata.statedCadenceMonths);
  return {
    status: metadata.status.is,
    ...(metadata.version && { version: metadata.version.is.slice(0, 40) }),
    ...(policyDate && { policyDate }),
    ...(reviewDate && { reviewDate }),
    ...(approvedOn && { approvedOn }),
    ...(statedMonths && { statedMonths }),
    history: metadata.history.slice(0, 200).map((line) => ({
      ...line,
      version: line.version.slice(0, 40),
      lines: line.lines.slice(0, most.lines),
    })),
  };
};
const clauseOf = ({ id, heading, path, from, to, hash }: ReadText['clauses'][number]): Clause => ({
  id: id.slice(0, 300),
  heading: cut(heading),
  path: path.slice(0, most.path).map(cut),
  from,
  to,
  hash,
});
const findingOf = ({ id, lines, facts, ...rest }: ReadText['findings'][number]): Finding => ({
  ...rest,
  id: id.slice(0, 200),
  lines: lines.slice(0, most.lines),
  facts: Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [name, typeof fact === 'string' ? cut(fact) : fact]),
  ),
});

const read = async (contents: Contents, hash: string, supplied: readonly string[]) => {
  const content = await contents.get(hash);
  return content && readPolicy({ name: '', mediaType: content.mediaType, bytes: content.bytes }, supplied);
};

/** Reads the document of this hash: the command that records what is in it, or why it can't be read. `supplied` are titles whose text the register holds. */
export const readDocument = async (
  contents: Contents,
  hash: string,
  supplied: readonly string[],
): Promise<AnyMessage> => {
  const reading = await read(contents, hash, supplied);
  if (!reading?.ok) return { type: 'RecordUnreadable', data: { hash, why: reading?.why ?? 'missing' } };
  const { readerVersion, metadata, clauses, findings } = reading;
  return {
    type: 'RecordReading',
    data: {
      hash,
      readerVersion: String(readerVersion),
      metadata: metadataOf(metadata),
      clauses: clauses.slice(0, most.clauses).map(clauseOf),
      findings: findings.slice(0, most.findings).map(findingOf),
    },
  };
};

/** Compares a draft with the text in force; a text that can't be read proves nothing. */
export const compareDraft = async (
  contents: Contents,
  { hash, inForce }: Readonly<{ hash: string; inForce?: string }>,
): Promise<AnyMessage> => {
  const [before, after] = await Promise.all([
    inForce ? read(contents, inForce, []) : undefined,
    read(contents, hash, []),
  ]);
  const editorialProven = before !== undefined && after !== undefined && compareVersions(before, after).editorialProven;
  return { type: 'RecordComparison', data: { hash, editorialProven } };
};
