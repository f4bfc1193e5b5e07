import { randomUUID } from 'node:crypto';
import type { InternalPostEvent } from '#libs/domain/internal-post/events.js';
import type { OrderedEvent } from '#libs/event-store/types.js';
import { instant, type CommandId, type EventId, type StreamId } from '#libs/kernel/index.js';

export const aStream = (): StreamId => `internal-post-${randomUUID()}` as StreamId;

/** An event as the log would hold it. */
export const stored = (event: InternalPostEvent, over: Partial<OrderedEvent> = {}): OrderedEvent => ({
  stream: 'internal-post-7d5f1c1e-9c58-4e55-a7a5-2f0b9f6b2c11' as StreamId,
  version: 1,
  schema: 1,
  eventId: '0b3c5d1e-4f60-4c7e-8f43-0d1b8e2a9c55' as EventId,
  at: instant('2027-01-11T09:00:00.123Z'),
  metadata: {
    actor: { kind: 'service', id: 'tests' as never },
    roles: [],
    commandId: 'service:tests:1' as CommandId,
    pack: { id: 'demo', version: 1 },
    clause: '002 §1',
  },
  event,
  globalNo: 41,
  ...over,
});

export const made = {
  type: 'AppointmentMade',
  data: {
    vacancy: 1,
    appointment: 'a-1' as never,
    revision: 1,
    staff: 'st-7' as never,
    school: 'oakfield' as never,
    releasedBy: 'ashgrove' as never,
    title: 'Head of Year 9',
    startsOn: '2027-02-22' as never,
  },
} as const satisfies InternalPostEvent;

export const reason = { vault: 'v-9' as never, hash: 'c0ffee' };
export const amended = {
  type: 'AppointmentAmended',
  data: { ...made.data, revision: 2, startsOn: '2027-03-01' as never, reason },
} as const satisfies InternalPostEvent;
export const voided = {
  type: 'AppointmentVoided',
  data: { ...amended.data, revision: 3 },
} as const satisfies InternalPostEvent;
