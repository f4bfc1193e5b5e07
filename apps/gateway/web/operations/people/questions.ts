import type { ImportStatus, PeopleImport } from '#libs/directory/imports/stage.js';
import type { Question } from '../confirm.js';

export const statusWords: Readonly<Record<ImportStatus, string>> = {
  staged: 'Waits to be confirmed',
  applying: 'Under way, or broken off',
  applied: 'Imported',
  undone: 'Undone',
  dropped: 'Dropped',
  settled: 'Imported; can’t be undone any more',
};

const common = ({ id }: PeopleImport) => {
  const href = `/operations/people/${id}`;
  return { facts: [{ key: 'Import', value: id }], back: { href, text: 'The import' } };
};

/** Whether to import what waits. */
export const applyOf = (found: PeopleImport): Question => ({
  ...common(found),
  title: 'Import these people',
  action: `/operations/people/${found.id}/apply`,
  says: [
    'Rows that are right are written; rows that are wrong are left out, and listed afterwards with what to do.',
    'Whoever gains or loses a role by it does so at once. The import can be undone for 30 days, while nothing rests on it.',
  ],
  button: 'Import',
});
/** Whether to drop what waits. */
export const dropOf = (found: PeopleImport): Question => ({
  ...common(found),
  title: 'Drop this import',
  action: `/operations/people/${found.id}/drop`,
  says: ['The files are deleted here. Nothing is imported.'],
  button: 'Drop it',
});
/** Whether to undo an import. */
export const undoOf = (found: PeopleImport): Question => ({
  ...common(found),
  title: 'Undo this import',
  action: `/operations/people/${found.id}/undo`,
  says: [
    'Every row is put back as it was before, or none: where a later change rests on a row, nothing is undone, and you are told why.',
  ],
  warning:
    'What the import brought is taken away. What people decided meanwhile stays decided, under the roles that they held then.',
  button: 'Undo the import',
});
