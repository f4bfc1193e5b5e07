import type pg from 'pg';
import {
  replayHeader,
  type AppointmentMessage,
  type AssignmentMessage,
  type Received,
} from '#libs/messaging/contract/index.js';
import { keepCorrections } from './corrections.js';
import { keepAppointment } from './keep-appointment.js';
import { keepAssignment } from './keep-assignment.js';
import { periodsOf } from './pay-periods.js';

const isOfAppointment = (received: Received): received is Received<AppointmentMessage> =>
  'appointmentId' in received.message.data;

/** What one message may change the pay of: its own subject, and the appointment that it carries out. */
const subjectsOf = ({ message: { data } }: Received): readonly string[] => {
  if ('appointmentId' in data) return [data.appointmentId];
  const arisesFrom = 'external' in data ? data.arisesFromAppointmentId : undefined;
  return arisesFrom ? [data.assignmentId, arisesFrom] : [data.assignmentId];
};
const keep = (client: pg.ClientBase, received: Received): Promise<void> =>
  isOfAppointment(received)
    ? keepAppointment(client, received)
    : keepAssignment(client, received as Received<AssignmentMessage>);

/** Takes one message in, and has the pay checked and corrected unless it is a replay; false when it was there already. */
export const recordMessage = async (client: pg.ClientBase, received: Received): Promise<boolean> => {
  const { headers, message } = received;
  const first = await client.query('insert into payroll.received (ce_id) values ($1) on conflict do nothing', [
    headers.ce_id,
  ]);
  if (first.rowCount === 0) return false;
  const subjects = subjectsOf(received);
  const paid = await periodsOf(client, subjects);
  await keep(client, received);
  // Taken in again after a loss: the pay was looked at when it came first.
  if (headers[replayHeader] !== undefined) return true;
  const [appointment, assignment] = isOfAppointment(received) ? [subjects[0], null] : [null, subjects[0]];
  await client.query(
    'insert into payroll.checks (ce_id, appointment_id, assignment_id, revision) values ($1, $2, $3, $4) on conflict do nothing',
    [headers.ce_id, appointment, assignment, message.data.revision],
  );
  await keepCorrections(client, headers, paid, await periodsOf(client, subjects));
  return true;
};
