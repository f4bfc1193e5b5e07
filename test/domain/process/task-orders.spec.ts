import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { emptySnapshot, refold, step, type Snapshot } from '#libs/commands/snapshot.js';
import { cannotAnswer, mayAnswer, type AnyProcess } from '#libs/domain/process/index.js';
import type { Instant, StaffId } from '#libs/kernel/index.js';
import { ada, ben, ceo, hr, hrTwo, slt, sltTwo } from '../../support/people.js';
import { contextOf, monday, requested, sealed, task, visit, type Asked, type Fact, type VisitCase } from './visit.js';

const process = visit as AnyProcess;
const cast = [slt, sltTwo, hr, hrTwo, ceo, ada, ben];
const somebody = fc.constantFrom(...cast);
const reason = sealed('reason');
const asked: fc.Arbitrary<Asked> = fc.oneof(
  fc.constantFrom<Asked>({ type: 'ClaimTask', data: { task } }, { type: 'ReleaseTask', data: { task } }),
  somebody.map((to): Asked => ({ type: 'HandOverTask', data: { task, to } })),
  fc.constant<Asked>({ type: 'CommentOnTask', data: { task, comment: reason } }),
  fc.integer({ min: -1, max: 3 }).map((n): Asked => ({
    type: 'RescheduleTask',
    data: { task, due: `2027-01-1${2 + n}T10:00:00.000Z` as Instant, reason },
  })),
  fc
    .constantFrom('normal' as const, 'high' as const)
    .map((priority): Asked => ({ type: 'PrioritiseTask', data: { task, priority } })),
  somebody.map((staff): Asked => ({ type: 'OverrideExclusion', data: { task, staff, reason } })),
);
const plays = fc.array(fc.tuple(asked, somebody, fc.constantFrom([], [slt])), { maxLength: 40, size: 'max' });

type Moment = Readonly<{ before: Snapshot; after: Snapshot; facts: readonly Fact[]; gone: readonly StaffId[] }>;
const stored = (version: number, event: Fact) => ({
  version,
  at: monday,
  event,
  metadata: { pack: { id: 'p', version: 1 } },
});
const stateOf = ({ state }: Snapshot) => state as VisitCase;
const played = (play: readonly (readonly [Asked, StaffId, readonly StaffId[]])[]) => {
  let now = step(process, emptySnapshot(process), stored(1, requested));
  const log: Fact[] = [requested];
  const moments = play.map(([command, by, gone]): Moment => {
    const before = now;
    const decision = visit.decide(command, stateOf(before), contextOf(by, { gone }));
    const facts = decision.ok ? decision.events : [];
    for (const fact of facts) now = step(process, now, stored(log.push(fact), fact));
    return { before, after: now, facts, gone };
  });
  return { moments, log, now };
};
const open = (snapshot: Snapshot) => visit.tasks(stateOf(snapshot))[0]!;

test('whatever people settle in whatever order, at most one holds the task, and they may answer it', () => {
  fc.assert(
    fc.property(plays, (play) => {
      for (const { after, facts, gone } of played(play).moments) {
        const now = open(after);
        expect(Object.keys(stateOf(after).claims).length).toBeLessThanOrEqual(1);
        if (!now.claimedBy || !facts.length || gone.includes(now.claimedBy)) continue;
        expect(cannotAnswer(now, now.claimedBy, contextOf(hr).people)).toBeUndefined();
        const able = cast.filter((one) => mayAnswer(now, contextOf(one)) === undefined);
        expect(able).toEqual([now.claimedBy]);
      }
    }),
    { numRuns: 300 },
  );
});

test('the version of a task moves with what is seen of it, and with nothing else', () => {
  fc.assert(
    fc.property(plays, (play) => {
      for (const { before, after } of played(play).moments) {
        const same = JSON.stringify(open(before)) === JSON.stringify(open(after));
        expect(before.tasks[task]?.version === after.tasks[task]?.version).toBe(same);
        expect(after.tasks[task]?.openedAt).toBe(monday);
      }
    }),
  );
});

test('an own case and a recusal exclude for good, and a lifted exclusion is on record by another', () => {
  fc.assert(
    fc.property(plays, (play) => {
      const { log, now } = played(play);
      expect(open(now).not.map(({ staff }) => staff)).toEqual(expect.arrayContaining([ada, ben]));
      const lifts = log.flatMap((fact) => (fact.type === 'ExclusionOverridden' ? [fact.data] : []));
      expect(open(now).lifted ?? []).toEqual(lifts.map(({ staff }) => staff));
      for (const { staff, by } of lifts) expect([staff, by]).toEqual([hr, ceo]);
    }),
  );
});

test('a hand-over says who held the task before, and always changes that', () => {
  fc.assert(
    fc.property(plays, (play) => {
      for (const { facts, before } of played(play).moments)
        for (const { type, data } of facts)
          if (type === 'TaskHandedOver')
            expect([before.tasks[task]?.task.claimedBy, data.to !== data.from]).toEqual([data.from, true]);
    }),
  );
});

test('a stream in which nothing was arranged folds as it always has', () => {
  const plain = fc.array(
    fc.tuple(
      asked.filter(({ type }) => /Claim|Release|Comment|HandOver/.test(type)),
      somebody,
      fc.constant([]),
    ),
  );
  fc.assert(
    fc.property(plain, (play) => {
      expect(Object.keys(stateOf(played(play).now)).sort()).toEqual(['claims', 'escalated', 'joined', 'status']);
    }),
  );
});

test('folded again from its log, or handed on as JSON half way, a case is what it was', () => {
  fc.assert(
    fc.property(plays, (play) => {
      const { log, now } = played(play);
      const events = log.map((fact, i) => stored(i + 1, fact)) as never[];
      expect(refold(process, events)).toEqual(now);
      const half = JSON.parse(JSON.stringify(refold(process, events.slice(0, log.length / 2)))) as Snapshot;
      expect(refold(process, events, half).state).toEqual(now.state);
    }),
  );
});

test('these plays bring about every event of the tasks, so that the laws are tested where they matter', () => {
  const types = new Set<string>();
  fc.assert(
    fc.property(plays, (play) => void played(play).log.forEach(({ type }) => types.add(type))),
    { numRuns: 200, seed: 20_270_111 },
  );
  expect([...types].sort()).toEqual(
    ['VisitRequested', 'TaskClaimed', 'TaskReleased', 'TaskHandedOver', 'TaskCommented', 'TaskRescheduled', 'TaskPrioritised', 'ExclusionOverridden'].sort(), // prettier-ignore
  );
});
