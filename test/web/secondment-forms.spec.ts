import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { plus } from '#libs/kernel/calendar.js';
import type { LocalDate } from '#libs/kernel/index.js';
import { dayText } from '#libs/words/dates.js';
import { commandText } from '#libs/words/index.js';
import { startFollowers, type Followers } from '../../apps/gateway/followers.js';
import { head, hr, otherHr, startGateway, type Gateway } from '../gateway/gateway.js';
import { until } from '../support/wait.js';
import { atPages, heading, said, type AtPages } from './at-forms.js';
import type { Fields, Page } from './browser.js';
import { formIn } from './form-in.js';
import { secondee, secondmentScene } from './secondment-scene.js';

let gateway: Gateway;
let followers: Followers;
let scene: Awaited<ReturnType<typeof secondmentScene>>;
let asHr: AtPages;
beforeAll(async () => {
  gateway = await startGateway('secondment-forms');
  followers = startFollowers(['sequencer', 'projector'], gateway.engine.store, pino({ level: 'silent' }));
  scene = await secondmentScene(gateway);
  asHr = await atPages(gateway, hr);
}, 180_000);
afterAll(async () => {
  await followers?.stop();
  await gateway?.close();
});

const words = (type: string) => commandText(type, 'secondment');
const pathOf = ({ url }: Page) => new URL(url).pathname;
const fieldsOf = (page: Page) => formIn(page, 'Continue').fields;
const dayFields = (name: string, date: string): Fields => {
  const [year = '', month = '', day = ''] = date.split('-');
  return { [`${name}-day`]: String(Number(day)), [`${name}-month`]: String(Number(month)), [`${name}-year`]: year };
};
const who = { title: 'Head of School', secondee, onLdp: 'yes' };
/** From the first page to the last, which asks for the days. */
const asked = async (answers: Fields = who) => {
  const own = await asHr.press(await asHr.get('/cases/new/secondment'), 'Continue', answers);
  const where = await asHr.press(own, 'Continue', { homePost: scene.homePost });
  const post = await asHr.press(where, 'Continue', { destination: 'school-dunmarsh' });
  const when = await asHr.press(post, 'Continue', { hostPost: scene.hostPost });
  return { own, where, post, when };
};
const days = (to: LocalDate): Fields => ({ ...dayFields('from', scene.from), ...dayFields('to', to) });
const requested = async () =>
  asHr.press(await asHr.press((await asked()).when, 'Continue', days(scene.to)), words('RequestSecondment'));

describe('A secondment', () => {
  test('is asked for page by page: whose post, where to, which post, and when', async () => {
    const { own, where, post, when } = await asked();
    expect([own, where, post, when].map(heading)).toEqual(['Their own post', 'Where they go', 'What they do there', 'When']); // prettier-ignore
    expect(said(own)).toContain('Deputy Headteacher, Ashgrove Mere Primary School');
    expect(said(own)).not.toContain('Assistant Headteacher');
    expect(said(where)).toContain('An organisation outside the Trust');
    expect(said(post)).toMatch(/Head of School, Dunmarsh.*: nobody today/);
    expect(fieldsOf(when)).toMatchObject({ 'pattern-monday': '1', 'pattern-friday': '1' });
    const check = await asHr.press(when, 'Continue', { ...days(scene.to), 'pattern-friday': '0.5' });
    expect(said(check)).toContain(`First day ${dayText(scene.from)}`);
    expect(said(check)).toContain('Friday: half');
    const done = await asHr.press(check, words('RequestSecondment'));
    expect(pathOf(done)).toMatch(/^\/cases\/secondment-[0-9a-f-]{36}$/);
    expect(said(done)).toContain('The Head of the home school is asked to release the secondee.');
  });

  test('is refused beside the question that it is about', async () => {
    const { when } = await asked();
    const missing = await asHr.press(when, 'Continue', { ...days(scene.to), ...dayFields('from', '--'), 'from-day': '', 'from-month': '', 'from-year': '' }); // prettier-ignore
    expect([missing.status, said(missing)]).toEqual([422, expect.stringContaining('Enter the first day')]);
    const check = await asHr.press(when, 'Continue', days(plus(scene.from, 'P9Y')));
    const refused = await asHr.press(check, words('RequestSecondment'));
    expect(said(refused)).toContain('Choose an earlier last day');
    expect(refused.text).toMatch(/href="\/cases\/new\/secondment\?page=5#to"/);
    await asHr.press(refused, 'Discard this draft');
  });

  test('does not go on before it is said where they go', async () => {
    const own = await asHr.press(await asHr.get('/cases/new/secondment'), 'Continue', who);
    const where = await asHr.press(own, 'Continue', { homePost: scene.homePost });
    const missing = await asHr.press(where, 'Continue');
    expect([missing.status, said(missing)]).toEqual([422, expect.stringContaining('Choose where they go')]);
  });

  test('to an organisation outside the Trust asks for its name instead of a post', async () => {
    const own = await asHr.press(await asHr.get('/cases/new/secondment'), 'Continue', who);
    const where = await asHr.press(own, 'Continue', { homePost: scene.homePost });
    const post = await asHr.press(where, 'Continue', { destination: 'outside-the-trust' });
    expect(said(post)).toContain('Name of the organisation');
    const when = await asHr.press(post, 'Continue', { partner: 'Elmfield Academy' });
    const done = await asHr.press(await asHr.press(when, 'Continue', days(scene.to)), words('RequestSecondment'));
    expect(pathOf(done)).toMatch(/^\/cases\/secondment-/);
  });
});

describe('Its agreement', () => {
  test('begins with what was asked for, and is signed after the terms were read', async () => {
    const stream = pathOf(await requested()).slice('/cases/'.length);
    const [asHead, asOther, asSecondee] = await Promise.all([head, otherHr, secondee].map((staff) => atPages(gateway, staff))); // prettier-ignore
    const taskPage = (at: AtPages, path: string) =>
      until(`the task is open: ${path}`, async () => {
        const page = await at.get(`/tasks/${stream}/${path}`);
        return page.status === 200 && page;
      });
    const release = await taskPage(asHead!, 'release-secondee/release-secondee');
    expect(said(release)).toContain('From the post Deputy Headteacher, Ashgrove Mere Primary School');
    await asHead!.press(release, words('ReleaseSecondee'));

    const posts = await taskPage(asOther!, 'write-agreement/write-agreement');
    expect(fieldsOf(posts)).toMatchObject({ homePost: scene.homePost, destination: 'school-dunmarsh' });
    const host = await asOther!.press(posts, 'Continue');
    expect(fieldsOf(host)).toMatchObject({ hostPost: scene.hostPost });
    const when = await asOther!.press(host, 'Continue');
    expect(fieldsOf(when)).toMatchObject({ ...days(scene.to), 'pattern-monday': '1' });
    const terms = await asOther!.press(when, 'Continue');
    const check = await asOther!.press(terms, 'Continue', { appraises: 'host', pays: 'home', disciplines: 'home', rightToReturn: 'own-post' }); // prettier-ignore
    expect(said(check)).toMatch(/Who appraises them\? Dunmarsh[^,]*, the host/);
    const done = await asOther!.press(check, words('WriteAgreement'));
    expect(said(done)).toContain('Every side is asked to sign.');

    const sign = await taskPage(asSecondee!, 'sign-agreement-secondee/sign-agreement');
    expect(heading(sign)).toBe('Sign version 1 of the agreement');
    expect(said(sign)).toContain('Right to return To the very post that they left');
    expect(said(await asSecondee!.press(sign, words('SignAgreement')))).toContain('You signed the agreement.');
  });
});
