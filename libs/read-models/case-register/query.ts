import type { CaseScope } from '../../access/case-scope.js';
import type { Pool } from '../../event-store/pool.js';
import { instant, type Instant, type SchoolId, type StreamId } from '../../kernel/index.js';

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

const list = (paged: boolean) => `select ${columns} from cases
  where ($1::boolean or school_id = any($2::text[]) or involved @> array[$3::text])
    and ($4::text is null or process = $4) and ($5::text is null or status = $5)
    and ($6::text is null or school_id = $6) and ($7::boolean is null or open = $7)
    and ($9::text[] is null or stream_id = any($9)) and not stream_id = any(coalesce($10::text[], '{}'))
    ${paged ? 'and (opened_at, stream_id) < ($11::timestamptz, $12::text)' : ''}
  order by opened_at desc, stream_id desc limit $8`;

/** Up to `limit` cases that the scope allows, latest opened first. */
export const listCases = async (
  pool: Pool,
  scope: CaseScope,
  { process, status, school, open, among, except }: CaseFilter,
  limit: number,
  after?: CasePlace,
): Promise<readonly CaseItem[]> => {
  const { rows } = await pool.query<Row>({
    name: after ? 'list-cases-next' : 'list-cases',
    text: list(after !== undefined),
    // pg writes undefined as null: no such filter
    values: [
      scope.all,
      scope.schools,
      scope.involving,
      process,
      status,
      school,
      open,
      limit,
      among,
      except,
      ...(after ?? []),
    ],
  });
  return rows.map(item);
};

export const placeOf = (row: CaseItem): CasePlace => [row.openedAt, row.case];
