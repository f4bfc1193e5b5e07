import { expect, test } from '@jest/globals';
import { eventually } from './support/eventually.js';
import { described, drafted, identified, opened, requested, sentBack, written } from './support/facts.js';
import { rungsOf } from './support/ladders.js';
import { useEngine } from './support/post.js';

const here = useEngine();
const kinds = (post: ReturnType<typeof here.aTrust>) => post.reminders().map(({ kind }) => kind);

test('each rung of the ladder is told once, to those whom the open task is for', async () => {
  const { engine } = here;
  const post = here.aTrust('rungs');
  const ladder = await rungsOf(engine, [3, 'remind'], [5, 'overdue']);
  await engine.working(post.activities, async () => {
    post.happens(requested(ladder));
    const handle = await engine.tell(post.stream, post.log);
    await engine.days(4);
    await eventually(() => expect(kinds(post)).toEqual(['remind']));
    await engine.days(30);
    await eventually(() => expect(kinds(post)).toEqual(['remind', 'overdue']));
    await handle.terminate();
  });
  expect(post.told()[0]).toEqual({
    key: `rungs:ApprovalAwaited:remind:${ladder[0]?.at}:identify-post`,
    stream: 'rungs',
    reason: 'ApprovalAwaited',
    kind: 'remind',
    at: ladder[0]?.at,
    task: 'identify-post',
  });
});

test('after an outage only the latest rung is told', async () => {
  const { engine } = here;
  const post = here.aTrust('outage');
  post.happens(requested(await rungsOf(engine, [1, 'remind'], [2, 'remind'], [3, 'overdue'], [60, 'remind'])));
  await engine.days(10);
  await engine.working(post.activities, async () => {
    const handle = await engine.tell(post.stream, post.log);
    await engine.knows(handle, (k) => k.waitingFor.some((w) => w.due !== undefined) && k.busy === 0);
    expect(kinds(post)).toEqual(['overdue']);
    await handle.terminate();
  });
});

test('the last rung brings a late approval to the CEO once, and then tells people', async () => {
  const { engine } = here;
  const post = here.aTrust('escalates');
  post.happens(requested(await rungsOf(engine, [3, 'remind'], [5, 'overdue'], [8, 'escalate'])));
  const order: string[] = [];
  const watched: typeof post.activities = {
    ...post.activities,
    runCommand: (input) => (order.push(input.command.type), post.activities.runCommand(input)),
    notify: (input) => (order.push(input.kind), post.activities.notify(input)),
  };
  await engine.working(watched, async () => {
    const handle = await engine.tell(post.stream, post.log);
    await engine.days(40);
    await engine.knows(handle, (k) => k.version === 2 && order.length === 4);
    await handle.terminate();
  });
  expect(order).toEqual(['remind', 'overdue', 'EscalateApproval', 'escalate']);
  expect(post.types()).toEqual(['PostRequested', 'ApprovalEscalated']);
});

test('an answer in time ends the chase', async () => {
  const { engine } = here;
  const post = here.aTrust('in-time');
  post.happens(requested(await rungsOf(engine, [3, 'remind'], [8, 'escalate'])));
  await engine.working(post.activities, async () => {
    const handle = await engine.tell(post.stream, post.log);
    await engine.days(4);
    await eventually(() => expect(kinds(post)).toHaveLength(1));
    await engine.tell(post.stream, post.happens(identified()));
    await engine.days(30);
    await engine.knows(handle, (k) => k.state.status === 'Describing');
    await handle.terminate();
  });
  expect(kinds(post)).toHaveLength(1);
  expect(post.asked).toEqual([]);
});

test('a late job description is chased, and the CEO told of it; once it is written, its approval is asked of the CEO', async () => {
  const { engine } = here;
  const post = here.aTrust('description');
  const both = async () => rungsOf(engine, [3, 'remind'], [5, 'escalate']);
  post.happens(requested(), identified(await both()));
  await engine.working(post.activities, async () => {
    const handle = await engine.tell(post.stream, post.log);
    await engine.days(6);
    await eventually(() => expect(kinds(post)).toEqual(['remind', 'escalate', 'escalate']));
    expect(post.asked).toEqual([]);
    await engine.tell(post.stream, post.happens(written(await both()), sentBack(await both()), written(await both())));
    await engine.days(6);
    await engine.knows(handle, (k) => k.version === 6);
    await eventually(() => expect(kinds(post)).toEqual(['remind', 'escalate', 'escalate', 'remind', 'escalate']));
    await handle.terminate();
  });
  expect(post.reminders().map(({ task }) => task)).toEqual([
    'write-job-description',
    'write-job-description',
    undefined,
    'approve-job-description',
    'approve-job-description',
  ]);
  expect(post.types().at(-1)).toBe('ApprovalEscalated');
});

test('an advert that closes soon is told to whoever asked for the post and whoever has begun an application', async () => {
  const { engine } = here;
  const post = here.aTrust('closing');
  const closesAt = await engine.inDays(14);
  post.happens(...described(), opened(closesAt, await rungsOf(engine, [12, 'closing-soon'])), drafted(1));
  await engine.working(post.activities, async () => {
    const handle = await engine.tell(post.stream, post.log);
    await engine.days(13);
    const to = ['staff-hr', 'staff-ada'];
    await eventually(() =>
      expect(post.reminders()).toMatchObject([{ reason: 'AdvertClosing', kind: 'closing-soon', to, by: closesAt }]),
    );
    await handle.terminate();
  });
});

test('a task that HR moved is chased by its own rungs, the others by the ladder', async () => {
  const { engine } = here;
  const post = here.aTrust('moved');
  post.happens(requested(await rungsOf(engine, [3, 'remind'], [5, 'overdue'])));
  const due = await engine.inDays(20);
  const ladder = await rungsOf(engine, [18, 'remind'], [20, 'overdue']);
  post.happens({
    type: 'TaskRescheduled',
    data: { task: 'identify-post', due, ladder, by: 'staff-hr', reason: { vault: 'v', hash: 'h' } },
  });
  await engine.working(post.activities, async () => {
    const handle = await engine.tell(post.stream, post.log);
    await engine.days(17);
    await engine.knows(handle, (k) => k.version === 2 && k.busy === 0);
    expect(kinds(post)).toEqual([]);
    await engine.days(4);
    await eventually(() => expect(kinds(post)).toEqual(['remind', 'overdue']));
    await handle.terminate();
  });
});
