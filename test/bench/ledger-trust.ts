import type { PostEvent } from '#libs/domain/assignment/events.js';
import type { RecordedChange } from '#libs/domain/assignment/as-known.js';
import { atLocalTime } from '#libs/kernel/calendar.js';
import { dayNumber, dayOf } from '#libs/kernel/index.js';
import type { AssignmentId, LocalDate, SchoolId, StaffId } from '#libs/kernel/index.js';
import type { AwayId } from '#libs/domain/assignment/words.js';
import { postNamed, type PostRecord } from '../support/recorded-posts.js';

/** How many schools the trust has. */
export const schools = 40;
export const schoolOf = (n: number): SchoolId => `school-${n % schools}` as SchoolId;
const begins = dayNumber('2017-09-01' as LocalDate);
const tenYears = 3_652;
const full = [1, 1, 1, 1, 1] as const;

/** Numbers that look random and are the same in every run. */
const random = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};

/** Ten years of one post: holders of one to four years, now and then a week with none, absences that another covers, and corrections. */
const tenYearsOf = (n: number, staff: number): PostRecord => {
  const next = random(n + 1);
  const post = postNamed(n);
  const changes: RecordedChange[] = [];
  const record = (day: number, event: PostEvent) => void changes.push({ event, at: atLocalTime(dayOf(day)) });
  const someone = () => `staff-${next(staff)}` as StaffId;
  const by = 'staff-hr' as StaffId;
  const from = dayOf(begins);
  const school = schoolOf(n);
  const facts = { title: 'Teacher', school, management: false, teaching: true, pattern: full, from, by };
  record(begins, { type: 'PostEstablished', data: facts });
  for (let day = begins, i = 0; day < begins + tenYears; i++) {
    const assignment = `${post}-${i}` as AssignmentId;
    const last = day + 365 + next(1_096);
    const dates = { from: dayOf(day), to: dayOf(last), pattern: full };
    record(day, {
      type: 'HolderAssigned',
      data: { assignment, revision: 1, staff: someone(), basis: 'substantive', ...dates },
    });
    const gone = { from: dayOf(day + 60), to: dayOf(day + 150) };
    if (next(3) === 0) {
      const away = `${assignment}-away` as AwayId;
      const cover = `${assignment}-cover` as AssignmentId;
      record(day + 40, { type: 'HolderAway', data: { assignment, away, revision: 1, ...gone } });
      record(day + 45, {
        type: 'HolderAssigned',
        data: {
          assignment: cover,
          revision: 1,
          staff: someone(),
          basis: n % 2 ? 'cover' : 'acting',
          ...gone,
          pattern: full,
        },
      });
      const back = { from: gone.from, to: dayOf(day + 120) };
      record(day + 110, {
        type: 'AssignmentCorrected',
        data: { assignment: cover, revision: 2, ...back, pattern: full },
      });
      record(day + 110, { type: 'AwayCorrected', data: { assignment, away, revision: 2, ...back } });
    }
    record(day + 200, { type: 'AssignmentCorrected', data: { assignment, revision: 2, ...dates } });
    day = last + 1 + (next(5) === 0 ? 7 : 0);
  }
  return { post, changes };
};

/** A trust of so many people, each of whom holds a post, over ten years. */
export const tenYearsOfATrust = (people: number): readonly PostRecord[] =>
  Array.from({ length: people }, (_, n) => tenYearsOf(n, people));
export const someDay = (n: number): LocalDate => dayOf(begins + ((n * 7_919) % tenYears));
