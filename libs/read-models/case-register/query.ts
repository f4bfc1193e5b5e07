import type { CaseScope } from '../../access/case-scope.js';
import type { Pool } from '../../event-store/pool.js';
import { atSchool } from './project.js';
import { instant, type Instant, type SchoolId, type StaffId, type StreamId } from '../../kernel/index.js';

/** A case as lists show it. */
export type CaseItem = Readonly<{
  case: StreamId;
  version: number;
  process: string;
  status: string;
  title: string;
  school: SchoolId;
  open: boolean;
  pack: Readonly<{ id: string; version: number }>;
  openedAt: Instant;
  changedAt: Instant;
}>;
export type CaseFilter = Readonly<{
  process?: string | undefined;
  status?: string | undefined;
  school?: string | undefined;
  open?: boolean | undefined;
  /** Only in one of these statuses. */
  statuses?: readonly string[] | undefined;
  openedFrom?: Instant | undefined;
  openedBefore?: Instant | undefined;
  /** Each of these words, in any case, is part of the title. */
  words?: readonly string[] | undefined;
  /** Only where a person has an open task, or may take one who is addressed so, at these schools. */
  waitsFor?: Readonly<{ staff: StaffId; addresses: readonly string[]; schools: readonly SchoolId[] }> | undefined;
  /** Only at other schools than these. */
  notAt?: readonly SchoolId[] | undefined;
  /** Only these. */
  among?: readonly StreamId[] | undefined;
  /** All but these. */
  except?: readonly StreamId[] | undefined;
}>;
/** Where a page ended: when the last case was opened, and its id. Neither ever changes, so no case slips between pages. */
export type CasePlace = readonly [openedAt: string, id: string];

type Row = Omit<CaseItem, 'pack' | 'openedAt' | 'changedAt'> & {
  packId: string;
  packVersion: number;
  openedAt: Date;
  changedAt: Date;
};
const item = ({ packId, packVersion, openedAt, changedAt, ...rest }: Row): CaseItem => ({
  ...rest,
  pack: { id: packId, version: packVersion },
  openedAt: instant(openedAt.getTime()),
  changedAt: instant(changedAt.getTime()),
});

const columns = `stream_id as "case", version, process, status, title, school_id as school, open,
  pack_id as "packId", pack_version as "packVersion", opened_at as "openedAt", changed_at as "changedAt"`;

const mayTake = `t.claimed_by = $15 or (t.claimed_by is null and t.addressed_to && $16::text[] and not t.excluded @> array[$15])`;
const waiting = `school_id = any($17::text[]) and exists (select from tasks t where t.stream_id = cases.stream_id and (${mayTake}))`;
const filtered = `($1::boolean or school_id = any($2::text[]) or involved && $3::text[])
    and ($4::text is null or process = $4) and ($5::text is null or status = $5)
    and ($6::text is null or school_id = $6) and ($7::boolean is null or open = $7)
    and ($9::text[] is null or stream_id = any($9)) and not stream_id = any(coalesce($10::text[], '{}'))
    and ($11::text[] is null or status = any($11))
    and ($12::timestamptz is null or opened_at >= $12) and ($13::timestamptz is null or opened_at < $13)
    and not exists (select from unnest($14::text[]) word where position(lower(word) in lower(title)) = 0)
    and ($15::text is null or (${waiting})) and not school_id = any(coalesce($18::text[], '{}'))`;
const list = (paged: boolean) => `select ${columns} from cases where ${filtered}
    ${paged ? 'and (opened_at, stream_id) < ($19::timestamptz, $20::text)' : ''}
  order by opened_at desc, stream_id desc limit $8`;

/** pg writes undefined as null: no such filter. */
const valuesOf = (scope: CaseScope, filter: CaseFilter, limit: number) => {
  const { process, status, school, open, among, except, statuses, openedFrom, openedBefore, words, waitsFor, notAt } =
    filter;
  const { all, schools, involving } = scope;
  const involved = [...(involving ? [involving] : []), ...schools.map(atSchool)];
  const scoped = [all, schools, involved, process, status, school, open, limit, among, except];
  const waits = [waitsFor?.staff, waitsFor?.addresses, waitsFor?.schools];
  return [...scoped, statuses, openedFrom, openedBefore, words ?? [], ...waits, notAt];
};

/** Up to `limit` cases that the scope allows, latest opened first. */
export const listCases = async (
  pool: Pool,
  scope: CaseScope,
  filter: CaseFilter,
  limit: number,
  after?: CasePlace,
): Promise<readonly CaseItem[]> => {
  const { rows } = await pool.query<Row>({
    name: after ? 'list-cases-next' : 'list-cases',
    text: list(after !== undefined),
    values: [...valuesOf(scope, filter, limit), ...(after ?? [])],
  });
  return rows.map(item);
};

export const placeOf = (row: CaseItem): CasePlace => [row.openedAt, row.case];

/** How many cases there are in a list, counted up to a bound. */
export const countCases = async (pool: Pool, scope: CaseScope, filter: CaseFilter, bound: number): Promise<number> => {
  const { rows } = await pool.query<{ n: number }>({
    name: 'count-cases',
    text: `select count(*)::int as n from (select from cases where ${filtered} limit $8) found`,
    values: valuesOf(scope, filter, bound),
  });
  return rows[0]!.n;
};
