import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { StaffId } from '#libs/kernel/index.js';
import { caller, person } from './client.js';
import { applicant, hr, otherApplicant, slt, startGateway, type Gateway } from './gateway.js';
import { appliedFor } from './journey.js';

type Entry = {
  version: number;
  type: string;
  actor: { kind: string; id?: string };
  texts: Record<string, string | null>;
  clause: string;
  data: Record<string, unknown>;
};
let gateway: Gateway;
let stream: string;
beforeAll(async () => {
  gateway = await startGateway('timeline');
  stream = await appliedFor(gateway);
  await (await person(gateway, hr)).post(`/internal-posts/${stream}/cancel-post`, { reason: 'The school is merging.' });
}, 180_000);
afterAll(() => gateway?.close());
const timeline = async (staff: string): Promise<Entry[]> =>
  (await (await person(gateway, staff)).get(`/cases/${stream}/timeline`)).body.items;
const textsOf = (entries: Entry[]) => entries.flatMap(({ texts }) => Object.values(texts));

describe('The timeline of a case', () => {
  test('says who did what, when, in which role, under which clause and which rules', async () => {
    const entries = await timeline(slt);
    expect(entries.map(({ type }) => type)).toEqual([
      'PostRequested',
      'RequestApproved',
      'AdvertOpened',
      'ApplicationReceived',
      'ApplicationReceived',
      'PostCancelled',
    ]);
    expect(entries[1]).toMatchObject({
      version: 2,
      actor: { kind: 'person', id: slt },
      roles: [{ role: 'SLT' }],
      clause: '002 §Secondment opportunities',
      pack: { id: 'demo-trust', version: 2 },
      at: expect.stringMatching(/^\d{4}-.*Z$/),
      data: { approvedBy: slt },
      texts: {},
    });
  });

  test('gives those who decide the words, out of the vault', async () => {
    expect(textsOf(await timeline(slt))).toEqual([
      `The statement of ${applicant}.`,
      `The statement of ${otherApplicant}.`,
      'The school is merging.',
    ]);
  });

  test('gives a service that there are reasons, and not their words', async () => {
    const service = caller(gateway, await gateway.serviceToken('bench'));
    const entries = (await service.get(`/cases/${stream}/timeline`)).body.items as Entry[];
    expect(entries).toHaveLength(6);
    expect(textsOf(entries)).toEqual([null, null, null]);
  });

  test('gives an applicant their own words and nobody else’s', async () => {
    expect(textsOf(await timeline(applicant))).toEqual([`The statement of ${applicant}.`]);
    expect((await timeline(applicant)).map(({ type }) => type)).toEqual([
      'PostRequested',
      'RequestApproved',
      'AdvertOpened',
      'ApplicationReceived',
      'PostCancelled',
    ]);
  });

  test('shows an applicant others by their role and not by who they are', async () => {
    const entries = await timeline(applicant);
    expect(entries.map(({ actor }) => actor.id)).toEqual([undefined, undefined, undefined, applicant, undefined]);
  });

  test('never shows where a text is kept, or its hash', async () => {
    for (const staff of [slt, applicant]) expect(JSON.stringify(await timeline(staff))).not.toMatch(/"(vault|hash)"/);
  });

  test('is read page by page, each event once', async () => {
    const leader = await person(gateway, slt);
    const seen: Entry[] = [];
    for (let next: string | null = ''; next !== null;) {
      const { body }: { body: { items: Entry[]; next: string | null } } = await leader.get(
        `/cases/${stream}/timeline?limit=4${next && `&cursor=${next}`}`,
      );
      seen.push(...body.items);
      next = body.next;
    }
    expect(seen).toEqual(await timeline(slt));
  });

  test('says nothing of the words of somebody who was erased', async () => {
    await gateway.engine.vault.erase(otherApplicant as StaffId);
    expect(textsOf(await timeline(slt))).toEqual([`The statement of ${applicant}.`, null, 'The school is merging.']);
  });

  test('is nowhere in the log lines, nor is any text, name or token', () => {
    const lines = gateway.lines.join('');
    for (const hidden of ['statement', 'merging', 'Head of Maths', 'eyJ', 'cursor=', 'Bearer'])
      expect(lines).not.toContain(hidden);
    expect(lines).toContain('"route":"/cases/:id/timeline"');
  });
});
