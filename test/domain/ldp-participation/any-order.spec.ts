import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { participationFold } from '#libs/domain/ldp-participation/fold.js';
import { deadlines } from '#libs/domain/ldp-participation/deadlines.js';
import { ldpParticipation } from '#libs/domain/ldp-participation/index.js';
import { isOpen } from '#libs/domain/ldp-participation/state.js';
import type { AnyMessage } from '#libs/kernel/index.js';
import { commandTypes, givenBy, ofTheProcess } from './commands.js';
import { situations, whenDue } from './situations.js';
import { after, decided, eventsIn } from './world.js';

/** Every event that a situation has in it, or that a command brings about there. */
const facts = [
  ...new Map(
    Object.values(situations)
      .flatMap(([world, at]) =>
        commandTypes.flatMap((type) => {
          const asking = givenBy(type, world, ofTheProcess(type) ? whenDue : at);
          return eventsIn(after(world, asking, decided(world, asking)));
        }),
      )
      .map((event) => [JSON.stringify(event), event] as const),
  ).values(),
];
const fold = (events: readonly AnyMessage[]) =>
  events.reduce(participationFold.fold.evolve as never, participationFold.fold.initial);
const anyOrder = fc.array(fc.constantFrom(...facts), { maxLength: 40, size: 'max' });

test('there are facts of many types to put in any order', () => {
  expect(new Set(facts.map(({ type }) => type)).size).toBeGreaterThan(40);
});

test('a fold never throws in whatever order facts come, nor do tasks, deadlines and summary of what it ends in', () => {
  fc.assert(
    fc.property(anyOrder, (events) => {
      const state = fold(events);
      expect(Array.isArray(deadlines(state))).toBe(true);
      if (!isOpen(state)) expect(ldpParticipation.tasks(state)).toEqual([]);
      if (state.status !== 'NotApplied') expect(ldpParticipation.summary(state).status).toBe(state.status);
      expect(JSON.parse(JSON.stringify(state))).toEqual(state);
    }),
    { numRuns: 300 },
  );
});

test('a fold changes neither the state before it nor the event', () => {
  const frozen = <T>(value: T): T => {
    if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
    return value;
  };
  const { evolve, initial } = participationFold.fold;
  fc.assert(
    fc.property(anyOrder, (events) => {
      const folding = () =>
        events.reduce((state, event) => frozen(evolve(state, frozen(event) as never)), frozen(initial));
      expect(folding).not.toThrow();
    }),
  );
});
