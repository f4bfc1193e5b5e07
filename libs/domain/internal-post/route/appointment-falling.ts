import { refuse } from '../../../kernel/index.js';
import type { Begun } from '../state.js';

/** A post does not end while somebody who was appointed has withdrawn and nobody has settled what comes of that. */
export const appointmentFalling = ({ vacancies }: Begun) => {
  const falling = vacancies.filter(({ status }) => status === 'AppointeeWithdrew').map(({ number }) => number);
  return falling.length ? refuse('SomebodyIsAppointed', { vacancies: falling, first: 'VoidAppointment' }) : undefined;
};
