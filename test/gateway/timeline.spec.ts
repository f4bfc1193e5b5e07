import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { StaffId, StreamId } from '#libs/kernel/index.js';
import * as facts from '../access/post-facts.js';
import * as ways from '../access/post-ways.js';
import { caller, person } from './client.js';
import { applicant, head, hr, otherApplicant, slt, startGateway, type Gateway } from './gateway.js';
import { seeded } from './seed.js';

type Entry = {
  version: number;
  type: string;
  actor: { kind: string; id?: string };
  roles: { role: string; school?: string }[];
  texts: Record<string, string | null>;
  clause: string;
  data: Record<string, unknown>;
};
const story = [...facts.gate, ...facts.applying.slice(1, 3), ...ways.cancelled];
let gateway: Gateway;
let stream: StreamId;
beforeAll(async () => {
  gateway = await startGateway('timeline');
  stream = await seeded(gateway, story);
}, 180_000);
afterAll(() => gateway?.close());
const timeline = async (staff: string, query = ''): Promise<Entry[]> =>
  (await (await person(gateway, staff)).get(`/cases/${stream}/timeline${query}`)).body.items;
const textsOf = (entries: Entry[]) => entries.flatMap(({ texts }) => Object.values(texts));
const step2 = '002 §Secondment opportunities, step 2';

describe('The timeline of a case', () => {
  test('says who did what, when, in which role, under which clause and which rules', async () => {
    const entries = await timeline(slt);
    expect(entries.map(({ type }) => type)).toEqual(story.map(({ event }) => event.type));
    expect(entries[3]).toMatchObject({
      version: 4,
      actor: { kind: 'person', id: slt },
      roles: [],
      clause: '002 §Secondment opportunities',
      pack: { id: 'demo-trust', version: 1 },
      at: expect.stringMatching(/^\d{4}-.*Z$/),
      data: { version: 1, by: slt },
      texts: {},
    });
  });

  test('gives those who decide the words, out of the vault', async () => {
    expect(textsOf(await timeline(slt))).toEqual([
      'words-because',
      'words-evidence',
      'words-statement-staff-ada',
      'words-statement-staff-ben',
      'words-cancellation',
    ]);
  });

  test('gives a service that there are reasons, and not their words', async () => {
    const service = caller(gateway, await gateway.serviceToken('bench'));
    const entries = (await service.get(`/cases/${stream}/timeline`)).body.items as Entry[];
    expect(entries).toHaveLength(story.length);
    expect(textsOf(entries)).toEqual([null, null, null, null, null]);
  });

  test('gives an applicant their own words and nobody else’s', async () => {
    expect(textsOf(await timeline(applicant))).toEqual(['words-statement-staff-ada']);
    expect((await timeline(applicant)).map(({ type }) => type)).toEqual([
      'PostRequested',
      'PostIdentified',
      'JobDescriptionApproved',
      'AdvertOpened',
      'ApplicationReceived',
      'PostCancelled',
    ]);
  });

  test('shows an applicant others by their role and not by who they are', async () => {
    const entries = await timeline(applicant);
    expect(entries.map(({ actor }) => actor.id)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      applicant,
      undefined,
    ]);
    expect(entries.flatMap(({ roles }) => roles.flatMap(({ school }) => school ?? []))).toEqual([]);
  });

  test('never shows where a text is kept, or its hash', async () => {
    for (const staff of [slt, applicant, head])
      expect(JSON.stringify(await timeline(staff))).not.toMatch(/"(vault|hash|withheld)"/);
  });

  test('is filtered by the clause that asks for it, or by how that begins', async () => {
    const types = async (clause: string) =>
      (await timeline(hr, `?clause=${encodeURIComponent(clause)}`)).map(({ type }) => type);
    expect(await types(step2)).toEqual(['AdvertOpened']);
    expect(await types('002 §')).toHaveLength(story.length);
    expect(await types('003')).toEqual([]);
    for (const { clause } of await timeline(hr)) expect(clause).toMatch(/^002 §\w+/);
  });

  test('keeps the filter from page to page', async () => {
    const asked = await person(gateway, hr);
    const query = `clause=${encodeURIComponent('002')}&limit=5`;
    const first = (await asked.get(`/cases/${stream}/timeline?${query}`)).body;
    const second = (await asked.get(`/cases/${stream}/timeline?${query}&cursor=${first.next}`)).body;
    expect([...first.items, ...second.items]).toEqual(await timeline(hr));
    expect((await asked.get(`/cases/${stream}/timeline?clause=a`)).status).toBe(400);
  });

  test('is read page by page, each event once', async () => {
    const leader = await person(gateway, slt);
    const seen: Entry[] = [];
    for (let next: string | null = ''; next !== null;) {
      const { body }: { body: { items: Entry[]; next: string | null } } = await leader.get(
        `/cases/${stream}/timeline?limit=3${next && `&cursor=${next}`}`,
      );
      seen.push(...body.items);
      next = body.next;
    }
    expect(seen).toEqual(await timeline(slt));
  });

  test('says nothing of the words of somebody who was erased', async () => {
    await gateway.engine.vault.erase(otherApplicant as StaffId);
    expect(textsOf(await timeline(slt))).toEqual([
      'words-because',
      'words-evidence',
      'words-statement-staff-ada',
      null,
      'words-cancellation',
    ]);
  });

  test('is nowhere in the log lines, nor is any text, name or token', () => {
    const lines = gateway.lines.join('');
    for (const hidden of ['words-', 'Deputy Head', 'eyJ', 'cursor=', 'Bearer']) expect(lines).not.toContain(hidden);
    expect(lines).toContain('"route":"/cases/:id/timeline"');
  });
});
