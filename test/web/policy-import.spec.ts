import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { hashOf } from '#libs/contents/index.js';
import type { StreamId } from '#libs/kernel/index.js';
import { docm } from '../documents/samples.js';
import { applicant, hr, otherHr, startGateway, type Gateway } from '../gateway/gateway.js';
import { docxOf } from '../policy-import/support/docx.js';
import { pdfOf, setOnPages } from '../policy-import/support/pdf.js';
import { heading, said } from './at-forms.js';
import { signedIn, tokenIn, type Browser, type Page } from './browser.js';
import { boats, boatsAnew, kiteFlying, policiesIn } from './policy-scene.js';

let gateway: Gateway;
const browsers = new Map<string, Browser>();
beforeAll(async () => {
  gateway = await startGateway('web-policy-import', { DOCUMENT_MAX_MB: '1' });
  for (const staff of [hr, otherHr, applicant]) browsers.set(staff, (await signedIn(gateway, staff)).by);
}, 180_000);
afterAll(() => gateway?.close());

type File = Readonly<{ name: string; bytes: Buffer | string }>;
const whole = { title: '', reference: '', scope: 'trust', owner: 'HR', authoriser: 'board', months: '' };
const form = (staff: string, query = '') => browsers.get(staff)!.get(`${gateway.url}/policies/import${query}`);
const send = async (
  staff: string,
  file: File | undefined,
  fields: Readonly<Record<string, string | readonly string[]>> = {},
  from?: Page,
) => {
  // prettier-ignore
  const page = from ?? (await form(staff, typeof fields['policy'] === 'string' ? `?policy=${fields['policy']}` : ''));
  const body = new FormData();
  body.set('_csrf', tokenIn(page));
  body.set('key', /name="key" value="([^"]+)"/.exec(page.text)?.[1] ?? '');
  for (const [name, value] of Object.entries({ ...whole, ...fields }))
    for (const one of [value].flat()) body.append(name, one);
  body.set('document', new Blob([new Uint8Array(Buffer.from(file?.bytes ?? ''))]), file?.name ?? '');
  return browsers.get(staff)!.postFile(`${gateway.url}/policies/import`, body);
};
const streamOf = ({ url }: Page): StreamId => /policy-[0-9a-f-]{36}/.exec(url)![0] as StreamId;
const at = async (path: string, staff = hr) => browsers.get(staff)!.get(`${gateway.url}${path}`);
const kites = { name: 'kites.md', bytes: kiteFlying };

