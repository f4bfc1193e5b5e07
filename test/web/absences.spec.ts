import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { localDate, plus } from '#libs/kernel/calendar.js';
import { instant } from '#libs/kernel/index.js';
import { applicant, head, hr, otherHead, startGateway, type Gateway } from '../gateway/gateway.js';
import { atPages, heading, said, type AtPages } from './at-forms.js';
import type { Page } from './browser.js';
import { formIn } from './form-in.js';

const standIn = 'staff-060';
const today = localDate(instant(Date.now()));
const typed = (days: number) => plus(today, `P${days}D`).split('-').map(Number).reverse().join(' ');
let gateway: Gateway;
let asHead: AtPages;
beforeAll(async () => {
  gateway = await startGateway('web-absences');
  asHead = await atPages(gateway, head);
}, 180_000);
afterAll(() => gateway?.close());
const inHeadsRole = { role: 'Head@school-ashgrove', 'to-whom': standIn };
const planned = async (by: AtPages, answers: Readonly<Record<string, string>>): Promise<Page> =>
  by.press(await by.get('/absences/new'), 'Plan the absence', answers);

describe('The pages of absences', () => {
  test('plan one with who stands in, and show it to both', async () => {
    expect(said(await asHead.get('/absences'))).toContain('No absence is planned');
    expect(said(await asHead.get('/absences/new'))).not.toContain('Error');
    const page = await planned(asHead, { from: typed(7), to: typed(11), ...inHeadsRole });
    expect([page.status, heading(page)]).toEqual([200, 'My absence']);
    expect(said(page)).toContain('The absence is planned.');
    expect(said(page)).toMatch(/as Head of Ashgrove.*Remove/);
    expect(said(await asHead.get('/absences'))).toMatch(/Planned\. .* as Head of Ashgrove/);
    await gateway.engine.directory.refresh();
    expect(said(await (await atPages(gateway, standIn)).get('/absences'))).toMatch(
      /For whom I stand in .*, as Head of Ashgrove/,
    );
  });

  test('change its days, remove who stands in, add another, and cancel it', async () => {
    let page = await planned(asHead, { from: typed(20), to: typed(22), ...inHeadsRole });
    page = await asHead.press(page, 'Change the days', { from: typed(21), to: typed(23) });
    expect(said(page)).toContain('The days of the absence are changed.');
    const removing = formIn(page, 'remove-delegate');
    page = await asHead.by.post(removing.action, removing.fields);
    expect(said(page)).toContain('Nobody stands in.');
    page = await asHead.press(page, 'Let them stand in', { ...inHeadsRole, 'to-whom': otherHead });
    expect(said(page)).toContain('They stand in from then on.');
    page = await asHead.press(page, 'Cancel the absence');
    expect(said(page)).toContain('It can not be changed any more.');
  });

  test('end early what goes on', async () => {
    let page = await planned(asHead, { from: typed(0), to: typed(9), ...inHeadsRole });
    expect(said(page)).toContain('away now');
    page = await asHead.press(page, 'End the absence early', { back: typed(3) });
    expect(said(page)).toContain('The absence ends early.');
  });

  test('say what is wrong, and keep what was typed', async () => {
    const page = await planned(asHead, { from: '31 9 2026', to: typed(5), role: 'Head@school-ashgrove' });
    expect(page.status).toBe(422);
    expect(said(page)).toContain('First day away: enter a day, for example 27 9 2026');
    expect(said(page)).toContain('Choose who stands in');
    expect(page.text).toContain(`value="${typed(5)}"`);
    expect(page.text).toMatch(/<option value="Head@school-ashgrove" selected>/);
    const past = await planned(asHead, { from: '2 1 2026', to: typed(5) });
    expect(said(past)).toContain('Choose a first day that is today or later.');
  });

  test('let HR plan for somebody, and let nobody else in', async () => {
    const asHr = await atPages(gateway, hr);
    const form = await asHr.get(`/absences/new?of=${applicant}`);
    const page = await asHr.press(form, 'Plan the absence', { from: typed(2), to: typed(3) });
    expect(heading(page)).toMatch(/^Absence of /);
    const address = new URL(page.url).pathname;
    expect((await (await atPages(gateway, applicant)).get(address)).status).toBe(200);
    for (const path of [address, `/absences?of=${applicant}`, `/absences/new?of=${applicant}`])
      expect([path, (await asHead.get(path)).status]).toEqual([path, 404]);
  });
});
