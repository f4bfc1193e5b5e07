import { expect, test } from '@jest/globals';
import {
  amended,
  amendmentDeclined,
  amendmentProposed,
  amendmentSigned,
  declined,
  offered,
  outcome,
  routeOpened,
  takenUp,
} from './support/facts.js';
import { fact } from './support/facts/fact.js';
import { eventually } from './support/eventually.js';
import { rungsOf } from './support/ladders.js';
import { useEngine } from './support/post.js';
import { decidedPost } from './support/stages.js';

const here = useEngine();
const told = (post: ReturnType<(typeof here)['aTrust']>) => post.reminders().map(({ kind, task }) => `${kind} ${task}`);

test('another date wakes an ended case: each side that has not signed is chased, and with the last it ends again', async () => {
  const { engine } = here;
  const post = here.aTrust('amendment');
  const now = await engine.inDays(0);
  await engine.working(post.activities, async () => {
    post.happens(...decidedPost(now, { appointable: [1] }), ...takenUp(1, 1, now));
    const handle = await engine.tell(post.stream, post.log);
    expect(await handle.result()).toBe('Appointed');
    const ladder = await rungsOf(engine, [3, 'remind'], [6, 'overdue']);
    await engine.tell(post.stream, post.happens(amendmentProposed(1, 1, ladder)));
    await engine.days(4);
    await eventually(() => expect(post.reminders()).toHaveLength(3));
    await engine.tell(post.stream, post.happens(amendmentSigned(1, 'gaining'), amendmentSigned(1, 'candidate')));
    await engine.days(4);
    await eventually(() => expect(post.reminders()).toHaveLength(4));
    await engine.tell(post.stream, post.happens(amendmentSigned(1, 'releasing'), amended(1, 1)));
    expect(await handle.result()).toBe('Appointed');
  });
  expect(told(post)).toEqual([
    'remind agree-amendment-1-gaining',
    'remind agree-amendment-1-releasing',
    'remind agree-amendment-1-candidate',
    'overdue agree-amendment-1-releasing',
  ]);
  expect(new Set(post.reminders().map(({ reason }) => reason))).toEqual(new Set(['AmendmentAwaited']));
  expect(post.asked).toEqual([]);
});

test('declined, the case ends where it stood', async () => {
  const { engine } = here;
  const post = here.aTrust('amendment-declined');
  const now = await engine.inDays(0);
  await engine.working(post.activities, async () => {
    post.happens(...decidedPost(now, { appointable: [1] }), ...takenUp(1, 1, now), amendmentProposed(1, 1));
    const handle = await engine.tell(post.stream, post.log);
    await engine.knows(handle, (k) => k.state.status === 'Offering' && k.version === post.log.length);
    await engine.tell(post.stream, post.happens(amendmentDeclined(1)));
    expect(await handle.result()).toBe('Appointed');
  });
  expect(post.reminders()).toEqual([]);
});

test('while the other post is looked for outside, the sides are chased all the same', async () => {
  const { engine } = here;
  const post = here.aTrust('amendment-outside');
  const [now, month] = [await engine.inDays(0), await engine.inDays(30)];
  const ladder = await rungsOf(engine, [3, 'overdue']);
  await engine.working(post.activities, async () => {
    post.happens(...decidedPost(now, { posts: 2, appointable: [1, 2] }), ...takenUp(1, 1, month), offered(2, 2, month));
    post.happens(declined(2), fact('VacancyUnfilled', { vacancy: 2, because: 'Declined', ladder: [] }), routeOpened);
    post.happens(amendmentProposed(1, 1, ladder));
    const handle = await engine.tell(post.stream, post.log);
    await engine.days(4);
    await eventually(() => expect(post.reminders()).toHaveLength(3));
    await engine.tell(post.stream, post.happens(amendmentDeclined(1), outcome(1)));
    expect(await handle.result()).toBe('ExternallyFilled');
  });
});
