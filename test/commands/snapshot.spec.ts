import { expect, test } from '@jest/globals';
import { emptySnapshot, refold, step } from '#libs/commands/snapshot.js';
import type { StoredEvent } from '#libs/event-store/types.js';
import { ldpCycle } from '#libs/domain/ldp-cycle/index.js';
import { ldpParticipation } from '#libs/domain/ldp-participation/index.js';
import { secondment } from '#libs/domain/secondment/index.js';
import { instant, type AnyMessage } from '#libs/kernel/index.js';
import * as cycle from '../domain/ldp-cycle/situations.js';
import { thisCase as thisCycle } from '../domain/ldp-cycle/world.js';
import * as participation from '../domain/ldp-participation/situations.js';
import { thisCase as thisFile } from '../domain/ldp-participation/world.js';
import * as away from '../domain/secondment/situations.js';
import { thisCase as thisStay } from '../domain/secondment/world.js';

const stored = (messages: readonly AnyMessage[]): readonly StoredEvent[] =>
  messages.map((event, i) => ({
    version: i + 1,
    schema: 1,
    at: instant(Date.UTC(2027, 0, 1) + i * 60_000),
    event,
    metadata: { pack: { id: 'test-trust', version: 1 + (i % 2) } },
  })) as unknown as readonly StoredEvent[];
const eventsOf = (
  world: Readonly<{ log: readonly Readonly<{ stream: string; event: AnyMessage }>[] }>,
  stream: string,
) => stored(world.log.filter((one) => one.stream === stream).map(({ event }) => event));

const histories = [
  ...Object.entries(cycle.situations).map(([name, [world]]) => [ldpCycle, name, eventsOf(world, thisCycle)] as const),
  ...Object.entries(participation.situations).map(([name, [world]]) => [ldpParticipation, name, eventsOf(world, thisFile)] as const), // prettier-ignore
  ...Object.entries(away.situations).map(([name, [world]]) => [secondment, name, eventsOf(world, thisStay)] as const),
];

test('a case folded in one go is the case folded event after event, its tasks with the versions that changed them', () => {
  expect(histories.length).toBeGreaterThan(70);
  for (const [process, name, events] of histories) {
    const bit = events.reduce((snapshot, event) => step(process, snapshot, event), emptySnapshot(process));
    expect([name, refold(process, events)]).toEqual([name, bit]);
  }
});

test('and so it is from wherever it was folded before, whatever of that is told again', () => {
  for (const [process, name, events] of histories) {
    const half = events.slice(0, Math.floor(events.length / 2));
    const from = refold(process, half);
    expect([name, refold(process, events, from)]).toEqual([name, refold(process, events)]);
    expect(refold(process, half, from)).toBe(from);
  }
});
