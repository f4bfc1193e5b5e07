import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { unwindingNow } from '../../apps/gateway/queries/unwinding-now.js';
import { emptySnapshot, refold } from '#libs/commands/snapshot.js';
import { actingUp } from '#libs/domain/acting-up/index.js';
import { isArranged, type ActingUp } from '#libs/domain/acting-up/state.js';
import { dayAfter, dayBefore, type LocalDate } from '#libs/kernel/index.js';
import { until } from '../support/wait.js';
import { actingUpScene } from '../web/acting-up-scene.js';
import { person } from './client.js';
import { hr, startGateway, type Gateway } from './gateway.js';

let gateway: Gateway;
let scene: Awaited<ReturnType<typeof actingUpScene>>;
beforeAll(async () => {
  gateway = await startGateway('the plan as it would be made now');
  scene = await actingUpScene(gateway);
  await scene.propose();
}, 180_000);
afterAll(() => gateway?.close());

const linkNow = async (stream: typeof scene.root): Promise<ActingUp> => {
  const { events } = await gateway.engine.store.look(stream, 0);
  return refold(actingUp, events, emptySnapshot(actingUp)).state as ActingUp;
};
/** What waits for an answer, made again on what the ledger knows now. */
const now = async () => {
  const state = await linkNow(scene.root);
  const open = isArranged(state) ? state.unwinding.open : undefined;
  const known = { process: actingUp, now: { state }, stream: scene.root } as unknown as Parameters<typeof unwindingNow>[1]; // prettier-ignore
  return unwindingNow(gateway.engine, known, open!, gateway.engine.now());
};
/** HR moves the last day of the link below, and every reader knows of it. */
const movedTo = async (to: LocalDate): Promise<void> => {
  const byHr = await person(gateway, hr);
  const { headers } = await byHr.get(`/cases/${scene.below}`);
  const data = { from: scene.today, to, uncovered: true, reason: 'The dates have changed.' };
  const answer = await byHr.post(`/acting-ups/${scene.below}/amend-acting`, data, {
    'if-match': headers.get('etag') ?? '',
  });
  if (answer.status >= 300) throw new Error(JSON.stringify(answer.body));
  await until('the new day is known', () =>
    gateway.engine.directory
      .current()
      .holdingsOf('staff-046' as never)
      .some((one) => one.basis === 'acting' && one.to === to),
  );
};
const stepOfBelow = ({ plan }: Awaited<ReturnType<typeof now>>) => plan.steps.find(({ link }) => link === scene.below);

describe('the plan for everybody’s return as it would be made now', () => {
  test('is the one that waits while nothing has changed', async () => {
    const { plan, changed } = await now();
    expect(changed).toBeUndefined();
    expect([plan.on, plan.steps.map(({ link }) => link)]).toEqual([scene.back, [scene.below, scene.root, undefined]]);
  });

  test('is the same where a link would last to another day after the return', async () => {
    await movedTo(dayAfter(scene.back));
    expect(stepOfBelow(await now())).toBeDefined();
  });

  test('still ends a link whose last day is that of the return', async () => {
    await movedTo(scene.back);
    expect(stepOfBelow(await now())).toBeDefined();
  });

  test('leaves a line as it is that ends on the day before the return, and says so', async () => {
    await movedTo(dayBefore(scene.back));
    const { plan, changed } = await now();
    expect(plan.entries.filter(({ assignment }) => (assignment as string) === scene.below)).toEqual([]);
    expect(changed?.posts.length).toBeGreaterThan(0);
  });

  test('knows nothing any more of a link that is over two days before the return', async () => {
    await movedTo(dayBefore(dayBefore(scene.back)));
    const current = await now();
    expect(stepOfBelow(current)).toBeUndefined();
    expect(current.changed?.links).toContain(scene.below);
  });
});
