import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ActingFacts, SecondmentFacts } from '#libs/messaging/contract/index.js';
import { findPayPeriods } from '../../apps/payroll-subscriber/pay-periods.js';
import { takeBatch } from '../../apps/payroll-subscriber/take-batch.js';
import { anActingUp, aSecondment, fullWeek, saying } from './assignment-messages.js';
import { amendedMessage, anAppointment, arrived, madeMessage, voidedMessage, type Sent } from './messages.js';
import { payrollDatabase } from './payroll-database.js';

const database = payrollDatabase();
const empty = () =>
  database().query('truncate payroll.appointments, payroll.assignments, payroll.received, payroll.corrections');

type Turn = Readonly<{ from: number; length: number | undefined; kind: number }>;
const day = (n: number) => new Date(Date.UTC(2027, 0, 1 + n)).toISOString().slice(0, 10);
const datesOf = ({ from, length }: Turn) => ({ from: day(from), ...(length && { to: day(from + length) }) });
const nexts = [
  undefined,
  { to: 'own-post', from: '2028-01-01' },
  { to: 'host-post', from: '2028-01-01', schoolId: 'oakfield', postId: 'post-host', pattern: fullWeek },
] as const;

const secondmentOf = (first: SecondmentFacts, turns: readonly Turn[], ends: boolean): Sent[] => {
  const { to: _, ...facts } = first;
  const named = ['Amended', 'Extended', 'Ended'];
  const said = turns.map((turn, n) => {
    const next = nexts[turn.kind];
    const data = { ...facts, ...datesOf(turn), revision: n + 2, ...(next && { next }) };
    return saying(`Secondment${named[turn.kind]}`, data);
  });
  const voided = saying('SecondmentVoided', { ...first, revision: turns.length + 2 });
  return [saying('SecondmentAnnounced', first), ...said, ...(ends ? [voided] : [])];
};
const actingOf = (first: ActingFacts, turns: readonly Turn[], ends: boolean): Sent[] => {
  const { to: _, ...facts } = first;
  const said = turns.map((turn, n) => {
    const allowance = { paid: 'as-the-post', effectiveFrom: day(turn.from + 3) } as const;
    const data = { ...facts, ...datesOf(turn), revision: n + 2 };
    return turn.kind ? saying('ActingAllowanceDetermined', { ...data, allowance }) : saying('ActingUpAmended', data);
  });
  const voided = saying('ActingUpVoided', { ...first, revision: turns.length + 2 });
  return [saying('ActingUpAnnounced', first), ...said, ...(ends ? [voided] : [])];
};
const appointmentOf = (made: ReturnType<typeof anAppointment>, turns: readonly Turn[], ends: boolean): Sent[] => [
  madeMessage(made),
  ...turns.map(({ from }, n) => amendedMessage({ ...made, revision: n + 2, startsOn: day(from) })),
  ...(ends ? [voidedMessage({ ...made, revision: turns.length + 2 })] : []),
];

const turns = fc.array(
  fc.record({
    from: fc.nat(300),
    length: fc.option(fc.integer({ min: 1, max: 200 }), { nil: undefined }),
    kind: fc.nat(2),
  }),
  { maxLength: 4 },
);
const life = fc.record({ turns, ends: fc.boolean() });
const person = fc.record({ appointed: life, seconded: life, again: life, acting: life, carriesOut: fc.boolean() });

test('the messages of a person end in the same pay in any order, any batches, with any repeated', async () => {
  const order = fc.tuple(
    fc.array(fc.nat(40), { maxLength: 12 }),
    fc.infiniteStream(fc.nat(1000)),
    fc.integer({ min: 1, max: 7 }),
  );
  await fc.assert(
    fc.asyncProperty(person, order, async (lived, [again, shuffle, size]) => {
      const staffId = 'st-any';
      const appointment = anAppointment({ staffId });
      const arises = lived.carriesOut ? { arisesFromAppointmentId: appointment.appointmentId } : {};
      const messages = [
        ...appointmentOf(appointment, lived.appointed.turns, lived.appointed.ends),
        ...secondmentOf(aSecondment({ staffId, ...arises }), lived.seconded.turns, lived.seconded.ends),
        ...secondmentOf(
          aSecondment({ staffId, from: '2027-09-01', to: '2028-07-31' }),
          lived.again.turns,
          lived.again.ends,
        ),
        ...actingOf(anActingUp({ staffId }), lived.acting.turns, lived.acting.ends),
      ].map((message) => arrived(message));
      await empty();
      await takeBatch(database(), messages);
      const expected = await findPayPeriods(database(), staffId);
      await empty();
      const delivered = [...messages, ...again.flatMap((n) => messages[n % messages.length] ?? [])]
        .map((message) => ({ message, rank: shuffle.next().value as number }))
        .sort((a, b) => a.rank - b.rank)
        .map(({ message }) => message);
      for (let n = 0; n < delivered.length; n += size) await takeBatch(database(), delivered.slice(n, n + size));
      expect(await findPayPeriods(database(), staffId)).toEqual(expected);
      expect((await database().query('select 1 from payroll.dead_letters')).rowCount).toBe(0);
    }),
    { numRuns: 100 },
  );
}, 180_000);
