import type { z } from 'zod';
import { appointmentMessages, appointmentsTopic } from './contract/appointments.js';

/** A topic for services outside: small, versioned, without personal data, kept for ever. */
export type PublicContract = Readonly<{
  /** Names it in the description of what is on Kafka. */
  name: string;
  topic: string;
  /** The field of every message whose value is its key: the messages of a key keep their order. */
  keyedBy: string;
  /** That field in words. */
  key: string;
  messages: Readonly<Record<string, z.ZodObject>>;
  /** What each message says, in a sentence. */
  summaries: Readonly<Record<string, string>>;
  description: string;
  /** Who is known to take it in, so that a change can be talked about before it is made. */
  consumers: readonly string[];
}>;

const appointments = {
  name: 'appointments',
  topic: appointmentsTopic,
  keyedBy: 'appointmentId',
  key: 'appointment id',
  messages: appointmentMessages,
  summaries: {
    'uk.understudy.appointments.AppointmentMade.v1': 'Somebody is appointed to a post from a day on.',
    'uk.understudy.appointments.AppointmentAmended.v1':
      'The appointment stands with other facts; all of them are repeated.',
    'uk.understudy.appointments.AppointmentVoided.v1': 'The appointment does not take effect; nothing follows it.',
  } satisfies Record<keyof typeof appointmentMessages, string>,
  description:
    'The public contract. At least once, kept for ever: drop what repeats a ce_id; the highest revision of an appointment stands, and a voiding is final.',
  consumers: ['payroll-subscriber'],
} as const satisfies PublicContract;

/** Everything that the trust tells the world; a new contract is a line here. */
export const publicContracts: readonly PublicContract[] = [appointments];
