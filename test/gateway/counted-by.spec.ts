import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { participationOf } from '#libs/domain/ldp-participation/stream.js';
import { localDate, plusWorkingDays } from '#libs/kernel/calendar.js';
import type { Instant, LocalDate, StaffId } from '#libs/kernel/index.js';
import { timelineEntry } from '../../apps/gateway/queries/schemas.js';
import { folderWith, removeFolders, type HolidaysText } from '../calendars/files.js';
import { readers } from '../web/case-reader.js';
import { person } from './client.js';
import { applicant, head, slt, startGateway, type Gateway } from './gateway.js';

type Entry = Readonly<{ type: string; at: Instant; calendar?: object; pack: object; data: { forwardAt: Instant } }>;
const england = 'bank-holidays/england';
const folder = folderWith<HolidaysText>(`${england}.v1.json`, () => undefined);
const file = join(folder, `${england}.v1.json`);
const first = JSON.parse(readFileSync(file, 'utf8')) as HolidaysText & { version: number };

let gateway: Gateway;
const start = async (env = {}) => (gateway = await startGateway('counted_by', { CALENDARS: folder, ...env }));
beforeAll(() => start(), 180_000);
afterAll(async () => {
  await gateway?.close();
  removeFolders();
});
const stream = participationOf(applicant as StaffId);
const applies = async (path: 'submit-application' | 'withdraw-application', body: object) => {
  const { status, body: told } = await (
    await person(gateway, applicant)
  ).post(path === 'submit-application' ? '/ldp-participations' : `/ldp-participations/${stream}/${path}`, body);
  expect([path, status, told.refusal]).toEqual([path, status < 300 ? status : 200, undefined]);
};
const entries = async (): Promise<readonly Entry[]> =>
  (await (await person(gateway, slt)).get(`/cases/${stream}/timeline`)).body.items;
const submitted = async () => (await entries()).filter(({ type }) => type === 'ApplicationSubmitted');
const counted = (from: Instant, days: readonly string[]) => plusWorkingDays(localDate(from), 10, days as LocalDate[]);
let before: Entry;

describe('A date that was counted in working days', () => {
  test('is stored with the version of the calendar by which it was counted, and nothing newer is known', async () => {
    await applies('submit-application', { statement: 'I want to lead.' });
    [before] = (await submitted()) as [Entry];
    expect(before).toMatchObject({
      calendar: { id: 'england', version: 1, since: null },
      pack: { id: 'demo-trust', version: 6 },
    });
    expect(localDate(before.data.forwardAt)).toBe(counted(before.at, first.days));
    expect(timelineEntry.safeParse(before).success).toBe(true);
  });

  test('an entry for which nobody counted has no calendar', async () => {
    await applies('withdraw-application', {});
    const [, withdrawn] = await entries();
    expect(withdrawn).toMatchObject({ type: 'ApplicationWithdrawn', pack: { version: 6 } });
    expect(withdrawn).not.toHaveProperty('calendar');
  });

  test('stays with its version when the calendar gets another, and says so; the same case counts by the new one', async () => {
    const proclaimed = plusWorkingDays(localDate(before.at), 3, first.days as LocalDate[]);
    const second = { ...first, version: 2, days: [...first.days, proclaimed].sort() };
    writeFileSync(join(folder, `${england}.v2.json`), JSON.stringify(second));
    await gateway.close();
    await start({ DATABASE_URL: gateway.databaseUrl });

    await applies('submit-application', { statement: 'I want to lead after all.' });
    const [old, now] = (await submitted()) as [Entry, Entry];
    expect(old).toEqual({ ...before, calendar: { id: 'england', version: 1, since: 2 } });
    expect(now).toMatchObject({
      calendar: { id: 'england', version: 2, since: null },
      pack: { id: 'demo-trust', version: 6 },
    });
    expect(localDate(now.data.forwardAt)).toBe(counted(now.at, second.days));
    expect(now.data.forwardAt > old.data.forwardAt).toBe(true);
  });

  test('is told on the page of the case and on that of a task that it opened, to whoever asks why', async () => {
    const look = readers(gateway);
    const { words } = await look(slt, `/cases/${stream}/timeline`);
    expect(words).toContain(
      'Working days counted by version 1 of the bank holidays “england”. Version 2 has come since; what was counted before stays as it is.',
    );
    const newer = 'Working days counted by version 2 of the bank holidays “england”.';
    expect(words).toContain(newer);
    expect((await look(head, `/tasks/${stream}/endorse-application-2`)).words).toContain(newer);
  });
});
