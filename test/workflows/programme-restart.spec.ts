import { describe, expect, test } from '@jest/globals';
import * as ofCycle from '#libs/domain/ldp-cycle/deadlines.js';
import { cycleFold } from '#libs/domain/ldp-cycle/fold.js';
import { ways as waysOfCycle } from '#libs/domain/ldp-cycle/ways.js';
import * as ofParticipation from '#libs/domain/ldp-participation/deadlines.js';
import { participationFold } from '#libs/domain/ldp-participation/fold.js';
import { ways as waysOfParticipation } from '#libs/domain/ldp-participation/ways.js';
import * as cycle from '../domain/ldp-cycle/situations.js';
import { caseIn as cycleIn, thisCase as thisCycle } from '../domain/ldp-cycle/world.js';
import * as participation from '../domain/ldp-participation/situations.js';
import { caseIn as participationIn, thisCase as thisParticipation } from '../domain/ldp-participation/world.js';
import { isOver } from '../../workflows/ldp-cycle/intake.js';
import { isClosed } from '../../workflows/ldp-participation/file.js';
import { waitsForTheSame } from './support/begun-again.js';
import { useEngineOf } from './support/case.js';

const here = useEngineOf('ldp-cycle');
const cycles = (Object.keys(cycle.situations) as cycle.SituationName[]).filter((name) => name !== 'NotOpened');
const files = (Object.keys(participation.situations) as participation.SituationName[]).filter(
  (name) => name !== 'NotApplied',
);

test('every status of both is among them', () => {
  const [ofCycles, ofFiles] = [
    cycles.map((name) => cycleIn(cycle.situations[name][0]).status),
    files.map((name) => participationIn(participation.situations[name][0]).status),
  ];
  expect(Object.keys(waysOfCycle).filter((status) => !ofCycles.includes(status as never))).toEqual(['NotOpened']);
  expect(Object.keys(waysOfParticipation).filter((status) => !ofFiles.includes(status as never))).toEqual([
    'NotApplied',
  ]);
});

describe('Begun again from the log', () => {
  test.each(cycles)('an intake in “%s” waits for the same', async (name) => {
    const [world, at] = cycle.situations[name];
    await waitsForTheSame(here.engine, {
      stream: thisCycle,
      fold: cycleFold,
      world,
      at,
      deadlines: ofCycle.deadlines,
      over: isOver,
    });
  });

  test.each(files)('a participation in “%s” waits for the same', async (name) => {
    const [world, at] = participation.situations[name];
    await waitsForTheSame(here.engine, {
      stream: thisParticipation,
      fold: participationFold,
      world,
      at,
      deadlines: ofParticipation.deadlines,
      over: isClosed,
    });
  });
});
