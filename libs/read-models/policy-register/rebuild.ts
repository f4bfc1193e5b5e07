import { inTransaction, type Connection, type Pool } from '../../event-store/index.js';
import type { EventRow, UpcastersOf } from '../../event-store/rows.js';
import { byStream, eventsOfStreams } from '../rebuild-streams.js';
import { policyRow, writePolicies, type PolicyRow } from './project.js';

/** What the register of policies ought to hold, by the log of each. */
export const policiesByLog = async (
  client: Pick<Connection, 'query'>,
  upcastersOf: UpcastersOf,
): Promise<readonly PolicyRow[]> => {
  const { rows: cases } = await client.query<{ stream: string }>(
    `select stream_id as stream from cases where process = 'policy'`,
  );
  const { rows } = await client.query<EventRow>(eventsOfStreams, [cases.map(({ stream }) => stream)]);
  return [...byStream(rows, upcastersOf)].flatMap(([stream, events]) => policyRow(stream, events) ?? []);
};

/** Writes the register of policies anew from the log while its projector waits. Resolves with how many rows were other. */
export const rebuildPolicies = (owner: Pool, upcastersOf: UpcastersOf): Promise<number> =>
  inTransaction(owner, async (client) => {
    await client.query('lock table policies in exclusive mode');
    await client.query('create temporary table policies_before on commit drop as select * from policies');
    await client.query('delete from policies');
    await writePolicies(client, await policiesByLog(client, upcastersOf));
    const { rows } = await client.query<{ n: number }>(
      `select count(*)::int as n from policies_before a full join policies b using (stream_id) where row(a.*) is distinct from row(b.*)`,
    );
    return rows[0]!.n;
  });
