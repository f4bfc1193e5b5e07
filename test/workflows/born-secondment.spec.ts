import { expect, test } from '@jest/globals';
import type { LocalDate, PostId } from '#libs/kernel/index.js';
import { amended, appointed, takenUp, type Fact } from './support/facts.js';
import { useEngine } from './support/post.js';
import { decidedPost } from './support/stages.js';

const here = useEngine();
const host = 'post-00000000-0000-4000-8000-000000000002' as PostId;
/** A post whose panel has decided, filled on secondment until a day. */
const onSecondment = (facts: readonly Fact[], more: object) => {
  const [first, ...others] = facts;
  return [{ ...first!, data: { ...first!.data, onSecondmentUntil: '2091-12-31' as LocalDate, ...more } }, ...others];
};
const opened = {
  title: 'Head of Year 9',
  secondee: 'staff-ada',
  homeSchool: 'school-birch',
  hostSchool: 'school-ash',
  from: '2090-01-01',
  to: '2091-12-31',
  onLdp: true,
  arisesFrom: 'appointment-1-1',
};

test('an appointment on secondment opens one case, however often the post is begun again, amended and rebuilt', async () => {
  const { engine } = here;
  const post = here.aTrust('born');
  const soon = await engine.inDays(5);
  const facts = [...decidedPost(soon, { appointable: [1] }), ...takenUp(1, 1, soon)] as never[];
  post.happens(...onSecondment(facts, { post: host }));
  await engine.working(post.activities, async () => {
    expect(await (await engine.tell(post.stream, post.log)).result()).toBe('Appointed');
    expect(await (await engine.tell(post.stream, [])).result()).toBe('Appointed');
    expect(await (await engine.tell(post.stream, post.happens(amended(1, 1)))).result()).toBe('Appointed');
  });
  expect([...post.begun]).toEqual([
    [
      'secondment-appointment-1-1',
      {
        commandId: 'process:born:OpenSecondment:appointment-1-1',
        command: { type: 'OpenSecondment', data: { ...opened, hostPost: host } },
      },
    ],
  ]);
  expect(new Set(post.asked.map(({ commandId }) => commandId)).size).toBe(1);
  expect(post.types().filter((type) => type === 'AppointmentMade')).toHaveLength(1);
});

test('of several posts each appointment opens its own at once, and HR names the host post with the agreement', async () => {
  const { engine } = here;
  const post = here.aTrust('born-twice');
  const soon = await engine.inDays(5);
  const facts = [...decidedPost(soon, { posts: 2, appointable: [1, 2] }), ...takenUp(1, 1, soon)] as never[];
  post.happens(...onSecondment(facts, { post: host }));
  await engine.working(post.activities, async () => {
    const handle = await engine.tell(post.stream, post.log);
    await engine.knows(handle, (k) => k.busy === 0 && post.begun.size === 1);
    await engine.tell(post.stream, post.happens(...takenUp(2, 2, soon)));
    expect(await handle.result()).toBe('Appointed');
  });
  const cases = [...post.begun];
  expect(cases.map(([stream]) => stream)).toEqual(['secondment-appointment-1-1', 'secondment-appointment-2-2']);
  expect(cases[0]?.[1].command.data).toEqual(opened);
});

test('an appointment for good opens none', async () => {
  const { engine } = here;
  const post = here.aTrust('for-good');
  const soon = await engine.inDays(5);
  post.happens(...decidedPost(soon, { appointable: [1] }), ...takenUp(1, 1, soon));
  expect(post.types()).toContain(appointed(1, 1).type);
  await engine.working(post.activities, async () => {
    expect(await (await engine.tell(post.stream, post.log)).result()).toBe('Appointed');
  });
  expect([...post.begun]).toEqual([]);
});
