import { day, email, idOf, line, oneOf, orEmpty, share, type Field } from './field.js';

export type Cell = string | number | null;
/** A row of a file or of its table, by column. */
export type Row = Readonly<Record<string, Cell>>;
/** What is wrong with a row by itself. */
export type RowRule = (row: Row) => Readonly<{ column: string; problem: string; remedy: string }> | undefined;

/** One file of the import and the table that it fills; columns are named alike in both. */
export type Sheet = Readonly<{
  file: string;
  table: string;
  columns: Readonly<Record<string, Field<Cell>>>;
  /** A row with the same key changes the row that is there. */
  key: readonly string[];
  rules: readonly RowRule[];
}>;

const staff = idOf('staff-001');
const school = idOf('school-ashgrove');
const role = oneOf('HR', 'SLT', 'CEO', 'Head', 'Governor', 'IT');
const days = { from_date: day, to_date: orEmpty(day) };

const endsAfterItBegins: RowRule = ({ from_date: from, to_date: to }) =>
  to !== null && String(to) < String(from)
    ? {
        column: 'to_date',
        problem: `ends on ${to}, before it begins on ${from}`,
        remedy: 'Give the last day on which it holds, or leave it empty.',
      }
    : undefined;
const fixedTermEnds: RowRule = (row) =>
  row['contract'] === 'fixed-term' && row['to_date'] === null
    ? {
        column: 'to_date',
        problem: 'a fixed-term contract without its end',
        remedy: 'Give its last day, or make the contract permanent.',
      }
    : undefined;
const volunteersHaveNoHours: RowRule = (row) =>
  (row['contract'] === 'volunteer') !== (row['fte'] === 0)
    ? {
        column: 'fte',
        problem: `a ${row['contract']} contract with a share of ${row['fte']}`,
        remedy: 'Volunteers have 0, everybody else more than 0.',
      }
    : undefined;
const toSomebodyElse: RowRule = (row) =>
  row['from_staff_id'] === row['to_staff_id']
    ? { column: 'to_staff_id', problem: 'delegates to the same person', remedy: 'Name another person.' }
    : undefined;
const oneYearAtMost: RowRule = ({ from_date: from, to_date: to }) =>
  Date.parse(String(to)) - Date.parse(String(from)) > 366 * 86_400_000
    ? {
        column: 'to_date',
        problem: 'lasts longer than a year',
        remedy: 'End it within a year; delegate anew, or grant the role itself.',
      }
    : undefined;

const sheet = (
  name: string,
  table: string,
  columns: Sheet['columns'],
  key: readonly string[],
  ...rules: readonly RowRule[]
): Sheet => ({
  file: `${name}.csv`,
  table,
  columns,
  key,
  rules,
});

/** In the order in which they are written: what is named comes before what names it. */
export const sheets: readonly Sheet[] = [
  sheet(
    'schools',
    'schools',
    {
      school_id: school,
      name: line(120),
      county: line(60),
      phase: oneOf('primary', 'secondary', 'all-through', 'special'),
      opened_on: day,
    },
    ['school_id'],
  ),
  sheet(
    'staff',
    'staff',
    {
      staff_id: staff,
      name: line(120),
      email,
      contract: oneOf('permanent', 'fixed-term', 'volunteer'),
      fte: share,
      ...days,
    },
    ['staff_id'],
    endsAfterItBegins,
    fixedTermEnds,
    volunteersHaveNoHours,
  ),
  sheet(
    'employments',
    'employments',
    { staff_id: staff, school_id: school, ...days },
    ['staff_id', 'from_date'],
    endsAfterItBegins,
  ),
  sheet(
    'posts',
    'post_holdings',
    { staff_id: staff, school_id: school, title: line(120), ...days },
    ['staff_id', 'school_id', 'title', 'from_date'],
    endsAfterItBegins,
  ),
  sheet(
    'roles',
    'role_grants',
    { staff_id: staff, role, school_id: orEmpty(school), ...days },
    ['staff_id', 'role', 'school_id', 'from_date'],
    endsAfterItBegins,
  ),
  sheet(
    'absences',
    'absences',
    {
      staff_id: staff,
      kind: oneOf('maternity', 'paternity', 'adoption', 'sick', 'seconded-out', 'sabbatical', 'other'),
      ...days,
    },
    ['staff_id', 'kind', 'from_date'],
    endsAfterItBegins,
  ),
  sheet(
    'delegations',
    'delegations',
    { from_staff_id: staff, to_staff_id: staff, role, school_id: orEmpty(school), from_date: day, to_date: day },
    ['from_staff_id', 'to_staff_id', 'role', 'school_id', 'from_date'],
    endsAfterItBegins,
    toSomebodyElse,
    oneYearAtMost,
  ),
  sheet(
    'trainings',
    'trainings',
    { staff_id: staff, training: oneOf('safer-recruitment'), from_date: day, to_date: day },
    ['staff_id', 'training', 'from_date'],
    endsAfterItBegins,
  ),
];
