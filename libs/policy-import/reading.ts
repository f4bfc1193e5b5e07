import type { Clause } from './clauses/clause.js';
import type { Finding } from './findings/finding.js';
import type { LimitOf } from './limits.js';
import type { PolicyMetadata } from './metadata/metadata.js';
import type { SourceLine } from './source-line.js';

export type Format = 'text' | 'markdown' | 'docx' | 'pdf';

/** Why a file could not be read as a policy; `too-large` says of what, how much there is and how much is taken. */
export type Unreadable =
  | Readonly<{ ok: false; hash: string; why: 'encrypted' | 'empty' | 'not-readable' | 'scanned-without-text' }>
  | Readonly<{ ok: false; hash: string; why: 'too-large'; of: LimitOf; is: number; allowed: number }>;

/** What was read out of one file; the same bytes read by the same version of the reader give the same. */
export type ReadText = Readonly<{
  ok: true;
  /** SHA-256 of the bytes, hex. */
  hash: string;
  readerVersion: number;
  format: Format;
  lines: readonly SourceLine[];
  metadata: PolicyMetadata;
  clauses: readonly Clause[];
  findings: readonly Finding[];
}>;
export type Reading = ReadText | Unreadable;
