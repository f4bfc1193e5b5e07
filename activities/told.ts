import type { StoredEvent } from '#libs/event-store/types.js';
import { currentSchema, type Upcasters } from '#libs/kernel/index.js';
import type { AnyProcess } from '#libs/domain/process/index.js';
import type { Told } from '../workflows/contract.js';

type Process = Pick<AnyProcess, 'carried'>;

/** An event as a workflow is told of it: its instant but no other metadata, named by the shape that it now has, and without what its fold passes over. */
export const told =
  (upcastersOf: (stream: string) => Upcasters, processOf: (stream: string) => Process | undefined = () => undefined) =>
  ({ stream, version, event, eventId, at }: StoredEvent): Told => ({
    version,
    // The store hands events out in today's shape; a workflow of a later release upcasts from there.
    schema: currentSchema(upcastersOf(stream), event.type),
    event: processOf(stream)?.carried?.(event) ?? event,
    eventId,
    at,
  });
