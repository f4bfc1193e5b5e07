import { expect, test } from '@jest/globals';
import { withClaims, type AnyProcess } from '#libs/domain/process/index.js';
import { emptySnapshot, refold, schemaOf } from '#libs/commands/snapshot.js';
import type { StoredEvent } from '#libs/event-store/types.js';
import { stored, type EventRow } from '#libs/event-store/rows.js';
import type { AnyMessage, EventId, Message, StreamId, Upcasters } from '#libs/kernel/index.js';
import { viewOf } from '../../../workflows/follow/view.js';

/** A process of two releases: `Counted` once held `amount`, then `by`, and today says why as well. */
type Counted = Message<'Counted', { by: number; why: string }>;
const upcasters: Upcasters = {
  Counted: [({ amount }: { amount: number }) => ({ by: amount }), (old: object) => ({ ...old, why: 'not recorded' })],
};
const counting = withClaims<{ total: number; whys: readonly string[] }, Counted>(
  {
    revision: 1,
    initial: { total: 0, whys: [] },
    evolve: ({ total, whys }, { data }) => ({ total: total + data.by, whys: [...whys, data.why] }),
    upcasters,
  },
  () => [],
);
const process = {
  name: 'counting',
  ...counting,
  specs: {},
  summary: () => ({}),
  decide: () => ({}),
} as never as AnyProcess;

const stream = 'counting-00000000-0000-4000-8000-000000000001' as StreamId;
const history = [
  { schema: 1, data: { amount: 5 } },
  { schema: 2, data: { by: 7 } },
  { schema: 3, data: { by: 11, why: 'asked' } },
];
const rows = history.map(({ schema, data }, i): EventRow => ({
  stream,
  version: i + 1,
  eventId: `event-${i + 1}` as EventId,
  type: 'Counted',
  schema,
  data,
  metadata: { pack: { id: 'test-trust', version: 1 } } as EventRow['metadata'],
  at: '2027-01-11T09:00:00.000Z',
}));
const today = { total: 23, whys: ['not recorded', 'not recorded', 'asked'] };

test('the store reads every shape as today’s, so that a refold sees one', () => {
  const events: readonly StoredEvent[] = rows.map((row) => stored(row, () => upcasters));
  expect(refold(process, events).state).toMatchObject(today);
});

test('a refold that goes on from a snapshot ends where one from the beginning does', () => {
  const events = rows.map((row) => stored(row, () => upcasters));
  const half = refold(process, events.slice(0, 2));
  expect(refold(process, events, half)).toEqual(refold(process, events, emptySnapshot(process)));
});

test('a workflow that is told events of former shapes folds them in today’s', () => {
  const view = viewOf({ stream }, counting.fold);
  view.take(
    history.map(({ schema, data }, i) => ({
      version: i + 1,
      schema,
      event: { type: 'Counted', data } as AnyMessage,
      eventId: `event-${i + 1}` as EventId,
    })),
  );
  expect(view.state).toMatchObject(today);
});

test('new events are written in the schema of today', () => {
  expect(schemaOf(process, 'Counted')).toBe(3);
  expect(schemaOf(process, 'TaskClaimed')).toBe(1);
});

test('without its steps the same history folds into nonsense, so the steps are what is proved here', () => {
  const events = rows.map((row) => ({ ...stored({ ...row, schema: 1 }, () => ({})), version: row.version }));
  expect((refold(process, events).state as { total: number }).total).toBeNaN();
});
