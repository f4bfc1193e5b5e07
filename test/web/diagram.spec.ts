import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { StreamId } from '#libs/kernel/index.js';
import * as facts from '../access/post-facts.js';
import * as ways from '../access/post-ways.js';
import { applicant, governor, hr, startGateway, type Gateway } from '../gateway/gateway.js';
import { seeded } from '../gateway/seed.js';
import { readers, type Look } from './case-reader.js';

let gateway: Gateway;
let look: Look;
let advertised: StreamId;
let filled: StreamId;
beforeAll(async () => {
  gateway = await startGateway('web-diagram');
  look = readers(gateway);
  advertised = await seeded(gateway, facts.gate, facts.applying);
  filled = await seeded(gateway, ways.wholeWay);
}, 180_000);
afterAll(() => gateway?.close());

test('the diagram of a case says first in words where it has been, where it is, and what may come next', async () => {
  const page = await look(hr, `/cases/${advertised}/diagram`);
  expect(page.status).toBe(200);
  const been = page.under('Where it has been');
  expect(been).toMatch(/Requested from \d+ \w+ 20\d\d to \d+ \w+ 20\d\d \(.+\) Being described from/);
  expect(been).toMatch(
    /Advertised Here now since \d+ \w+ 20\d\d\. Staff of the Trust can apply until the advert closes\.$/,
  );
  const next = page.under('What may come next');
  expect(next).toMatch(
    /The process itself: Close the advert at its closing, on \d+ \w+ 20\d\d, \d\d:\d\d \(\w+\)\. It may lead to “Sifting” or “Not filled”\./,
  );
  expect(next).toContain('HR: Freeze the post. It may lead to “Frozen”.');
  expect(page.html.indexOf('Where it has been')).toBeLessThan(page.html.indexOf('<svg xmlns'));
});

test('the picture marks the same place, and can be reached and scrolled with a keyboard', async () => {
  const { html } = await look(hr, `/cases/${advertised}/diagram`);
  expect(html.match(/app-diagram__node--now/g)).toHaveLength(1);
  expect(html).toMatch(
    /app-diagram__node--now"><rect[^>]*><rect[^>]*>(<text[^>]*>[^<]*<\/text>)*<text[^>]*>Advertised</,
  );
  expect(html).toMatch(/role="region" aria-labelledby="picture" tabindex="0"><svg/);
  expect(html).not.toMatch(/ style=/);
});

test('a case on a past day is drawn as it stood', async () => {
  const { events } = await gateway.engine.store.look(advertised, 0);
  const page = await look(hr, `/cases/${advertised}/diagram?version=${events[0]!.version}`);
  expect(page.under('Where it had been by then')).toMatch(/Requested Here then since/);
  expect(page.words).not.toContain('Being described from');
});

test('a post that has ended says so, and what an appointment may still bring', async () => {
  const page = await look(hr, `/cases/${filled}/diagram`);
  expect(page.under('Where it has been')).toMatch(/Filled Here now/);
  expect(page.under('What may come next')).toContain('Whoever was appointed:');
});

test('what the process does without leaving the place is said with its day', async () => {
  const requested = await seeded(gateway, facts.gate.slice(0, 1));
  expect((await look(hr, `/cases/${requested}/diagram`)).words).toMatch(
    /Meanwhile, (on \d+ \w+ 20\d\d, \d\d:\d\d \(\w+\)|once it is due), the process itself does this: Bring a late approval to the CEO\./,
  );
});

test('an applicant sees where the post stands, and not whose tasks or which instants it waits for', async () => {
  const page = await look(applicant, `/cases/${advertised}/diagram`);
  expect(page.under('Where it has been')).toContain('Advertised Here now');
  expect(page.under('What may come next')).not.toMatch(/, on \d/);
});

test('who may not see the case may not see its diagram, and everybody may see how the process goes', async () => {
  expect((await look(governor, `/cases/${advertised}/diagram`)).status).toBe(404);
  const page = await look(governor, '/processes/internal-post');
  expect([page.status, page.h1]).toEqual([200, 'How an internal post is filled']);
  expect(page.under('In words')).toContain('HR: Confirm the shortlist. It may lead to “Interviewing”.');
  expect(page.html).not.toContain('app-diagram__node--now');
});
