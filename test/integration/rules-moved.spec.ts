import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { commandRunner } from '#libs/commands/run-command.js';
import type { RunCommand } from '#libs/commands/types.js';
import { processOf } from '#libs/domain/registry.js';
import { ruleSet } from '#libs/domain/rule-set/index.js';
import type { Actor, CommandId } from '#libs/kernel/index.js';
import type { PolicyPack } from '#libs/policy-packs/rules.js';
import { ruleSetOf } from '#libs/domain/rule-set/stream.js';
import { as, engine, type Engine } from '../support/engine.js';
import { testPack } from '../support/pack.js';
import { ceo, hr, slt, smallTrust } from '../support/people.js';
import { rawAppend } from '../support/raw-append.js';

const second: PolicyPack = {
  ...testPack,
  version: 2,
  rules: {
    ...testPack.rules,
    internalPost: { ...testPack.rules.internalPost, description: { ladder: [{ kind: 'overdue', after: 'P9D' }] } },
  },
};
const from = { id: testPack.id, version: 1 };
const to = { id: testPack.id, version: 2 };
const stream = ruleSetOf(to);
const itself: Actor = { kind: 'process', id: stream };

let e: Engine;
let run: RunCommand;
beforeAll(async () => {
  e = await engine('rules moved');
  run = commandRunner({
    store: e.store,
    vault: e.vault,
    processOf: (id) => (id.startsWith('rule-set-') ? ruleSet : processOf(id)),
    directory: { current: () => smallTrust, refresh: () => Promise.resolve(smallTrust) },
    packs: { current: () => testPack, get: (_, version) => (version === 2 ? second : testPack) },
  });
}, 120_000);
afterAll(() => e.close());

test('a case goes by the rules that it began under, until it is moved: what is settled stays, what comes next is decided under the others', async () => {
  const post = await e.request();
  const proposed = {
    hash: 'a'.repeat(64),
    replaces: from,
    because: { clause: '000' },
    activeFrom: '2027-01-01',
    activeAt: '2027-01-01T00:00:00.000Z',
  };
  const history = [
    { type: 'RuleSetProposed', data: { ...proposed, pack: to, school: 'school-ash', by: hr, reason: {}, ladder: [] } },
    { type: 'RuleSetActivated', data: { ...proposed, pack: to } },
    { type: 'MoveProposed', data: { move: 1, cases: [post], by: hr, reason: {}, ladder: [] } },
    { type: 'MovePreviewed', data: { move: 1, previews: [{ case: post, from, rules: 1 }], ladder: [] } },
    { type: 'MoveApproved', data: { move: 1, by: ceo } },
  ];
  const request = rawAppend([{ stream, expected: 0, count: history.length }]);
  const [only] = request.streams;
  const events = only!.events.map((event, i) => ({ ...event, ...history[i]! }));
  expect(await e.store.append({ ...request, streams: [{ ...only!, events }] })).toMatchObject({ kind: 'appended' });

  const move = () =>
    run({
      stream,
      actor: itself,
      commandId: `process:${stream}:5:MoveCase:${post}` as CommandId,
      command: { type: 'MoveCase', data: { move: 1, case: post } },
    });
  const answer = await move();
  expect(answer).toMatchObject({ ok: true });
  expect(await move()).toMatchObject({ ok: true, repeated: true });
  const next = await as(run, slt)(post, {
    type: 'IdentifyPost',
    data: { because: 'A leader is wanted.', evidence: 'Numbers on roll.' },
  });
  expect(next.ok).toBe(true);

  const { events: log } = await e.store.look(post, 0);
  expect(log.map(({ event, metadata }) => [event.type, metadata.pack.version])).toEqual([
    ['PostRequested', 1],
    ['RulesMoved', 2],
    ['PostIdentified', 2],
  ]);
  expect((log[0]!.event.data as { ladder: unknown[] }).ladder).toHaveLength(3);
  expect((log[2]!.event.data as { ladder: unknown[] }).ladder).toHaveLength(1);
  const { rows } = await e.owner.query('select pack_version from cases where stream_id = $1', [post]);
  expect(rows).toEqual([{ pack_version: 2 }]);
});
