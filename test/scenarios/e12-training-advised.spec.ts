import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { commandRunner } from '#libs/commands/run-command.js';
import { startedStream } from '#libs/commands/ids.js';
import type { RunCommand } from '#libs/commands/types.js';
import type { Directory } from '#libs/directory/types.js';
import { processOf } from '#libs/domain/registry.js';
import type { AnyMessage, StaffId, StreamId } from '#libs/kernel/index.js';
import { loadPacks } from '#libs/policy-packs/index.js';
import { description } from '../domain/internal-post/histories.js';
import { as, engine, type Engine } from '../support/engine.js';
import { ash, cora, headOfAsh, hr, slt, smallTrust } from '../support/people.js';

const packs = loadPacks();
const nobodyTrained: Directory = { ...smallTrust, trainedUntil: () => undefined };
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const panel = [{ staff: slt, chair: true, sifts: true }, { staff: headOfAsh, sifts: true }, { staff: cora }];

let e: Engine;
beforeAll(async () => {
  e = await engine('e12');
});
afterAll(() => e?.close());

/** A trust under a pack, none of whose staff is trained in safer recruitment. */
const trustUnder = (id: string): RunCommand =>
  commandRunner({
    store: e.store,
    vault: e.vault,
    processOf,
    directory: { current: () => nobodyTrained, refresh: () => Promise.resolve(nobodyTrained) },
    packs: { current: () => packs.current(id), get: (named, version) => packs.get(named, version) },
  });

const toThePanel = async (run: RunCommand, key: string) => {
  const stream = startedStream('internal-post', hr, key);
  const give = (by: StaffId, type: string, data: object, options = {}) =>
    as(run, by)(stream, { type, data } as AnyMessage, options);
  const post = { title: 'Deputy Head', school: ash, posts: 1, reason: 'Cover from the first day of term.' };
  await give(hr, 'RequestPost', post, { key });
  await give(hr, 'WriteJobDescription', description);
  await give(slt, 'ApproveJobDescription', { version: 1 });
  await give(hr, 'OpenAdvert', { closesAt: inDays(21), audience: {} });
  return {
    stream,
    answer: await give(hr, 'SetUpPanel', { members: panel.map((one) => ({ chair: false, sifts: false, ...one })) }),
  };
};
const stored = async (stream: StreamId) => {
  const { events } = await e.store.look(stream, 0);
  const last = events.at(-1)!;
  return { data: last.event.data, pack: last.metadata.pack, type: last.event.type };
};

test('E12: given an academy whose pack does not require the training, when the panel is set, then it warns and the pack’s version is stored', async () => {
  const { stream, answer } = await toThePanel(trustUnder('academy-advised'), 'advised');
  expect(answer).toMatchObject({ ok: true });
  expect(await stored(stream)).toMatchObject({
    type: 'PanelSetUp',
    data: { warnings: ['NobodyTrainedOnTheDay'], rules: { training: 'advised' } },
    pack: { id: 'academy-advised', version: packs.current('academy-advised').version },
  });
});

test('E12: and under a pack that requires it the same panel is refused', async () => {
  const { stream, answer } = await toThePanel(trustUnder('demo-trust'), 'required');
  expect(answer).toMatchObject({ ok: false, refusal: 'PanelRulesNotMet', facts: { red: ['NobodyTrainedOnTheDay'] } });
  expect(await stored(stream)).toMatchObject({ type: 'AdvertOpened', pack: { id: 'demo-trust' } });
});
