import { inTransaction } from '../../event-store/index.js';
import { isPolicy } from '../../read-models/policy-register/project.js';
import { policiesByLog } from '../../read-models/policy-register/rebuild.js';
import { projectorName } from '../../read-models/projector.js';
import { differing } from '../canonical.js';
import type { Fault, Invariant } from '../invariant.js';
import { behindSql } from './open-posts.js';

type Row = Readonly<Record<string, unknown>>;
// A date of a column is a date of its own by the driver; the log has it as text.
const held = `select to_jsonb(p) as row from policies p`;
const repair = 'npm run rebuild -- --read-model policies';

/** The register of policies says what each policy is, as far as the projector has come. */
export const policies: Invariant = {
  name: 'policies',
  says: 'the register of policies holds every policy as its stream has it, and no other',
  check: async function* ({ store }, seen): AsyncGenerator<Fault> {
    const found = await inTransaction(store.pool, async (client) => {
      await client.query('set transaction isolation level repeatable read, read only');
      const { rows } = await client.query<{ row: Row }>(held);
      const late = await client.query<{ stream: string }>(behindSql, [projectorName]);
      return {
        held: new Map(rows.map(({ row }) => [row['stream_id'] as string, row])),
        folded: new Map((await policiesByLog(client, store.upcastersOf)).map((row) => [row.stream_id, row as Row])),
        behind: new Set(late.rows.map(({ stream }) => stream).filter(isPolicy)),
      };
    });
    seen(found.held.size);
    for (const stream of new Set([...found.held.keys(), ...found.folded.keys()])) {
      if (found.behind.has(stream)) continue; // the projector has yet to come to it
      const [row, now] = [found.folded.get(stream), found.held.get(stream)];
      const columns = row && now ? differing(row, now) : [];
      const what = !row ? 'has no stream' : !now ? 'is missing' : `differs from its stream in ${columns.join(', ')}`;
      if (!row || !now || columns.length) yield { subject: `policy ${stream}`, what, repair };
    }
  },
};
