import { emptySnapshot, refold } from '../../commands/snapshot.js';
import { policy } from '../../domain/policy/index.js';
import { isRegistered, openFindings, type Begun, type Policy } from '../../domain/policy/state.js';
import type { EventStore, OrderedEvent, Pool, StoredEvent } from '../../event-store/index.js';

export const isPolicy = (stream: string): boolean => stream.slice(0, -37) === policy.name;

const rowOf = (stream: string, version: number, state: Begun) => {
  const { title, reference, standing, review, due, overdue, owner, authoriser, scope, schools, links, impacts } = state;
  const { inForce, document } = state;
  const open = openFindings(state);
  return {
    stream_id: stream,
    version,
    title,
    reference: reference ?? null,
    standing,
    stage: review?.stage ?? null,
    due: due?.due.due ?? null,
    due_from: due?.due.from ?? null,
    assumed: due?.due.assumed ?? false,
    conflicts: due?.due.conflicts.length ?? 0,
    overdue,
    owner,
    authoriser,
    scope,
    schools,
    links,
    open_findings: open.length,
    contradictions: open.filter(({ severity }) => severity === 'contradiction').length,
    open_impacts: impacts.length,
    hash: inForce?.hash ?? null,
    document_hash: document?.hash ?? null,
    acknowledged: inForce?.acknowledged ?? [],
    audience: inForce?.audience ?? null,
    acknowledge_by: inForce?.acknowledgeBy ?? null,
  };
};
export type PolicyRow = ReturnType<typeof rowOf>;

/** The row of a policy in the register; undefined for any other stream. */
export const policyRow = (stream: string, events: readonly StoredEvent[]): PolicyRow | undefined => {
  if (!isPolicy(stream)) return undefined;
  const { version, state } = refold(policy, events, emptySnapshot(policy));
  const now = state as Policy;
  return isRegistered(now) ? rowOf(stream, version, now) : undefined;
};

/** Writes rows whole; a row never goes back to an earlier version. */
export const writePolicies = async (pool: Pick<Pool, 'query'>, rows: readonly PolicyRow[]): Promise<void> => {
  if (rows.length)
    await pool.query(
      `insert into policies select * from jsonb_populate_recordset(null::policies, $1::jsonb)
       on conflict (stream_id) do update set version = excluded.version, title = excluded.title, reference = excluded.reference,
         standing = excluded.standing, stage = excluded.stage, due = excluded.due, due_from = excluded.due_from,
         assumed = excluded.assumed, conflicts = excluded.conflicts, overdue = excluded.overdue, owner = excluded.owner,
         authoriser = excluded.authoriser, scope = excluded.scope, schools = excluded.schools, links = excluded.links,
         open_findings = excluded.open_findings, contradictions = excluded.contradictions, open_impacts = excluded.open_impacts,
         hash = excluded.hash, document_hash = excluded.document_hash, acknowledged = excluded.acknowledged,
         audience = excluded.audience, acknowledge_by = excluded.acknowledge_by
       where policies.version <= excluded.version`,
      [JSON.stringify(rows)],
    );
};

/** Looks at each policy that a batch of events concerns as it stands now, so that the same batch again changes nothing. */
export const projectPolicies = async (
  store: Pick<EventStore, 'pool' | 'look'>,
  events: readonly Pick<OrderedEvent, 'stream'>[],
): Promise<void> => {
  const streams = [...new Set(events.map(({ stream }) => stream).filter(isPolicy))];
  const rows: PolicyRow[] = [];
  for (const stream of streams) {
    const row = policyRow(stream, (await store.look(stream, 0)).events);
    if (row) rows.push(row);
  }
  await writePolicies(store.pool, rows);
};
