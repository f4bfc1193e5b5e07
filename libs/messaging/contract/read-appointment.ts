import { appointmentMessages, type AppointmentMessage, type AppointmentMessageType } from './appointments.js';
import { faultsOf, readHeaders, readJson, type CloudEventHeaders, type Read } from './cloud-event.js';
import type { IncomingMessage } from './subscriber.js';

export type ReceivedAppointment = Readonly<{ headers: CloudEventHeaders; message: AppointmentMessage }>;

const isKnown = (type: string): type is AppointmentMessageType => Object.hasOwn(appointmentMessages, type);
const no = (reason: string) => ({ ok: false, reason }) as const;

/** A message of `understudy.appointments`, checked against the contract; the reason when it breaks it. */
export const readAppointment = (incoming: IncomingMessage): Read<ReceivedAppointment> => {
  const headers = readHeaders(incoming.headers);
  if (!headers.ok) return headers;
  const type = headers.value.ce_type;
  if (!isKnown(type)) return no(`ce_type: ${type} is not known to this release`);
  const json = readJson(incoming.value);
  if (!json.ok) return json;
  const read = appointmentMessages[type].safeParse(json.value);
  if (!read.success) return no(`value: ${faultsOf(read.error)}`);
  if (read.data.appointmentId !== incoming.key) return no('key: differs from appointmentId');
  return { ok: true, value: { headers: headers.value, message: { type, data: read.data } as AppointmentMessage } };
};
