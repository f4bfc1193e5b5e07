import { expect, test } from '@jest/globals';
import {
  allWithdrew,
  applied,
  cancelled,
  closed,
  closedUnfilled,
  described,
  fallsShort,
  noneAppointable,
  noneMeets,
  opened,
  outcome,
  panelReady,
  refused,
  relisted,
  requested,
  reviewed,
  routeOpened,
  withdrew,
} from './support/facts.js';
import { eventually } from './support/eventually.js';
import { rungsOf } from './support/ladders.js';
import { useEngine } from './support/post.js';
import { decidedPost } from './support/stages.js';

const here = useEngine();

test.each([
  ['all applicants withdrew', 'AllApplicantsWithdrew', (l: never) => [withdrew(1), allWithdrew(l)], 'choose-route'],
  ['nobody was appointable', 'NoneAppointable', (l: never) => [noneAppointable(l)], 'choose-route'],
  ['none meets the criteria', 'ExternalRoute', (l: never) => [fallsShort(1), noneMeets(l)], 'open-external-route'],
])('when %s, people are chased for the route, and the CEO is asked at last', async (_, name, events, task) => {
  const { engine } = here;
  const post = here.aTrust(`route-${name}`);
  const ladder = await rungsOf(engine, [3, 'remind'], [7, 'escalate']);
  await engine.working(post.activities, async () => {
    const now = await engine.inDays(0);
    post.happens(...described(), opened(now), applied(1), ...panelReady, closed(now), ...events(ladder as never));
    const handle = await engine.tell(post.stream, post.log);
    await engine.days(20);
    await eventually(() => expect(post.reminders().filter((n) => n.task === task)).toHaveLength(2));
    await engine.knows(handle, (k) => k.version === post.log.length && k.busy === 0);
    await handle.terminate();
  });
  expect(post.asked.map(({ command }) => command.type)).toEqual(['EscalateApproval']);
  expect(post.types().at(-1)).toBe('ApprovalEscalated');
});

test('the CEO is reminded of the review once the external route waits for it', async () => {
  const { engine } = here;
  const post = here.aTrust('review');
  const ladder = await rungsOf(engine, [3, 'remind']);
  await engine.working(post.activities, async () => {
    const now = await engine.inDays(0);
    post.happens(...described(), opened(now), applied(1), closed(now), fallsShort(1), noneMeets(ladder));
    const handle = await engine.tell(post.stream, post.log);
    await engine.days(4);
    await eventually(() => expect(post.reminders()).toHaveLength(2));
    await handle.terminate();
  });
  expect(
    post
      .reminders()
      .map(({ reason }) => reason)
      .sort(),
  ).toEqual(['ExternalRouteAwaited', 'ReviewAwaited']);
});

test('an external search that fails comes back to people, who relist the post', async () => {
  const { engine } = here;
  const post = here.aTrust('failed-outside');
  await engine.working(post.activities, async () => {
    const now = await engine.inDays(0);
    post.happens(...described(), opened(now), applied(1), closed(now), fallsShort(1), noneMeets(), reviewed);
    const handle = await engine.tell(post.stream, [...post.log]);
    await engine.tell(post.stream, post.happens(routeOpened));
    await engine.days(60);
    await engine.knows(handle, (k) => k.state.status === 'External');
    await engine.tell(post.stream, post.happens(outcome(0)));
    await engine.knows(handle, (k) => k.state.status === 'AwaitingRoute');
    await engine.tell(post.stream, post.happens(relisted, opened(await engine.inDays(7)), applied(2)));
    await engine.days(8);
    await engine.knows(handle, (k) => k.state.status === 'Sifting');
    await handle.terminate();
  });
  expect(post.asked.map(({ command }) => command.type)).toEqual(['CloseAdvert']);
});

test.each([
  ['a refusal', 'Refused', () => [requested(), refused]],
  ['a cancellation', 'Cancelled', () => [...described(), cancelled]],
  ['a post closed unfilled', 'Closed', () => [...decidedPost(past, { appointable: [1] }), closedUnfilled]],
  ['a post filled from outside', 'ExternallyFilled', () => [...described(), noneMeets(), routeOpened, outcome(1)]],
])('the process ends with %s', async (_, status, events) => {
  const { engine } = here;
  const post = here.aTrust(`ends-${status}`);
  await engine.working(post.activities, async () => {
    post.happens(...events());
    expect(await (await engine.tell(post.stream, post.log)).result()).toBe(status);
  });
  expect(post.asked).toEqual([]);
});
const past = '2020-01-01T00:00:00.000Z' as never;
