import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { keyPostOf } from '#libs/domain/key-post/words.js';
import type { PostId, StreamId } from '#libs/kernel/index.js';
import { inReview } from '../domain/ldp-cycle/histories.js';
import { person } from '../gateway/client.js';
import { hr, otherSlt, slt, startGateway, type Gateway } from '../gateway/gateway.js';
import { goOn } from '../gateway/seed.js';
import { atPages, said, type AtPages } from './at-forms.js';
import type { Fields, Page } from './browser.js';
import { fieldsIn, formIn } from './form-in.js';
import { readers, type Look } from './case-reader.js';
import { applicants, intakeIn, postElsewhere } from './intake-scene.js';

let gateway: Gateway;
let look: Look;
let asSlt: AtPages;
let intake: StreamId;
let post: string;
let meeting: string;
beforeAll(async () => {
  gateway = await startGateway('intake-meeting');
  look = readers(gateway);
  post = await postElsewhere(gateway, 'Head of Sixth Form');
  intake = await intakeIn(gateway, inReview);
  meeting = `/tasks/${intake}/hold-review-1`;
  asSlt = await atPages(gateway, slt);
}, 180_000);
afterAll(() => gateway?.close());

const nameOf = async (staff: string): Promise<string> => (await gateway.engine.names([staff as never])).get(staff as never)!; // prettier-ignore
/** The names of a part of the page, by its heading. */
const rowOf = ({ text }: Page, title: string): string => {
  const parts = [...text.matchAll(/<section class="app-in-place" aria-labelledby="([^"]+)">([\s\S]*?)<\/section>/g)];
  const [, row] = parts.find(([, , inside = '']) => inside.includes(`>${title}`)) ?? [];
  if (!row) throw new Error(`No part of the page is called ${title}.`);
  return row;
};
/** What somebody types into a part, by the names of the page. */
const typedInto = (page: Page, title: string, answers: Fields): Fields =>
  Object.fromEntries(Object.entries(answers).map(([name, value]) => [`${rowOf(page, title)}.${name}`, value]));
const sending = async (title: string, button: string, answers: Fields = {}, besides: Fields = {}): Promise<Page> => {
  const page = await asSlt.get(meeting);
  const { action, fields, buttons } = formIn(page, button);
  const row = rowOf(page, title);
  const pressed = buttons.find(({ value, text }) => value === row && text === button);
  if (!pressed) throw new Error(`No button of ${title} says ${button}.`);
  return asSlt.by.post(action, { ...fields, ...typedInto(page, title, answers), ...besides, _row: row });
};
const pathOf = ({ url }: Page): string => new URL(url).pathname;
const eventTypes = async () => (await gateway.engine.store.look(intake, 0)).events.map(({ event }) => event.type);

