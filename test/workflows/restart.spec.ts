import { expect, test } from '@jest/globals';
import type { Rung } from '#libs/domain/internal-post/events.js';
import { eventually } from './support/eventually.js';
import { applied, approved, described, identified, opened, requested, written } from './support/facts.js';
import { useEngine } from './support/post.js';
import { stateOf, type Trust } from './support/trust.js';

const here = useEngine();

/** What the process did by itself on a stream: its commands' types and the rungs it told. */
const deeds = (post: Trust) => ({ events: post.types(), rungs: post.reminders().map((n) => `${n.reason} ${n.kind}`) });

const climb = async (post: Trust, losing: (days: number) => Promise<unknown>) => {
  const { engine } = here;
  const ladder: Rung[] = [
    { at: await engine.inDays(3), kind: 'remind' },
    { at: await engine.inDays(8), kind: 'escalate' },
  ];
  post.happens(requested(ladder));
  const handle = await engine.tell(post.stream, post.log);
  await engine.days(4);
  await eventually(() => expect(post.reminders()).toHaveLength(1));
  await losing(4);
  await engine.days(5);
  await eventually(() => expect(post.reminders()).toHaveLength(2));
  await engine.tell(
    post.stream,
    post.happens(
      identified(),
      written(),
      approved(),
      opened(await engine.inDays(14), [{ at: await engine.inDays(10), kind: 'closing-soon' }]),
      applied(1),
    ),
  );
  await engine.days(11);
  await eventually(() => expect(post.reminders()).toHaveLength(3));
  await losing(20);
  await engine.days(4);
  await engine.knows(handle, (k) => k.state.status === 'Sifting');
  await handle.terminate();
  return deeds(post);
};

test('a process whose engine was lost, twice, ends where one that was never lost ends', async () => {
  const { engine } = here;
  const [steady, lost] = [here.aTrust('steady'), here.aTrust('lost')];
  const expected = await engine.working(steady.activities, () => climb(steady, () => Promise.resolve()));
  const found = await engine.working(lost.activities, () =>
    climb(lost, async () => {
      await engine.env.client.workflow.getHandle('lost').terminate('the engine was lost');
      await engine.tell('lost', []);
    }),
  );
  expect(found).toEqual(expected);
  expect(expected.events.filter((type) => type === 'ApprovalEscalated')).toHaveLength(1);
});

test('continued as new again and again in the middle of a chase, it loses and repeats nothing', async () => {
  const { engine } = here;
  const post = here.aTrust('renewed');
  const runs = new Set<string>();
  const found = await engine.working(post.activities, async () => {
    const days = [2, 4, 6, 8, 10, 12];
    const ladder = await Promise.all(
      days.map(async (day): Promise<Rung> => ({ at: await engine.inDays(day), kind: 'remind' })),
    );
    post.happens(requested(ladder));
    const handle = await engine.tell(post.stream, post.log, { renewAfter: 8 });
    for (const told of days.keys()) {
      await engine.days(2.01);
      await eventually(() => expect(post.reminders()).toHaveLength(told + 1));
      runs.add(await engine.runOf(post.stream));
    }
    await engine.tell(post.stream, post.happens(identified()));
    const { state } = await engine.knows(handle, (k) => k.version === 2);
    expect(state).toEqual(stateOf(post.log));
    await handle.terminate();
    return deeds(post);
  });
  expect(runs.size).toBeGreaterThanOrEqual(3);
  expect(found).toEqual({
    events: ['PostRequested', 'PostIdentified'],
    rungs: Array(6).fill('ApprovalAwaited remind'),
  });
});

test('signals that arrive while it continues as new are not lost', async () => {
  const { engine } = here;
  const post = here.aTrust('hammered');
  await engine.working(post.activities, async () => {
    post.happens(...described(), opened(await engine.inDays(14)));
    const handle = await engine.tell(post.stream, post.log, { renewAfter: 10 });
    const first = await engine.runOf(post.stream);
    for (let wave = 0; wave < 8; wave++)
      await Promise.all(
        Array.from({ length: 5 }, (_, i) => engine.tell(post.stream, post.happens(applied(wave * 5 + i)))),
      );
    const { state } = await engine.knows(handle, (k) => k.version === 45);
    expect(state).toEqual(stateOf(post.log));
    await eventually(async () => expect(await engine.runOf(post.stream)).not.toBe(first));
    await handle.terminate();
  });
});

test('a state that another revision of the fold handed on is dropped, and the stream read again', async () => {
  const { engine } = here;
  const post = here.aTrust('revised');
  await engine.working(post.activities, async () => {
    post.happens(requested(), identified());
    const handle = await engine.tell(post.stream, [], {
      from: { version: 1, state: { status: 'FromAnotherRelease' }, revision: 0 },
    });
    const { state } = await engine.knows(handle, (k) => k.version === 2);
    expect(state).toEqual(stateOf(post.log));
    await handle.terminate();
  });
});
