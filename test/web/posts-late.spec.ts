import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { StaffId } from '#libs/kernel/index.js';
import { commandText } from '#libs/words/index.js';
import { afterLateApplication } from '#libs/words/internal-post/afterwards.js';
import { applicant, head, hr, otherApplicant, startGateway, type Gateway } from '../gateway/gateway.js';
import { panel, requested } from '../gateway/journey.js';
import { postOf } from '../gateway/on-gateway.js';
import { person } from '../gateway/client.js';
import { advertised, applied, closed } from '../journeys/moves/advert.js';
import { described } from '../journeys/moves/description.js';
import { panelSetUp } from '../journeys/moves/panel.js';
import type { Post } from '../journeys/trust.js';
import { atPages, heading, said } from './at-forms.js';

const stranger = 'staff-077';
const late = 'staff-078';
const send = commandText('Apply');
let gateway: Gateway;
let post: Post;
const at = async (staff: string, path: string) => (await atPages(gateway, staff)).get(path);
const apply = () => `/cases/${post.id}/do/apply`;

beforeAll(async () => {
  gateway = await startGateway('web-posts-late');
  const body = { title: 'Head of Maths', school: 'school-ashgrove', reason: 'Cover is needed.' };
  post = postOf(gateway, await requested(gateway, body));
  await described(post);
  const closesAt = await advertised(post);
  await applied(post, applicant as StaffId, otherApplicant as StaffId);
  await panelSetUp(post, panel);
  await closed(post, closesAt);
}, 180_000);
afterAll(() => gateway?.close());

test('once the advert has closed, those whom it was for read when, and can send a late application', async () => {
  const page = await at(stranger, `/posts/${post.id}`);
  expect([page.status, heading(page)]).toEqual([200, 'Head of Maths']);
  expect(said(page)).toMatch(/This post closed on \d+ \w+ \d{4}, .*HR decides whether it counts\./);
  expect(page.text).toContain(`href="${apply()}"`);
  expect((await at(stranger, `/cases/${post.id}`)).status).toBe(404);
});

test('a late application says at every step that HR decides whether it counts', async () => {
  const asLate = await atPages(gateway, late);
  const form = await asLate.get(apply());
  expect([form.status, said(form)]).toEqual([200, expect.stringContaining('The advert has closed: HR decides')]);
  const check = await asLate.press(form, 'Continue', { statement: 'I was away until today.' });
  const sent = await asLate.press(check, send);
  for (const page of [check, sent]) {
    expect(said(page)).toContain(afterLateApplication);
    expect(said(page)).not.toContain('after the advert closes');
  }
  const { body } = await (await person(gateway, late)).get(`/cases/${post.id}`);
  expect(JSON.stringify(body)).toContain('SentLate');
});

test('who has applied is led to their applications, before anything is typed', async () => {
  const asOne = await atPages(gateway, applicant);
  const there = await asOne.by.get(gateway.url + apply(), { follow: false });
  expect([there.status, there.headers.get('location')]).toEqual([303, '/applications']);
});

test('a form of somebody else’s task is not there, and nothing is asked on it', async () => {
  for (const [staff, command] of [
    [applicant, 'decide-late-application'],
    [head, 'decide-late-application'],
    ['staff-008', 'hand-over-task'],
  ] as const) {
    const page = await at(staff, `/cases/${post.id}/do/${command}`);
    expect([staff, [403, 404].includes(page.status)]).toEqual([staff, true]);
    expect(said(page)).not.toContain('What you wrote');
  }
});

test('where nothing is taken any more, whom the advert was for is told to ask HR', async () => {
  const cancelled = await (await person(gateway, hr)).post(`/internal-posts/${post.id}/cancel-post`, { reason: 'It is not needed.' }); // prettier-ignore
  expect(cancelled.status).toBe(200);
  const page = await at(stranger, `/posts/${post.id}`);
  expect(said(page)).toMatch(/This post closed on .* ask HR\./);
  expect(page.text).not.toContain(apply());
  const led = await at(stranger, apply());
  expect([new URL(led.url).pathname, led.status]).toEqual([`/posts/${post.id}`, 200]);
});
