import type { Pool } from '../../event-store/pool.js';
import type { StaffId, StreamId } from '../../kernel/index.js';

const since = (what: string) =>
  `exists (select from events e where e.stream_id = r.stream_id and e.version > r.version and ${what})`;
const recused = `select distinct r.stream_id as stream from events r
  where r.type = 'PanelMemberRecused' and r.data->>'staff' = $1 and r.data->>'because' <> 'unavailable'
    and not ${since(`e.type = 'PanelMemberJoined' and e.data->'member'->>'staff' = $1`)}
    and not ${since(`e.type = 'PanelSetUp' and e.data->'members' @> jsonb_build_array(jsonb_build_object('staff', $1::text))`)}
    and not exists (select from events a where a.type in ('ApplicationDrafted', 'ApplicationReceived') and a.data->>'applicant' = $1
      and a.stream_id = r.stream_id)`;

/** Cases that do not exist for a person any more, whatever their roles: they were recused and have no application there. */
export const closedTo = async (pool: Pool, staff: StaffId): Promise<readonly StreamId[]> => {
  const { rows } = await pool.query<{ stream: StreamId }>({ name: 'closed-to', text: recused, values: [staff] });
  return rows.map(({ stream }) => stream);
};
