import { expect, test } from '@jest/globals';
import type { Instant } from '#libs/kernel/index.js';
import { nextInterview } from '#libs/domain/internal-post/deadlines.js';
import {
  applied,
  closed,
  decided,
  described,
  meets,
  noneAppointable,
  opened,
  panelReady,
  rescheduled,
  scheduled,
  shortlisted,
  unsealed,
  withdrew,
} from './support/facts.js';
import { eventually } from './support/eventually.js';
import { useEngine } from './support/post.js';

const here = useEngine();
/** A post whose three applicants are to be interviewed. */
const interviewing = (now: Instant) => [
  ...described(),
  opened(now),
  ...[1, 2, 3].map((n) => applied(n)),
  ...panelReady,
  closed(now),
  ...[1, 2, 3].map(meets),
  shortlisted([1, 2, 3]),
];
const opens = (post: ReturnType<typeof here.aTrust>) =>
  post.asked.map(({ command }) => [command.type, (command.data as { application: string }).application]);

test('scoring opens at the beginning of each interview, the first first', async () => {
  const { engine } = here;
  const post = here.aTrust('in-turn');
  await engine.working(post.activities, async () => {
    post.happens(...interviewing(await engine.inDays(0)));
    post.happens(scheduled(1, await engine.inDays(6)), scheduled(2, await engine.inDays(4)));
    const handle = await engine.tell(post.stream, post.log);
    await engine.days(5);
    await eventually(() => expect(opens(post)).toEqual([['OpenScoring', 'application-2']]));
    await engine.days(2);
    await eventually(() => expect(opens(post)[1]).toEqual(['OpenScoring', 'application-1']));
    const { state } = await engine.knows(handle, (k) => k.version === post.log.length);
    expect(nextInterview(state)).toBeUndefined();
    await handle.terminate();
  });
  expect(post.asked).toHaveLength(2);
});

test('interviews at one instant are all scored, and nothing counts as stuck', async () => {
  const { engine } = here;
  const post = here.aTrust('at-once');
  await engine.working(post.activities, async () => {
    const startsAt = await engine.inDays(4);
    post.happens(...interviewing(await engine.inDays(0)), ...[1, 2, 3].map((n) => scheduled(n, startsAt)));
    const handle = await engine.tell(post.stream, post.log);
    await engine.days(4.001);
    await eventually(() => expect(opens(post)).toHaveLength(3));
    const { waitingFor, stuck } = await engine.knows(handle, (k) => k.version === post.log.length && k.busy === 0);
    expect(stuck).toBeUndefined();
    expect(waitingFor.map((waiting) => waiting.for).sort()).toEqual(['deadline', 'rung']);
    await handle.terminate();
  });
  expect(new Set(opens(post).map(([, application]) => application)).size).toBe(3);
});

test('an interview that is moved, or whose candidate withdraws, is not opened at its old instant', async () => {
  const { engine } = here;
  const post = here.aTrust('moved-interview');
  await engine.working(post.activities, async () => {
    const startsAt = await engine.inDays(4);
    post.happens(...interviewing(await engine.inDays(0)), scheduled(1, startsAt), scheduled(2, startsAt));
    const handle = await engine.tell(post.stream, post.log);
    await engine.tell(post.stream, post.happens(withdrew(1), rescheduled(2, await engine.inDays(9))));
    await engine.days(8);
    await engine.knows(handle, (k) => k.version === post.log.length);
    expect(post.asked).toEqual([]);
    await engine.days(2);
    await eventually(() => expect(opens(post)).toEqual([['OpenScoring', 'application-2']]));
    await handle.terminate();
  });
});

test.each([
  ['the vacancies, once it finds somebody appointable', 'Offering', () => decided([2], [1])],
  ['a route that people choose, when it finds nobody', 'AwaitingRoute', () => noneAppointable()],
])('the panel decides by itself, and the process goes on to %s', async (_, status, outcome) => {
  const { engine } = here;
  const post = here.aTrust(`panel-${status}`);
  await engine.working(post.activities, async () => {
    post.happens(...interviewing(await engine.inDays(0)), unsealed());
    const handle = await engine.tell(post.stream, post.log);
    await engine.days(30);
    await engine.knows(handle, (k) => k.state.status === 'Deciding');
    await engine.tell(post.stream, post.happens(outcome()));
    await engine.knows(handle, (k) => k.state.status === status);
    await handle.terminate();
  });
  expect(post.asked).toEqual([]);
});
