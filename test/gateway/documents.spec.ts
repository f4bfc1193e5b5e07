import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { StaffId } from '#libs/kernel/index.js';
import { docm, eicar, pdf, png, text } from '../documents/samples.js';
import { smallClamd, type SmallClamd } from '../documents/small-clamd.js';
import { person } from './client.js';
import { sender } from './files.js';
import { applicant, freshKey, hr, otherApplicant, slt, startGateway, type Gateway } from './gateway.js';
import { appliedFor, requested } from './journey.js';

const cv = { bytes: pdf(), name: 'CV of Somebody.pdf', says: 'application/pdf' };
const bystander = 'staff-060';
let gateway: Gateway;
let scanner: SmallClamd;
beforeAll(async () => {
  scanner = await smallClamd();
  gateway = await startGateway('documents', { CLAMD_ADDRESS: scanner.address, DOCUMENT_MAX_MB: '1' });
}, 180_000);
afterAll(async () => {
  await gateway?.close();
  await scanner?.close();
});

const rows = async (sql: string, ...values: readonly unknown[]) =>
  (await gateway.engine.store.pool.query<Record<string, unknown>>(sql, [...values])).rows;
const boxesOf = (stream: string) => rows('select vault_id, box from vault_documents where stream_id = $1', stream);
const versionOf = async (stream: string) => (await gateway.engine.store.look(stream as never, 0)).events.length;

