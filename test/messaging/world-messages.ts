import type { AssignmentMessage, IncomingMessage } from '#libs/messaging/contract/index.js';
import { readMessage, toPublicMessages, type OutgoingMessage } from '#libs/messaging/index.js';
import { instant, type AnyMessage, type EventId, type StreamId } from '#libs/kernel/index.js';
import { stored } from './sample-events.js';

type Logged = Readonly<{ stream: StreamId; event: AnyMessage; at: string }>;

/** What subscribers outside get of everything that happened in some streams, in the order of the log. */
export const sentOf = (log: readonly Logged[], process: string): readonly OutgoingMessage[] =>
  log
    .filter(({ stream }) => stream.startsWith(process))
    .flatMap(({ stream, event, at }, n) =>
      toPublicMessages(
        stored(event as never, {
          stream,
          at: instant(at || '2027-01-01T09:00:00Z'),
          globalNo: n + 1,
          eventId: `event-${n}` as EventId,
        }),
      ),
    );

export const asArrived = ({ topic, key, headers, value }: OutgoingMessage): IncomingMessage => ({
  topic,
  key,
  headers,
  value: Buffer.from(value),
  partition: 0,
  offset: '0',
});

/** The same as a subscriber reads it. Throws where that breaks the contract. */
export const heardOf = (log: readonly Logged[], process: string): readonly AssignmentMessage[] =>
  sentOf(log, process).map((message) => {
    const read = readMessage(asArrived(message));
    if (!read.ok) throw new Error(read.reason);
    return read.value.message as AssignmentMessage;
  });

export const nameOf = ({ type }: Readonly<{ type: string }>): string => type.split('.').at(-2) ?? '';
