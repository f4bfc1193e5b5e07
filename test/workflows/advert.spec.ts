import { expect, test } from '@jest/globals';
import type { Activities } from '../../activities/types.js';
import {
  applied,
  appointed,
  approved,
  cancelled,
  opened,
  proposed,
  refused,
  relisted,
  requested,
  selected,
} from './support/facts.js';
import { eventually } from './support/eventually.js';
import { useEngine } from './support/post.js';

const here = useEngine();

test('the advert closes at its instant, not before', async () => {
  const { engine } = here;
  const post = here.aTrust('closes');
  await engine.working(post.activities, async () => {
    post.happens(requested(), approved, opened(await engine.inDays(14)), applied(1));
    const handle = await engine.tell(post.stream, post.log);
    await engine.days(13);
    await engine.knows(handle, (k) => k.version === 4);
    expect(post.asked).toEqual([]);
    await engine.days(1.001);
    await eventually(() => expect(post.types().slice(4)).toEqual(['AdvertClosed']));
    await engine.knows(handle, (k) => k.state.status === 'Selecting');
    await handle.terminate();
  });
  expect(post.asked).toMatchObject([
    { commandId: 'process:closes:4:CloseAdvert:', command: { type: 'CloseAdvert' }, cause: 'closes/4' },
  ]);
});

test('nobody having applied, the post is relisted and its second advert closes too', async () => {
  const { engine } = here;
  const post = here.aTrust('relisted');
  await engine.working(post.activities, async () => {
    post.happens(requested(), approved, opened(await engine.inDays(14)));
    const handle = await engine.tell(post.stream, post.log);
    await engine.days(15);
    await engine.knows(handle, (k) => k.state.status === 'AwaitingRoute');
    await engine.tell(post.stream, post.happens(relisted, opened(await engine.inDays(10)), applied(1)));
    await engine.days(11);
    await engine.knows(handle, (k) => k.state.status === 'Selecting');
    await handle.terminate();
  });
  expect(post.types().slice(3)).toEqual([
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
    post.happens(requested(), approved, opened(await engine.inDays(14)), applied(1));
    const handle = await engine.tell(post.stream, post.log);
    await engine.days(14.1);
    const { stuck } = await engine.knows(handle, (k) => k.stuck !== undefined);
    expect(stuck).toMatchObject({ command: 'CloseAdvert', refusal: 'StillOpen', version: 4 });
    slow = false;
    await engine.days(0.1);
    const now = await engine.knows(handle, (k) => k.state.status === 'Selecting');
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
    post.happens(requested(), approved);
    const handle = await engine.tell(post.stream, []);
    await engine.days(0.01);
    await engine.knows(handle, (k) => k.state.status === 'Approved');
    await handle.terminate();
  });
  expect(outages).toBeLessThan(0);
});

test.each([
  [
    'an appointment',
    'Appointed',
    [
      approved,
      opened('2020-01-01T00:00:00.000Z' as never),
      applied(1),
      { type: 'AdvertClosed', data: { closedAt: '2020-01-01T00:00:00.000Z' as never } },
      selected(1),
      proposed(1),
      appointed,
    ],
  ],
  ['a refusal', 'Refused', [refused]],
  ['a cancellation', 'Cancelled', [approved, cancelled]],
] as const)('the process ends with %s', async (_, status, events) => {
  const { engine } = here;
  const post = here.aTrust(`ends-${status}`);
  await engine.working(post.activities, async () => {
    post.happens(requested(), ...events);
    expect(await (await engine.tell(post.stream, post.log)).result()).toBe(status);
  });
  expect(post.asked).toEqual([]);
});
