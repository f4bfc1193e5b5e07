import { inTransaction, type Pool } from '../event-store/pool.js';
import type { Holding } from '../kernel/index.js';
import { directoryOf } from './resolver.js';
import type { DelegationRow, DirectoryRows, EmploymentRow, GrantRow, StaffRow, TrainingRow } from './rows.js';
import type { Directory, School } from './types.js';

// As text: a date read as a point in time would shift with the machine's zone.
const days = `from_date::text as "from", to_date::text as "to"`;

/** What the ledger has now; what was known before stays in the table. */
const ledgerNow = (kind: 'holding' | 'delegation') => `from ledger where superseded_at is null and kind = '${kind}'`;

/** Reads the directory as of one moment, with the version of the world then. */
export const loadDirectory = async (pool: Pool): Promise<Directory> =>
  inTransaction(pool, async (client) => {
    await client.query('set transaction isolation level repeatable read, read only');
    const all = async <T extends object>(query: string) => (await client.query<T>(query)).rows;
    const rows: DirectoryRows = {
      version: (await all<{ version: number }>('select version from world'))[0]!.version,
      schools: await all<School>('select school_id as id, name, county, phase from schools'),
      staff: await all<StaffRow>(`select staff_id as staff, contract, ${days} from staff`),
      employments: await all<EmploymentRow>(`select staff_id as staff, school_id as school, ${days} from employments`),
      grants: await all<GrantRow>(`select staff_id as staff, role, school_id as school, ${days} from role_grants`),
      delegations: await all<DelegationRow>(
        `select from_staff_id as "fromStaff", to_staff_id as "toStaff", role, school_id as school, ${days} from delegations
         union all select data->>'fromStaff', data->>'toStaff', data->>'role', data->>'school', ${days} ${ledgerNow('delegation')}`,
      ),
      trainings: await all<TrainingRow>(`select staff_id as staff, training, ${days} from trainings`),
      holdings: (await all<{ data: Holding }>(`select data ${ledgerNow('holding')} order by from_date, row_key`)).map(
        ({ data }) => data,
      ),
    };
    return directoryOf(rows);
  });
