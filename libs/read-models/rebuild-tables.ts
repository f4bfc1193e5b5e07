import { setTimeout as pause } from 'node:timers/promises';
import { DatabaseError } from 'pg';
import type { Connection } from '../event-store/index.js';

/** The inline read models, which every append writes. */
export const readModels = ['cases', 'tasks', 'ledger'] as const;
export type ReadModel = (typeof readModels)[number];

const giveUpAfterMs = 60_000;
const busy = (error: unknown) => error instanceof DatabaseError && ['55P03', '40P01'].includes(error.code ?? '');

const holders = async (client: Connection): Promise<string> => {
  const { rows } = await client.query<{ who: string }>(`
    select format('%s (pid %s)', a.application_name, a.pid) as who from pg_locks l join pg_stat_activity a using (pid)
    where l.relation in (${['world', ...readModels].map((table) => `'${table}'::regclass`).join()}) and l.granted and a.pid <> pg_backend_pid()`);
  return [...new Set(rows.map(({ who }) => who))].join(', ') || 'nobody any more';
};

/**
 * Runs `work` in one short transaction that no append overlaps: each reads `world` first and holds it to its end.
 * Never keeps appends waiting longer than the lock's limit; tries again instead, for a minute.
 */
const betweenAppends = async (client: Connection, work: () => Promise<unknown>): Promise<void> => {
  for (const end = Date.now() + giveUpAfterMs; ;) {
    try {
      await client.query(`begin; set local lock_timeout = '200ms'; lock table world in access exclusive mode`);
      await work();
      await client.query('commit');
      return;
    } catch (error) {
      await client.query('rollback');
      if (!busy(error)) throw error;
      if (Date.now() > end)
        throw new Error(
          `The tables could not be locked for a moment within ${giveUpAfterMs / 1000} s: ${await holders(client)} had them in use. End that, then run this again.`,
          { cause: error },
        );
      await pause(100 + Math.random() * 200);
    }
  }
};

/** What a copy would not carry over. */
const assertCopiable = async (client: Connection, table: ReadModel): Promise<void> => {
  const { rows } = await client.query<{ what: string }>(
    `select 'trigger ' || tgname as what from pg_trigger where tgrelid = $1::regclass and not tgisinternal
     union all select 'foreign key ' || conname from pg_constraint where (conrelid = $1::regclass or confrelid = $1::regclass) and contype = 'f'
     union all select 'policy ' || polname from pg_policy where polrelid = $1::regclass
     union all select distinct 'view ' || ev_class::regclass::text from pg_depend d join pg_rewrite r on r.oid = d.objid
       where d.refobjid = $1::regclass and d.classid = 'pg_rewrite'::regclass`,
    [table],
  );
  if (rows.length)
    throw new Error(
      `Table ${table} has a ${rows[0]!.what}, which a rebuilt table would lose. Drop it in a migration and add it again after the rebuild.`,
    );
};

const copyShape = async (client: Connection, table: ReadModel): Promise<void> => {
  await assertCopiable(client, table);
  await client.query(`drop table if exists ${table}_next; create table ${table}_next (like ${table} including all)`);
  const { rows } = await client.query<{ sql: string }>(
    `select format('alter table %I set (%s)', $2::text, array_to_string(reloptions, ', ')) as sql from pg_class where oid = $1::regclass and reloptions is not null
     union all select format('grant %s on %I to %s', string_agg(a.privilege_type, ', '), $2::text, case a.grantee when 0 then 'public' else quote_ident(pg_get_userbyid(a.grantee)) end)
       from pg_class c, aclexplode(c.relacl) a where c.oid = $1::regclass and a.grantee <> c.relowner group by a.grantee`,
    [table, `${table}_next`],
  );
  for (const { sql } of rows) await client.query(sql);
};

const move = (rebuilding: boolean) => `update world set rebuilding = ${rebuilding}, version = version + 1`;

/** Makes empty next tables; from its commit on, every append writes both. What a broken-off run left is dropped. */
export const beginNext = (client: Connection): Promise<void> =>
  betweenAppends(client, async () => {
    for (const table of readModels) await copyShape(client, table);
    await client.query(move(true));
  });

const replace = async (client: Connection, table: ReadModel): Promise<void> => {
  const definition = (index: string) => `regexp_replace(pg_get_indexdef(${index}), '^.* USING ', '')`;
  const { rows } = await client.query<{ was: string; is: string }>(
    `select l.indexrelid::regclass::text as was, n.indexrelid::regclass::text as is from pg_index l join pg_index n
       on ${definition('l.indexrelid')} = ${definition('n.indexrelid')} and l.indisunique = n.indisunique
     where l.indrelid = $1::regclass and n.indrelid = $2::regclass`,
    [table, `${table}_next`],
  );
  await client.query(`drop table ${table}; alter table ${table}_next rename to ${table}`);
  for (const { was, is } of rows) await client.query(`alter index ${is} rename to ${was}`);
};

/** Puts the next tables of `models` in the place of today's and drops the rest; statements prepared before go on with them. */
export const swapNext = (client: Connection, models: readonly ReadModel[]): Promise<void> =>
  betweenAppends(client, async () => {
    for (const table of models) await replace(client, table);
    for (const table of readModels) await client.query(`drop table if exists ${table}_next`);
    await client.query(move(false));
  });

/** Gives up: appends write today's tables only, as before. */
export const dropNext = (client: Connection): Promise<void> => swapNext(client, []);