describe('The page of a progress review', () => {
  test('has the agenda, a part for each participant, and all that the meeting may do, without a script', async () => {
    const page = await look(slt, meeting);
    expect(page.status).toBe(200);
    expect(page.words).toContain('Agenda');
    const agenda = page.table('The participants');
    for (const staff of [applicants.one, applicants.two]) {
      const name = await nameOf(staff);
      expect(agenda.some((line) => line.startsWith(name))).toBe(true);
      expect(page.under(`${name}: to be looked at`)).toContain('Development plan 0 open, 0 of them late, 0 completed');
    }
    for (const title of ['Add an action', 'Plan a secondment', 'Minutes', 'Close the progress review']) {
      expect(page.under(title)).not.toBe('');
      expect(page.links(title)[0]).toMatch(/^#[a-z-]+$/);
    }
    expect(page.under('Close the progress review')).toContain(
      'It still lacks the minutes and a status for 2 participants.',
    );
  });

  test('has where posts fall free, for those who plan for succession alone', async () => {
    const free = async (staff: string) => (await look(staff, meeting)).under('Where posts fall free');
    expect(await free(slt)).toContain('No holder of a key post has said that they will go in the next two years.');
    const asHr = await person(gateway, hr);
    const key = await postElsewhere(gateway, 'Head of Boarding');
    const held = { staff: applicants.one, basis: 'substantive', from: '2026-09-01', pattern: [0.5, 0, 0, 0, 0] };
    expect((await asHr.post(`/posts-ledger/${key}/assign-holder`, held)).body).toMatchObject({ events: expect.anything() }); // prettier-ignore
    expect((await asHr.post('/key-posts-ledger', { post: key })).status).toBe(201);
    const leaving = { staff: applicants.one, kind: 'retirement-announced', agreed: true };
    const told = await asHr.post(`/key-posts-ledger/${keyPostOf(key as PostId)}/record-turnover`, leaving);
    expect(told.status).toBe(200);
    const said = await free(slt);
    expect(said).toContain('Head of Boarding');
    expect(said).toContain(`${await nameOf(applicants.one)}. Has announced that they will retire`);
    expect(said).toContain('0 people could follow, 0 ready now.');
    const oneSchools = await look('staff-038', meeting);
    expect([oneSchools.status, oneSchools.words.includes('fall free')]).toEqual([200, false]);
  });

  test('is led to from the intake, and shows those who do not hold the meeting no part to send', async () => {
    expect((await look(slt, `/cases/${intake}`)).links('Hold the progress review on its page')).toEqual([meeting]);
    expect((await look(hr, meeting)).html).not.toContain('app-in-place');
  });

  test('tells what is missing in a part, keeps what was typed, and records nothing', async () => {
    const before = await eventTypes();
    const name = await nameOf(applicants.one);
    const wrong = await sending(name, 'Record it', { note: 'Leads the science team well.' });
    expect(wrong.status).toBe(422);
    expect(said(wrong)).toContain('Choose how they get on');
    expect(wrong.text).toContain('Leads the science team well.');
    expect(await eventTypes()).toEqual(before);
  });

  test('keeps for its author alone what was typed into other parts when one is sent, until that is sent too', async () => {
    const [one, two] = [await nameOf(applicants.one), await nameOf(applicants.two)];
    const page = await asSlt.get(meeting);
    const besides = {
      ...typedInto(page, two, { progress: 'at-risk', note: 'Has much to do.' }),
      ...typedInto(page, 'Minutes', { minutes: 'All were there.\r\nNobody left.' }),
      ...typedInto(page, 'Add an action', { 'due-day': '3' }),
    };
    const sent = await sending(one, 'Record it', { progress: 'on-track', note: 'First.' }, besides);
    expect(said(sent)).toContain('Success');
    const fields = fieldsIn(sent.text);
    expect(fields).toMatchObject(besides);
    expect(said(sent).match(/Not sent yet/g)).toHaveLength(3);
    expect(fields[`${rowOf(sent, one)}.note`]).toBe('First.');
    const other = await look(otherSlt, meeting);
    expect(other.html).not.toContain('All were there.');
    expect(said(await sending(two, 'Record it'))).toContain('Success');
    const left = await asSlt.get(meeting);
    expect(said(left).match(/Not sent yet/g)).toHaveLength(2);
    const typed = {
      ...typedInto(left, 'Minutes', { minutes: '' }),
      ...typedInto(left, 'Add an action', { 'due-day': '' }),
    };
    const { action, fields: now } = formIn(left, 'Keep the minutes');
    const kept = await asSlt.by.post(action, { ...now, ...typed, _row: '' });
    expect(said(kept)).not.toContain('Not sent yet');
  });

  test('takes the whole meeting to its end', async () => {
    for (const [staff, progress] of [
      [applicants.one, 'on-track'],
      [applicants.two, 'needs-support'],
    ] as const) {
      // prettier-ignore
      const page = await sending(await nameOf(staff), 'Record it again', { progress, note: 'As the plan has it.' });
      expect([page.status, pathOf(page)]).toEqual([200, meeting]);
    }
    const looked = await look(slt, meeting);
    expect(looked.under(`${await nameOf(applicants.two)}: needs support`)).toContain('What was said today As the plan');
    await sending('Add an action', 'Add the action', { text: 'Find a mentor.', owner: hr, 'due-day': '1', 'due-month': '6', 'due-year': '2027', candidate: '2' }); // prettier-ignore
    await sending('Plan a secondment', 'Plan the secondment', { candidate: '1', post });
    await sending('Minutes', 'Keep the minutes', { minutes: 'All agreed.' });
    const ready = await look(slt, meeting);
    expect(ready.under('Close the progress review')).toContain('It has its minutes and a status for everybody.');
    expect(ready.under('Minutes, version 1')).toContain('All agreed.');
    const closed = await sending('Close the progress review', 'Close the progress review');
    expect([closed.status, pathOf(closed)]).toEqual([200, `/cases/${intake}`]);
    const types = await eventTypes();
    for (const type of ['StatusRecorded', 'ActionAdded', 'SecondmentPlanned', 'MinutesRecorded', 'ReviewClosed'])
      expect(types).toContain(type);
  });

  test('is read afterwards among the reviews, with its minutes, statuses, actions and plans', async () => {
    const page = await look(slt, `/cases/${intake}/reviews`);
    expect(page.words).toContain('Progress review 1, opened on');
    expect(page.under('How the participants get on in progress review 1')).toContain('Needs support');
    for (const text of ['All agreed.', 'Needs support', 'Find a mentor.', 'HR is to request it'])
      expect(page.words).toContain(text);
    expect((await look(slt, `/cases/${intake}/participants`)).words).toContain('On track');
  });
});

describe('A secondment that the review planned', () => {
  test('is requested from its task, with who goes and as what filled in', async () => {
    const task = await look(hr, `/tasks/${intake}/start-secondment-1`);
    expect(task.words).toContain('Head of Sixth Form');
    expect(task.h1).toContain(await nameOf(applicants.one));
    const [href = ''] = task.links('Request the secondment');
    expect(href).toMatch(/^\/cases\/new\/secondment\?/);
    const form = await look(hr, href);
    expect(form.status).toBe(200);
    expect(form.html).toMatch(new RegExp(`value="${applicants.one}"[^>]* checked`));
    expect(form.html).toMatch(/name="onLdp"[^>]*value="yes"[^>]* checked/);
    expect(form.html).toContain('value="Head of Sixth Form"');
  });

  test('brings the post along to the page on which HR says where they go', async () => {
    const asHr = await atPages(gateway, hr);
    const [href = ''] = (await look(hr, `/tasks/${intake}/start-secondment-1`)).links('Request the secondment');
    await asHr.press(await asHr.get(href), 'Continue');
    const address = '/cases/new/secondment';
    expect((await asHr.get(`${address}?page=3`)).text).toMatch(/value="school-[a-z]+"[^>]* checked/);
    expect((await asHr.get(`${address}?page=4`)).text).toMatch(new RegExp(`value="${post}"[^>]* checked`));
  });

  test('is named by HR once it is requested, with one press from its task', async () => {
    const secondment = `secondment-${randomUUID()}` as StreamId;
    const data = { title: 'Head of Sixth Form', secondee: applicants.one, homeSchool: 'school-ashgrove', hostSchool: 'school-dunmarsh', from: '2027-09-01', onLdp: true, arisesFrom: 'appointment-1', ladder: [] }; // prettier-ignore
    await goOn(gateway, secondment, [{ by: hr, event: { type: 'SecondmentOpened', data } }]);
    const asHr = await atPages(gateway, hr);
    const task = `/tasks/${intake}/start-secondment-1`;
    const [href = ''] = (await look(hr, task)).links('Head of Sixth Form, requested on');
    expect((await look(hr, `/cases/${secondment}`)).links('Progress review 1 of')).toEqual([href]);
    const form = await asHr.get(href);
    const done = await asHr.press(form, 'Say which secondment came of it');
    expect(said(done)).toContain('You recorded which secondment came of the plan.');
    const page = await look(hr, `/cases/${intake}/reviews`);
    expect(page.links('Requested')).toEqual([`/cases/${secondment}`]);
    const came = await look(hr, `/cases/${secondment}`);
    expect(came.links('The progress review that planned it')).toEqual([`/cases/${intake}/reviews`]);
    expect(came.words).not.toContain('say that it is this one');
    expect((await look(applicants.one, `/cases/${secondment}`)).words).not.toContain('The progress review');
  });
});
