import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { StreamId } from '#libs/kernel/index.js';
import { docm, pdf, png } from '../documents/samples.js';
import { person } from '../gateway/client.js';
import { applicant, hr, otherApplicant, slt, startGateway, type Gateway } from '../gateway/gateway.js';
import { holds } from '../gateway/roles.js';
import { appliedFor, requested } from '../gateway/journey.js';
import { read, wordsOf, type Reading } from './case-reader.js';
import { signedIn, tokenIn, type Browser, type Page } from './browser.js';

/** Head of the school, and no more. */
const head = 'staff-075';
let gateway: Gateway;
const browsers = new Map<string, Browser>();
beforeAll(async () => {
  gateway = await startGateway('documents pages');
  await holds(gateway, head, 'Head', 'school-ashgrove');
  for (const staff of [hr, slt, head, applicant, otherApplicant])
    browsers.set(staff, (await signedIn(gateway, staff)).by);
}, 180_000);
afterAll(() => gateway?.close());

const tab = (staff: string, id: string, more = '') =>
  browsers.get(staff)!.get(`${gateway.url}/cases/${id}/documents${more}`);
const hidden = (page: Page, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page.text)?.[1] ?? '';
type Sent = Readonly<{ about?: string; name?: string; bytes?: Buffer; key?: string; token?: string; back?: string }>;
const attach = async (staff: string, id: string, sent: Sent = {}): Promise<Page> => {
  const page = await tab(staff, id);
  const body = new FormData();
  body.set('_csrf', sent.token ?? tokenIn(page));
  body.set('key', sent.key ?? hidden(page, 'key'));
  body.set('about', sent.about ?? hidden(page, 'about'));
  if (sent.back) body.set('back', sent.back);
  body.set('document', new Blob([new Uint8Array(sent.bytes ?? pdf())]), sent.name ?? 'Plan.pdf');
  return browsers.get(staff)!.postFile(`${gateway.url}/cases/${id}/documents`, body);
};
const listed = (page: Reading) => page.table('Documents of this case').slice(1);

