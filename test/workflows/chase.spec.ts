import { expect, test } from '@jest/globals';
import type { Rung } from '#libs/domain/internal-post/events.js';
import { eventually } from './support/eventually.js';
import { applied, approved, opened, proposed, requested, selected } from './support/facts.js';
import { useEngine } from './support/post.js';

const here = useEngine();
const rungs = async (...rungs: readonly (readonly [number, Rung['kind']])[]): Promise<Rung[]> =>
  Promise.all(rungs.map(async ([days, kind]) => ({ at: await here.engine.inDays(days), kind })));

test('each rung of the ladder is told once, to those whom the open task is for', async () => {
  const { engine } = here;
  const post = here.aTrust('rungs');
  const ladder = await rungs([3, 'remind'], [5, 'overdue']);
  await engine.working(post.activities, async () => {
    post.happens(requested(ladder));
    const handle = await engine.tell(post.stream, post.log);
    await engine.days(4);
    await eventually(() => expect(post.told().map((n) => n.kind)).toEqual(['remind']));
    await engine.days(30);
    await eventually(() => expect(post.told().map((n) => n.kind)).toEqual(['remind', 'overdue']));
    await handle.terminate();
  });
  expect(post.told()[0]).toEqual({
    key: `rungs:ApprovalAwaited:remind:${ladder[0]?.at}`,
    stream: 'rungs',
    reason: 'ApprovalAwaited',
    kind: 'remind',
    at: ladder[0]?.at,
    task: 'approve-request',
  });
});

test('after an outage only the latest rung is told', async () => {
  const { engine } = here;
  const post = here.aTrust('outage');
  post.happens(requested(await rungs([1, 'remind'], [2, 'remind'], [3, 'overdue'], [60, 'remind'])));
  await engine.days(10);
  await engine.working(post.activities, async () => {
    const handle = await engine.tell(post.stream, post.log);
    await engine.knows(handle, (k) => k.waitingFor.some((w) => w.due !== undefined) && k.busy === 0);
    expect(post.told().map((n) => n.kind)).toEqual(['overdue']);
    await handle.terminate();
  });
});

test('the last rung brings a late approval to the CEO once, and then tells people', async () => {
  const { engine } = here;
  const post = here.aTrust('escalates');
  post.happens(requested(await rungs([3, 'remind'], [5, 'overdue'], [8, 'escalate'])));
  const order: string[] = [];
  const watched = {
    ...post.activities,
    runCommand: (input: Parameters<typeof post.activities.runCommand>[0]) => (
      order.push(input.command.type),
      post.activities.runCommand(input)
    ),
    notify: (input: Parameters<typeof post.activities.notify>[0]) => (
      order.push(input.kind),
      post.activities.notify(input)
    ),
  };
  await engine.working(watched, async () => {
    const handle = await engine.tell(post.stream, post.log);
    await engine.days(40);
    await engine.knows(handle, (k) => k.state.status === 'Requested' && k.state.escalated && order.length === 4);
    await handle.terminate();
  });
  expect(order).toEqual(['remind', 'overdue', 'EscalateApproval', 'escalate']);
  expect(post.types()).toEqual(['PostRequested', 'ApprovalEscalated']);
});

test('an approval in time ends the chase', async () => {
  const { engine } = here;
  const post = here.aTrust('in-time');
  post.happens(requested(await rungs([3, 'remind'], [8, 'escalate'])));
  await engine.working(post.activities, async () => {
    const handle = await engine.tell(post.stream, post.log);
    await engine.days(4);
    await eventually(() => expect(post.told()).toHaveLength(1));
    await engine.tell(post.stream, post.happens(approved));
    await engine.days(30);
    await engine.knows(handle, (k) => k.state.status === 'Approved');
    await handle.terminate();
  });
  expect(post.told()).toHaveLength(1);
  expect(post.asked).toEqual([]);
});

test('an advert that closes soon is told to whoever asked for the post', async () => {
  const { engine } = here;
  const post = here.aTrust('closing');
  post.happens(requested(), approved, opened(await engine.inDays(14), await rungs([12, 'closing-soon'])));
  await engine.working(post.activities, async () => {
    const handle = await engine.tell(post.stream, post.log);
    await engine.days(13);
    await eventually(() =>
      expect(post.told()).toMatchObject([{ reason: 'AdvertClosing', kind: 'closing-soon', to: ['staff-hr'] }]),
    );
    await handle.terminate();
  });
});

test('a ladder that changes meanwhile is the one that is climbed', async () => {
  const { engine } = here;
  const post = here.aTrust('changes');
  const closed = { type: 'AdvertClosed', data: { closedAt: await engine.inDays(0) } } as const;
  post.happens(
    requested(),
    approved,
    opened(await engine.inDays(1)),
    applied(1),
    closed,
    selected(1, await rungs([5, 'remind'], [50, 'overdue'])),
  );
  await engine.working(post.activities, async () => {
    const handle = await engine.tell(post.stream, post.log);
    await engine.days(6);
    await eventually(() => expect(post.told()).toMatchObject([{ kind: 'remind', task: 'propose-start-date' }]));
    await engine.tell(post.stream, post.happens(selected(1, await rungs([3, 'overdue'])), proposed(1)));
    await engine.days(4);
    await eventually(() => expect(post.told().slice(1)).toMatchObject([{ kind: 'overdue', task: 'agree-start-date' }]));
    await engine.days(60);
    await engine.knows(handle, (k) => k.waitingFor.every((w) => w.due === undefined));
    await handle.terminate();
  });
  expect(post.told()).toHaveLength(2);
});
