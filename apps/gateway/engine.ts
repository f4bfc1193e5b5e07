import type { RunCommand } from '#libs/commands/types.js';
import type { WatchedDirectory } from '#libs/directory/watch.js';
import type { EventStore } from '#libs/event-store/index.js';
import type { Instant, StaffId } from '#libs/kernel/index.js';
import type { Vault } from '#libs/vault/index.js';

/** Everything that the HTTP layer asks of the rest. */
export type Engine = Readonly<{
  store: EventStore;
  vault: Vault;
  directory: WatchedDirectory;
  run: RunCommand;
  /** The names of people, from the vault; those of erased people are absent. */
  names: (staff: readonly StaffId[]) => Promise<ReadonlyMap<StaffId, string>>;
  /** The trust's clock. */
  now: () => Instant;
  close: () => Promise<void>;
}>;
export const ENGINE = Symbol('engine');
