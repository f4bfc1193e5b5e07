import type { Instant, StreamId } from '../kernel/index.js';

/** What of a case somebody was shown that is not for everybody's eyes. */
export type ReadKind = 'statement' | 'reason' | 'scores' | 'document' | 'past-state';
/** One look at it: who, when, and at what; `about` is the application, the document or the version, or empty. */
export type Read = Readonly<{
  at: Instant;
  reader: Readonly<{ kind: 'person' | 'service'; id: string }>;
  case: StreamId;
  what: ReadKind;
  about: string;
}>;

/** Takes down who looked at what. Nobody waits for it. */
export interface Reads {
  /** The same look again within a minute is the same look. */
  note(read: Read): void;
  /** Writes what was noted so far. Throws when it can't; what it held stays noted. */
  flush(): Promise<void>;
  /** Writes the rest, and takes down nothing more. */
  close(): Promise<void>;
}
