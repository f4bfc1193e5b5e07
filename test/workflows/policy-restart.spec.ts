import { describe, expect, test } from '@jest/globals';
import { deadlines } from '#libs/domain/policy/deadlines.js';
import { policyFold } from '#libs/domain/policy/fold.js';
import { ways } from '#libs/domain/policy/ways.js';
import { instant } from '#libs/kernel/index.js';
import { one, situations } from '../domain/policy/histories.js';
import { start, statusIn } from '../domain/policy/world.js';
import { isOver } from '../../workflows/policy/file.js';
import { waitsForTheSame } from './support/begun-again.js';
import { useEngineOf } from './support/case.js';

const here = useEngineOf('policy');
const names = Object.keys(situations).filter((name) => name !== 'NotRegistered');

test('every status is among them', () =>
  expect(names.map((name) => statusIn(situations[name]!)).sort()).toEqual(
    Object.keys(ways)
      .filter((status) => status !== 'NotRegistered')
      .sort(),
  ));

describe('Begun again from the log', () => {
  test.each(names)('a policy that is %s waits for the same', async (name) => {
    await waitsForTheSame(here.engine, {
      stream: one,
      fold: policyFold,
      world: situations[name]! as never,
      at: start,
      deadlines: (state) => deadlines(state, instant(start)),
      over: isOver,
    });
  });
});