describe('A document of a task', () => {
  test('is attached, listed and fetched as it was, with its name, and nothing of it is in the log', async () => {
    const stream = await requested(gateway);
    const leader = await sender(gateway, slt);
    const sent = await leader.attach(stream, 'task:identify-post', cv);
    expect(sent).toMatchObject({
      status: 201,
      body: { case: stream, events: [{ type: 'DocumentAttached' }], repeated: false },
    });
    expect(sent.headers.get('location')).toBe(`/documents/${sent.body.document}`);
    const { items } = await leader.list(stream);
    expect(items).toEqual([
      {
        document: sent.body.document,
        ...{ about: 'task', task: 'identify-post', type: 'application/pdf', size: cv.bytes.length, scan: 'clean' },
        ...{ by: slt, name: cv.name, number: 1, mayOpen: true, attachedAt: expect.any(String) },
      },
    ]);
    const fetched = await leader.fetch(sent.body.document);
    expect(Buffer.from(await fetched.arrayBuffer()).equals(cv.bytes)).toBe(true);
    const log = await rows('select data::text as data from events where stream_id = $1', stream);
    expect(JSON.stringify(log)).not.toContain('Somebody');
    const [{ box } = {}] = await boxesOf(stream);
    expect((box as Buffer).includes('%PDF')).toBe(false);
  });

  test('comes to a browser as a file to keep: named, of its type, and never shown or run', async () => {
    const stream = await requested(gateway);
    const leader = await sender(gateway, slt);
    const { body } = await leader.attach(stream, 'task:identify-post', {
      bytes: text,
      name: 'Größe "1".txt',
      says: 'text/plain',
    });
    const { headers } = await leader.fetch(body.document);
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename="Gr__e 1.txt"; filename*=UTF-8''Gr%C3%B6%C3%9Fe%201.txt`,
    );
    expect(headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain('sandbox');
    expect(headers.get('cache-control')).toBe('no-store');
  });

  test('is one document however often it is sent with one key, and another file under that key is refused', async () => {
    const stream = await requested(gateway);
    const leader = await sender(gateway, slt);
    const key = freshKey();
    const [first, second] = await Promise.all([1, 2].map(() => leader.attach(stream, 'task:identify-post', cv, key)));
    expect([first?.status, second?.status, first?.body.document]).toEqual([201, 201, second?.body.document]);
    expect(await boxesOf(stream)).toHaveLength(1);
    const other = await leader.attach(stream, 'task:identify-post', { ...cv, bytes: pdf('<< >>') }, key);
    expect(other).toMatchObject({ status: 409, body: { refusal: 'IdempotencyKeyReused' } });
    expect(await boxesOf(stream)).toHaveLength(1);
  });
});

describe('A file that is not taken leaves nothing behind', () => {
  const large = { bytes: Buffer.concat([pdf(), Buffer.alloc(1024 * 1024)]), name: 'a.pdf' };
  test.each([
    ['empty', 400, 'DocumentEmpty', { bytes: Buffer.alloc(0), name: 'a.txt' }],
    ['too large', 413, 'DocumentTooLarge', large],
    ['with macros', 415, 'DocumentActive', { bytes: docm, name: 'a.docm' }],
    ['HTML', 415, 'DocumentActive', { bytes: Buffer.from('<html>'), name: 'a.html', says: 'text/html' }],
    ['a program', 415, 'DocumentTypeRefused', { bytes: Buffer.from('4d5a9000', 'hex'), name: 'a.exe' }],
    ['a picture called a PDF', 415, 'DocumentTypeDiffers', { bytes: png, name: 'a.pdf' }],
    ['a PDF declared to be text', 415, 'DocumentTypeDiffers', { ...cv, says: 'text/plain' }],
    ['infected', 422, 'DocumentInfected', { bytes: eicar, name: 'a.txt' }],
  ])('%s', async (_, status, problem, file) => {
    const stream = await requested(gateway);
    const answer = await (await sender(gateway, slt)).attach(stream, 'task:identify-post', file);
    expect([answer.status, answer.body.type]).toEqual([status, `/problems/${problem}`]);
    expect([await boxesOf(stream), await versionOf(stream)]).toEqual([[], 1]);
  });

  test('sent by somebody whom the task is not for, or to a case that they do not know', async () => {
    const stream = await requested(gateway);
    expect((await (await sender(gateway, hr)).attach(stream, 'task:identify-post', cv)).body.refusal).toBe(
      'ExcludedFromTask',
    );
    expect((await (await sender(gateway, bystander)).attach(stream, 'case', cv)).status).toBe(404);
    expect((await (await sender(gateway, slt)).attach(stream, 'case', cv)).body.refusal).toBe('NotAuthorised');
    expect([await boxesOf(stream), await versionOf(stream)]).toEqual([[], 1]);
  });

  test('a request that is no form with one file and what it is about', async () => {
    const stream = await requested(gateway);
    const leader = await sender(gateway, slt);
    expect((await leader.attach(stream, 'nothing', cv)).body.type).toBe('/problems/InvalidRequest');
    expect((await leader.attach(stream, 'task:no such', cv)).body.type).toBe('/problems/InvalidRequest');
    expect((await leader.send(stream, { body: '{}', headers: { 'content-type': 'application/json' } })).status).toBe(
      415,
    );
    const none = new FormData();
    none.set('about', 'case');
    expect((await leader.send(stream, { body: none })).body.type).toBe('/problems/DocumentMissing');
    const two = new FormData();
    for (const name of ['document', 'other']) two.set(name, new Blob([new Uint8Array(text)]), 'a.txt');
    expect((await leader.send(stream, { body: two })).status).toBe(400);
    const broken = { body: '--x\r\nnot a form', headers: { 'content-type': 'multipart/form-data; boundary=x' } };
    expect((await leader.send(stream, broken)).status).toBe(400);
  });
});

describe('A document of an application', () => {
  test('is its author’s and HR’s to read, nobody else’s who applied, and stands once the advert has closed', async () => {
    const stream = await appliedFor(gateway);
    const mine = await sender(gateway, applicant);
    const { body } = await (await person(gateway, applicant)).get(`/cases/${stream}`);
    const about = `application:${body.state.applications[0].id}`;
    const sent = await mine.attach(stream, about, cv);
    expect(sent.status).toBe(201);
    expect((await (await sender(gateway, otherApplicant)).attach(stream, about, cv)).body.refusal).toBe(
      'NotYourApplication',
    );
    expect((await mine.list(stream)).items).toHaveLength(1);
    expect((await (await sender(gateway, otherApplicant)).list(stream)).items).toEqual([]);
    expect((await (await sender(gateway, hr)).fetch(sent.body.document)).status).toBe(200);
    for (const staff of [otherApplicant, bystander])
      expect((await (await sender(gateway, staff)).fetch(sent.body.document)).status).toBe(404);
  });
});

describe('A document that is gone', () => {
  const filed = async () => {
    const stream = await requested(gateway);
    const officer = await sender(gateway, hr);
    const { body } = await officer.attach(stream, 'case', cv);
    return { stream, officer, document: body.document as string };
  };

  test('was removed with a reason: its bytes with it, and what it was stays on the timeline', async () => {
    const { stream, officer, document } = await filed();
    const who = await person(gateway, hr);
    const removed = await who.post(`/internal-posts/${stream}/remove-document`, {
      document,
      reason: 'The wrong file.',
    });
    expect(removed.status).toBe(200);
    expect(await boxesOf(stream)).toEqual([]);
    expect((await officer.fetch(document)).status).toBe(404);
    expect((await officer.list(stream)).items).toEqual([]);
    const { body } = await who.get(`/cases/${stream}/timeline`);
    expect(body.items.slice(-2)).toMatchObject([
      { type: 'DocumentAttached', data: { document, about: 'case' }, texts: { name: cv.name } },
      { type: 'DocumentRemoved', data: { document }, texts: { reason: 'The wrong file.' } },
    ]);
  });

  test('was its author’s who has been erased', async () => {
    const { stream, officer, document } = await filed();
    await gateway.engine.vault.erase(hr as StaffId);
    expect(await boxesOf(stream)).toEqual([]);
    expect((await officer.fetch(document)).status).toBe(404);
    expect((await officer.list(stream)).items).toMatchObject([{ document, by: hr }]);
  });

  test('is not the one that was attached: nothing is sent', async () => {
    const { stream, officer, document } = await filed();
    const other = await officer.attach(stream, 'case', { ...cv, bytes: pdf('<< >>') });
    const key = await gateway.engine.vault.subjectKey(hr as StaffId);
    const { row } = gateway.engine.vault.sealDocument(key, document, pdf('<< /Other >>'), stream as never);
    const pool = gateway.engine.store.pool;
    await pool.query('delete from vault_documents where vault_id = $1', [document]);
    await pool.query('insert into vault_documents values ($1, $2, $3, $4)', [document, hr, stream, row.box]);
    expect((await officer.fetch(document)).status).toBe(500);
    expect((await officer.fetch(other.body.document)).status).toBe(200);
  });
});

test('while the scanner is down nothing is kept, and people are told what to do', async () => {
  await scanner.close();
  const stream = await requested(gateway);
  const answer = await (await sender(gateway, slt)).attach(stream, 'task:identify-post', cv);
  expect(answer).toMatchObject({ status: 503, body: { type: '/problems/ScannerDown' } });
  expect(answer.headers.get('retry-after')).toBe('2');
  expect([await boxesOf(stream), await versionOf(stream)]).toEqual([[], 1]);
});
