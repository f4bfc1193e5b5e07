import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { StaffId } from '../../kernel/index.js';
import { demoTrust, rowsOf } from './files.js';

const person = <D extends string>(demo: D, staff: string) => ({ demo, staff: staff as StaffId });

/** Who plays which part in the demo; the ids stay as they are. */
export const demoPeople = [
  person('ceo', 'staff-001'),
  person('hr-officer', 'staff-002'),
  person('hr-second', 'staff-003'),
  person('hr-third', 'staff-004'),
  person('slt-1', 'staff-005'),
  person('slt-2', 'staff-006'),
  person('slt-3', 'staff-007'),
  person('head-ashgrove', 'staff-010'),
  person('head-brindlewick', 'staff-011'),
  person('head-copperfen', 'staff-012'),
  person('head-dunmarsh', 'staff-013'),
  person('head-elderwold', 'staff-014'),
  person('head-foxhythe', 'staff-015'),
  person('head-gullhaven', 'staff-016'),
  person('head-harrowlode', 'staff-017'),
  person('head-ivelstoke', 'staff-018'),
  person('head-juniperhithe', 'staff-019'),
  person('applicant-1', 'staff-020'),
  person('applicant-2', 'staff-021'),
  person('applicant-3', 'staff-022'),
  person('governor', 'staff-023'),
  person('it-manager', 'staff-149'),
  person('it-second', 'staff-150'),
] as const;

/** A short table of the demo's people: part, id, name, and where they work. */
export const demoTable = (folder: string = demoTrust): string => {
  const cells = (file: string, key: string, value: string) =>
    new Map(rowsOf(join(folder, file)).map((row) => [row[key], row[value]]));
  const names = cells('staff.csv', 'staff_id', 'name');
  const schools = cells('schools.csv', 'school_id', 'name');
  const works = cells('employments.csv', 'staff_id', 'school_id');
  const lines = demoPeople.map(({ demo, staff }) =>
    `  ${demo.padEnd(18)}${staff}  ${(names.get(staff) ?? '').padEnd(20)}${schools.get(works.get(staff)) ?? ''}`.trimEnd(),
  );
  return ['Demo people', ...lines].join('\n');
};

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(demoTable());