describe('A document', () => {
  test('becomes a policy of the register, with the title that it prints, and is kept under its hash', async () => {
    const page = await send(hr, kites, { reference: '920' });
    expect([page.status, heading(page)]).toEqual([200, 'Kite Flying Policy']);
    expect(said(page)).toContain('“Kite Flying Policy” is registered. 3 findings will wait for a decision');
    expect(said(page)).toContain('It is being read');
    const kept = await gateway.engine.contents.get(hashOf(Buffer.from(kiteFlying)));
    expect(kept).toMatchObject({ mediaType: 'text/markdown' });
    expect(said(await at(`/cases/${streamOf(page)}/versions`))).toContain(hashOf(Buffer.from(kiteFlying)).slice(0, 12));
  });

  test('may be a Word document, a PDF or plain text, of some schools and of a person', async () => {
    const files: readonly File[] = [
      { name: 'boats.docx', bytes: docxOf(boats) },
      { name: 'boats.pdf', bytes: setOnPages(boats, 40, () => '') },
      { name: 'boats.txt', bytes: boats.replaceAll('#', '') },
    ];
    for (const file of files) {
      const fields = { title: `Boats of ${file.name}`, scope: 'schools', schools: ['school-ashgrove', 'school-dunmarsh'], owner: `staff:${applicant}`, months: '18' }; // prettier-ignore
      const page = await send(hr, file, fields);
      expect([file.name, page.status, heading(page)]).toEqual([file.name, 200, `Boats of ${file.name}`]);
      expect(said(page)).toContain('Ashgrove Mere Primary School and Dunmarsh College');
      expect(said(page)).toContain('18 months');
    }
  });

  test('is taken once, though its form is sent twice', async () => {
    const page = await form(hr);
    const one = await send(hr, kites, { title: 'Twice Policy' }, page);
    const two = await send(hr, kites, { title: 'Twice Policy' }, page);
    expect(streamOf(two)).toBe(streamOf(one));
  });

  test('that can not be taken is told at its field, with what to do, and nothing is registered', async () => {
    const wrong: readonly (readonly [File | undefined, string])[] = [
      [undefined, 'Choose the document of the policy'],
      [{ name: 'empty.txt', bytes: '' }, 'The document is empty'],
      [{ name: 'blank.txt', bytes: ' \n \n' }, 'It holds no text.'],
      [{ name: 'picture.png', bytes: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex') }, 'must be a PDF, a Word document'], // prettier-ignore
      [{ name: 'rules.json', bytes: '{"a": 1}' }, 'must be a PDF, a Word document'],
      [{ name: 'macros.docm', bytes: docm }, 'may run something'],
      [{ name: 'locked.pdf', bytes: pdfOf([[{ text: 'Secret', size: 12, y: 700 }]], { locked: true }) }, 'It has a password.'], // prettier-ignore
      [{ name: 'locked.docx', bytes: Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]) }, 'It has a password.'], // prettier-ignore
      [{ name: 'scan.pdf', bytes: pdfOf([[]]) }, 'It is a picture of a text.'],
      [{ name: 'long.txt', bytes: 'a line\n'.repeat(30_000) }, 'at most 25,000 lines are read'],
      [{ name: 'huge.txt', bytes: 'x'.repeat(1_100_000) }, 'must be 1 MB or smaller'],
    ];
    for (const [file, sentence] of wrong) {
      const page = await send(hr, file, { title: 'Wrong Policy' });
      expect([file?.name, page.status]).toEqual([file?.name, 422]);
      expect([file?.name, said(page)]).toEqual([file?.name, expect.stringContaining(sentence)]);
      expect(page.text).toContain('href="#document"');
    }
    expect(said(await at('/cases?kind=policy&q=Wrong'))).toContain('No case matches');
  });

  test('comes with what the register must know, and what is missing is told at each field', async () => {
    const page = await send(hr, { name: 'bare.txt', bytes: 'Nobody runs.\n' }, { scope: '', owner: '', authoriser: '', months: 'often', reference: '!' }); // prettier-ignore
    for (const sentence of [
      'Choose for whom the policy is',
      'Choose who owns the policy',
      'Choose who authorises the policy',
      'The months must be a number',
      'The number must be up to 20 letters',
    ])
      // prettier-ignore
      expect(said(page)).toContain(sentence);
    const schools = await send(hr, kites, { scope: 'schools' });
    expect(said(schools)).toContain('Choose at least one school');
  });

  test('has a number of its own in the register', async () => {
    await policiesIn(gateway).follow(streamOf(await send(hr, kites, { reference: '930', title: 'First of it' })));
    expect(said(await send(hr, kites, { reference: '930' }))).toContain('Number 930 is that of “First of it” already');
  });
});

describe('A new text of a policy that is there', () => {
  test('is the one that it was missing, and the draft of its review', async () => {
    const { register, read, give } = policiesIn(gateway);
    const stub = await register({ title: 'Boats Policy', referenced: true });
    const supplied = await send(hr, { name: 'boats.md', bytes: boats }, { policy: stub });
    expect(said(supplied)).toContain('The text is taken in, and is being read.');
    const own = await register({ title: 'Owned Boats', owner: { staff: applicant } });
    await read(own, boats);
    expect((await form(applicant, `?policy=${own}`)).status).toBe(200);
    await give(hr, own, 'OpenReview', { reason: 'It leaks.' });
    const anew = { name: 'boats.md', bytes: boatsAnew };
    expect(said(await send(applicant, anew, { policy: own }))).toContain('Choose how much the text changes');
    const drafted = await send(applicant, anew, { policy: own, class: 'minor' });
    expect(said(drafted)).toContain('Whatever was approved of the text before it is void.');
    expect(said(drafted)).toContain(hashOf(Buffer.from(boatsAnew)).slice(0, 12));
    expect(said(await send(applicant, anew, { policy: own, class: 'minor' }))).toMatch(/There is a problem/);
  });

  test('is for HR, and for an owner; to anybody else the page is not there', async () => {
    const { register } = policiesIn(gateway);
    const stub = await register({ title: 'Hats Policy', referenced: true });
    expect((await form(applicant)).status).toBe(403);
    expect((await form(applicant, `?policy=${stub}`)).status).toBe(403);
    expect((await form(hr, '?policy=policy-none')).status).toBe(404);
    expect((await form(otherHr, `?policy=${stub}`)).status).toBe(200);
  });
});
