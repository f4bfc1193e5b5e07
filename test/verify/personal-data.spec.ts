import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { inTransaction } from '#libs/event-store/index.js';
import type { StaffId, StreamId, VaultId } from '#libs/kernel/index.js';
import { postAt } from '../rebuild/support/trust.js';
import { breaking, soundStore, type Sound } from './support/sound.js';

let s: Sound;
let stream: StreamId;
let logs: string;
beforeAll(async () => {
  s = await soundStore('verify_personal');
  stream = await postAt(s.e, 7);
  logs = mkdtempSync(join(tmpdir(), 'understudy-logs-'));
  const sealed = async (staff: StaffId, texts: readonly string[]) => {
    const key = await s.e.vault.subjectKey(staff);
    const rows = texts.map((text, i) => s.e.vault.seal(key, `${staff}-${i}` as VaultId, text).row);
    await inTransaction(s.e.owner, (client) => s.e.vault.put(client, rows));
    await s.e.owner.query(`insert into staff values ($1, $2, $3, 'permanent', 1, '2020-01-01', null)`, [
      staff,
      `${staff}-0`,
      `${staff}-1`,
    ]);
  };
  await sealed('staff-quilla' as StaffId, ['Quilla "Q" Zubrowska', 'q.zubrowska@ash.example']);
});
afterAll(async () => {
  rmSync(logs, { recursive: true });
  await s.close();
});
const finds = (canaries: string[] = []) => s.finds('personal-data', { logs, canaries });
const name = 'holds the name of staff-quilla outside the vault';

test('in a sound store no name, no address and no personal text is outside the vault', async () => {
  expect(await finds(['I lead phonics at Ash.', 'I lead maths at Birch.'])).toEqual([]);
});

test.each([
  [
    'events',
    `update events set data = data || '{"note": "said quilla \\"q\\" zubrowska"}' where stream_id = $1 and version = 1`,
    `update events set data = data - 'note' where stream_id = $1`,
  ],
  [
    'events',
    `update events set metadata = metadata || '{"by": {"name": ["Quilla \\"Q\\" Zubrowska"]}}' where stream_id = $1 and version = 1`,
    `update events set metadata = metadata - 'by' where stream_id = $1`,
  ],
  [
    'cases',
    `update cases set title = 'For Quilla "Q" Zubrowska' where stream_id = $1`,
    `update cases set title = 'Deputy Head' where stream_id = $1`,
  ],
  [
    'parked',
    `insert into parked (subscription, stream_id, global_no, error) values ('relay', $1, 1, 'no Quilla "Q" Zubrowska')`,
    `delete from parked where stream_id = $1`,
  ],
  [
    'notices',
    `insert into notices (key, stream_id, reason, kind, rung_at, recipients) values ('k', $1, 'x', 'remind', now(), '{"Quilla \\"Q\\" Zubrowska"}')`,
    `delete from notices where stream_id = $1`,
  ],
])('a name in %s is found, and not repeated', async (table, breaks, mends) => {
  await breaking(s, breaks, [stream]);
  const found = await finds();
  expect(found).toMatchObject([{ what: name }]);
  expect(found[0]!.subject.startsWith(table)).toBe(true);
  expect(JSON.stringify(found)).not.toMatch(/zubrowska/i);
  await breaking(s, mends, [stream]);
  expect(await finds()).toEqual([]);
});

test('an address in the key of a command is found without the key', async () => {
  await breaking(s, `insert into commands values ($1, 'person:x:Q.Zubrowska@ash.example', '', '{}')`, [stream]);
  expect(await finds()).toMatchObject([
    {
      subject: 'commands (its key holds the text)',
      what: 'holds the e-mail address of staff-quilla outside the vault',
    },
  ]);
  await breaking(s, 'delete from commands where versions = $1', ['{}']);
});

test('a canary in a log is found, even where it lies across two pieces that were read', async () => {
  mkdirSync(join(logs, 'others'));
  writeFileSync(join(logs, 'gateway.log'), `${'x'.repeat((1 << 20) - 6)}CANARY-7f3a\n`);
  writeFileSync(join(logs, 'worker.log'), 'nothing\n');
  expect(await finds(['canary-7f3a'])).toMatchObject([
    { subject: 'log gateway.log', what: 'holds canary 1 outside the vault' },
  ]);
  expect(await finds()).toEqual([]);
});

test('without the key of the vault and without a canary it is skipped, and says so', async () => {
  const { invariants } = await import('#libs/verify/index.js');
  const { skipped } = invariants.find((one) => one.name === 'personal-data')!;
  expect(skipped!({ store: s.e.store, processOf: () => undefined, waitMs: 0 })).toMatch(/VAULT_KEY is not set/);
});
