import type { KeyObject } from 'node:crypto';
import type { Connection } from '../event-store/pool.js';
import type { Sealed } from '../domain/process/command.js';
import type { StaffId, StreamId, VaultId } from '../kernel/index.js';

/** One person's keys, in memory only: printing it shows no key. */
export type SubjectKey = Readonly<{
  subject: StaffId;
  /** Names the key inside each box, so that a box of an erased key is told from a damaged one. */
  id: Buffer;
  box: KeyObject;
  hash: KeyObject;
}>;

/** A row of vault_items; `box` is base64. */
export type VaultRow = Readonly<{ vault_id: VaultId; subject: StaffId; stream_id: StreamId | null; box: string }>;

/** A row of vault_documents: the bytes of one document. */
export type DocumentRow = Readonly<{ vault_id: string; subject: StaffId; stream_id: StreamId; box: Buffer }>;
/** A document as it lies in the vault: its bytes, and their hash under its person's key as it is now. */
export type DocumentBytes = Readonly<{ bytes: Buffer; hash: string }>;

/** Where personal texts lie, each encrypted under the key of the person it is about. */
export interface Vault {
  /**
   * A person's key, made on first use.
   * `world`: the version of the world that the caller decides on. With it a key that was erased meanwhile is never used
   * (erasing moves the world, and an append notices); without it a key is looked up again after five seconds.
   */
  subjectKey(subject: StaffId, world?: number): Promise<SubjectKey>;
  /** The same for many people on the caller's transaction, past the cache. */
  subjectKeys(client: Connection, subjects: readonly StaffId[]): Promise<ReadonlyMap<StaffId, SubjectKey>>;
  /** Encrypts a text and writes nothing: the row goes into the append's transaction, `sealed` into the event. */
  seal(key: SubjectKey, vaultId: VaultId, text: string, stream?: StreamId): { sealed: Sealed; row: VaultRow };
  /** Encrypts the bytes of a document and writes nothing: the row goes into the append's transaction, `hash` into the event. */
  sealDocument(key: SubjectKey, id: string, bytes: Buffer, stream: StreamId): { hash: string; row: DocumentRow };
  /** The bytes of a document; undefined when it was removed, or its person erased. Throws as `read` does. */
  readDocument(id: string, client?: Connection): Promise<DocumentBytes | undefined>;
  /** The case that a document lies with; undefined when it was removed, or its person erased. */
  caseOfDocument(id: string): Promise<StreamId | undefined>;
  /** Writes rows on the caller's transaction. */
  put(client: Connection, rows: readonly VaultRow[]): Promise<void>;
  /** Deletes items on the caller's transaction. */
  drop(client: Connection, ids: readonly VaultId[]): Promise<void>;
  /** The texts, on the caller's transaction if given; those of erased people are absent. Throws when an item is damaged or VAULT_KEY is another than it was written with. */
  read(ids: readonly VaultId[], client?: Connection): Promise<ReadonlyMap<VaultId, string>>;
  /** Deletes a person's key, items and documents, for good; false when there was nothing. */
  erase(subject: StaffId): Promise<boolean>;
  /** Everybody who has a key. */
  subjects(): Promise<readonly StaffId[]>;
  /** What the commands table keeps of a command's body: it tells two bodies apart and gives neither away. */
  bodyHash(text: string): string;
  /** Throws when VAULT_KEY is not the key that this database's vault was written with. */
  check(): Promise<void>;
}
