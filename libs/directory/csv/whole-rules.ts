import type { Merged, MergedRow } from './merged.js';
import type { ImportProblem } from './problem.js';
import type { Row } from './sheets.js';

type WholeRule = (merged: Merged) => readonly ImportProblem[];

const of = (merged: Merged, file: string): readonly MergedRow[] => merged.get(file) ?? [];
const ids = (merged: Merged, file: string, column: string): ReadonlySet<Row[string]> =>
  new Set(of(merged, file).map(({ row }) => row[column] ?? null));
const end = (row: Row): string => String(row['to_date'] ?? '9999-12-31');
const meet = (a: Row, b: Row): boolean => String(a['from_date']) <= end(b) && String(b['from_date']) <= end(a);

const namesWhatIsThere: WholeRule = (merged) => {
  const staff = { known: ids(merged, 'staff.csv', 'staff_id'), file: 'staff.csv' };
  const schools = { known: ids(merged, 'schools.csv', 'school_id'), file: 'schools.csv' };
  const columns = { staff_id: staff, from_staff_id: staff, to_staff_id: staff, school_id: schools };
  return [...merged].flatMap(([file, rows]) =>
    rows.flatMap(({ row, line }) =>
      Object.entries(columns).flatMap(([column, { known, file: home }]) => {
        const id = row[column] ?? null;
        if (line === undefined || id === null || known.has(id)) return [];
        return [{ file, line, column, problem: `${id} is not known`, remedy: `Correct the id, or add it to ${home}.` }];
      }),
    ),
  );
};

const oneEmployerAtATime: WholeRule = (merged) => {
  const file = 'employments.csv';
  const byStaff = new Map<Row[string], MergedRow[]>();
  for (const one of of(merged, file)) {
    const id = one.row['staff_id'] ?? null;
    byStaff.set(id, [...(byStaff.get(id) ?? []), one]);
  }
  return [...byStaff.values()].flatMap((rows) =>
    rows.flatMap((one, i) =>
      rows.slice(i + 1).flatMap((other) => {
        const line = Math.max(one.line ?? 0, other.line ?? 0);
        if (line === 0 || !meet(one.row, other.row)) return [];
        const there = (one.line === line ? other : one).row;
        const problem = `overlaps the employment at ${there['school_id']} from ${there['from_date']}`;
        return [
          {
            file,
            line,
            column: 'from_date',
            problem,
            remedy: 'End the earlier one on the day before the later one begins.',
          },
        ];
      }),
    ),
  );
};

const volunteersHaveNoEmployer: WholeRule = (merged) => {
  const volunteers = new Set(
    of(merged, 'staff.csv').flatMap(({ row }) => (row['contract'] === 'volunteer' ? [row['staff_id']] : [])),
  );
  return of(merged, 'employments.csv').flatMap(({ row, line }) =>
    line !== undefined && volunteers.has(row['staff_id'])
      ? [
          {
            file: 'employments.csv',
            line,
            column: 'staff_id',
            problem: `${row['staff_id']} is a volunteer`,
            remedy: 'Leave the row out, or correct the contract in staff.csv.',
          },
        ]
      : [],
  );
};

const delegatesOwnRole: WholeRule = (merged) =>
  of(merged, 'delegations.csv').flatMap(({ row, line }) => {
    if (line === undefined) return [];
    const owns = of(merged, 'roles.csv').some(
      ({ row: grant }) =>
        grant['staff_id'] === row['from_staff_id'] &&
        grant['role'] === row['role'] &&
        (row['school_id'] === null || grant['school_id'] === null || grant['school_id'] === row['school_id']) &&
        meet(grant, row),
    );
    if (owns) return [];
    const problem = `${row['from_staff_id']} holds no grant of ${row['role']} to delegate then`;
    return [
      {
        file: 'delegations.csv',
        line,
        column: 'role',
        problem,
        remedy: 'Delegate a role of one’s own; what was delegated to somebody is not passed on.',
      },
    ];
  });

/** What only shows when the files are seen together with what is there. */
export const wholeRules: readonly WholeRule[] = [
  namesWhatIsThere,
  oneEmployerAtATime,
  volunteersHaveNoEmployer,
  delegatesOwnRole,
];
