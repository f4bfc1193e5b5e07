import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { AppointmentMade } from '#libs/messaging/contract/index.js';
import { findAppointment } from '../../apps/payroll-subscriber/find-appointments.js';
import { takeBatch } from '../../apps/payroll-subscriber/take-batch.js';
import { amendedMessage, anAppointment, arrived, madeMessage, voidedMessage, type Sent } from './messages.js';
import { payrollDatabase } from './payroll-database.js';

const database = payrollDatabase();

/** What happened to one appointment: amended some times, then perhaps voided. */
const life = (made: AppointmentMade, days: readonly number[], ends: boolean): Sent[] => {
  const amended = days.map((day, n) => ({
    ...made,
    revision: n + 2,
    startsOn: `2027-03-${String(day).padStart(2, '0')}`,
  }));
  const last = amended.at(-1) ?? made;
  return [
    madeMessage(made),
    ...amended.map(amendedMessage),
    ...(ends ? [voidedMessage({ ...last, revision: last.revision + 1 })] : []),
  ];
};

/** Cuts a list into batches at the given places. */
const cut = <T>(items: readonly T[], at: readonly number[]): T[][] => {
  const places = [...new Set(at.map((place) => place % (items.length + 1)))].sort((a, b) => a - b);
  return [...places, items.length].map((end, n) => items.slice(places[n - 1] ?? 0, end));
};

test('the messages of one appointment end in the same record in any order, any batches, with any repeated', async () => {
  const days = fc.array(fc.integer({ min: 1, max: 28 }), { maxLength: 4 });
  const order = fc.array(fc.nat(5), { maxLength: 14 });
  const cases = fc.tuple(
    days,
    fc.boolean(),
    order,
    fc.array(fc.nat(14), { maxLength: 4 }),
    fc.infiniteStream(fc.nat(1000)),
  );
  await fc.assert(
    fc.asyncProperty(cases, async ([amendments, ends, extra, cuts, shuffle]) => {
      const made = anAppointment();
      const all = life(made, amendments, ends);
      // Every message once, some again, all shuffled.
      const delivered = [...all, ...extra.flatMap((n) => all[n % all.length] ?? [])]
        .map((message) => ({ message, rank: shuffle.next().value as number }))
        .sort((a, b) => a.rank - b.rank)
        .map(({ message }) => arrived(message));
      for (const batch of cut(delivered, cuts)) await takeBatch(database(), batch);
      const expected = JSON.parse(all.at(-1)?.value ?? '') as AppointmentMade;
      expect(await findAppointment(database(), made.appointmentId)).toMatchObject({
        revision: expected.revision,
        startsOn: expected.startsOn,
        voided: ends,
      });
    }),
    { numRuns: 150 },
  );
}, 120_000);
