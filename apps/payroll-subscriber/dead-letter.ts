import { createHash } from 'node:crypto';
import type pg from 'pg';
import type { IncomingMessage } from '#libs/messaging/contract/index.js';

// By its content and not by its offset: a topic that was made anew uses its offsets again.
const digestOf = ({ topic, key, headers, value }: IncomingMessage): string =>
  createHash('sha256')
    .update(JSON.stringify([topic, key, headers]))
    .update(value ?? 'none')
    .digest('hex');

/** Keeps a message that can't be taken in, whole and with the reason; false when it was kept already. */
export const keepDeadLetter = async (
  client: pg.ClientBase,
  message: IncomingMessage,
  reason: string,
): Promise<boolean> => {
  const { topic, partition, offset, key, headers, value } = message;
  const kept = await client.query(
    `insert into payroll.dead_letters (digest, topic, partition, message_offset, reason, message_key, headers, value)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing`,
    // As JSON, where any character may stand: Postgres takes no U+0000 in a text.
    [
      digestOf(message),
      topic,
      partition,
      offset,
      reason,
      key === null ? null : JSON.stringify(key),
      JSON.stringify(headers),
      value,
    ],
  );
  return kept.rowCount === 1;
};
