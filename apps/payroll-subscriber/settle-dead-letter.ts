import type pg from 'pg';
import { readMessage, type IncomingMessage } from '#libs/messaging/contract/index.js';
import { inTransaction } from './database.js';
import { recordMessage } from './record-message.js';

/** A message that could not be taken in, without what it says: that breaks the contract, and may say anything. */
export type DeadLetter = Readonly<{
  digest: string;
  topic: string;
  partition: number;
  offset: string;
  reason: string;
  attempts: number;
  receivedAt: Date;
}>;
/** `gone`: somebody has settled it already, and nothing was done. */
export type Settled = Readonly<{ outcome: 'taken' | 'refused' | 'discarded' | 'gone'; reason?: string }>;

export const findDeadLetters = async (pool: pg.Pool): Promise<readonly DeadLetter[]> => {
  const { rows } = await pool.query<DeadLetter>(
    `select digest, topic, partition, message_offset::text as offset, reason, attempts, received_at as "receivedAt"
     from payroll.dead_letters order by received_at desc, digest limit 200`,
  );
  return rows;
};

type Kept = Readonly<{
  topic: string;
  partition: number;
  offset: string;
  key: string | null;
  headers: string;
  value: Buffer | null;
}>;
const keep = `select topic, partition, message_offset::text as offset, message_key as key, headers, value from payroll.dead_letters
  where digest = $1 for update`;
const asItCame = ({ key, headers, ...kept }: Kept): IncomingMessage => ({
  ...kept,
  key: key === null ? null : (JSON.parse(key) as string),
  headers: JSON.parse(headers) as Record<string, string>,
});

const settle = (client: pg.ClientBase, digest: string, by: string, how: 'taken' | 'discarded', reason?: string) =>
  client.query(
    `with gone as (delete from payroll.dead_letters where digest = $1 returning digest)
     insert into payroll.dead_letters_settled (digest, settled_by, how, reason) select digest, $2, $3, $4 from gone`,
    [digest, by, how, reason],
  );

/** Tries to take a dead letter in, as when this release knows more than the one that it came to. */
export const retryDeadLetter = (pool: pg.Pool, digest: string, by: string): Promise<Settled> =>
  inTransaction(pool, async (client): Promise<Settled> => {
    const [kept] = (await client.query<Kept>(keep, [digest])).rows;
    if (!kept) return { outcome: 'gone' };
    const read = readMessage(asItCame(kept));
    if (!read.ok) {
      const again = 'update payroll.dead_letters set attempts = attempts + 1, reason = $2 where digest = $1';
      await client.query(again, [digest, read.reason]);
      return { outcome: 'refused', reason: read.reason };
    }
    await recordMessage(client, read.value);
    await settle(client, digest, by, 'taken');
    return { outcome: 'taken' };
  });

/** Throws a dead letter away, for a reason. */
export const discardDeadLetter = (pool: pg.Pool, digest: string, by: string, reason: string): Promise<Settled> =>
  inTransaction(pool, async (client): Promise<Settled> => {
    const { rowCount } = await settle(client, digest, by, 'discarded', reason);
    return { outcome: rowCount === 1 ? 'discarded' : 'gone' };
  });
