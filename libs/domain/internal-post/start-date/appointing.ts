import { localDate } from '../../../kernel/calendar.js';
import { refuse, type Context, type LocalDate } from '../../../kernel/index.js';
import type { Application } from '../application.js';
import type { AppointmentId } from '../events.js';
import type { Begun } from '../state.js';

/** The date has to lie ahead; undefined when it does. */
export const startsInThePast = (startsOn: LocalDate, { at }: Context<unknown>) =>
  startsOn <= localDate(at) ? refuse('StartsInThePast', { startsOn, today: localDate(at) }) : undefined;

/** The appointment, once every side has signed one date and every condition is met. */
export const appointmentMade = (
  { post }: Begun,
  { applicant, school }: Pick<Application, 'applicant' | 'school'>,
  vacancy: number,
  startsOn: LocalDate,
  { freshId, people }: Context<unknown>,
) =>
  ({
    type: 'AppointmentMade',
    data: {
      vacancy,
      appointment: freshId as AppointmentId,
      revision: 1,
      staff: applicant,
      school: post.school,
      releasedBy: people.employer(applicant) ?? school,
      title: post.title,
      startsOn,
    },
  }) as const;
