import { expect, test } from '@jest/globals';
import { applied, declined, described, frozen, offered, opened, reopened, requested } from './support/facts.js';
import { rungsOf } from './support/ladders.js';
import { useEngine } from './support/post.js';
import { decidedPost } from './support/stages.js';

const here = useEngine();

test('a frozen post does nothing by itself, however long; re-opened, its advert closes as much later', async () => {
  const { engine } = here;
  const post = here.aTrust('frozen-advert');
  await engine.working(post.activities, async () => {
    post.happens(...described(), opened(await engine.inDays(14)), applied(1));
    const handle = await engine.tell(post.stream, post.log);
    await engine.days(10);
    await engine.tell(post.stream, post.happens(frozen(await engine.inDays(0))));
    const { waitingFor } = await engine.knows(handle, (k) => k.state.status === 'Frozen' && k.busy === 0);
    expect(waitingFor).toEqual([{ for: 'event' }]);
    await engine.days(40);
    expect(post.asked).toEqual([]);
    await engine.tell(post.stream, post.happens(reopened(40, [], await engine.inDays(4))));
    await engine.days(3);
    await engine.knows(handle, (k) => k.state.status === 'Advertised');
    expect(post.asked).toEqual([]);
    await engine.days(2);
    await engine.knows(handle, (k) => k.state.status === 'Sifting');
    await handle.terminate();
  });
});

test('a rung that was told before the post lay still is not told again, and the others come later', async () => {
  const { engine } = here;
  const post = here.aTrust('frozen-ladder');
  const kinds = () => post.reminders().map(({ kind }) => kind);
  await engine.working(post.activities, async () => {
    const ladder = await rungsOf(engine, [3, 'remind'], [6, 'overdue']);
    post.happens(requested(ladder));
    const handle = await engine.tell(post.stream, post.log);
    await engine.days(4);
    await engine.tell(post.stream, post.happens(frozen(await engine.inDays(0))));
    await engine.days(20);
    await engine.tell(post.stream, post.happens(reopened(20, [ladder[1]!.at])));
    await engine.days(1);
    await engine.knows(handle, (k) => k.version === 3 && k.busy === 0);
    expect(kinds()).toEqual(['remind']);
    await engine.days(2);
    await engine.knows(handle, (k) => k.version === 3 && k.busy === 0 && kinds().length === 2);
    expect(kinds()).toEqual(['remind', 'overdue']);
    await handle.terminate();
  });
});

test('frozen among its offers, a post brings nobody up until it is open again', async () => {
  const { engine } = here;
  const post = here.aTrust('frozen-offers');
  await engine.working(post.activities, async () => {
    const now = await engine.inDays(0);
    post.happens(...decidedPost(now, { appointable: [1, 2] }), offered(1, 1, await engine.inDays(5)));
    const handle = await engine.tell(post.stream, post.log);
    await engine.tell(post.stream, post.happens(frozen(now), declined(1)));
    await engine.days(9);
    await engine.knows(handle, (k) => k.state.status === 'Frozen' && k.version === post.log.length);
    expect(post.asked).toEqual([]);
    await engine.tell(post.stream, post.happens(reopened(9)));
    await engine.knows(handle, () => post.types().at(-1) === 'ReserveBroughtUp');
    await handle.terminate();
  });
  expect(post.asked.map(({ command }) => command.type)).toEqual(['BringUpReserve']);
});
