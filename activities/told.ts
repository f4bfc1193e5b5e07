import type { StoredEvent } from '#libs/event-store/types.js';
import { currentSchema, type Upcasters } from '#libs/kernel/index.js';
import type { Told } from '../workflows/contract.js';

/** An event as a workflow is told of it: its instant but no other metadata, and named by the shape that it now has. */
export const told =
  (upcastersOf: (stream: string) => Upcasters) =>
  ({ stream, version, event, eventId, at }: StoredEvent): Told => ({
    version,
    // The store hands events out in today's shape; a workflow of a later release upcasts from there.
    schema: currentSchema(upcastersOf(stream), event.type),
    event,
    eventId,
    at,
  });
