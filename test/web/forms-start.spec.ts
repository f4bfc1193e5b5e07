import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { commandText } from '#libs/words/index.js';
import { startFollowers, type Followers } from '../../apps/gateway/followers.js';
import * as facts from '../access/post-facts.js';
import { person } from '../gateway/client.js';
import { applicant, hr, otherHr, slt, startGateway, type Gateway } from '../gateway/gateway.js';
import { appliedFor, post } from '../gateway/journey.js';
import { seeded } from '../gateway/seed.js';
import { until } from '../support/wait.js';
import { atPages, heading, said, type AtPages } from './at-forms.js';
import type { Page } from './browser.js';
import { formIn } from './form-in.js';

let gateway: Gateway;
let followers: Followers;
let asHr: AtPages;
beforeAll(async () => {
  gateway = await startGateway('web-forms-start');
  followers = startFollowers(['sequencer', 'projector'], gateway.engine.store, pino({ level: 'silent' }));
  asHr = await atPages(gateway, hr);
}, 180_000);
afterAll(async () => {
  await followers?.stop();
  await gateway?.close();
});

const start = '/cases/new/internal-post';
const send = commandText('RequestPost');
const pathOf = ({ url }: Page) => new URL(url).pathname;
const fieldsOf = (page: Page, button = 'Continue') => formIn(page, button).fields;
const caseOf = async (id: string) =>
  (await (await person(gateway, hr)).get(`/cases/${id}`)).body as Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any -- looked at field by field
const cases = async () =>
  ((await gateway.engine.store.pool.query('select count(*) as n from cases')).rows as { n: number }[])[0]!.n;
const requestedBy = async (who: AtPages, title: string): Promise<Page> => {
  const second = await who.press(await who.get(start), 'Continue', { title, school: post.school, posts: '1' });
  return who.press(second, 'Continue');
};

describe('A post', () => {
  test('is requested page by page, and is one case however often it is sent', async () => {
    const before = await cases();
    const check = await requestedBy(asHr, 'Head of Chemistry');
    expect([heading(check), said(check)]).toEqual(['Check your answers', expect.stringContaining('Head of Chemistry')]);
    const [done, again] = [await asHr.press(check, send), await asHr.press(check, send)];
    expect(pathOf(done)).toMatch(/^\/cases\/internal-post-[0-9a-f-]{36}$/);
    expect(pathOf(again)).toBe(pathOf(done));
    expect((await cases()) - before).toBe(1);
    expect((await caseOf(pathOf(done).slice('/cases/'.length)))['title']).toBe('Head of Chemistry');
  });

  test('can be requested again at once: a form that was sent begins anew', async () => {
    const first = await asHr.press(await requestedBy(asHr, 'Head of Physics'), send);
    const fresh = await asHr.get(start);
    expect(fieldsOf(fresh)['title']).toBe('');
    const second = await asHr.press(await requestedBy(asHr, 'Head of Physics'), send);
    expect(pathOf(second)).not.toBe(pathOf(first));
  });

  test('begins as a copy of an old one that the person may see', async () => {
    const old = await seeded(gateway, facts.gate, facts.applying);
    const list = await asHr.get(`${start}/copy`);
    expect(said(list)).toContain('Deputy Head , Ashgrove Mere Primary School');
    expect(list.text).toContain(`href="${start}?copy=${old}"`);
    const page = await asHr.get(`${start}?copy=${old}`);
    expect(fieldsOf(page)).toMatchObject({ title: 'Deputy Head', posts: '1', school: 'school-ashgrove' });
    const check = await asHr.press(
      await asHr.press(page, 'Continue', { title: 'Deputy Head of Year', posts: '2' }),
      'Continue',
    );
    const done = await asHr.press(check, send);
    const { title, state } = await caseOf(pathOf(done).slice('/cases/'.length));
    expect([title, state.post.posts]).toEqual(['Deputy Head of Year', 2]);
  });

  test('begins as nothing where the old one is not for them, or is none', async () => {
    const old = await seeded(gateway, facts.gate);
    const asOther = await atPages(gateway, otherHr);
    for (const copy of [
      old.replace(/.$/, (end) => (end === '0' ? '1' : '0')),
      'internal-post-x',
      "'; drop table cases",
    ])
      expect(fieldsOf(await asOther.get(`${start}?copy=${encodeURIComponent(copy)}`))['title']).toBe('');
  });

  test('copies its job description and criteria into the form that writes them', async () => {
    const old = await seeded(gateway, facts.gate);
    const id = await seeded(gateway, facts.gate.slice(0, 2));
    const form = `/tasks/${id}/write-job-description/write-job-description`;
    const { state } = await caseOf(old);
    const page = await asHr.get(`${form}?copy=${old}`);
    expect(fieldsOf(page)['jobDescription']).toBe(state.specifications.at(-1).jobDescription);
    const criteria = await asHr.press(page, 'Continue');
    const fields = fieldsOf(criteria);
    expect(fields['criteria-rows']).toBe(String(state.specifications.at(-1).criteria.length));
    expect(fields['criteria[0].text']).toBe(state.specifications.at(-1).criteria[0].text);
  });

  test('is asked for by HR alone', async () => {
    const page = await (await atPages(gateway, slt)).get(start);
    expect([page.status, said(page)]).toEqual([403, expect.stringContaining('HR may do this.')]);
    expect((await (await atPages(gateway, applicant)).get(start)).status).toBe(403);
  });
});

