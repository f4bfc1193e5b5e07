import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { secondmentFold } from '#libs/domain/secondment/fold.js';
import * as its from '../histories.js';
import { caseIn, eventsIn } from '../world.js';
import { actions } from './actions.js';
import { brokenBy, settledAfter, signedByAll } from './laws.js';
import { played, type Begin, type Moment } from './runs.js';

const lawful = (moment: Moment) => {
  const { type, by, data, at } = moment.asking;
  expect([type, by, data, at, brokenBy(moment)]).toEqual([type, by, data, at, []]);
};

const begins: Readonly<Record<'trust' | 'agreed' | 'running' | 'returning' | 'ended', Begin>> = {
  trust: [its.trust, its.monday],
  agreed: [its.agreed, its.monday],
  running: [its.running, its.begins],
  returning: [its.returning, its.opensReturn],
  ended: [its.ended, its.ends],
};

test.each([
  ['from the beginning', begins.trust],
  ['once it is agreed', begins.agreed],
  ['while it runs', begins.running],
  ['while the return is open', begins.returning],
  ['after the end', begins.ended],
])(
  'whatever people do in whatever order %s, nobody is left with no post or with two, and nothing comes after the end',
  (_, begin) => {
    fc.assert(
      fc.property(actions(90), (script) => {
        const end = played(script, lawful, begin);
        expect({ signed: signedByAll(end), settled: settledAfter(end) }).toEqual({ signed: true, settled: true });
      }),
      { numRuns: 200 },
    );
  },
  120_000,
);

test('folded again from its events, a case is what it was while it ran', () => {
  fc.assert(
    fc.property(actions(90), (script) => {
      const end = played(script, () => undefined, begins.running);
      const again = eventsIn(end).reduce(secondmentFold.fold.evolve as never, secondmentFold.fold.initial);
      expect(again).toEqual(caseIn(end));
      expect(JSON.parse(JSON.stringify(again))).toEqual(again);
    }),
    { numRuns: 60 },
  );
}, 120_000);

test('these runs reach every status, so that the laws are tested where they matter', () => {
  const missing = new Set<string>(['Agreeing', 'Agreed', 'Running', 'Returning', 'Ended', 'Completed']);
  for (const also of ['Converted', 'Refused', 'Cancelled']) missing.add(also);
  const seen = ({ now }: Moment) => void missing.delete(caseIn(now).status);
  for (const begin of Object.values(begins))
    for (const script of fc.sample(actions(90), { numRuns: 60, seed: 7 })) played(script, seen, begin);
  expect([...missing]).toEqual([]);
}, 120_000);
