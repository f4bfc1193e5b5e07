import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { StaffId } from '#libs/kernel/index.js';
import { readLog } from '#libs/operations/log.js';
import { ceo, head, hr, otherHr, slt, startGateway, type Gateway } from '../gateway/gateway.js';
import { rows } from '../directory/csv.js';
import { operatorAt, textOf, type Operator } from './operations-pages.js';

let gateway: Gateway;
let me: Operator;
let n = 0;
let id = '';
beforeAll(async () => {
  gateway = await startGateway('web-people');
  me = await operatorAt(gateway, hr);
}, 180_000);
afterAll(() => gateway?.close());
beforeEach(() => {
  id = `new-${n++}`;
});
const newcomer = (school = 'school-ashgrove') => ({
  ...rows('staff.csv', `${id},Quill Quayle,${id}@larkmere.example,permanent,1,2026-01-01,`),
  ...rows('employments.csv', `${id},${school},2026-01-01,`),
});
const pathOf = (page: { url: string }) => new URL(page.url).pathname;
const works = async () => (await gateway.engine.directory.refresh()).employer(id as StaffId, gateway.engine.now());

describe('Importing people', () => {
  test('is a look, a confirmation and a result for each row', async () => {
    const look = await me.bring({ ...newcomer(), ...rows('roles.csv', `${id},Head,school-nowhere,2026-01-01,`) });
    expect(look.status).toBe(200);
    const said = textOf(look);
    for (const part of [
      '3 files wait to be looked at. Nothing is imported yet',
      '2 new',
      '1 not taken',
      'school_id: school-nowhere is not known',
      `staff.csv 2 New person ${id}`,
    ])
      expect(said).toContain(part);
    expect(await works()).toBeUndefined();

    const asked = await me.get(`${pathOf(look)}/apply`);
    const done = await me.send(asked, `${pathOf(look)}/apply`);
    expect(textOf(done)).toContain('Rows: 2 new, 0 changed, 0 ended, 0 as they were, 1 not taken');
    expect(await works()).toBe('school-ashgrove');
    await me.send(asked, `${pathOf(look)}/apply`);
    expect(
      (await readLog(gateway.engine.store.pool)).filter(
        ({ action, subject }) => action === 'import-people' && pathOf(look).endsWith(subject.slice(7)),
      ),
    ).toHaveLength(1);

    const csv = await me.get(`${pathOf(look)}/failed/roles.csv`);
    expect([csv.headers.get('content-type'), csv.headers.get('content-disposition')]).toEqual([
      'text/csv; charset=utf-8',
      'attachment; filename="not-taken-roles.csv"',
    ]);
    expect(csv.text).toBe(`staff_id,role,school_id,from_date,to_date\n${id},Head,school-nowhere,2026-01-01,\n`);
  });

  test('is undone with a reason, and refused with the facts where something rests on it', async () => {
    const first = await me.bring(newcomer());
    await me.confirm(`${pathOf(first)}/apply`);
    const second = await me.bring(rows('posts.csv', `${id},school-ashgrove,Cook,2026-01-01,`));
    await me.confirm(`${pathOf(second)}/apply`);
    const refused = await me.confirm(`${pathOf(first)}/undo`, { reason: 'Wrong file' });
    expect([refused.status, textOf(refused)]).toEqual([
      422,
      expect.stringContaining(`Nothing was undone. posts.csv, staff_id: ${id} is not known`),
    ]);
    expect(await works()).toBe('school-ashgrove');
    expect((await me.confirm(`${pathOf(second)}/undo`)).status).toBe(422);
    await me.confirm(`${pathOf(second)}/undo`, { reason: 'Wrong file' });
    const undone = await me.confirm(`${pathOf(first)}/undo`, { reason: 'Wrong file' });
    expect(textOf(undone)).toContain('2 rows are as they were before the import');
    expect(await works()).toBeUndefined();
  });

  test('shows no name on a page: people are their ids there', async () => {
    const look = await me.bring(newcomer());
    const done = await me.confirm(`${pathOf(look)}/apply`);
    for (const page of [look, done, await me.get('/operations/people')]) expect(page.text).not.toMatch(/Quayle/);
    expect(gateway.lines.join('\n')).not.toMatch(/Quayle/);
  });

  test('can be dropped instead, and then can’t be applied', async () => {
    const look = await me.bring(newcomer());
    const asked = await me.get(`${pathOf(look)}/apply`);
    expect(textOf(await me.confirm(`${pathOf(look)}/drop`))).toContain('nothing was imported');
    await me.send(asked, `${pathOf(look)}/apply`);
    expect(await works()).toBeUndefined();
    expect(textOf(await me.get(pathOf(look)))).toContain('Dropped');
  });

  test('of one’s own role is left to somebody else', async () => {
    const look = await me.bring(rows('roles.csv', `${hr},CEO,,2026-01-01,`));
    expect(textOf(look)).toContain('gives a role to yourself. Somebody else of HR or IT brings this row');
    const other = await operatorAt(gateway, otherHr);
    await other.confirm(`${pathOf(look)}/apply`);
    const roles = (await gateway.engine.directory.refresh()).rolesOf(hr as StaffId, gateway.engine.now());
    expect(roles.map(({ role }) => role)).not.toContain('CEO');
  });
});

describe('Files', () => {
  test.each<[string, Record<string, string | Uint8Array>, string]>([
    ['none', {}, 'Choose at least one file'],
    ['one of another kind', { 'wages.csv': 'a,b\n' }, 'One file is none of the directory'],
    ['one that is no text', { 'staff.csv': new Uint8Array([0xff, 0xfe, 0x00]) }, 'staff.csv is not UTF-8'],
    ['one that is too large', { 'staff.csv': 'x'.repeat(3_000_000) }, 'at most 2 MB each'],
  ])('%s are refused on the page itself', async (_, files, says) => {
    const page = await me.bring(files);
    expect([page.status, textOf(page)]).toEqual([422, expect.stringContaining(says)]);
    expect(page.text).toContain('href="#files"');
  });

  test('are not taken with a wrong token', async () => {
    expect((await me.bring(newcomer(), { _csrf: 'x' })).status).toBe(403);
  });
});

describe('Who imports people', () => {
  test('is HR, and IT, whose pages lead there', async () => {
    const it = await operatorAt(gateway);
    expect(textOf(await it.get('/operations/people'))).toContain('Parked events');
    expect(textOf(await me.get('/operations/people'))).not.toContain('Parked events');
    expect((await it.bring(newcomer())).status).toBe(200);
  });

  test.each([
    ['SLT', slt],
    ['the CEO', ceo],
    ['a Head', head],
    ['somebody without a role', 'staff-020'],
  ])('is not %s', async (_, staff) => {
    const look = await me.bring(newcomer());
    const other = await operatorAt(gateway, staff);
    for (const path of [
      '',
      ...['', '/apply', '/drop', '/undo', '/failed/staff.csv'].map(
        (rest) => pathOf(look).replace('/operations/people', '') + rest,
      ),
    ])
      expect([path, (await other.get(`/operations/people${path}`)).status]).toEqual([path, 403]);
    expect((await other.send(look, `${pathOf(look)}/apply`)).status).toBe(403);
  });

  test('an import that is not there is no page', async () => {
    for (const path of ['x', '018f0000-0000-7000-8000-000000000001'])
      expect((await me.get(`/operations/people/${path}`)).status).toBe(404);
  });
});