describe('A list in a form', () => {
  test('grows and shrinks without a script, and keeps what was typed', async () => {
    const id = await seeded(gateway, facts.gate.slice(0, 2));
    const form = `/tasks/${id}/write-job-description/write-job-description`;
    const first = await asHr.press(await asHr.get(form), 'Continue', { jobDescription: 'Leads the school’s year 5.' });
    const one = { 'criteria[0].text': 'Has led a year group', 'criteria[0].kind': 'essential' };
    const two = await asHr.press(first, 'Add another criterion', one);
    expect([two.status, new URL(two.url).search]).toEqual([200, '?page=2']);
    expect(fieldsOf(two)).toMatchObject({ ...one, 'criteria-rows': '2' });
    const three = await asHr.press(two, 'Add another criterion', { 'criteria[1].text': 'Reads music' });
    const back = await asHr.press(three, 'Remove criterion 1', { 'criteria[2].text': 'Swims' });
    expect(fieldsOf(back)).toMatchObject({
      'criteria-rows': '2',
      'criteria[0].text': 'Reads music',
      'criteria[1].text': 'Swims',
    });
    const wrong = await asHr.press(back, 'Continue', { 'criteria[1].text': '' });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('href="#criteria-1-text"');
    expect(wrong.text).toContain('id="criteria-1-text"');
  });
});

describe('A command outside a task', () => {
  test('is offered where it makes sense, and given from the case', async () => {
    const id = await seeded(gateway, facts.gate, facts.applying.slice(0, 1));
    const page = await asHr.get(`/cases/${id}/do/cancel-post`);
    expect(page.status).toBe(200);
    const check = await asHr.press(page, 'Continue', { reason: 'The post is not needed any more.' });
    const done = await asHr.press(check, commandText('CancelPost'));
    expect([pathOf(done), (await caseOf(id))['status']]).toEqual([`/cases/${id}`, 'Cancelled']);
  });

  test('is given by a member of staff who sees of the case nothing but its advert', async () => {
    const id = await appliedFor(gateway);
    const asStaff = await atPages(gateway, 'staff-060');
    expect((await asStaff.get(`/cases/${id}/do/cancel-post`)).status).toBe(404);
    expect((await asStaff.get(`/cases/${id}`)).status).toBe(404);
    const page = await until('the advert is found', async () => {
      const found = await asStaff.get(`/cases/${id}/do/apply`);
      return found.status === 200 && found;
    });
    expect([page.status, heading(page)]).toEqual([200, 'Your application']);
    expect(said(page)).toContain('What your application has to show');
    const check = await asStaff.press(page, 'Continue', { statement: 'I have led a year group.' });
    const done = await asStaff.press(check, commandText('Apply'));
    expect([done.status, said(done)]).toEqual([200, expect.stringContaining('What happens next')]);
    expect((await asStaff.get(`/cases/${id}`)).status).toBe(200);
  });
});

describe('A refusal of one answer', () => {
  test('leads back to its question, with everything else kept', async () => {
    const before = facts.gate.findIndex(({ event }) => event.type === 'AdvertOpened');
    const id = await seeded(gateway, facts.gate.slice(0, before));
    const form = `/tasks/${id}/open-advert/open-advert`;
    let page = await asHr.get(form);
    const asked = fieldsOf(page);
    const soon = new Date(Date.now() + 2 * 86_400_000);
    const closing = { day: soon.getUTCDate(), month: soon.getUTCMonth() + 1, year: soon.getUTCFullYear() };
    expect(Object.keys(asked)).toContain('closesAt-day');
    const parts = Object.entries(closing).map(([part, value]) => [`closesAt-${part}`, String(value)] as const);
    page = await asHr.press(page, 'Continue', Object.fromEntries(parts));
    for (let n = 0; n < 4 && heading(page) !== 'Check your answers'; n++) page = await asHr.press(page, 'Continue');
    const refused = await asHr.press(page, commandText('OpenAdvert'));
    expect([refused.status, said(refused)]).toEqual([409, expect.stringContaining('The earliest day is')]);
    const [, back = ''] = /<a href="([^"]+)">Change: /.exec(refused.text) ?? [];
    expect(back).toMatch(/#closesAt/);
    expect(fieldsOf(await asHr.get(back.replace('&amp;', '&')))['closesAt-day']).toBe(String(closing.day));
  });
});

describe('A search for a person in a form', () => {
  test('works without a script, in the row that it belongs to', async () => {
    const id = await seeded(gateway, facts.gate, facts.applying.slice(0, 1));
    const form = await asHr.get(`/tasks/${id}/set-up-panel/set-up-panel`);
    expect(form.status).toBe(200);
    const searched = await asHr.press(form, 'Find', { 'members[0].staff-search': 'a' });
    expect(said(searched)).toMatch(/People found|Choose the person you mean|The first \d+ people/);
    const [, staff = ''] = /name="members\[0\]\.staff" type="radio" value="([^"]+)"/.exec(searched.text) ?? [];
    expect(staff).not.toBe('');
    const next = await asHr.press(searched, 'Add another member', { 'members[0].staff': staff });
    expect(fieldsOf(next)).toMatchObject({ 'members[0].staff': staff });
  });
});
