import { z } from 'zod';
import { refuse } from '../../../kernel/index.js';
import { vacancyNumber } from '../fields.js';
import type { Appointment } from '../words.js';

/** Whoever changes an appointment names the revision that they have read. */
export const appointmentFields = { vacancy: vacancyNumber, revision: z.int().min(1).max(1000) };

export const appointmentSuperseded = ({ revision: latest }: Appointment, revision: number) =>
  revision === latest ? undefined : refuse('AppointmentSuperseded', { revision, latest });
