import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { participationFold } from '#libs/domain/ldp-participation/fold.js';
import { participationOf } from '#libs/domain/ldp-participation/stream.js';
import { ada } from '../../../support/people.js';
import { nextCycle, nextOpened } from '../cycle.js';
import * as its from '../histories.js';
import { caseIn, eventsIn, recorded } from '../world.js';
import { actions, persons } from './actions.js';
import { brokenBy, completionsRest } from './laws.js';
import { played, type Begin, type Moment } from './runs.js';

const lawful = (moment: Moment) => {
  const { type, staff, asking } = moment;
  const told = [type, staff, asking?.by, asking?.data, asking?.at];
  expect([...told, brokenBy(moment)]).toEqual([...told, []]);
};
const both = (world: Begin[0]) => recorded(world, nextCycle, [nextOpened]);
const begins: Readonly<Record<string, Begin>> = {
  'from the beginning': [both(its.trust), its.may],
  'once a place is offered': [both(its.offered), its.june],
  'while somebody takes part': [both(its.planned), its.october],
  'when the year is looked at': [both(its.looked), its.later],
  'when the facts of the year are there': [both(its.withFacts), its.later],
  'after somebody completed': [both(its.completed), '2028-07-10T09:00:00Z'],
};

test.each(Object.keys(begins))(
  'whatever people do in whatever order %s, nobody decides on themself, has two places or is let go in silence',
  (name) => {
    fc.assert(
      fc.property(actions(80), (script) => {
        const end = played(script, lawful, begins[name]!);
        for (const staff of persons) expect(completionsRest(end, staff)).toBe(true);
      }),
      { numRuns: 80 },
    );
  },
  120_000,
);

test('folded again from its events, a file is what it was while it ran, and plain JSON', () => {
  fc.assert(
    fc.property(actions(80), (script) => {
      const end = played(script, () => undefined, begins['while somebody takes part']!);
      for (const staff of persons) {
        const events = eventsIn(end, participationOf(staff));
        const again = events.reduce(participationFold.fold.evolve as never, participationFold.fold.initial);
        expect(again).toEqual(caseIn(end, staff));
        expect(JSON.parse(JSON.stringify(again))).toEqual(again);
      }
    }),
    { numRuns: 60 },
  );
}, 120_000);

test('these runs reach every status, so that the laws are tested where they matter', () => {
  const missing = new Set<string>(['Submitted', 'WithPanel', 'WaitListed', 'Offered', 'Accepted', 'Deferred']);
  for (const also of ['NotSelected', 'Withdrawn', 'Declined', 'Participating', 'Paused', 'ContinuationPending'])
    missing.add(also);
  for (const also of ['NotContinued', 'Completed', 'Left']) missing.add(also);
  const seen = ({ now, staff }: Moment) => {
    missing.delete(caseIn(now, staff).status);
    missing.delete(caseIn(now, ada).status);
  };
  for (const begin of Object.values(begins))
    for (const script of fc.sample(actions(80), { numRuns: 150, seed: 7 })) played(script, seen, begin);
  expect([...missing]).toEqual([]);
}, 120_000);
