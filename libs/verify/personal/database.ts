import type { Pool } from '../../event-store/index.js';

/** Where personal data belongs, and where there is nothing but numbers and ids of events. */
const apart = ['vault_items', 'vault_keys', 'vault_documents', 'event_order', 'migrations'];
const blocksAtOnce = 100;

export type Piece = Readonly<{ place: string; text: string; repair: string }>;

const repairs: Readonly<Record<string, string>> = {
  cases: 'Correct the summary of the process, then: npm run rebuild',
  tasks: 'Correct the tasks of the process, then: npm run rebuild',
};
const otherwise = 'Mark the field personal in its command, and let the owner of the data say how the row is redacted';

const tablesOf = async (pool: Pool) =>
  (
    await pool.query<{ table: string; keys: string[] }>(
      `select t.tablename as table, coalesce((select array_agg(a.attname::text) from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey)
         where i.indrelid = format('%I.%I', t.schemaname, t.tablename)::regclass and i.indisprimary), '{}') as keys
       from pg_tables t where schemaname = 'public' and not tablename = any($1) and has_table_privilege(format('%I.%I', t.schemaname, t.tablename)::regclass, 'select') order by 1`,
      [apart],
    )
  ).rows;

const blocksOf = async (pool: Pool, table: string): Promise<number> =>
  (
    await pool.query<{ n: number }>(`select pg_relation_size($1::regclass) / current_setting('block_size')::int as n`, [
      table,
    ])
  ).rows[0]!.n;

/** Every row of every table but the vault's, as JSON, some blocks of the table at a time. */
export async function* databasePieces(pool: Pool): AsyncGenerator<readonly Piece[]> {
  for (const { table, keys } of await tablesOf(pool))
    for (let block = 0; block <= (await blocksOf(pool, table)); block += blocksAtOnce) {
      const { rows } = await pool.query<{ text: string; key: string }>({
        name: `verify-pieces-${table}`,
        text: `select to_jsonb(t)::text as text, concat_ws(' ', ${keys.map((key) => `"${key}"`).join() || `''`}) as key
          from "${table}" t where ctid >= $1::tid and ctid < $2::tid`,
        values: [`(${block},0)`, `(${block + blocksAtOnce},0)`],
      });
      yield rows.map(({ text, key }) => ({ place: `${table} ${key}`, text, repair: repairs[table] ?? otherwise }));
    }
}
