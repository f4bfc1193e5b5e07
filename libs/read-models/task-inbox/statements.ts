import { audiences, atAudience } from './audiences.js';
import { byNeed, taskColumns } from './task-item.js';

/** Ranks: what I have taken, then what comes before the rest, then the rest; in each by due date, age, case and key. */
export const ranks = [0, 1, 2] as const;
export type Rank = (typeof ranks)[number];

const scopes = {
  mine: 'addressed_to && $1::text[] and not excluded @> array[$2::text]',
  overseen: 'school_id = any($1::text[])',
} as const;
export type Scope = keyof typeof scopes;
const inRank: Readonly<Record<Rank, string>> = {
  0: 'claimed_by = $2',
  1: `claimed_by is distinct from $2 and priority = 'high'`,
  2: `claimed_by is distinct from $2 and priority = 'normal'`,
};
const mayTake =
  'claimed_by = $14 or (claimed_by is null and addressed_to && $15::text[] and not excluded @> array[$14])';
const notMine = 'not (addressed_to && $16::text[]) or excluded @> array[$2::text] or claimed_by <> $2';
/** Each filter is left away by the planner where it is not asked for. */
const claimed = `$5::text is null or ($5 = 'me' and claimed_by = $2) or ($5 = 'nobody' and claimed_by is null)
      or ($5 = 'free' and (claimed_by is null or claimed_by = $2)) or ($5 = 'others' and claimed_by <> $2)`;
const need = `coalesce(due_at, 'infinity'::timestamptz)`;
/** The bounds of `due_at` are said of the indexes' own expression, so that a scan begins and ends there. */
const filtered = `($3::text is null or process = $3) and ($4::text is null or school_id = $4) and (${claimed})
    and ($6::timestamptz is null or ${need} < $6) and ${need} <= coalesce($6, 'infinity'::timestamptz)
    and ${need} >= coalesce($10::timestamptz, '-infinity'::timestamptz)
    and ($11::timestamptz is null or opened_at >= $11) and ($12::timestamptz is null or opened_at < $12)
    and ($7::text is null or priority = $7) and ($13::text[] is null or clause = any($13))
    and ($14::text is null or ${mayTake}) and ($16::text[] is null or ${notMine})
    and not exists (select from unnest($8::text[]) word where position(lower(word) in lower(title)) = 0)`;
/** Pages after the first are a statement of their own, so that each begins in the index and not at its head. */
const after = `and (${byNeed}) > ($17::timestamptz, $18::timestamptz, $19::text, $20::text)`;

const ofAudience: Readonly<Record<Scope, string>> = {
  mine: 'a.addressed_to && $1::text[]',
  overseen: 'a.school_id = any($1::text[])',
};

/** How the tasks are looked for: all alike, audience by audience, or, those for others, by why they are. */
export type Form = 'plain' | 'by-audience' | 'for-others';
type Where = (what: string, among?: string) => string;
const forms: Readonly<Record<Form, (scope: Scope, where: Where) => string>> = {
  plain: (scope, where) => where(scopes[scope]),
  'by-audience': (_, where) => `${audiences} select tasks.* from audiences a
    cross join lateral (${where(`${atAudience} and ${scopes.mine}`)}) tasks where ${ofAudience.mine}`,
  'for-others': (_, where) => {
    const mine = 'addressed_to && $16::text[]';
    // Whom four eyes bar from how much is not known to the planner: those tasks are gathered first, and then set in order.
    const barred = `(select * from tasks where ${mine} and excluded @> array[$2::text] offset 0)`;
    return `${audiences} select tasks.* from audiences a cross join lateral (${where(atAudience)}) tasks
      where ${ofAudience.overseen} and not a.addressed_to && $16::text[]
    union all (${where(`${scopes.overseen} and ${mine} and claimed_by <> $2`)})
    union all (${where(`${scopes.overseen} and claimed_by is null`, barred)})`;
  },
};

/** Up to $9 tasks of one rank, by need. */
export const ranked = (scope: Scope, rank: Rank, paged: boolean, form: Form): string => {
  const where: Where = (what, among = '') => `select * from ${among} tasks
    where ${what} and ${inRank[rank]} and ${filtered} ${paged ? after : ''} order by ${byNeed} limit $9`;
  const found = forms[rank === 2 ? form : 'plain'](scope, where);
  return `select ${taskColumns} from (${found}) found order by ${byNeed} limit $9`;
};

/** How many tasks there are, up to $9: one audience after the other, as what is not asked for may come before all the rest. */
export const counted = (scope: Scope): string =>
  `select count(*)::int as n from (${audiences} select from audiences a
    cross join lateral (select from tasks where ${atAudience} and ${scopes[scope]} and ${filtered} limit $9) tasks
    where ${ofAudience[scope]} limit $9) found`;
