import type { EventStore, OrderedEvent } from '../event-store/index.js';
import type { IncomingBatch } from '../messaging/contract/subscriber.js';
import { readTopic } from '../messaging/read-topic.js';
import { messagesOf } from '../messaging/relay.js';
import type { Deps, Fault } from './invariant.js';
import { seenMessages, type SeenMessages } from './seen-messages.js';

export type TopicReading = Readonly<{ faults: readonly Fault[]; messages: number; seen: SeenMessages }>;

const idsOf = async ({ pool }: EventStore, numbers: readonly number[]) => {
  const { rows } = await pool.query<{ no: number; id: string }>({
    name: 'verify-ids',
    text: 'select o.global_no as no, e.event_id as id from event_order o join events e using (stream_id, version) where o.global_no = any($1)',
    values: [numbers],
  });
  return new Map(rows.map(({ no, id }) => [no, id]));
};

/** Reads a topic from its beginning: what the store does not know, and what came first after what should follow it. */
export const lookAtTopic = async (
  store: EventStore,
  { settings }: NonNullable<Deps['kafka']>,
  topic: string,
  last: number,
): Promise<TopicReading> => {
  const seen = seenMessages(last);
  const newest = new Map<string, number>();
  const faults: Fault[] = [];
  let messages = 0;
  const repair = `npm run republish -- --topic ${topic}`;
  const look = async (batch: IncomingBatch) => {
    const numberOf = (headers: Readonly<Record<string, string>>) => Number(headers['ce_sequence'] ?? 0);
    const ids = await idsOf(
      store,
      [...new Set(batch.messages.map((m) => numberOf(m.headers)))].filter(Number.isSafeInteger),
    );
    for (const { key, headers, offset } of batch.messages) {
      messages++;
      const no = numberOf(headers);
      const id = headers['ce_id'] ?? '';
      const subject = `${topic} partition ${batch.partition} offset ${offset}`;
      if (ids.get(no) !== id.slice(0, 36)) {
        faults.push({
          subject,
          what: `is event ${id} with number ${headers['ce_sequence']}, which the store does not know`,
          repair,
        });
        continue;
      }
      const index = Number(id.slice(37));
      if (seen.has(no, index)) continue; // said again; consumers know by its id
      seen.add(no, index);
      const before = newest.get(key ?? '') ?? 0;
      if (no < before)
        faults.push({ subject, what: `brings number ${no} of ${key} first after number ${before}`, repair });
      else newest.set(key ?? '', no);
    }
  };
  await readTopic(settings, topic, look);
  return { faults, messages, seen };
};

const published = (event: OrderedEvent) => {
  try {
    return messagesOf(event);
  } catch {
    return []; // it can't be published; the relay parks it, and `parked` says so
  }
};

/** The messages that the log asks for up to the relay's checkpoint, and that no topic has. */
export async function* missingMessages(
  store: EventStore,
  topics: ReadonlyMap<string, SeenMessages>,
  options: Readonly<{
    upTo: number;
    parked: ReadonlySet<number>;
    forgotten: (topic: string, event: OrderedEvent) => boolean;
  }>,
): AsyncGenerator<Fault> {
  for (let after = 0; after < options.upTo;) {
    const events = await store.readOrdered(after, Math.min(1_000, options.upTo - after));
    if (!events.length) return;
    for (const event of events.filter(({ globalNo }) => !options.parked.has(globalNo)))
      for (const { topic, key, headers } of published(event)) {
        const index = Number((headers['ce_id'] ?? '').slice(37));
        if (topics.get(topic)?.has(event.globalNo, index) || options.forgotten(topic, event)) continue;
        yield {
          subject: `${topic} key ${key}`,
          what: `lacks number ${event.globalNo}, which the relay has passed`,
          repair: `npm run republish -- --topic ${topic}`,
        };
      }
    after = events.at(-1)!.globalNo;
  }
}
