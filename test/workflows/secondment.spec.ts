import { expect, test } from '@jest/globals';
import { deadlines } from '#libs/domain/secondment/deadlines.js';
import { secondmentFold } from '#libs/domain/secondment/fold.js';
import { isOpen, type Status } from '#libs/domain/secondment/state.js';
import * as its from '../domain/secondment/histories.js';
import { caseIn, playing, thisCase } from '../domain/secondment/world.js';
import { aCase, useEngineOf } from './support/case.js';

const here = useEngineOf('secondment');
const dismissed = playing(its.withObjective, its.endingEarly('dismissal', '2027-07-31'));
const cases = [
  ['Requested', its.requested, its.monday],
  ['Agreeing', its.released, its.monday],
  ['Agreeing', its.written, its.monday],
  ['Agreed', its.agreed, its.monday],
  ['Running', its.running, its.begins],
  ['Running', its.withObjective, its.begins],
  // Before the first review is due, lest it is opened at once.
  ['Returning', its.returning, '2027-04-01T09:00:00Z'],
  ['Returning', its.planned, '2027-04-01T09:00:00Z'],
  ['Returning', dismissed, '2027-06-01T09:00:00Z'],
  ['Ended', its.ended, its.ends],
  ['Completed', its.completed, its.ends],
] as const;

test.each(cases)('begun again from the log, a secondment that is %s waits for the same', async (status, world, at) => {
  const { engine } = here;
  const stay = await aCase(engine, thisCase, secondmentFold, { world, at });
  expect(caseIn(world).status).toBe(status);
  await engine.working(stay.activities, async () => {
    const handle = await engine.tell(thisCase, []);
    if (!isOpen({ status: status as Status })) {
      expect(await handle.result()).toBe(status);
      return;
    }
    const known = await engine.knows(handle, (k) => k.version === stay.log().length && k.busy === 0);
    expect(known.state).toEqual(caseIn(world));
    const dues = known.waitingFor.flatMap(({ due }) => (due ? [due] : []));
    expect(deadlines(caseIn(world))).toEqual(expect.arrayContaining(dues));
    expect(dues).toContain(deadlines(caseIn(world))[0]);
    await handle.terminate('the engine was lost');
    const again = await engine.tell(thisCase, []);
    const after = await engine.knows(again, (k) => k.version === stay.log().length && k.busy === 0);
    expect(after.waitingFor).toEqual(known.waitingFor);
    await again.terminate();
  });
  expect(stay.asked).toEqual([]);
});
