import type { AppendRequest, AppendResult } from './append-request.js';
import { inTransaction, type Connection, type Pool } from './pool.js';

/** Carries the answer out of a transaction that must not be committed. */
class NotAppended extends Error {
  constructor(readonly result: AppendResult) {
    super('not appended');
  }
}

const move = async (client: Connection, { put, drop }: NonNullable<AppendRequest['documents']>) => {
  for (const { vault_id, subject, stream_id, box } of put)
    await client.query('insert into vault_documents (vault_id, subject, stream_id, box) values ($1, $2, $3, $4)', [
      vault_id,
      subject,
      stream_id,
      box,
    ]);
  if (drop.length) await client.query('delete from vault_documents where vault_id = any($1)', [drop]);
};

/** A decision that brings or takes away the bytes of documents, all in one transaction; nothing of it stays when it is late. */
export const appendWithDocuments = async (
  pool: Pool,
  { documents, ...request }: AppendRequest,
  append: (on: Connection, request: AppendRequest) => Promise<AppendResult>,
): Promise<AppendResult> => {
  try {
    return await inTransaction(pool, async (client) => {
      if (documents) await move(client, documents);
      const result = await append(client, request);
      if (result.kind !== 'appended') throw new NotAppended(result);
      return result;
    });
  } catch (error) {
    if (error instanceof NotAppended) return error.result;
    throw error;
  }
};
