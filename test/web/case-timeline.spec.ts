import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { StaffId, StreamId } from '#libs/kernel/index.js';
import * as facts from '../access/post-facts.js';
import * as ways from '../access/post-ways.js';
import { person } from '../gateway/client.js';
import { applicant, hr, otherApplicant, slt, startGateway, type Gateway } from '../gateway/gateway.js';
import { demoId, seeded } from '../gateway/seed.js';
import { readers, type Look } from './case-reader.js';

const { gate, applying, closed, recusal, sifting } = facts;
const first = demoId(facts.first);

let gateway: Gateway;
let look: Look;
let sifted: StreamId;
let filled: StreamId;
beforeAll(async () => {
  gateway = await startGateway('case-timeline');
  look = readers(gateway);
  sifted = await seeded(gateway, gate, applying, closed, recusal, sifting.slice(0, 2));
  filled = await seeded(gateway, ways.wholeWay, ways.amending);
}, 180_000);
afterAll(() => gateway?.close());
const timeline = (staff: string, stream: StreamId, query = '') => look(staff, `/cases/${stream}/timeline${query}`);
const sentences = (html: string) =>
  [...html.matchAll(/id="entry-\d+">\s*<p[^>]*>([^<]*)<\/p>/g)].map(([, sentence = '']) => sentence);

describe('The timeline', () => {
  test('tells what happened in sentences, newest first, with time and zone, actor and clause', async () => {
    const page = await timeline(hr, sifted);
    expect(page.under('Timeline')).toContain('21 entries, newest first.');
    expect(sentences(page.html)[0]).toBe('Rhiannon Jarvis sifted Fiona Ghosh’s application.');
    expect(page.words).toMatch(
      /Stella Mbeki asked for the post of Deputy Head at Ashgrove Mere Primary School\. \d+ \w+ \d{4}, \d\d:\d\d \((?:GMT|BST)\) \. By Stella Mbeki\. Policy 002, Secondment opportunities\./,
    );
    expect(page.words).toContain('It followed by rule. Policy 002, Secondment opportunities, step 2.');
  });

  test('is read from its beginning by a link', async () => {
    const [oldest] = (await timeline(hr, sifted)).links('Show oldest first');
    const page = await look(hr, oldest!);
    expect(sentences(page.html)[0]).toContain('asked for the post');
    expect(page.links('Show newest first')).toEqual([`/cases/${sifted}/timeline`]);
  });

  test('gives personal texts to those who may read them, and says to others that they are there', async () => {
    expect((await timeline(slt, filled)).words).toContain('Reason: words-declines-staff-ben');
    expect((await timeline(otherApplicant, filled)).words).toContain('Reason: words-declines-staff-ben');
    const panel = await timeline(first, sifted);
    expect(panel.words).toContain('Reasons: words-sift-by-staff-cora-of-staff-ada');
    expect(panel.words).not.toMatch(/words-(?:sift-by-staff-dev|confided|because)/);
  });

  test('names in a blind sift nobody who applied', async () => {
    const page = await timeline(first, sifted);
    expect(sentences(page.html)).toContain('Candidate 1 applied.');
    for (const hidden of ['Fiona Ghosh', 'Rhiannon Goulding', applicant, otherApplicant])
      expect(page.html).not.toContain(hidden);
  });

  test('is told when there is something new, as long as it shows how things stand', async () => {
    const listens = async (staff: string, query = '') =>
      /data-live="([^"]*)"/.exec((await timeline(staff, sifted, query)).html)?.[1]?.replace('&amp;', '&');
    expect(await listens(hr)).toBe(`/live?case=${sifted}&version=23`);
    expect(await listens(hr, '?version=3')).toBeUndefined();
    // What the reader may not see is no news to them.
    expect(await listens(applicant)).toBe(`/live?case=${sifted}&version=14`);
  });

  test('shows an applicant their own part of it, and nobody else', async () => {
    const page = await timeline(applicant, sifted);
    expect(sentences(page.html)).toContain('Fiona Ghosh applied.');
    expect(page.words).not.toMatch(/sifted|Stella|Rhiannon|panel was set up/);
  });
});

