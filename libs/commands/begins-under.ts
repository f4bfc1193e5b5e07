import { mayStartUnder } from '../domain/policy/may-start-under.js';
import type { Policy } from '../domain/policy/state.js';
import type { AnyProcess } from '../domain/process/index.js';
import type { Pool } from '../event-store/pool.js';
import { refuse, type Refused, type StreamId } from '../kernel/index.js';
import type { Rules } from '../policy-packs/rules.js';
import type { Part } from './decide.js';
import type { Others } from './others.js';
import type { Snapshot } from './snapshot.js';

/** A policy that a case begins under, by its number in the register; `streams` are the policies that have it. */
export type BeginsUnder = Readonly<{
  policy: string;
  unregistered: 'refused' | 'begins';
  streams: readonly StreamId[];
}>;

/** What the rules have a case of this process begin under; nothing for a case that has begun. The register is read from the log. */
export const beginsUnder = async (
  pool: Pool,
  { name }: AnyProcess,
  { version }: Snapshot,
  { policies }: Rules,
): Promise<readonly BeginsUnder[]> => {
  const line = version === 0 ? policies.standsOn.find(({ process }) => process === name) : undefined;
  if (!line) return [];
  const { rows } = await pool.query<{ reference: string; stream: StreamId }>({
    name: 'policies-by-number',
    text: `select data->>'reference' as reference, stream_id as stream from events
      where type = 'PolicyRegistered' and data->>'reference' = any($1::text[]) order by stream_id`,
    values: [line.policies],
  });
  return line.policies.map((policy) => ({
    policy,
    unregistered: line.unregistered,
    streams: rows.filter(({ reference }) => reference === policy).map(({ stream }) => stream),
  }));
};

const refusedUnder = (
  { policy, unregistered, streams }: BeginsUnder,
  others: Others,
  school: Parameters<typeof mayStartUnder>[1],
): Refused<string> | undefined => {
  if (!streams.length) return unregistered === 'refused' ? refuse('PolicyNotRegistered', { policy }) : undefined;
  const said = streams.map((stream) => mayStartUnder(others.get(stream)!.snapshot.state as Policy, school));
  if (said.some(({ ok }) => ok)) return undefined;
  const no = said.find((one) => !one.ok)!;
  return { ...no, facts: { ...no.facts, policy } } as Refused<string>;
};
/** Why a case does not begin: a policy that it would stand on is not adopted, or not at its school. */
export const notBegun = (under: readonly BeginsUnder[], { process, after }: Part, others: Others) => {
  if (!under.length || after.version === 0) return undefined;
  const { school } = process.summary(after.state);
  for (const one of under) {
    const no = refusedUnder(one, others, school);
    if (no) return no;
  }
  return undefined;
};
