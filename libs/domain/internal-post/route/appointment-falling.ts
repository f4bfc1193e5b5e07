import { refuse } from '../../../kernel/index.js';
import type { Begun } from '../state.js';
import { isUnsettled } from '../vacancy.js';

/** A post does not end while somebody who was appointed has withdrawn, or another date for them is open, and nobody has settled that. */
export const appointmentFalling = ({ vacancies }: Begun) => {
  const open = vacancies.filter(isUnsettled);
  const falling = open.some(({ status }) => status === 'AppointeeWithdrew');
  const first = falling ? 'VoidAppointment' : 'DeclineAmendment';
  return open.length
    ? refuse('SomebodyIsAppointed', { vacancies: open.map(({ number }) => number), first })
    : undefined;
};
