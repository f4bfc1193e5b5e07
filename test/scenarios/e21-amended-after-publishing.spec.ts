import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import type { InternalPostEvent } from '#libs/domain/internal-post/events.js';
import type { EventId } from '#libs/kernel/index.js';
import { toPublicMessages } from '#libs/messaging/index.js';
import { findAppointment } from '../../apps/payroll-subscriber/find-appointments.js';
import { takeBatch } from '../../apps/payroll-subscriber/take-batch.js';
import { fold, type Fact } from '../support/given.js';
import { ben, headOfAsh, headOfBirch, hr } from '../support/people.js';
import { move, play, type Move } from '../support/play.js';
import { stored } from '../messaging/sample-events.js';
import { arrived } from '../payroll/messages.js';
import { payrollDatabase } from '../payroll/payroll-database.js';
import * as its from '../domain/internal-post/histories.js';

const database = payrollDatabase();
const at = its.agreeingDay;

/** HR asks for another date, and everybody whom it concerns agrees. */
const amending = (amendment: number, startsOn: string): readonly Move[] => [
  move(hr, 'AmendAppointment', { vacancy: 1, revision: amendment, startsOn: its.day(startsOn), ...its.becauseOf }),
  ...(
    [
      [headOfAsh, 'gaining'],
      [headOfBirch, 'releasing'],
      [ben, 'candidate'],
    ] as const
  ).map(([by, as]) => move(by, 'AgreeAmendment', { vacancy: 1, amendment, as })),
];
/** An appointment of its own, amended as often as there are days; what was published of it, in order. */
const published = (...days: readonly string[]) => {
  const id = randomUUID();
  const signing = { ...its.signing(headOfBirch, 'releasing'), fresh: id };
  const moves = days.flatMap((startsOn, i) => amending(i + 1, startsOn));
  const history = play(its.signedByTwo, { at }, signing, ...moves);
  const messages = history.flatMap((event: Fact, i) =>
    toPublicMessages(stored(event as InternalPostEvent, { eventId: randomUUID() as EventId, globalNo: i + 1 })),
  );
  return { id, history, messages };
};
const ordersOf = <T>(items: readonly T[]): readonly (readonly T[])[] =>
  items.length < 2
    ? [items]
    : items.flatMap((first, i) => ordersOf(items.filter((_, n) => n !== i)).map((rest) => [first, ...rest]));

test('E21: the start date moves after the appointment was published: the amendment supersedes it by its revision', () => {
  const { id, history, messages } = published('2027-05-04', '2027-06-01');
  expect(fold(history)).toMatchObject({
    status: 'Appointed',
    vacancies: [{ appointment: { appointment: id, revision: 3, startsOn: '2027-06-01' } }],
  });
  const told = messages.map(({ key, value, headers }) => ({
    key,
    type: headers['ce_type'],
    ...(JSON.parse(value) as object),
  }));
  expect(told).toMatchObject([
    { key: id, type: 'uk.understudy.appointments.AppointmentMade.v1', revision: 1, startsOn: its.startDay },
    {
      key: id,
      type: 'uk.understudy.appointments.AppointmentAmended.v1',
      revision: 2,
      startsOn: '2027-05-04',
      supersedes: { appointmentId: id, revision: 1 },
    },
    { key: id, revision: 3, startsOn: '2027-06-01', supersedes: { appointmentId: id, revision: 2 } },
  ]);
  expect(JSON.stringify(messages)).not.toContain('hash-of-reason');
});

test('E21: until the last side has agreed, nothing is published and the old date holds', () => {
  const proposed = play(its.appointed, { at }, ...amending(1, '2027-05-04').slice(0, -1));
  const messages = proposed.flatMap((event) => toPublicMessages(stored(event as InternalPostEvent)));
  expect(messages).toHaveLength(1);
  expect(fold(proposed)).toMatchObject({ vacancies: [{ appointment: { revision: 1, startsOn: its.startDay } }] });
});

test.each(ordersOf([0, 1, 2]))(
  'E21: payroll ends with the latest date when it hears of them in the order %i, %i, %i',
  async (...order) => {
    const { id, messages } = published('2027-05-04', '2027-06-01');
    const inOrder = order.map((n) => arrived(messages[n]!));
    for (const message of inOrder) await takeBatch(database(), [message]);
    expect(await findAppointment(database(), id)).toMatchObject({ revision: 3, startsOn: '2027-06-01', voided: false });
    await takeBatch(database(), [...inOrder, ...inOrder.toReversed()]);
    expect(await findAppointment(database(), id)).toMatchObject({ revision: 3, startsOn: '2027-06-01' });
  },
);

test('E21: moved there and back, it is the last word that counts, not the latest day', async () => {
  const { id, messages } = published('2027-09-01', its.startDay);
  for (const message of messages.toReversed()) await takeBatch(database(), [arrived(message)]);
  expect(await findAppointment(database(), id)).toMatchObject({ revision: 3, startsOn: its.startDay });
});
