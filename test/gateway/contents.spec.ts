import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { docm, eicar, pdf, png } from '../documents/samples.js';
import { smallClamd, type SmallClamd } from '../documents/small-clamd.js';
import { sender } from './files.js';
import { applicant, hr, slt, startGateway, type Gateway } from './gateway.js';

const policy = { bytes: Buffer.from('# Lone working\n\nReviewed every two years.\n'), name: 'Lone working.md' };
const hash = createHash('sha256').update(policy.bytes).digest('hex');
let gateway: Gateway;
let scanner: SmallClamd;
beforeAll(async () => {
  scanner = await smallClamd();
  gateway = await startGateway('contents', { CLAMD_ADDRESS: scanner.address, DOCUMENT_MAX_MB: '1' });
}, 180_000);
afterAll(async () => {
  await gateway?.close();
  await scanner?.close();
});
const rows = async () =>
  (await gateway.engine.store.pool.query<{ n: number }>('select count(*)::int as n from contents')).rows[0]!.n;

test('the text of a policy lies under the hash of its bytes, once however often it is sent, and comes back as it was', async () => {
  const keeper = await sender(gateway, hr);
  const first = await keeper.keep(policy);
  expect(first).toMatchObject({
    status: 201,
    body: { hash, bytes: policy.bytes.length, mediaType: 'text/markdown' },
  });
  expect(first.headers.get('location')).toBe(`/contents/${hash}`);
  const before = await rows();
  expect((await keeper.keep(policy)).status).toBe(201);
  expect(await rows()).toBe(before);
  const fetched = await (await sender(gateway, slt)).kept(hash);
  expect(fetched.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
  expect(Buffer.from(await fetched.arrayBuffer()).equals(policy.bytes)).toBe(true);
});

test('a teacher keeps nothing and opens nothing, and a hash of nothing is no page', async () => {
  const other = await sender(gateway, applicant);
  expect(await other.keep(policy)).toMatchObject({ status: 403, body: { title: 'You may not do this' } });
  expect((await other.kept(hash)).status).toBe(404);
  expect((await (await sender(gateway, hr)).kept('0'.repeat(64))).status).toBe(404);
});

test.each([
  ['a picture', { bytes: png, name: 'Policy.png' }, 415],
  ['macros', { bytes: docm, name: 'Policy.docx' }, 415],
  ['a PDF that is called Markdown', { bytes: pdf(), name: 'Policy.md' }, 415],
  ['an empty file', { bytes: Buffer.alloc(0), name: 'Policy.txt' }, 400],
  ['malware', { bytes: eicar, name: 'Policy.txt' }, 422],
  ['more than is taken', { bytes: Buffer.alloc(2_000_000, 'a'), name: 'Policy.txt' }, 413],
])('%s is not kept', async (_, file, status) => {
  const before = await rows();
  expect((await (await sender(gateway, hr)).keep(file)).status).toBe(status);
  expect(await rows()).toBe(before);
});

test('bytes that are not those of their hash are shown to nobody', async () => {
  const keeper = await sender(gateway, hr);
  const { body } = await keeper.keep({ bytes: Buffer.from('one text'), name: 'One.txt' });
  const planted = "insert into contents (hash, media_type, bytes) values ($1, 'text/plain', 'another text')";
  const { pool } = gateway.engine.store;
  await expect(pool.query('update contents set bytes = $1', [policy.bytes])).rejects.toThrow('permission denied');
  await pool.query(planted, ['1'.repeat(64)]);
  expect((await keeper.kept(body.hash)).status).toBe(200);
  expect((await keeper.kept('1'.repeat(64))).status).toBe(500);
});
