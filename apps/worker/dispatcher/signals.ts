import type { OrderedEvent } from '#libs/event-store/index.js';
import { maxPageBytes, type Told } from '../../../workflows/contract.js';

/** The events of one stream, in their order. */
export type StreamEvents = Readonly<{ stream: string; events: readonly [OrderedEvent, ...OrderedEvent[]] }>;

/** What waits, stream by stream: events of one stream are sent together. */
export const byStream = (events: readonly OrderedEvent[]): readonly StreamEvents[] => {
  const streams = new Map<string, [OrderedEvent, ...OrderedEvent[]]>();
  for (const event of events) {
    const those = streams.get(event.stream);
    if (those) those.push(event);
    else streams.set(event.stream, [event]);
  }
  return [...streams].map(([stream, those]) => ({ stream, events: those }));
};

/** The events as one signal carries them; nothing, which says "look", when they are too large for it. */
export const sendable = (events: readonly Told[]): readonly Told[] =>
  Buffer.byteLength(JSON.stringify(events)) <= maxPageBytes ? events : [];
