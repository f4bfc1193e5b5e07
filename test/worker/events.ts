import type { OrderedEvent } from '#libs/event-store/index.js';

/** An event of a stream as the log orders it. */
export const ordered = (globalNo: number, stream: string, version: number, data: object = {}): OrderedEvent => ({
  globalNo,
  stream: stream as OrderedEvent['stream'],
  version,
  schema: 1,
  event: { type: 'RequestApproved', data },
  eventId: `${stream}/${version}` as OrderedEvent['eventId'],
  at: '2027-01-01T00:00:00.000Z' as OrderedEvent['at'],
  metadata: {
    actor: { kind: 'process', id: stream as OrderedEvent['stream'] },
    roles: [],
    commandId: 'c' as OrderedEvent['metadata']['commandId'],
    pack: { id: 'p', version: 1 },
    clause: '',
  },
});
