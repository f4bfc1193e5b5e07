import fc from 'fast-check';
import type { InboxFilter, TaskItem, TaskPlace } from '#libs/read-models/task-inbox/query.js';
import type { Pool } from '#libs/event-store/index.js';
import { instant, type Instant, type SchoolId, type StaffId, type StreamId } from '#libs/kernel/index.js';

export const me = 'staff-me' as StaffId;
export const other = 'staff-other' as StaffId;
export const ash = 'school-ash' as SchoolId;
export const birch = 'school-birch' as SchoolId;
export const mine = [`staff:${me}`, 'HR', `HR@${ash}`];
const day = (n: number): Instant => instant(Date.UTC(2027, 0, 1 + n, 9));

export type Row = TaskItem;
/** Few values of each field, so that tasks are alike in all but one thing and the order is put to the test. */
export const rows = fc
  .array(
    fc.record({
      school: fc.constantFrom(ash, birch),
      title: fc.constantFrom('Head of Maths', 'Deputy Head', 'Éducation 100%', 'Head_of English', 'SENCo'),
      addressedTo: fc.constantFrom([`staff:${me}`], ['HR'], [`HR@${ash}`, 'CEO'], ['SLT'], [`staff:${other}`]),
      excluded: fc.constantFrom([], [], [other], [me]),
      claimedBy: fc.constantFrom(null, null, me, other),
      priority: fc.constantFrom('normal' as const, 'normal' as const, 'high' as const),
      due: fc.option(fc.nat({ max: 4 })),
      opened: fc.nat({ max: 2 }),
      process: fc.constantFrom('internal-post', 'acting-up'),
      clause: fc.constantFrom('step 1', 'step 2'),
    }),
    { maxLength: 30 },
  )
  .map((all) =>
    all.map(({ due, opened, ...rest }, i): Row => ({
      ...rest,
      case: `internal-post-${Math.floor(i / 3)}` as StreamId,
      key: `task-${i % 3}`,
      version: 1,
      answers: ['Answer'],
      lifted: [],
      dueAt: due === null ? null : day(due),
      openedAt: day(-opened),
    })),
  );

const or = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
export const filters: fc.Arbitrary<InboxFilter> = fc.record({
  process: or(fc.constantFrom('internal-post', 'acting-up')),
  school: or(fc.constantFrom(ash, birch)),
  claimed: or(fc.constantFrom('me' as const, 'nobody' as const, 'others' as const, 'free' as const)),
  dueBefore: or(fc.nat({ max: 5 }).map(day)),
  dueFrom: or(fc.nat({ max: 5 }).map(day)),
  openedFrom: or(fc.nat({ max: 2 }).map((n) => day(-n))),
  openedBefore: or(fc.nat({ max: 2 }).map((n) => day(-n))),
  clauses: or(fc.constantFrom(['step 1'], ['step 1', 'step 2'], ['step 3'])),
  person: or(
    fc.constantFrom(
      { staff: other, addresses: [`staff:${other}`, 'SLT'] },
      { staff: me, addresses: [`staff:${me}`, 'CEO'] },
    ),
  ),
  notFor: or(fc.constantFrom(mine, ['SLT'])),
  priority: or(fc.constantFrom('normal' as const, 'high' as const)),
  words: or(fc.constantFrom(['head'], ['HEAD', 'mat'], ['éduc'], ['0%'], ['d_o'], ['%'], ['nobody'])),
});

const taker = (row: Row) => (row.claimedBy === null ? 'nobody' : row.claimedBy === me ? 'me' : 'others');
const isFor = (row: Row, staff: StaffId, addresses: readonly string[]): boolean =>
  row.addressedTo.some((to) => addresses.includes(to)) && !row.excluded.includes(staff);
const waitsFor = ({ staff, addresses }: NonNullable<InboxFilter['person']>, row: Row): boolean =>
  row.claimedBy === null ? isFor(row, staff, addresses) : row.claimedBy === staff;

/** What the inbox should hold of the rows: the same filter, in memory. */
export const fits =
  ({ process, school, claimed, dueBefore, priority, words = [], ...rest }: InboxFilter) =>
  (row: Row): boolean =>
    (!process || row.process === process) &&
    (!school || row.school === school) &&
    (!claimed || claimed === taker(row) || (claimed === 'free' && taker(row) !== 'others')) &&
    (!dueBefore || (row.dueAt !== null && row.dueAt < dueBefore)) &&
    (!rest.dueFrom || row.dueAt === null || row.dueAt >= rest.dueFrom) &&
    (!rest.openedFrom || row.openedAt >= rest.openedFrom) &&
    (!rest.openedBefore || row.openedAt < rest.openedBefore) &&
    (!rest.clauses || rest.clauses.includes(row.clause)) &&
    (!rest.person || waitsFor(rest.person, row)) &&
    (!rest.notFor || !isFor(row, me, rest.notFor) || taker(row) === 'others') &&
    (!priority || row.priority === priority) &&
    words.every((word) => row.title.toLowerCase().includes(word.toLowerCase()));
export const forMe = (row: Row): boolean =>
  row.addressedTo.some((to) => mine.includes(to)) && !row.excluded.includes(me);

export const inOrder = (places: readonly TaskPlace[]): boolean =>
  places.every((place, i) => {
    const before = places[i - 1];
    const text = (one: TaskPlace) => one.map((part) => (part === 'infinity' ? '9' : String(part))).join(' ');
    return !before || text(before) < text(place);
  });

/** The table holds these rows and no other. */
export const put = async (pool: Pool, all: readonly Row[]): Promise<void> => {
  await pool.query('delete from tasks');
  await pool.query(`insert into tasks select * from jsonb_populate_recordset(null::tasks, $1::jsonb)`, [
    JSON.stringify(
      all.map((row) => ({
        stream_id: row.case,
        task_key: row.key,
        version: row.version,
        stream_version: row.version,
        process: row.process,
        school_id: row.school,
        title: row.title,
        answers: row.answers,
        clause: row.clause,
        addressed_to: row.addressedTo,
        excluded: row.excluded,
        claimed_by: row.claimedBy,
        priority: row.priority,
        due_at: row.dueAt,
        opened_at: row.openedAt,
      })),
    ),
  ]);
};
