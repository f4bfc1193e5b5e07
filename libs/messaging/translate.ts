import type { OrderedEvent } from '../event-store/types.js';

/** A message of one of the public contracts, by its `ce_type`. */
export type PublicMessage = Readonly<{ type: string; data: object }>;
/** A process's domain event as messages of the public contracts: pure, no look-up, nothing personal. */
export type Translate = (event: OrderedEvent) => readonly PublicMessage[];
