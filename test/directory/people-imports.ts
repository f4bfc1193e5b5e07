import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach } from '@jest/globals';
import { applyImport, importedRows } from '#libs/directory/imports/apply.js';
import type { Files } from '#libs/directory/imports/plan.js';
import { findImport, previewImport, stageImport } from '#libs/directory/imports/stage.js';
import { undoImport } from '#libs/directory/imports/undo.js';
import { importDirectory, loadDirectory, people } from '#libs/directory/index.js';
import { createOwnerPool, inTransaction, type Pool } from '#libs/event-store/pool.js';
import { opened, type Opened } from '../vault/open.js';
import { changed, rows, small } from './csv.js';
import { staffId } from './rows.js';

export const importer = staffId('ann');
export const newcomer = {
  ...rows('staff.csv', 'cas,Cas Crow,cas@trust.example,permanent,0.8,2027-01-01,'),
  ...rows('employments.csv', 'cas,elm,2027-01-01,'),
};
const directory = [
  'delegations',
  'trainings',
  'absences',
  'role_grants',
  'post_holdings',
  'employments',
  'staff',
  'schools',
];
const all = ['people_import_rows', 'people_imports', 'event_order', 'vault_items', 'vault_keys', ...directory];

/** The small trust, anew before each test, and what an importer of people does to it. */
export const smallTrust = (name: string) => {
  let db: Opened;
  let owner: Pool;
  beforeAll(async () => {
    db = await opened(name);
    owner = createOwnerPool(db.url);
  }, 120_000);
  afterAll(() => Promise.all([db.close(), owner.end()]));
  beforeEach(async () => {
    await owner.query(`truncate ${all.join(', ')} cascade`);
    changed(await importDirectory(db.pool, db.vault, small));
  });

  const stage = async (files: Files, by = importer) => {
    const id = randomUUID();
    await inTransaction(db.pool, (client) => stageImport(client, db.vault, id, by, files));
    return id;
  };
  const found = async (id: string) => (await findImport(db.pool, id))!;
  const apply = (id: string) => applyImport(db.pool, db.vault, id, importer);
  return {
    db: () => db,
    stage,
    found,
    apply,
    preview: async (id: string) => (await previewImport(db.pool, db.vault, await found(id)))!,
    brought: async (files: Files) => {
      const id = await stage(files);
      await apply(id);
      return id;
    },
    undo: (id: string) => undoImport(db.pool, db.vault, id, importer),
    /** What became of each row. */
    results: (id: string) => importedRows(db.pool, id),
    outcomes: async (id: string) =>
      (await importedRows(db.pool, id)).map(({ file, line, outcome }) => `${file} ${line} ${outcome}`),
    /** Everything that the directory holds. */
    contents: async () => {
      const tables: Record<string, unknown> = {};
      for (const table of directory)
        tables[table] = (await db.pool.query(`select to_jsonb(t) as row from ${table} t order by 1`)).rows;
      return tables;
    },
    world: async () => (await loadDirectory(db.pool)).version,
    nameOf: async (id: string) => (await people(db.pool, db.vault).names([staffId(id)])).get(staffId(id)),
  };
};
