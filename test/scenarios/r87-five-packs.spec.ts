import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { commandRunner } from '#libs/commands/run-command.js';
import { startedStream } from '#libs/commands/ids.js';
import type { RunCommand } from '#libs/commands/types.js';
import { everyProcess, processOf } from '#libs/domain/registry.js';
import { instant, type AnyMessage, type StaffId } from '#libs/kernel/index.js';
import { loadPacks } from '#libs/policy-packs/index.js';
import { dryRun } from '#libs/dry-run/index.js';
import { description } from '../domain/internal-post/histories.js';
import { as, engine, type Engine } from '../support/engine.js';
import { ash, cora, ella, headOfAsh, hr, slt, smallTrust } from '../support/people.js';
import { createSequencer } from '#libs/event-store/index.js';
import { until } from '../support/wait.js';

const packs = loadPacks();
const ids = ['tarnside-trust', 'saltmarsh-school', 'brackenfield-trust', 'millrace-trust', 'kestrelmoor-trust'];
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const panelOf = (...others: readonly StaffId[]) => [
  { staff: slt, chair: true, sifts: true },
  { staff: headOfAsh, chair: false, sifts: true },
  ...others.map((staff) => ({ staff, chair: false, sifts: false })),
];

let e: Engine;
beforeAll(async () => {
  e = await engine('r87');
});
afterAll(() => e?.close());

const under = (id: string): RunCommand =>
  commandRunner({
    store: e.store,
    vault: e.vault,
    processOf,
    directory: { current: () => smallTrust, refresh: () => Promise.resolve(smallTrust) },
    packs: { current: () => packs.current(id), get: packs.get },
  });

test('R87: each of the five packs names the document that its rules come from, and processes that there are', () => {
  for (const [n, id] of ids.map((id, n) => [n, id] as const)) {
    const { sources, rules, source } = packs.current(id);
    expect(source).toContain(`Document 00${n}`);
    expect(Object.values(sources).filter((one) => one.startsWith(`document 00${n}, `)).length).toBeGreaterThanOrEqual(
      4,
    );
    expect(Object.values(sources).some((one) => one.startsWith('where a pack is silent: '))).toBe(true);
    for (const { process } of rules.policies.standsOn) expect(Object.keys(everyProcess)).toContain(process);
  }
});

test.each(ids)(
  'R87: a post begins and ends under %s, by its own rules, or is refused where its policy was never adopted',
  async (id) => {
    const run = under(id);
    const stream = startedStream('internal-post', hr, id);
    const give = (by: StaffId, type: string, data: object, options = {}) =>
      as(run, by)(stream, { type, data } as AnyMessage, options);
    const post = { title: 'Deputy Head', school: ash, posts: 1, reason: 'Cover from the first day of term.' };
    const begun = await give(hr, 'RequestPost', post, { key: id });
    if (id === 'saltmarsh-school') {
      expect(begun).toMatchObject({ ok: false, refusal: 'PolicyNotRegistered', facts: { policy: '001' } });
      return;
    }
    expect(begun).toMatchObject({ ok: true });
    await give(hr, 'WriteJobDescription', description);
    await give(slt, 'ApproveJobDescription', { version: 1 });
    await give(hr, 'OpenAdvert', { closesAt: inDays(21), audience: {} });
    expect(await give(hr, 'SetUpPanel', { members: panelOf(cora, ella) })).toMatchObject({ ok: true });
    expect(await give(hr, 'CancelPost', { reason: 'It is not needed.' })).toMatchObject({ ok: true });
    const { events } = await e.store.look(stream, 0);
    expect(events.map(({ metadata }) => metadata.pack.id)).toEqual(events.map(() => id));
    expect(events.find(({ event }) => event.type === 'PanelSetUp')?.event.data).toMatchObject({
      rules: { needs: packs.current(id).rules.internalPost.panel.needs },
    });
  },
);

test.each(ids)(
  'R87: a dry run tells what %s would have changed, and names the policies of a start as what leaves no trace',
  async (id) => {
    const [from, to] = [packs.get('demo-trust', 6).rules, packs.current(id).rules];
    const sequencer = createSequencer(e.store);
    sequencer.start();
    await until('the log is in order', async () => (await e.store.readOrdered(0, 1)).length > 0);
    await sequencer.stop();
    const report = await dryRun(e.store, { from, to, since: instant('2020-01-01T00:00:00Z') });
    expect(report.changed).toContain('internalPost.advert.ladder');
    expect(report.facts).toBeGreaterThan(0);
    expect(report.untraced.map(({ rule }) => rule)).toContain('policies.standsOn');
  },
);
