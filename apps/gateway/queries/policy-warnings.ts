import { clausesIn } from '#libs/clauses/index.js';
import { emptySnapshot, refold } from '#libs/commands/snapshot.js';
import { policy } from '#libs/domain/policy/index.js';
import { warningOf } from '#libs/domain/policy/may-start-under.js';
import type { Policy } from '#libs/domain/policy/state.js';
import type { StoredEvent } from '#libs/event-store/index.js';
import { localDate } from '#libs/kernel/calendar.js';
import type { Instant, LocalDate, StreamId } from '#libs/kernel/index.js';
import { policiesByReference } from '#libs/read-models/policy-register/query.js';
import type { Engine } from '../engine.js';
import type { KnownCase } from './known-case.js';

/** What somebody who works on a case is told of a policy that it stands on; the case goes on all the same. */
export type PolicyWarning = Readonly<{ policy: StreamId; reference: string; title: string }> &
  (Readonly<{ warning: 'overdue'; due: LocalDate }> | Readonly<{ warning: 'newer-version'; since: LocalDate }>);

/** By its number: the policies that what happened in a case, and what is open there, stand on. */
export const referencesIn = ({ events, now }: Pick<KnownCase, 'events' | 'now'>): readonly string[] => {
  const texts = [
    ...events.map(({ metadata }) => metadata.clause),
    ...Object.values(now.tasks).map(({ task }) => task.clause),
  ];
  const named = [...new Set(texts)].flatMap(clausesIn).map(({ of }) => of);
  return [...new Set(named)].filter((of) => /^\d{3}$/.test(of)).sort();
};

/** The latest version that came into force after a case began. */
const newerSince = (events: readonly StoredEvent[], began: Instant, at: Instant): LocalDate | undefined => {
  const published = events.findLast(({ event, at: then }) => event.type === 'VersionPublished' && then > began);
  const effectiveOn = (published?.event.data as { effectiveOn?: LocalDate } | undefined)?.effectiveOn;
  return effectiveOn && effectiveOn <= localDate(at) ? effectiveOn : undefined;
};

/** What is to be known of the policies that an open case stands on: one is overdue for review, or another version of it is in force by now. */
export const policyWarnings = async (
  { store }: Pick<Engine, 'store'>,
  known: KnownCase,
  at: Instant,
): Promise<readonly PolicyWarning[]> => {
  if (!known.summary.open || known.process.name === policy.name) return [];
  const found: PolicyWarning[] = [];
  for (const reference of referencesIn(known))
    for (const { policy: stream, title, standing } of await policiesByReference(store.pool, reference)) {
      if (standing !== 'InForce') continue;
      const { events } = await store.look(stream, 0);
      const late = warningOf(refold(policy, events, emptySnapshot(policy)).state as Policy);
      if (late) found.push({ policy: stream, reference, title, ...late });
      const since = newerSince(events, known.now.openedAt, at);
      if (since) found.push({ policy: stream, reference, title, warning: 'newer-version', since });
    }
  return found;
};
