import type { DueFrom } from '../../domain/policy/cadence/due.js';
import type { Stage, Standing } from '../../domain/policy/state.js';
import type { Addressee, Audience, Authoriser, Hash, Link, Scope } from '../../domain/policy/words.js';
import type { Pool } from '../../event-store/pool.js';
import type { LocalDate, SchoolId, StaffId, StreamId } from '../../kernel/index.js';

/** A policy as the register shows it. */
export type PolicyItem = Readonly<{
  policy: StreamId;
  title: string;
  reference?: string;
  standing: Standing;
  /** How far the review under way has come. */
  stage?: Stage;
  /** When the next review is due, and what says so; `assumed` where nothing of its own does. */
  due?: LocalDate;
  dueFrom?: DueFrom;
  assumed: boolean;
  /** How many other dates are said. */
  conflicts: number;
  overdue: boolean;
  owner: Addressee;
  authoriser: Authoriser;
  scope: Scope;
  schools: Readonly<Record<SchoolId, 'adopted' | 'declined'>>;
  links: readonly Link[];
  openFindings: number;
  contradictions: number;
  openImpacts: number;
  hash?: Hash;
  document?: Hash;
  acknowledged: readonly StaffId[];
  audience?: Audience;
  acknowledgeBy?: LocalDate;
}>;
export type PolicyFilter = Readonly<{
  standing?: Standing | undefined;
  /** Of the whole trust, or of this school. */
  school?: SchoolId | undefined;
  owner?: Addressee | undefined;
  /** Marked overdue, or due before this day. */
  lateOn?: LocalDate | undefined;
  /** Each of these words, in any case, is part of the title. */
  words?: readonly string[] | undefined;
  withFindings?: boolean | undefined;
}>;

const columns = `jsonb_strip_nulls(jsonb_build_object('policy', stream_id, 'title', title, 'reference', reference, 'standing', standing,
  'stage', stage, 'due', due::text, 'dueFrom', due_from, 'assumed', assumed, 'conflicts', conflicts, 'overdue', overdue, 'owner', owner,
  'authoriser', authoriser, 'scope', scope, 'schools', schools, 'links', links, 'openFindings', open_findings, 'contradictions', contradictions,
  'openImpacts', open_impacts, 'hash', hash, 'document', document_hash, 'acknowledged', to_jsonb(acknowledged),
  'audience', audience, 'acknowledgeBy', acknowledge_by::text)) as item`;
const filtered = `($1::text is null or standing = $1)
  and ($2::text is null or scope->>'of' = 'trust' or scope->'schools' ? $2)
  and ($3::jsonb is null or owner = $3)
  and ($4::date is null or overdue or (standing <> 'Withdrawn' and due < $4))
  and not exists (select from unnest($5::text[]) word where position(lower(word) in lower(title || ' ' || coalesce(reference, ''))) = 0)
  and (not $6::boolean or open_findings > 0)`;
type Row = Readonly<{ item: PolicyItem }>;

/** The register, what is due first before what is due later and what has no date. */
export const policies = async (pool: Pool, filter: PolicyFilter = {}): Promise<readonly PolicyItem[]> => {
  const { standing, school, owner, lateOn, words = [], withFindings = false } = filter;
  const { rows } = await pool.query<Row>({
    name: 'policies',
    text: `select ${columns} from policies where ${filtered} order by due nulls last, title, stream_id`,
    values: [standing, school, owner && JSON.stringify(owner), lateOn, words, withFindings],
  });
  return rows.map(({ item }) => item);
};

/** Those of these policies that are registered. */
export const policiesNamed = async (pool: Pool, ids: readonly string[]): Promise<ReadonlyMap<StreamId, PolicyItem>> => {
  if (!ids.length) return new Map();
  const { rows } = await pool.query<Row>({
    name: 'policies-named',
    text: `select ${columns} from policies where stream_id = any($1)`,
    values: [ids],
  });
  return new Map(rows.map(({ item }) => [item.policy, item]));
};

/** The policies with a reference, such as the one by which a clause names its policy: `000`. */
export const policiesByReference = async (pool: Pool, reference: string): Promise<readonly PolicyItem[]> => {
  const { rows } = await pool.query<Row>({
    name: 'policies-by-reference',
    text: `select ${columns} from policies where reference = $1 order by standing = 'Withdrawn', stream_id`,
    values: [reference],
  });
  return rows.map(({ item }) => item);
};
