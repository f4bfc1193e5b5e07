import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import type { CommandId, StaffId, StreamId } from '#libs/kernel/index.js';
import { as } from '../support/engine.js';
import { hr } from '../support/people.js';
import { pdf } from '../documents/samples.js';
import { postAt } from '../rebuild/support/trust.js';
import { breaking, soundStore, type Sound } from './support/sound.js';

let s: Sound;
let stream: StreamId;
beforeAll(async () => {
  s = await soundStore('verify_documents');
  stream = await postAt(s.e, 7);
});
afterAll(() => s.close());
const finds = () => s.finds('documents');

let keys = 0;
const filed = async (bytes: Buffer): Promise<string> => {
  const digest = createHash('sha256').update(bytes).digest('hex');
  const content = { digest, size: bytes.length, type: 'application/pdf', scan: 'clean' };
  const answer = await s.e.run({
    stream,
    commandId: `person:${hr}:file-${keys++}` as CommandId,
    actor: { kind: 'person', id: hr as StaffId },
    command: { type: 'AttachToCase', data: { name: 'Plan.pdf', content } },
    bytes,
  });
  if (!answer.ok) throw new Error(answer.refusal);
  return (answer.events[0]!.event.data as { document: string }).document;
};

test('in a sound store every document lies where its event says, and a removed one is nowhere', async () => {
  await filed(pdf());
  expect(await finds()).toEqual([]);
  const document = await filed(pdf('<< /Wrong >>'));
  await as(s.e.run, hr)(stream, { type: 'RemoveDocument', data: { document, reason: 'The wrong file.' } });
  expect(await finds()).toEqual([]);
});

test('a document that was damaged, exchanged or lost is found, and one that nobody attached', async () => {
  const document = await filed(pdf('<< /Mine >>'));
  const subject = `${stream} document ${document}`;
  const { rows } = await s.e.owner.query<{ box: Buffer }>('select box from vault_documents where vault_id = $1', [
    document,
  ]);
  const put = (box: Buffer) => breaking(s, 'update vault_documents set box = $2 where vault_id = $1', [document, box]);
  await put(Buffer.concat([rows[0]!.box.subarray(0, -1), Buffer.from([rows[0]!.box.at(-1)! ^ 1])]));
  expect(await finds()).toMatchObject([{ subject, what: 'is damaged' }]);
  const key = await s.e.vault.subjectKey(hr);
  await put(s.e.vault.sealDocument(key, document, pdf('<< /Other >>'), stream).row.box);
  expect(await finds()).toMatchObject([{ subject, what: 'is another document than the event has the hash of' }]);
  await breaking(s, `update vault_documents set vault_id = 'elsewhere' where vault_id = $1`, [document]);
  expect(await finds()).toMatchObject([
    { subject, what: `is not in the vault, and ${hr} was not erased` },
    { subject: `${stream} document elsewhere`, what: 'is in the vault, and lies with no case' },
  ]);
  await breaking(s, `update vault_documents set vault_id = $1 where vault_id = 'elsewhere'`, [document]);
  await put(rows[0]!.box);
  expect(await finds()).toEqual([]);
});

test('what an erased person attached is rightly gone', async () => {
  await s.e.vault.erase(hr);
  expect(await finds()).toEqual([]);
  const { rows } = await s.e.owner.query('select from vault_documents where subject = $1', [hr]);
  expect(rows).toEqual([]);
});
