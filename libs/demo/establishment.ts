import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { CaseRole, LocalDate, SchoolId, StaffId } from '../kernel/index.js';
import { demoTrust, rowsOf } from '../directory/demo/files.js';

/** A post of the demo trust's leadership with the person who holds it for good. */
export type DemoPost = Readonly<{
  id: string;
  title: string;
  school: SchoolId;
  role?: CaseRole;
  from: LocalDate;
  staff: StaffId;
}>;

/** The same for the same words on every machine, so that a second load finds the first. */
const idOf = (words: string): string => {
  const hex = createHash('sha256').update(words).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

const heads = new Set(['Headteacher', 'Principal']);
const leads = new Set([...heads, 'Deputy Headteacher', 'Vice Principal', 'Assistant Headteacher']);

/** Heads, deputies and assistants of every school, as the demo trust's files have them. */
export const demoEstablishment = (folder: string = demoTrust): readonly DemoPost[] =>
  rowsOf(join(folder, 'posts.csv'))
    .filter((row) => leads.has(row['title']!) && !row['to_date'])
    .map((row) => ({
      id: idOf(`${row['school_id']} ${row['title']} ${row['staff_id']}`),
      title: row['title']!,
      school: row['school_id'] as SchoolId,
      ...(heads.has(row['title']!) && { role: 'Head' as const }),
      from: row['from_date'] as LocalDate,
      staff: row['staff_id'] as StaffId,
    }));
