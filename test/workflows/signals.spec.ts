import { expect, test } from '@jest/globals';
import { advanced, clockMoved } from '../../workflows/contract.js';
import {
  amended,
  applied,
  closed,
  decided,
  described,
  identified,
  opened,
  requested,
  takenUp,
} from './support/facts.js';
import { useEngine } from './support/post.js';
import { stateOf } from './support/trust.js';

const here = useEngine();

test('events twice, out of order and missing lead to the state of the stream', async () => {
  const { engine } = here;
  const post = here.aTrust('shuffled');
  await engine.working(post.activities, async () => {
    post.happens(...described(), opened(await engine.inDays(14)), applied(1), applied(2), applied(3));
    const handle = await engine.tell(post.stream, post.log.slice(6, 7)); // those before never arrived
    await handle.signal(advanced, post.log.slice(0, 2));
    await handle.signal(advanced, [...post.log].reverse());
    await handle.signal(advanced, post.log);
    const { state } = await engine.knows(handle, (k) => k.version === 8);
    expect(state).toEqual(stateOf(post.log));
    await handle.terminate();
  });
});

test('a case that is told from its beginning does not read its stream', async () => {
  const { engine } = here;
  const post = here.aTrust('told');
  let reads = 0;
  const counting = {
    ...post.activities,
    loadStream: (...args: Parameters<typeof post.activities.loadStream>) => (
      (reads += 1),
      post.activities.loadStream(...args)
    ),
  };
  await engine.working(counting, async () => {
    post.happens(...described());
    const handle = await engine.tell(post.stream, post.log);
    await engine.knows(handle, (k) => k.version === 4);
    await engine.tell(post.stream, post.happens(opened(await engine.inDays(14))));
    await engine.knows(handle, (k) => k.version === 5);
    expect(reads).toBe(0);
    await engine.tell(post.stream, []);
    await engine.knows(handle, (k) => reads === 1 && k.busy === 0);
    await handle.terminate();
  });
});

test('an empty signal says look', async () => {
  const { engine } = here;
  const post = here.aTrust('look');
  await engine.working(post.activities, async () => {
    post.happens(requested());
    const handle = await engine.tell(post.stream, post.log);
    post.happens(identified()); // its signal was lost
    await engine.tell(post.stream, []);
    await engine.knows(handle, (k) => k.state.status === 'Describing');
    await handle.terminate();
  });
});

test('an ended case that is amended looks, and ends again at once; nothing is told twice', async () => {
  const { engine } = here;
  const post = here.aTrust('amended');
  const soon = await engine.inDays(5);
  await engine.working(post.activities, async () => {
    post.happens(...described(), opened(soon), applied(1), closed(soon), decided([1]), ...takenUp(1, 1, soon));
    expect(await (await engine.tell(post.stream, post.log)).result()).toBe('Appointed');
    const before = post.told();
    const again = await engine.tell(post.stream, post.happens(amended(1, 1)));
    expect(await again.result()).toBe('Appointed');
    expect(post.told().slice(0, before.length)).toEqual(before);
  });
  expect(post.asked).toEqual([]);
  expect(post.told().map(({ reason }) => reason)).toEqual(['AppointmentMade', 'AppointmentAmended']);
});

test("the trust's clock moved 14 days on closes the advert now", async () => {
  const { engine } = here;
  const post = here.aTrust('clock');
  const fortnight = 14 * 86_400_000;
  await engine.working(post.activities, async () => {
    post.happens(...described(), opened(await engine.inDays(14)), applied(1));
    const handle = await engine.tell(post.stream, post.log);
    await engine.knows(handle, (k) => k.version === 6 && k.busy === 0);
    post.moveClock(fortnight);
    await handle.signal(clockMoved, fortnight);
    const { aheadMs } = await engine.knows(handle, (k) => k.state.status === 'Sifting');
    expect(aheadMs).toBe(fortnight);
    await handle.terminate();
  });
});

test('a workflow started while the clock is ahead learns it from the log', async () => {
  const { engine } = here;
  const post = here.aTrust('clock-read');
  await engine.working(post.activities, async () => {
    post.happens(...described(), opened(await engine.inDays(14)), applied(1));
    post.moveClock(15 * 86_400_000);
    const handle = await engine.tell(post.stream, []);
    await engine.knows(handle, (k) => k.state.status === 'Sifting');
    await handle.terminate();
  });
});
