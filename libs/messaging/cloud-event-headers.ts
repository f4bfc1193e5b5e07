import type { OrderedEvent } from '../event-store/types.js';
import type { CloudEventHeaders } from './contract/cloud-event.js';

/** What differs between the messages of one event. */
export type Envelope = Readonly<{ process: string; id: string; type: string; subject: string }>;

/** CloudEvents 1.0 as Kafka headers, for a message about an event. */
export const headersFor = (event: OrderedEvent, { process, id, type, subject }: Envelope) =>
  ({
    ce_specversion: '1.0',
    ce_id: id,
    ce_source: `/understudy/${process}`,
    ce_type: type,
    ce_time: event.at,
    ce_subject: subject,
    ce_sequence: String(event.globalNo),
    'content-type': 'application/json',
  }) satisfies CloudEventHeaders;
