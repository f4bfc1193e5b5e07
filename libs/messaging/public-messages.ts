import type { OrderedEvent } from '../event-store/types.js';
import type { ProcessName } from '../domain/registry.js';
import { headersFor } from './cloud-event-headers.js';
import { appointmentMessages, appointmentsTopic } from './contract/appointments.js';
import { faultsOf } from './contract/cloud-event.js';
import { processOfEvent, Untranslatable } from './domain-message.js';
import { internalPostAppointments } from './internal-post-appointments.js';
import type { Translate } from './translate.js';
import type { OutgoingMessage } from './publisher.js';

/** What each process tells the world: its domain events become messages of the public contract, or nothing. */
const translations: Readonly<Record<ProcessName, Translate>> = { 'internal-post': internalPostAppointments };

/** The messages of the public contract that an event becomes, checked against it. Throws Untranslatable. */
export const toPublicMessages = (event: OrderedEvent): readonly OutgoingMessage[] => {
  const process = processOfEvent(event).name;
  return translations[process as ProcessName](event).map(({ type, data }, index) => {
    const read = appointmentMessages[type].safeParse(data);
    if (!read.success)
      throw new Untranslatable(`${event.event.type} breaks the public contract: ${faultsOf(read.error)}`);
    return {
      topic: appointmentsTopic,
      key: read.data.appointmentId,
      headers: headersFor(event, { process, id: `${event.eventId}.${index}`, type, subject: read.data.appointmentId }),
      value: JSON.stringify(read.data),
    };
  });
};
