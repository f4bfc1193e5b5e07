import type { ImportResult } from '#libs/directory/index.js';
import { sentence } from '#libs/directory/index.js';

/** A trust of two schools and three people, as files. */
export const small = {
  'schools.csv': `school_id,name,county,phase,opened_on
elm,Elm School,Suffolk,primary,2015-09-01
oak,"Oak, the School",Essex,secondary,2015-09-01
`,
  'staff.csv': `staff_id,name,email,contract,fte,from_date,to_date
ann,Ann Élan,ann@trust.example,permanent,1,2020-09-01,
bob,Bob Barn,bob@trust.example,fixed-term,0.6,2020-09-01,2027-08-31
vic,Vic Vole,vic@trust.example,volunteer,0,2020-09-01,
`,
  'employments.csv': `staff_id,school_id,from_date,to_date
ann,elm,2020-09-01,
bob,oak,2020-09-01,2027-08-31
`,
  'posts.csv': `staff_id,school_id,title,from_date,to_date
ann,elm,Headteacher,2020-09-01,
`,
  'roles.csv': `staff_id,role,school_id,from_date,to_date
ann,Head,elm,2020-09-01,
vic,Governor,,2020-09-01,
`,
  'absences.csv': `staff_id,kind,from_date,to_date
ann,sick,2026-09-14,2026-12-18
`,
  'delegations.csv': `from_staff_id,to_staff_id,role,school_id,from_date,to_date
ann,bob,Head,elm,2026-09-14,2026-12-18
`,
  'trainings.csv': `staff_id,training,from_date,to_date
ann,safer-recruitment,2024-02-05,2029-02-04
`,
} as const;
export type FileName = keyof typeof small;

/** One file with these rows under its usual header. */
export const rows = (file: FileName, ...lines: readonly string[]): Record<string, string> => ({
  [file]: `${small[file].split('\n')[0]}\n${lines.join('\n')}\n`,
});

/** What was wrong, as sentences. */
export const complaints = (result: ImportResult): readonly string[] => (result.ok ? [] : result.problems.map(sentence));
export const changed = (result: ImportResult): Record<string, number> => {
  if (!result.ok) throw new Error(complaints(result).join('\n'));
  return Object.fromEntries(Object.entries(result.files).map(([file, count]) => [file, count.changed]));
};
