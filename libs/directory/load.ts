import { inTransaction, type Pool } from '../event-store/pool.js';
import type { Holding, PostId } from '../kernel/index.js';
import { directoryFrom, partsAfter, partsOf, type Parts } from './resolver.js';
import type { DelegationRow, EmploymentRow, GrantRow, LedgerMoved, StaffRow, TrainingRow } from './rows.js';
import type { Directory, School } from './types.js';

// As text: a date read as a point in time would shift with the machine's zone.
const days = `from_date::text as "from", to_date::text as "to"`;

/** What the ledger has now; what was known before stays in the table. */
const ledgerNow = (kind: 'holding' | 'delegation') => `from ledger where superseded_at is null and kind = '${kind}'`;

const delegations = `select from_staff_id as "fromStaff", to_staff_id as "toStaff", role, school_id as school, ${days} from delegations
  union all select data->>'fromStaff', data->>'toStaff', data->>'role', data->>'school', ${days} ${ledgerNow('delegation')}`;

type All = <T extends object>(query: string, values?: unknown[]) => Promise<T[]>;
const holdingsNow = async (all: All, posts?: readonly PostId[]): Promise<readonly Holding[]> => {
  const which = posts ? 'and post_id = any($1)' : '';
  return (await all<{ data: Holding }>(`select data ${ledgerNow('holding')} ${which}`, posts && [posts])).map(
    ({ data }) => data,
  );
};

const wholly = async (all: All, version: number): Promise<Parts> =>
  partsOf({
    version,
    schools: await all<School>('select school_id as id, name, county, phase from schools'),
    staff: await all<StaffRow>(`select staff_id as staff, contract, ${days} from staff`),
    employments: await all<EmploymentRow>(`select staff_id as staff, school_id as school, ${days} from employments`),
    grants: await all<GrantRow>(`select staff_id as staff, role, school_id as school, ${days} from role_grants`),
    delegations: await all<DelegationRow>(delegations),
    trainings: await all<TrainingRow>(`select staff_id as staff, training, ${days} from trainings`),
    holdings: await holdingsNow(all),
  });

/** What the versions since one have changed, where each of them changed the ledger; otherwise undefined. */
const moved = async (all: All, since: number, version: number): Promise<LedgerMoved | undefined> => {
  const moves = await all<{ version: number; stream: PostId }>(
    'select version, stream_id as stream from ledger_moves where version > $1 and version <= $2',
    [since, version],
  );
  if (version < since || new Set(moves.map((one) => one.version)).size !== version - since) return undefined;
  const posts = [...new Set(moves.map(({ stream }) => stream))];
  return {
    version,
    posts,
    holdings: await holdingsNow(all, posts),
    delegations: await all<DelegationRow>(delegations),
  };
};

/** Reads the directory as of one moment, with the version of the world then; of what was read before, only what has changed since. */
export const readDirectory = async (pool: Pool, before?: Parts): Promise<Parts> =>
  inTransaction(pool, async (client) => {
    await client.query('set transaction isolation level repeatable read, read only');
    const all: All = async <T extends object>(query: string, values?: unknown[]) =>
      (await client.query<T>(query, values)).rows;
    const { version } = (await all<{ version: number }>('select version from world'))[0]!;
    const change = before && (await moved(all, before.rows.version, version));
    return before && change ? partsAfter(before, change) : wholly(all, version);
  });

export const loadDirectory = async (pool: Pool): Promise<Directory> => directoryFrom(await readDirectory(pool));
