import { afterEach, expect, test } from '@jest/globals';
import { deadlines } from '#libs/domain/acting-up/deadlines.js';
import { actingUpFold, type ActingUpCase } from '#libs/domain/acting-up/fold.js';
import { isOpen } from '#libs/domain/acting-up/state.js';
import { situations } from '../domain/acting-up/situations.js';
import { decided, linkIn } from '../domain/acting-up/world.js';
import { aCase, useEngineOf } from './support/case.js';

const here = useEngineOf('acting-up');
const names = (Object.keys(situations) as (keyof typeof situations)[]).filter(
  (name) => !['NotArranged', 'Acting: its last day has passed'].includes(name),
);
const inOrder = (waits: readonly object[]) => waits.map((one) => JSON.stringify(one)).sort();
let running: Readonly<{ terminate: () => Promise<unknown> }> | undefined;
afterEach(() => running?.terminate().catch(() => undefined));

test.each(names)('begun again from the log, a link that is %s waits for the same', async (name) => {
  const { engine } = here;
  const { world, stream, at } = situations[name];
  const link = await aCase<ActingUpCase>(engine, stream, actingUpFold, { world, at, decided });
  const begun = linkIn(world, stream) as ActingUpCase;
  await engine.working(link.activities, async () => {
    const handle = (running = await engine.tell(stream, []));
    if (!isOpen(begun)) {
      expect(await handle.result()).toBe(begun.status);
      return;
    }
    const known = await engine.knows(handle, (k) => k.version === link.log().length && k.busy === 0);
    // What was late already has been brought to the CEO by now.
    const now = link.state();
    expect(known.state).toEqual(now);
    const dues = known.waitingFor.flatMap(({ due }) => (due ? [due] : []));
    expect(deadlines(now)).toEqual(expect.arrayContaining(dues));
    await handle.terminate('the engine was lost');
    const again = await engine.tell(stream, []);
    const after = await engine.knows(again, (k) => k.version === link.log().length && k.busy === 0);
    expect(inOrder(after.waitingFor)).toEqual(inOrder(known.waitingFor));
  });
  expect([...new Set(link.asked)].filter((type) => type !== 'EscalateActing')).toEqual([]);
});