describe('The documents tab', () => {
  test('says so where there is none, and what people may attach', async () => {
    const id = await requested(gateway);
    expect(read(await tab(head, id)).words).toContain(
      'No document that you may see lies with the case. You can attach',
    );
    expect(read(await tab(slt, id)).words).toContain('It is attached to: Your task: Answer the request');
    expect(read(await tab(hr, id)).words).toContain('It is attached to: The case as a whole');
  });

  test('shows what was attached, about what, by whom and when, that nothing scanned it, and offers it to keep', async () => {
    const id = await requested(gateway);
    const after = read(await attach(slt, id));
    expect(after.words).toContain('You attached the document to the task.');
    expect(listed(after)).toEqual([
      expect.stringMatching(
        /^Plan\.pdf PDF, 1 KB The task: Answer the request You \d+ \w+ 20\d\d, .* Not scanned Remove Plan\.pdf$/,
      ),
    ]);
    expect(after.words).toContain('A document that was not scanned may hold malware.');
    const [link = ''] = after.links('Plan.pdf');
    const kept = await browsers.get(slt)!.get(gateway.url + link);
    expect([kept.status, kept.headers.get('content-disposition')]).toEqual([
      200,
      expect.stringMatching(/^attachment; filename="Plan.pdf"/),
    ]);
    expect(kept.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
  });

  test('leads back to where somebody came from, and nowhere else', async () => {
    const id = await requested(gateway);
    const body = async (back: string) => (await attach(slt, id, { back })).url;
    expect(await body(`/cases/${id}/tasks`)).toBe(`${gateway.url}/cases/${id}/tasks`);
    expect(await body('https://elsewhere.invalid/')).toBe(`${gateway.url}/`);
  });

  test('is chosen for what its address asks for, when it is one of theirs', async () => {
    const id = await appliedFor(gateway);
    const page = await tab(hr, id, '?about=case&back=/tasks');
    expect(page.text).toMatch(/name="about" type="radio" value="case" checked/);
    expect(hidden(page, 'back')).toBe('/tasks');
    const other = await tab(hr, id, '?about=task:not-theirs');
    expect(other.text).toMatch(/name="about" type="radio" value="task:set-up-panel" checked/);
  });
});

describe('A form that is not taken says why beside the file, and the next try is the same form', () => {
  test.each([
    ['no file', { bytes: Buffer.alloc(0), name: '' }, 'Choose the document to attach'],
    ['an empty file', { bytes: Buffer.alloc(0), name: 'a.txt' }, 'The document is empty'],
    ['macros', { bytes: docm, name: 'a.docm' }, 'may run something when it is opened'],
    ['a picture called a PDF', { bytes: png, name: 'a.pdf' }, 'The document is a PNG'],
    ['a program', { bytes: Buffer.from('4d5a9000', 'hex'), name: 'a.exe' }, 'must be PDF, DOCX, ODT'],
    [
      'one of 11 MB',
      { bytes: Buffer.concat([pdf(), Buffer.alloc(11 * 1024 * 1024)]), name: 'a.pdf' },
      'must be 10 MB or smaller',
    ],
  ])('%s', async (_, sent, words) => {
    const id = await requested(gateway);
    const page = await attach(slt, id, sent);
    expect(page.status).toBeGreaterThanOrEqual(400);
    expect(page.text).toMatch(/<title>\s*Error: /);
    expect(wordsOf(/govuk-error-summary[\s\S]*?<\/ul>/.exec(page.text)?.[0] ?? '')).toContain(words);
    expect(wordsOf(/id="document-error"[\s\S]*?<\/p>/.exec(page.text)?.[0] ?? '')).toContain(words);
    expect(listed(read(await tab(slt, id)))).toEqual([]);
  });

  test('a wrong token: nothing is attached', async () => {
    const id = await requested(gateway);
    expect((await attach(slt, id, { token: `${slt}.wrong` })).status).toBe(403);
    expect(listed(read(await tab(slt, id)))).toEqual([]);
  });

  test('what is not theirs to attach to', async () => {
    const id = await requested(gateway);
    const page = await attach(slt, id, { about: 'case' });
    expect([page.status, page.text]).toEqual([403, expect.stringContaining('The document was not attached.')]);
  });

  test('a double click attaches once', async () => {
    const id = await requested(gateway);
    await Promise.all([attach(slt, id, { key: 'one' }), attach(slt, id, { key: 'one' })]);
    expect(listed(read(await tab(slt, id)))).toHaveLength(1);
  });
});

describe('An applicant', () => {
  test('is told that a document can name them, attaches it to their application, and nobody else who applied sees it', async () => {
    const id = await appliedFor(gateway);
    expect(read(await tab(applicant, id)).words).toContain('leave your name out of it if you can');
    expect(listed(read(await attach(applicant, id, { name: 'My CV.pdf' })))).toEqual([
      expect.stringMatching(/^My CV\.pdf PDF, 1 KB Your application You /),
    ]);
    expect(listed(read(await tab(otherApplicant, id)))).toEqual([]);
    expect(listed(read(await tab(hr, id)))).toEqual([
      expect.stringMatching(/^My CV\.pdf PDF, 1 KB The application of Fiona Ghosh Fiona Ghosh /),
    ]);
  });

  test('has it seen by a Head as far as their statement is: that it is there, and no more', async () => {
    const id = await appliedFor(gateway);
    await attach(applicant, id, { name: 'My CV.pdf' });
    const page = read(await tab(head, id));
    expect(listed(page)).toEqual([
      expect.stringMatching(/^Document 1 PDF, 1 KB\. Not yours to open The application of/),
    ]);
    expect(page.html).not.toContain('My CV');
  });
});

describe('Removing', () => {
  const filed = async (): Promise<Readonly<{ id: StreamId; link: string; page: Page }>> => {
    const id = (await requested(gateway)) as StreamId;
    const [link = ''] = read(await attach(hr, id)).links('Remove');
    return { id, link, page: await browsers.get(hr)!.get(gateway.url + link) };
  };

  test('asks why, keeps what was typed, says what it does, and takes the document away', async () => {
    const { id, link, page } = await filed();
    expect(read(page).words).toContain('deleted for good and can not be brought back');
    const send = (reason: string) =>
      browsers.get(hr)!.post(gateway.url + link, { _csrf: tokenIn(page), key: 'k', reason });
    const wrong = await send(' ');
    expect([wrong.status, wrong.text]).toEqual([400, expect.stringContaining('Say why the document is removed')]);
    const long = await send('x'.repeat(2001));
    expect([long.status, long.text.includes('x'.repeat(2001))]).toEqual([400, true]);
    const done = read(await send('It was the wrong file.'));
    expect([done.words.includes('You removed the document.'), listed(done)]).toEqual([true, []]);
    expect((await browsers.get(hr)!.get(gateway.url + link)).status).toBe(404);
    const { body } = await (await person(gateway, hr)).get(`/cases/${id}/timeline`);
    expect(body.items.at(-1)).toMatchObject({ type: 'DocumentRemoved', texts: { reason: 'It was the wrong file.' } });
  });

  test('is refused to who sees the document and may not remove it, with what to do', async () => {
    const { link, page } = await filed();
    expect(page.status).toBe(200);
    const by = browsers.get(slt)!;
    const asked = await by.get(gateway.url + link);
    const said = await by.post(gateway.url + link, { _csrf: tokenIn(asked), key: 'k', reason: 'Not mine.' });
    expect(said.status).toBe(409);
  });
});