describe('Narrowed', () => {
  test('by clause it shows what that clause brought about, and how to see all again', async () => {
    const page = await timeline(hr, sifted, `?clause=${encodeURIComponent('002 §Secondment opportunities, step 2')}`);
    expect(page.under('Timeline')).toContain('2 of 21 entries');
    expect(sentences(page.html).every((one) => one.includes('advert'))).toBe(true);
    expect(page.links('Show every entry')).toEqual([`/cases/${sifted}/timeline`]);
    expect(page.html).toMatch(/<option value="002 §Secondment opportunities, step 2" selected>/);
  });

  test('by step it shows what happened in that step', async () => {
    const page = await timeline(hr, filled, '?step=4&order=oldest');
    expect(sentences(page.html)[0]).toContain('The panel (2 members agreeing) decided');
    expect(sentences(page.html).at(-1)).toContain('recorded that the appointment stands');
  });

  test('to nothing it says what to do', async () => {
    const page = await timeline(hr, sifted, '?clause=no-clause');
    expect(page.words).toContain('Nothing has happened that matches. Choose another clause or step');
  });
});

describe('As it is recorded', () => {
  test('an entry is there for who sees the whole case, and for nobody else', async () => {
    expect((await timeline(hr, sifted)).words).toContain('"type": "ApplicationSifted"');
    for (const staff of [first, applicant]) {
      const page = await timeline(staff, sifted);
      expect(page.html).not.toMatch(/ApplicationReceived|as it is recorded|Download/);
    }
  });

  test('it can be downloaded, with the same content as the API', async () => {
    const [address] = (await timeline(hr, filled)).links('Download as JSON');
    const file = JSON.parse((await look(hr, address!)).html) as { items: unknown[] };
    const api = await (await person(gateway, hr)).get(`/cases/${filled}/timeline?limit=200`);
    expect(file.items).toHaveLength(64);
    expect(file.items).toEqual(api.body.items);
  });

  test('the case can be downloaded too', async () => {
    const [address] = (await look(hr, `/cases/${filled}`)).links('Download this case as JSON');
    const { headers, html } = await look(hr, address!);
    expect(headers.get('content-disposition')).toBe(`attachment; filename="case-${filled}.json"`);
    expect(headers.get('cache-control')).toBe('no-store');
    const file: unknown = JSON.parse(html);
    expect(file).toEqual((await (await person(gateway, hr)).get(`/cases/${filled}`)).body);
  });

  test('a mark that is sealed is so in the raw entry as well', async () => {
    const stream = await seeded(gateway, gate, applying, closed, recusal, sifting.slice(0, 1));
    const page = await timeline(hr, stream);
    expect(page.words).toContain('"type": "ApplicationSifted"');
    expect(page.html).not.toMatch(/&quot;met&quot;|words-sift-by/);
  });
});

describe('A case with a thousand entries', () => {
  let long: StreamId;
  const priority = (i: number) =>
    facts.tell(facts.chair, 'TaskPrioritised' as never, {
      task: 'set-up-panel',
      priority: i % 2 ? 'high' : 'normal',
      by: facts.chair,
    });
  beforeAll(async () => {
    long = await seeded(
      gateway,
      gate,
      Array.from({ length: 995 }, (_, i) => priority(i)),
    );
  }, 60_000);

  test('is shown fifty at a time', async () => {
    const page = await timeline(hr, long);
    expect(page.under('Timeline')).toContain('1000 entries, page 1 of 20, newest first.');
    expect(sentences(page.html)).toHaveLength(50);
    expect(page.links('Next')).toEqual([`/cases/${long}/timeline?page=2`]);
  });

  test('ends with what came first, and goes nowhere beyond it', async () => {
    const last = await timeline(hr, long, '?page=20');
    expect(sentences(last.html).at(-1)).toContain('asked for the post');
    expect([last.links('Next'), last.links('Previous')]).toEqual([[], [`/cases/${long}/timeline?page=19`]]);
    for (const wrong of ['999', '0', '-1', 'x']) expect((await timeline(hr, long, `?page=${wrong}`)).status).toBe(200);
  });

  test('keeps filter and order from page to page', async () => {
    const page = await timeline(hr, long, '?step=2&order=oldest&page=2');
    expect(page.links('Next')).toEqual([`/cases/${long}/timeline?step=2&order=oldest&page=3`]);
  });
});

describe('After somebody was erased', () => {
  test('their words are gone, and so is their name; that something was written stays', async () => {
    const stream = await seeded(gateway, gate, applying, closed);
    const leaver = demoId(facts.leaves) as StaffId;
    expect((await timeline(hr, stream)).words).toContain('words-statement-staff-wes');
    await gateway.engine.vault.erase(leaver);
    const page = await timeline(hr, stream);
    expect(page.words).toContain('Statement: This text has been erased.');
    expect(page.words).not.toMatch(/words-statement-staff-wes|Ruth Moffat/);
    const application = await look(hr, `/cases/${stream}/applicants/${facts.appOf(facts.leaves)}`);
    expect(application.under('Statement')).toContain('The statement has been erased.');
  });
});
