import { expect, test } from '@jest/globals';
import { secondmentFold, type SecondmentCase } from '#libs/domain/secondment/fold.js';
import { isRequested } from '#libs/domain/secondment/state.js';
import * as its from '../domain/secondment/histories.js';
import { thisCase } from '../domain/secondment/world.js';
import { birch, hr } from '../support/people.js';
import { aCase, useEngineOf } from './support/case.js';

const here = useEngineOf('secondment');
const convert = { by: hr, type: 'ConvertToPermanent', data: { route: 'five-steps', reason: its.reason } } as const;
const opensIn = (state: SecondmentCase): string =>
  isRequested(state) && state.conversion?.by === 'five-steps' ? state.conversion.opens : 'none';

test('a secondment that is to become permanent opens the five steps once each time, whatever is rebuilt', async () => {
  const { engine } = here;
  const stay = await aCase<SecondmentCase>(engine, thisCase, secondmentFold, {
    world: its.withObjective,
    at: its.begins,
  });
  const opened: string[] = [];
  await engine.working(stay.activities, async () => {
    const handle = await engine.tell(thisCase, []);
    const asks = async () => {
      await engine.tell(thisCase, await stay.does(convert));
      opened.push(opensIn(stay.state()));
      await engine.knows(handle, (k) => k.busy === 0 && k.version === stay.log().length);
    };
    await asks();
    await engine.tell(thisCase, await stay.does({ by: hr, type: 'RecordConversionOutcome', data: {} }));
    await asks();
    await handle.terminate('the engine was lost');
    const again = await engine.tell(thisCase, []);
    await engine.knows(again, (k) => k.busy === 0 && k.version === stay.log().length);
    await again.terminate();
  });
  expect(new Set(opened).size).toBe(2);
  const data = { title: expect.any(String), school: birch, post: its.host, requestedBy: hr, secondment: thisCase };
  expect(stay.opened()).toEqual(
    opened.map((opens) => [`${opens} process:${thisCase}:OpenPost:${opens}`, { type: 'OpenPost', data }]),
  );
});
