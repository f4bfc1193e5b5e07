import type { OrderedEvent } from '../event-store/types.js';
import type { AppointmentMessage } from './contract/appointments.js';

/** A process's domain event as messages of the public contract: pure, no look-up, nothing personal. */
export type Translate = (event: OrderedEvent) => readonly AppointmentMessage[];
