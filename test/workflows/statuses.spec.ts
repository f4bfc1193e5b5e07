import { expect, test } from '@jest/globals';
import { deadlines } from '#libs/domain/internal-post/deadlines.js';
import { isOpen, type Status } from '#libs/domain/internal-post/state.js';
import { instant } from '#libs/kernel/index.js';
import { useEngine } from './support/post.js';
import { wayTo } from './support/statuses.js';
import { stateOf } from './support/trust.js';

const here = useEngine();
const dayMs = 86_400_000;
const statuses = Object.keys(wayTo) as (keyof typeof wayTo)[];
const goesOn = (status: Status) => status !== 'NotRequested' && isOpen({ status } as never);
/** The process at that status, as the log alone has it. */
const restarted = (status: keyof typeof wayTo) => {
  const post = here.aTrust(`at-${status}`);
  const now = here.engine.clock.last();
  const day = (n: number) => instant(now + n * dayMs);
  post.happens(...wayTo[status].history(day));
  return { post, day };
};

test.each(statuses)('the way to %s leads there', (status) => {
  expect(stateOf(restarted(status).post.log).status).toBe(status);
});

test.each(statuses.filter(goesOn))('begun again from the log, a post that is %s waits for the same', async (status) => {
  const { engine } = here;
  const { post, day } = restarted(status);
  await engine.working(post.activities, async () => {
    const handle = await engine.tell(post.stream, []);
    const { state, waitingFor } = await engine.knows(handle, (k) => k.version === post.log.length && k.busy === 0);
    expect(state).toEqual(stateOf(post.log));
    const dues = waitingFor.flatMap(({ due }) => (due ? [due] : []));
    expect([...dues].sort()).toEqual(wayTo[status].waits.map(day).sort());
    expect(deadlines(state)).toEqual(expect.arrayContaining(dues));
    const knownBefore = post.told();
    await handle.terminate('the engine was lost');
    const again = await engine.tell(post.stream, []);
    const after = await engine.knows(again, (k) => k.version === post.log.length && k.busy === 0);
    expect(after.waitingFor).toEqual(waitingFor);
    expect(post.told()).toEqual(knownBefore);
    await again.terminate();
  });
  expect(post.asked).toEqual([]);
});

test.each(statuses.filter((status) => !goesOn(status)))(
  'begun again from the log, a post that is %s ends at once',
  async (status) => {
    const { engine } = here;
    const { post } = restarted(status);
    await engine.working(post.activities, async () => {
      expect(await (await engine.tell(post.stream, [])).result()).toBe(status);
    });
    expect(post.asked).toEqual([]);
    expect(deadlines(stateOf(post.log))).toEqual([]);
  },
);
