import { refuse, type Context, type StaffId } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import type { Sealed } from '../../process/index.js';
import { may, type Application } from '../application.js';
import { settled } from '../consequences.js';
import type { Begun, InternalPost } from '../state.js';

/** An application leaves the race, with what follows from that; an appointment is not undone this way. */
export const withdrawing = (
  state: InternalPost & Begun,
  { id, applicant, status }: Application,
  { by, reason }: Readonly<{ by: StaffId; reason?: Sealed | undefined }>,
  context: Context<Rules>,
) => {
  const appointed = state.vacancies.find(
    (one) => (one.status === 'Appointed' || one.status === 'AppointeeWithdrew') && one.appointment.staff === applicant,
  );
  if (appointed) return refuse('AlreadyAppointed', { vacancy: appointed.number, instead: 'WithdrawFromAppointment' });
  if (!may({ status } as Application, 'withdraw')) return refuse('AlreadyDecided', { application: id, status });
  return settled(state, context, {
    type: 'ApplicationWithdrawn',
    data: { application: id, by, ...(reason && { reason }) },
  });
};
