import { expect, test } from '@jest/globals';
import type { Activities } from '../../activities/types.js';
import { applied, closedEarly, described, extended, opened, relisted } from './support/facts.js';
import { eventually } from './support/eventually.js';
import { useEngine } from './support/post.js';

const here = useEngine();

test('the advert closes at its instant, not before', async () => {
  const { engine } = here;
  const post = here.aTrust('closes');
  await engine.working(post.activities, async () => {
    post.happens(...described(), opened(await engine.inDays(14)), applied(1));
    const handle = await engine.tell(post.stream, post.log);
    await engine.days(13);
    await engine.knows(handle, (k) => k.version === 6);
    expect(post.asked).toEqual([]);
    await engine.days(1.001);
    await eventually(() => expect(post.types().slice(6)).toEqual(['AdvertClosed']));
    await engine.knows(handle, (k) => k.state.status === 'Sifting');
    await handle.terminate();
  });
  expect(post.asked).toMatchObject([
    { commandId: 'process:closes:6:CloseAdvert:', command: { type: 'CloseAdvert' }, cause: 'closes/6' },
  ]);
});

test('an advert that is extended closes at its new instant', async () => {
  const { engine } = here;
  const post = here.aTrust('extended');
  await engine.working(post.activities, async () => {
    post.happens(...described(), opened(await engine.inDays(7)), applied(1));
    const handle = await engine.tell(post.stream, post.log);
    await engine.days(6);
    await engine.tell(post.stream, post.happens(extended(await engine.inDays(8))));
    await engine.days(5);
    await engine.knows(handle, (k) => k.version === 7);
    expect(post.asked).toEqual([]);
    await engine.days(4);
    await engine.knows(handle, (k) => k.state.status === 'Sifting');
    await handle.terminate();
  });
});

test('an advert that people close early is not closed again', async () => {
  const { engine } = here;
  const post = here.aTrust('early');
  await engine.working(post.activities, async () => {
    const closesAt = await engine.inDays(7);
    post.happens(...described(), opened(closesAt), applied(1));
    const handle = await engine.tell(post.stream, post.log);
    const early = { type: 'AdvertClosed', data: { closedAt: await engine.inDays(0), left: [], ladder: [] } };
    await engine.tell(post.stream, post.happens(closedEarly, early));
    await engine.days(14);
    await engine.knows(handle, (k) => k.state.status === 'Sifting');
    await handle.terminate();
  });
  expect(post.asked).toEqual([]);
});

test('nobody having applied, the post is relisted and its second advert closes too', async () => {
  const { engine } = here;
  const post = here.aTrust('relisted');
  await engine.working(post.activities, async () => {
    post.happens(...described(), opened(await engine.inDays(14)));
    const handle = await engine.tell(post.stream, post.log);
    await engine.days(15);
    await engine.knows(handle, (k) => k.state.status === 'AwaitingRoute');
    await engine.tell(post.stream, post.happens(relisted, opened(await engine.inDays(10)), applied(1)));
    await engine.days(11);
    await engine.knows(handle, (k) => k.state.status === 'Sifting');
    await handle.terminate();
  });
  expect(post.types().slice(5)).toEqual([
    'AdvertClosed',
    'NobodyApplied',
    'PostRelisted',
    'AdvertOpened',
    'ApplicationReceived',
    'AdvertClosed',
  ]);
});

test('a refused command is asked again until it is accepted, and shows as stuck meanwhile', async () => {
  const { engine } = here;
  const post = here.aTrust('refused');
  let slow = true;
  const slowClock: Activities = {
    ...post.activities,
    runCommand: (input) =>
      slow ? Promise.resolve({ ok: false, refusal: 'StillOpen' }) : post.activities.runCommand(input),
  };
  await engine.working(slowClock, async () => {
    post.happens(...described(), opened(await engine.inDays(14)), applied(1));
    const handle = await engine.tell(post.stream, post.log);
    await engine.days(14.1);
    const { stuck } = await engine.knows(handle, (k) => k.stuck !== undefined);
    expect(stuck).toMatchObject({ command: 'CloseAdvert', refusal: 'StillOpen', version: 6 });
    slow = false;
    await engine.days(0.1);
    const now = await engine.knows(handle, (k) => k.state.status === 'Sifting');
    expect(now.stuck).toBeUndefined();
    await handle.terminate();
  });
});

test('an outage of the store delays the process and fails nothing', async () => {
  const { engine } = here;
  const post = here.aTrust('outage');
  let outages = 3;
  const broken: Activities = {
    ...post.activities,
    loadStream: (stream, after) =>
      outages-- > 0 ? Promise.reject(new Error('no connection')) : post.activities.loadStream(stream, after),
  };
  await engine.working(broken, async () => {
    post.happens(...described());
    const handle = await engine.tell(post.stream, []);
    await engine.days(0.01);
    await engine.knows(handle, (k) => k.state.status === 'Approved');
    await handle.terminate();
  });
  expect(outages).toBeLessThan(0);
});
