import { appointmentMessages, type AppointmentMessage } from './appointments.js';
import { assignmentMessages, type AssignmentMessage } from './assignments.js';
import { faultsOf, readHeaders, readJson, type CloudEventHeaders, type Read } from './cloud-event.js';
import type { IncomingMessage } from './subscriber.js';

type PublicMessage = AppointmentMessage | AssignmentMessage;
export type Received<M extends PublicMessage = PublicMessage> = Readonly<{ headers: CloudEventHeaders; message: M }>;

const schemas = { ...appointmentMessages, ...assignmentMessages };
const isKnown = (type: string): type is keyof typeof schemas => Object.hasOwn(schemas, type);
const no = (reason: string) => ({ ok: false, reason }) as const;

/** A message of the public contracts, checked against its own; the reason when it breaks it. */
export const readMessage = (incoming: IncomingMessage): Read<Received> => {
  const headers = readHeaders(incoming.headers);
  if (!headers.ok) return headers;
  const type = headers.value.ce_type;
  if (!isKnown(type)) return no(`ce_type: ${type} is not known to this release`);
  const json = readJson(incoming.value);
  if (!json.ok) return json;
  const read = schemas[type].safeParse(json.value);
  if (!read.success) return no(`value: ${faultsOf(read.error)}`);
  const keyedBy = 'appointmentId' in read.data ? 'appointmentId' : 'assignmentId';
  if ((read.data as Record<string, unknown>)[keyedBy] !== incoming.key) return no(`key: differs from ${keyedBy}`);
  return { ok: true, value: { headers: headers.value, message: { type, data: read.data } as PublicMessage } };
};
