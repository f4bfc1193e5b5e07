import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { importDirectory, people, type PeopleNames } from '#libs/directory/index.js';
import { opened, type Opened } from '../vault/open.js';
import { changed, small } from './csv.js';
import { staffId } from './rows.js';

let db: Opened;
let who: PeopleNames;
beforeAll(async () => {
  db = await opened('people');
  changed(await importDirectory(db.pool, db.vault, small));
  who = people(db.pool, db.vault);
}, 120_000);
afterAll(() => db.close());

const ids = (...names: string[]) => names.map(staffId);

test('names and addresses are found by id, once for each person', async () => {
  expect(await who.names(ids('vic', 'ann', 'vic'))).toEqual(
    new Map([
      ['vic', 'Vic Vole'],
      ['ann', 'Ann Élan'],
    ]),
  );
  expect(await who.emails(ids('bob'))).toEqual(new Map([['bob', 'bob@trust.example']]));
});

test('somebody unknown is absent, and nobody asked is nobody found', async () => {
  expect(await who.names(ids('zed', 'ann'))).toEqual(new Map([['ann', 'Ann Élan']]));
  expect(await who.names([])).toEqual(new Map());
});

test('an erased person has no name any more; the others keep theirs', async () => {
  await db.vault.erase(staffId('bob'));
  expect([...(await who.names(ids('ann', 'bob', 'vic'))).keys()].sort()).toEqual(['ann', 'vic']);
  expect(await who.emails(ids('bob'))).toEqual(new Map());
});
