import { randomUUID } from 'node:crypto';
import type { AppendRequest, EventMetadata, NewEvent, StreamAppend } from '#libs/event-store/index.js';
import { instant, type CommandId, type EventId, type StreamId } from '#libs/kernel/index.js';
import { hr } from './people.js';

export const rawStream = (): StreamId => `internal-post-${randomUUID()}` as StreamId;

const metadata = (command: CommandId): EventMetadata => ({
  actor: { kind: 'person', id: hr },
  roles: [],
  commandId: command,
  pack: { id: 'test-trust', version: 1 },
  clause: 'none',
});

export const rawEvent = (command: CommandId, data: object = {}): NewEvent => ({
  eventId: randomUUID() as EventId,
  type: 'NobodyApplied',
  schema: 1,
  data,
  metadata: metadata(command),
  at: instant(Date.now()),
});

/** What the store is asked to append, below any decider: events without meaning, on one stream or several. */
export const rawAppend = (
  streams: readonly (Pick<StreamAppend, 'stream' | 'expected'> & { count?: number; data?: object })[],
  key: string = randomUUID(),
): AppendRequest => {
  const command = `person:${hr}:${key}` as CommandId;
  return {
    stream: streams[0]!.stream,
    command,
    hash: 'h',
    world: 1,
    vault: [],
    streams: streams.map(({ stream, expected, count = 1, data }) => ({
      stream,
      expected,
      events: Array.from({ length: count }, () => rawEvent(command, data)),
    })),
  };
};
