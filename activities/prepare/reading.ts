import type { Content } from '#libs/contents/index.js';
import type { AnyMessage } from '#libs/kernel/index.js';
import type { Clause, Finding, Metadata } from '#libs/domain/policy/words.js';
import {
  compareVersions,
  readPolicy,
  type PolicyMetadata,
  type ReadText,
  type Said,
  type Unreadable,
} from '#libs/policy-import/index.js';

type Contents = Readonly<{ get(hash: string): Promise<Content | undefined> }>;
type Why = 'missing' | 'too-large' | Unreadable['why'];
/** What the process takes of one document at most, in numbers and in bytes: what one message on Kafka carries, with room for what is around it. */
const most = {
  lines: 500,
  clauses: 2000,
  findings: 500,
  text: 500,
  id: 200,
  path: 20,
  history: 200,
  bytes: 768 * 1024,
};

/** One line without what no store of JSON keeps, at most so long: a character is never cut in half. */
const lineOf = (text: string, longest = most.text): string =>
  text
    .replace(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]+/gu, ' ')
    .trim()
    .slice(0, longest)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim();
const linesOf = (lines: readonly number[]): readonly number[] => lines.slice(0, most.lines);
const printed = <T>(said: Said<T> | undefined) => said && { value: said.is, lines: linesOf(said.lines) };
/** What a document says of itself, as the process keeps it: without titles, and without anybody's name. */
const metadataOf = (metadata: PolicyMetadata): Metadata => {
  const policyDate = printed(metadata.policyDate);
  const reviewDate = printed(metadata.reviewDate);
  const approvedOn = printed(metadata.approvedOn);
  const statedMonths = printed(metadata.statedCadenceMonths);
  return {
    status: metadata.status.is,
    ...(metadata.version && { version: lineOf(metadata.version.is, 40) }),
    ...(policyDate && { policyDate }),
    ...(reviewDate && { reviewDate }),
    ...(approvedOn && { approvedOn }),
    ...(statedMonths && { statedMonths }),
    history: metadata.history.slice(-most.history).map((line) => ({
      ...line,
      version: lineOf(line.version, 40),
      lines: linesOf(line.lines),
    })),
  };
};
const clauseOf = ({ id, heading, path, from, to, hash }: ReadText['clauses'][number]): Clause => ({
  id: lineOf(id, 300),
  heading: lineOf(heading),
  path: path.slice(0, most.path).map((part) => lineOf(part)),
  from,
  to,
  hash,
});
/** Ids that have to be cut stay apart by their number. */
const idOf = (id: string, at: number): string =>
  id.length <= most.id ? lineOf(id) : `${lineOf(id, most.id - 10)}~${at + 1}`;
const findingOf = ({ id, lines, facts, ...rest }: ReadText['findings'][number], at: number): Finding => ({
  ...rest,
  id: idOf(id, at),
  lines: linesOf(lines),
  facts: Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [name, typeof fact === 'string' ? lineOf(fact) : fact]),
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
  const unreadable = (why: Why) => ({ type: 'RecordUnreadable', data: { hash, why } });
  const reading = await read(contents, hash, supplied);
  if (!reading?.ok) return unreadable(reading?.why ?? 'missing');
  const { readerVersion, metadata, clauses, findings } = reading;
  // Nothing is left out in silence: what has more clauses or findings than that is no policy.
  if (clauses.length > most.clauses || findings.length > most.findings) return unreadable('too-large');
  const data = {
    hash,
    readerVersion: String(readerVersion),
    metadata: metadataOf(metadata),
    clauses: clauses.map(clauseOf),
    findings: findings.map(findingOf),
  };
  return Buffer.byteLength(JSON.stringify(data)) > most.bytes
    ? unreadable('too-large')
    : { type: 'RecordReading', data };
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
