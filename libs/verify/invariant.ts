import type { AnyProcess } from '../domain/process/index.js';
import type { EventStore } from '../event-store/index.js';
import type { KafkaSettings } from '../messaging/contract/kafka-settings.js';
import type { Topics } from '../messaging/topics.js';
import type { Vault } from '../vault/index.js';
import type { WorkflowEngine } from './workflow-engine.js';

/** What the invariants look at. What is absent is not asked, and the report says so. */
export type Deps = Readonly<{
  store: EventStore;
  processOf: (stream: string) => AnyProcess | undefined;
  vault?: Vault;
  kafka?: Readonly<{ settings: KafkaSettings; topics: Topics }>;
  workflows?: WorkflowEngine;
  /** The folder of the apps' log files. */
  logs?: string;
  /** Texts that must be nowhere but in the vault, beside the names and addresses of the directory. */
  canaries?: readonly string[];
  /** How long a follower may take to catch up, in milliseconds. */
  waitMs: number;
}>;

/** One thing that is not as it must be: ids only, and what to do about it. */
export type Finding = Readonly<{
  invariant: string;
  /** The ids of what it is about. */
  subject: string;
  what: string;
  /** The command that repairs it. */
  repair: string;
}>;
export type Fault = Omit<Finding, 'invariant'>;

/** Something that is always true of a sound store. */
export type Invariant = Readonly<{
  name: string;
  /** As a sentence, for the report. */
  says: string;
  /** Why it can't be checked with what is there. */
  skipped?: (deps: Deps) => string | undefined;
  /** Finds what breaks it, streaming; `seen` is told how much was looked at. */
  check: (deps: Deps, seen: (count: number) => void) => AsyncIterable<Fault>;
}>;

export const fromBackup = 'Restore the database from its last backup, then: npm run rebase';
