import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { StaffId, StreamId } from '#libs/kernel/index.js';
import { as } from '../support/engine.js';
import { ada, ben, hr } from '../support/people.js';
import { postAt } from '../rebuild/support/trust.js';
import { breaking, soundStore, type Sound } from './support/sound.js';

let s: Sound;
let stream: StreamId;
beforeAll(async () => {
  s = await soundStore('verify_vault');
  stream = await postAt(s.e, 7);
});
afterAll(() => s.close());
const finds = () => s.finds('vault-references');
const itemOf = async (staff: StaffId) =>
  (
    await s.e.owner.query<{ id: string; box: Buffer }>(
      'select vault_id as id, box from vault_items where stream_id = $1 and subject = $2',
      [stream, staff],
    )
  ).rows[0]!;
const restore = ({ id, box }: { id: string; box: Buffer }) =>
  breaking(s, 'update vault_items set box = $2 where vault_id = $1', [id, box]);

test('in a sound store every personal text is where its event says', async () => {
  expect(await finds()).toEqual([]);
});

test('a text that was lost is found with whose it was; the same text of an erased person is none', async () => {
  await as(s.e.run, hr)(stream, { type: 'CancelPost', data: { reason: 'The school closes.' } });
  const lost = await itemOf(hr);
  await breaking(s, 'delete from vault_items where vault_id = $1', [lost.id]);
  const found = await finds();
  expect(found).toMatchObject([
    { subject: `${stream} version 9 vault ${lost.id}`, what: `is not in the vault, and ${hr} was not erased` },
  ]);
  await s.e.vault.erase(hr);
  expect(await finds()).toEqual([]);
  // A key that was made afterwards brings nothing back.
  await s.e.vault.subjectKey(hr);
  await s.e.owner.query(`update vault_keys set created_at = created_at + interval '5 minutes' where subject = $1`, [
    hr,
  ]);
  expect(await finds()).toEqual([]);
});

test('a text that was damaged, or exchanged for another, is found', async () => {
  const [hers, his] = [await itemOf(ada), await itemOf(ben)];
  await breaking(
    s,
    `update vault_items set box = set_byte(box, length(box) - 1, get_byte(box, length(box) - 1) # 1) where vault_id = $1`,
    [hers.id],
  );
  expect(await finds()).toMatchObject([{ what: 'is damaged' }]);
  await restore(hers);

  const key = await s.e.vault.subjectKey(ben);
  const other = s.e.vault.seal(key, his.id as never, 'Another text altogether.').row.box;
  await breaking(s, `update vault_items set box = decode($2, 'base64') where vault_id = $1`, [his.id, other]);
  expect(await finds()).toMatchObject([{ what: 'is another text than the event has the hash of' }]);
  await restore(his);
  expect(await finds()).toEqual([]);
});

test('a reference that no command can have made is found', async () => {
  const { id } = await itemOf(ada);
  await breaking(
    s,
    `update events set data = jsonb_set(data, '{statement,vault}', '"elsewhere"') where stream_id = $1 and version = 7`,
    [stream],
  );
  expect(await finds()).toMatchObject([
    {
      subject: `${stream} version 7 vault elsewhere`,
      what: 'is not in the vault, and no command says whose text it was',
    },
  ]);
  await breaking(
    s,
    `update events set data = jsonb_set(data, '{statement,vault}', to_jsonb($2::text)) where stream_id = $1 and version = 7`,
    [stream, id],
  );
  expect(await finds()).toEqual([]);
});

test('a text whose person has no key is found', async () => {
  const { rows } = await s.e.owner.query('select * from vault_keys where subject = $1', [ada]);
  await breaking(s, 'delete from vault_keys where subject = $1', [ada]);
  expect((await finds()).map((f) => f.what)).toContain(`lies in the vault without a key of ${ada}`);
  const { wrapped_key, created_at } = rows[0] as { wrapped_key: Buffer; created_at: Date };
  await breaking(s, 'insert into vault_keys values ($1, $2, $3)', [ada, wrapped_key, created_at]);
});
