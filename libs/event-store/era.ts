import { inTransaction, type Pool } from './pool.js';

const clusterSql = `select w.cluster_id as was, s.system_identifier::text as is,
  coalesce((select max(transaction_id)::text::numeric >= pg_snapshot_xmax(pg_current_snapshot())::text::numeric from events where era = w.era), false) as younger
  from world w, pg_control_system() s`;
type Cluster = { was: string; is: string; younger: boolean };

const clusterOf = async (pool: Pool): Promise<Cluster> => (await pool.query<Cluster>(clusterSql)).rows[0]!;
const isAnother = ({ was, is, younger }: Cluster): boolean => was !== is || younger;

/** Whether the store was written in another cluster than the one that it is in. */
export const wasRestoredElsewhere = async (pool: Pool): Promise<boolean> => isAnother(await clusterOf(pool));

/** A store that was restored into another cluster orders new events before old ones, so it does not start until it is rebased. */
export const assertSameCluster = async (pool: Pool): Promise<void> => {
  const cluster = await clusterOf(pool);
  if (isAnother(cluster))
    throw new Error(
      `This database was restored from another Postgres cluster (${cluster.was}; this is ${cluster.is}), so its commit order means nothing here. Run "npm run rebase" once, then start again.`,
    );
};

/**
 * Starts a new era after a restore: numbers what the old cluster had committed and not numbered, then counts from this cluster's transactions.
 * Needs the owner's connection, and that nothing else uses the database. Resolves with how many events it numbered.
 */
export const rebase = (owner: Pool): Promise<number> =>
  inTransaction(owner, async (client) => {
    await client.query('lock table events, event_order, sequencer in exclusive mode');
    const { rowCount } = await client.query(`
      insert into event_order (global_no, stream_id, version)
      select s.last_global_no + row_number() over (order by e.transaction_id, e.position), e.stream_id, e.version
      from events e, sequencer s where e.era = s.era and (e.transaction_id, e.position) > (s.transaction_id, s.position)`);
    await client.query(
      `update world set era = era + 1, cluster_id = (select system_identifier::text from pg_control_system())`,
    );
    await client.query(`update sequencer set era = (select era from world), transaction_id = '0', position = 0,
      last_global_no = (select coalesce(max(global_no), 0) from event_order)`);
    return rowCount ?? 0;
  });
