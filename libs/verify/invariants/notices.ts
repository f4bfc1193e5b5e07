import type { Fault, Invariant } from '../invariant.js';

/** What people are told is about something. */
export const notices: Invariant = {
  name: 'notices',
  says: 'every notice is about a case of the log',
  check: async function* ({ store }, seen): AsyncGenerator<Fault> {
    const { rows } = await store.pool.query<{ key: string; stream: string }>(
      `select key, stream_id as stream from notices n where not exists (select from events e where e.stream_id = n.stream_id) order by key`,
    );
    seen((await store.pool.query<{ n: number }>('select count(*)::int as n from notices')).rows[0]!.n);
    for (const { key, stream } of rows)
      yield {
        subject: `notice ${key}`,
        what: `is about ${stream}, which has no events`,
        repair: `As the owner: delete from notices where key = '${key}'`,
      };
  },
};
