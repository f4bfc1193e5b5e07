import { randomUUID } from 'node:crypto';
import type { AnyMessage, StaffId, StreamId } from '#libs/kernel/index.js';
import * as acting from '../domain/acting-up/situations.js';
import { situations as secondments } from '../domain/secondment/situations.js';
import { eventsIn } from '../domain/secondment/world.js';
import type { Told } from '../access/post-facts.js';
import { goOn } from '../gateway/seed.js';
import type { Gateway } from '../gateway/gateway.js';
import type { Placement } from './placement-table.js';

type Actual = Readonly<{ process: 'secondment' | 'acting-up'; events: readonly AnyMessage[] }>;
const seconded = (name: keyof typeof secondments): Actual => ({
  process: 'secondment',
  events: eventsIn(secondments[name][0]),
});
const link = (name: acting.SituationName): Actual => {
  const { world, stream } = acting.situations[name];
  const events = world.log.filter((one) => one.stream === stream).map(({ event }) => event);
  return { process: 'acting-up', events };
};
/** Where such a case may stand when somebody asks; what has happened to it by then. */
const histories: Readonly<Record<Placement, Actual>> = {
  requested: seconded('Requested'),
  agreeing: seconded('Agreeing: written'),
  running: seconded('Running: review open'),
  ended: seconded('Ended: outcome owed'),
  arranged: link('Arranged'),
  acting: link('Acting'),
  below: link('Acting: becomes management'),
  proposed: link('Acting: unwinding proposed'),
  cancelled: link('Cancelled'),
};
export const placements = Object.keys(histories) as readonly Placement[];
export const isSecondment = (placement: Placement): boolean => histories[placement].process === 'secondment';

const marked = (placement: Placement, value: unknown): unknown => {
  if (Array.isArray(value)) return value.map((one) => marked(placement, one));
  if (typeof value !== 'object' || value === null) return value;
  if ('vault' in value) return { ...value, vault: `${placement}~${String(value.vault)}~` };
  return Object.fromEntries(Object.entries(value).map(([field, one]) => [field, marked(placement, one)]));
};
/** One case in each place; every text says in its words of which case it is. */
export const seedPlacements = async (gateway: Gateway): Promise<Readonly<Record<Placement, StreamId>>> => {
  const made: [Placement, StreamId][] = [];
  for (const placement of placements) {
    const { process, events } = histories[placement];
    const told = events.map(({ type, data }) => {
      const { by } = data as { by?: StaffId };
      return { by: by ?? 'process', event: { type, data: marked(placement, data) } } as unknown as Told;
    });
    made.push([placement, await goOn(gateway, `${process}-${randomUUID()}` as StreamId, told)]);
  }
  return Object.fromEntries(made) as Readonly<Record<Placement, StreamId>>;
};
