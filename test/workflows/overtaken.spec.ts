import { expect, test } from '@jest/globals';
import {
  applied,
  cancelled,
  closed,
  closedEarly,
  described,
  extended,
  frozen,
  opened,
  reopened,
} from './support/facts.js';
import { eventually } from './support/eventually.js';
import { useEngine } from './support/post.js';

const here = useEngine();
const reasons = (post: ReturnType<typeof here.aTrust>) => post.news().map(({ reason }) => reason);

test('an advert that opens later is told at its opening instant', async () => {
  const { engine } = here;
  const post = here.aTrust('opens-later');
  const opensAt = await engine.inDays(5);
  await engine.working(post.activities, async () => {
    post.happens(
      ...described(),
      opened(await engine.inDays(20), [], { opensAt, audience: { contracts: ['permanent'] } }),
    );
    const handle = await engine.tell(post.stream, post.log);
    await engine.days(4);
    await engine.knows(handle, (k) => k.version === post.log.length && k.busy === 0);
    expect(reasons(post)).toEqual([]);
    await engine.days(2);
    await eventually(() => expect(reasons(post)).toEqual(['AdvertOpened']));
    await engine.tell(
      post.stream,
      post.happens(frozen(await engine.inDays(0)), reopened(0, [], await engine.inDays(30))),
    );
    await engine.knows(handle, (k) => k.version === post.log.length && k.busy === 0);
    await handle.terminate();
  });
  expect(post.news()[0]).toMatchObject({
    key: `opens-later:AdvertOpened:${opensAt}`,
    at: opensAt,
    audience: { contracts: ['permanent'] },
  });
  expect(reasons(post).filter((reason) => reason === 'AdvertOpened')).toHaveLength(1);
});

test('an advert called off before it opens is told to nobody', async () => {
  const { engine } = here;
  const post = here.aTrust('never-opens');
  await engine.working(post.activities, async () => {
    post.happens(...described(), opened(await engine.inDays(20), [], { opensAt: await engine.inDays(5) }));
    const handle = await engine.tell(post.stream, post.log);
    await engine.tell(post.stream, post.happens(cancelled));
    expect(await handle.result()).toBe('Cancelled');
  });
  expect(reasons(post)).toEqual(['PostCancelled']);
});

test('what was overtaken while the workflow was away is told to nobody', async () => {
  const { engine } = here;
  const post = here.aTrust('overtaken');
  const now = await engine.inDays(0);
  post.happens(...described(), opened(await engine.inDays(9)), applied(1), extended(await engine.inDays(12)));
  post.happens(extended(await engine.inDays(15)), closedEarly, closed(now));
  await engine.working(post.activities, async () => {
    const handle = await engine.tell(post.stream, []);
    await engine.knows(handle, (k) => k.state.status === 'Sifting' && k.busy === 0);
    await handle.terminate();
  });
  expect(reasons(post)).toEqual(['AdvertClosedEarly']);
});

test('what happened more than a week ago is no news', async () => {
  const { engine } = here;
  const post = here.aTrust('old-news');
  post.happens(...described(), opened(await engine.inDays(30)), applied(1));
  await engine.days(8);
  post.happens(extended(await engine.inDays(40)));
  await engine.working(post.activities, async () => {
    const handle = await engine.tell(post.stream, []);
    await engine.knows(handle, (k) => k.version === post.log.length && k.busy === 0);
    await handle.terminate();
  });
  expect(reasons(post)).toEqual(['AdvertExtended']);
});

test('the outcome is told before the process ends, also when its notices fail at first', async () => {
  const { engine } = here;
  const post = here.aTrust('ends-telling');
  let outages = 2;
  const broken: typeof post.activities = {
    ...post.activities,
    notify: (notice) => (outages-- > 0 ? Promise.reject(new Error('no connection')) : post.activities.notify(notice)),
  };
  await engine.working(broken, async () => {
    post.happens(...described(), opened(await engine.inDays(9)), applied(1));
    const handle = await engine.tell(post.stream, [...post.log, ...post.happens(cancelled)]);
    expect(await handle.result()).toBe('Cancelled');
  });
  expect(reasons(post)).toEqual(['PostCancelled']);
});
