import { randomUUID } from 'node:crypto';
import { createOwnerPool, type Pool } from '#libs/event-store/index.js';
import { processOf } from '#libs/domain/registry.js';
import { invariants, verify } from '#libs/verify/index.js';
import { startGateway, type Gateway } from '../../gateway/gateway.js';

export type MovedTrust = Readonly<{
  gateway: Gateway;
  owner: Pool;
  /** What one invariant finds, a line for each finding. */
  finds(invariant: string): Promise<readonly string[]>;
  /** Changes the log as nobody may: as the owner of the tables, with their triggers off. */
  plants(sql: string, values?: readonly unknown[]): Promise<void>;
  /** Another event at the end of a stream, as the one of some type before it but for its data. */
  adds(stream: string, like: string, type: string, data: object): Promise<void>;
  /** Keeps the log as it is; what is planted from then on is taken back by `restores`. */
  keeps(): Promise<void>;
  restores(): Promise<void>;
  close(): Promise<void>;
}>;

const columns = 'stream_id, version, event_id, type, schema, data, metadata, at, era';
const restoring = 'delete from events; insert into events overriding system value select * from kept;';

/** A trust over HTTP whose log can be broken and mended. */
export const movedTrust = async (name: string): Promise<MovedTrust> => {
  const gateway = await startGateway(name);
  const owner = createOwnerPool(gateway.databaseUrl);
  const plants: MovedTrust['plants'] = async (sql, values = []) => {
    const client = await owner.connect();
    let failed: Error | undefined;
    try {
      await client.query('begin; alter table events disable trigger user');
      const { rowCount } = await client.query(sql, [...values]);
      if (rowCount === 0) throw new Error(`This changes nothing: ${sql}`);
      await client.query('alter table events enable trigger user; commit');
    } catch (error) {
      throw (failed = error as Error);
    } finally {
      client.release(failed);
    }
  };
  return {
    gateway,
    owner,
    plants,
    finds: async (invariant) => {
      const chosen = invariants.filter((one) => one.name === invariant);
      if (!chosen.length) throw new Error(`There is no invariant ${invariant}.`);
      const found: string[] = [];
      for await (const { findings } of verify({ store: gateway.engine.store, processOf, waitMs: 0 }, chosen))
        found.push(...findings.map(({ subject, what }) => `${subject}: ${what}`));
      return found;
    },
    adds: (stream, like, type, data) =>
      plants(
        `insert into events (${columns}) select stream_id, (select max(version) + 1 from events where stream_id = $1), $2, $3, schema, $4, metadata, at, era
         from events where stream_id = $1 and type = $5 order by version desc limit 1`,
        [stream, randomUUID(), type, JSON.stringify(data), like],
      ),
    keeps: async () => void (await owner.query('drop table if exists kept; create table kept as select * from events')),
    restores: async () => {
      await owner.query(`begin; alter table events disable trigger user; ${restoring} alter table events enable trigger user; commit`); // prettier-ignore
    },
    close: async () => {
      await owner.end();
      await gateway.close();
    },
  };
};
