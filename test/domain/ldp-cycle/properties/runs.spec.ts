import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cycleFold } from '#libs/domain/ldp-cycle/fold.js';
import * as its from '../histories.js';
import { caseIn, eventsIn, playing } from '../world.js';
import { actions } from './actions.js';
import { brokenBy, type Moment } from './laws.js';
import { played, type Begin } from './runs.js';

const lawful = (moment: Moment) => {
  const broken = brokenBy(moment);
  if (broken.length) throw new Error(`${broken.join(', ')} after ${JSON.stringify(moment.now.log.at(-1))}`);
};
const closed = playing(its.declared, its.closingApplications);
const begins: Readonly<Record<'declared' | 'closed' | 'selected' | 'running', Begin>> = {
  declared: [its.declared, its.june],
  closed: [closed, its.september],
  selected: [its.selected, its.september],
  running: [its.running, its.autumnReview],
};

test.each([
  ['from the panel on', begins.declared],
  ['once applications are closed', begins.closed],
  ['once places are offered', begins.selected],
  ['while the cohort takes part', begins.running],
])(
  'whatever people do in whatever order %s: no place too many, the list in its order, and nobody judges their own',
  (_, begin) => {
    fc.assert(
      fc.property(actions(80), (script) => {
        played(script, lawful, begin);
      }),
      { numRuns: 100 },
    );
  },
  120_000,
);

test('folded again from its events, a cycle is what it was while it ran, and plain data', () => {
  fc.assert(
    fc.property(actions(60), (script) => {
      const end = played(script, () => undefined, begins.selected);
      const again = eventsIn(end).reduce(cycleFold.fold.evolve as never, cycleFold.fold.initial);
      expect(again).toEqual(caseIn(end));
      expect(JSON.parse(JSON.stringify(again))).toEqual(again);
    }),
    { numRuns: 40 },
  );
}, 120_000);

test('these runs reach what the laws are about', () => {
  const missing = new Set<string>(['CandidateMovedUp', 'PlaceGivenUp', 'CandidateDecided', 'CandidateReopened']);
  for (const also of ['SelectionDecided', 'IntakeClosed', 'CapacityChanged', 'PanelMemberRecused', 'CycleEnded'])
    missing.add(also);
  const seen = ({ before, now }: Moment) =>
    now.log.slice(before.log.length).forEach(({ event }) => void missing.delete(event.type));
  for (const begin of Object.values(begins))
    for (const script of fc.sample(actions(80), { numRuns: 60, seed: 7 })) played(script, seen, begin);
  expect([...missing]).toEqual([]);
}, 120_000);
