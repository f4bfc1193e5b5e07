export type {
  AppendRequest,
  AppendResult,
  LedgerValues,
  NewEvent,
  StreamAppend,
  VaultRow,
  Versions,
} from './append.js';
export { rebase } from './era.js';
export type { LeaderTiming } from './leader.js';
export { createOwnerPool, createPool, inTransaction, type Connection, type Pool } from './pool.js';
export { createSequencer } from './sequencer.js';
export { openStore, type EventStore, type World } from './store.js';
export { PoisonEvent, subscribe, type Subscription } from './subscription.js';
export type { Follower } from './follower.js';
export type { EventMetadata, OrderedEvent, StoredEvent } from './types.js';
