import { expect, test } from '@jest/globals';
import { clockMoved, maxPageBytes } from '../../workflows/contract.js';
import { eventually } from './support/eventually.js';
import { applied, described, opened } from './support/facts.js';
import { useEngine } from './support/post.js';
import { stateOf } from './support/trust.js';

const here = useEngine();
/** Long, and nothing that a state keeps. */
const commented = {
  type: 'TaskCommented',
  data: { task: 'set-up-panel', by: 'staff-hr', comment: { vault: 'v', hash: 'x'.repeat(10_000) } },
};

test('a stream of 5 MB is read in pages of 256 KB, and followed on', async () => {
  const { engine } = here;
  const post = here.aTrust('five-megabytes');
  const pages: number[] = [];
  const weighed: typeof post.activities = {
    ...post.activities,
    loadStream: async (...args) => {
      const page = await post.activities.loadStream(...args);
      pages.push(JSON.stringify(page.events).length);
      return page;
    },
  };
  await engine.working(weighed, async () => {
    post.happens(...described(), opened(await engine.inDays(14)));
    post.happens(...Array.from({ length: 520 }, () => commented));
    post.happens(applied(1));
    expect(JSON.stringify(post.log).length).toBeGreaterThan(5 * 1024 * 1024);
    const handle = await engine.tell(post.stream, []);
    await engine.knows(handle, (k) => k.version === 526);
    await engine.tell(post.stream, post.happens(applied(900)));
    const { state } = await engine.knows(handle, (k) => k.version === 527);
    expect(state).toEqual(stateOf(post.log));
    // The trust's clock, as the test server's may stand still after a continue-as-new that met a query.
    post.moveClock(15 * 86_400_000);
    await handle.signal(clockMoved, 15 * 86_400_000);
    await engine.knows(handle, (k) => k.state.status === 'Sifting');
    await handle.terminate();
  });
  expect(pages.length).toBeGreaterThan(20);
  expect(Math.max(...pages)).toBeLessThan(maxPageBytes * 1.1);
});

test('a state too large to be handed on is read again by the run that continues', async () => {
  const { engine } = here;
  const post = here.aTrust('large-state');
  await engine.working(post.activities, async () => {
    post.happens(...described(), opened(await engine.inDays(14)));
    post.happens(...Array.from({ length: 4000 }, (_, n) => applied(n)));
    expect(JSON.stringify(stateOf(post.log)).length).toBeGreaterThan(maxPageBytes);
    const handle = await engine.tell(post.stream, [], { renewAfter: 8 });
    const first = await engine.runOf(post.stream);
    await engine.knows(handle, (k) => k.version === 4005);
    const bulky = Array.from({ length: 12 }, (_, n) => applied(5000 + n, 'x'.repeat(200_000)));
    for (const one of bulky) await engine.tell(post.stream, post.happens(one));
    const { state } = await engine.knows(handle, (k) => k.version === 4017);
    expect(state).toEqual(stateOf(post.log));
    await eventually(async () => expect(await engine.runOf(post.stream)).not.toBe(first));
    await handle.terminate();
  });
});
