import type { ImportedRow } from '#libs/directory/imports/apply.js';
import type { PlannedRow, RowOutcome } from '#libs/directory/imports/plan.js';

const outcomeWords: Readonly<Record<RowOutcome, string>> = {
  new: 'New',
  changed: 'Changed',
  ended: 'Ended',
  unchanged: 'As it was',
  error: 'Not taken',
};
const columnWords: Readonly<Record<string, string>> = {
  staff_id: 'person',
  school_id: 'school',
  from_staff_id: 'from',
  to_staff_id: 'to',
  from_date: 'first day',
  to_date: 'last day',
  opened_on: 'opened on',
  fte: 'share of full time',
};
const word = (column: string) => columnWords[column] ?? column;
// Names and addresses are on nobody's screen but where they are needed.
const kept = (column: string) => column !== 'name' && column !== 'email' && !column.endsWith('_vault_id');

/** A line of a table of rows; `what` names people by their ids. */
export type RowView = Readonly<{
  file: string;
  line: number;
  outcome: string;
  what: string;
  problem: string;
  wrong: boolean;
}>;

const facts = (row: Readonly<Record<string, unknown>> | null | undefined): string =>
  Object.entries(row ?? {})
    .filter(([column, cell]) => kept(column) && cell !== null)
    .map(([column, cell]) => `${word(column)} ${String(cell)}`)
    .join(', ');

export const plannedView = ({ file, line, outcome, row, changes, problem = '' }: PlannedRow): RowView => {
  const change = changes.length ? `; changes: ${changes.map(word).join(', ')}` : '';
  return {
    file,
    line,
    outcome: outcomeWords[outcome],
    what: `${facts(row)}${change}`,
    problem,
    wrong: outcome === 'error',
  };
};
export const importedView = ({ file, line, outcome, problem, before, after }: ImportedRow): RowView => {
  const changes = before && after ? Object.keys(after).filter((column) => before[column] !== after[column]) : [];
  const words = [...new Set(changes.map((column) => word(column.replace('_vault_id', ''))))];
  const change = words.length ? `; changed: ${words.join(', ')}` : '';
  return {
    file,
    line,
    outcome: outcomeWords[outcome],
    what: `${facts(after)}${change}`,
    problem: problem ?? '',
    wrong: outcome === 'error',
  };
};
