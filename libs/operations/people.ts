import { applyImport, importedRows } from '../directory/imports/apply.js';
import { countOutcomes, type Files } from '../directory/imports/plan.js';
import { stageImport } from '../directory/imports/stage.js';
import { dropWithin } from '../directory/imports/sweep.js';
import { undoWithin } from '../directory/imports/undo.js';
import type { Pool } from '../event-store/pool.js';
import type { StaffId } from '../kernel/index.js';
import type { Vault } from '../vault/index.js';
import { elsewhere, inTables, NotDone, type Act, type Outcome } from './log.js';

type By = Omit<Act, 'action' | 'subject'> & Readonly<{ actor: StaffId }>;
type Store = Readonly<{ pool: Pool; vault: Vault }>;

/** Sets files of people aside for a look; the import bears the id of the request. */
export const bringPeople = ({ pool, vault }: Store, by: By, files: Files): Promise<Outcome> =>
  inTables(pool, { ...by, action: 'stage-people', subject: `import ${by.request}` }, async (client) => {
    await stageImport(client, vault, by.request, by.actor, files);
    const count = Object.keys(files).length;
    return `${count === 1 ? '1 file waits' : `${count} files wait`} to be looked at. Nothing is imported yet.`;
  });

/** Imports what waits, row by row; goes on where an import was broken off. */
export const importPeople = ({ pool, vault }: Store, by: By, id: string): Promise<Outcome> =>
  elsewhere(pool, { ...by, action: 'import-people', subject: `import ${id}` }, async () => {
    await applyImport(pool, vault, id, by.actor);
    const { new: added, changed, ended, unchanged, error } = countOutcomes(await importedRows(pool, id));
    return `Rows: ${added} new, ${changed} changed, ${ended} ended, ${unchanged} as they were, ${error} not taken.`;
  });

/** Drops what waits. */
export const dropPeople = ({ pool, vault }: Store, by: By, id: string): Promise<Outcome> =>
  inTables(pool, { ...by, action: 'drop-people', subject: `import ${id}` }, async (client) => {
    if (!(await dropWithin(client, vault, id))) throw new NotDone('That import does not wait any more.');
    return 'The files are gone, and nothing was imported.';
  });

/** Undoes an import, all of it. Throws NotDone with the facts where something rests on it. */
export const undoPeople = (
  { pool, vault }: Store,
  by: By & Readonly<{ reason: string }>,
  id: string,
): Promise<Outcome> =>
  inTables(pool, { ...by, action: 'undo-people', subject: `import ${id}` }, async (client) => {
    const undone = await undoWithin(client, vault, id, by.actor);
    if (!undone.ok) throw new NotDone(`Nothing was undone. ${undone.facts.slice(0, 10).join('. ')}.`);
    return undone.rows === 1
      ? '1 row is as it was before the import.'
      : `${undone.rows} rows are as they were before the import.`;
  });
