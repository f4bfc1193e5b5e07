import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { refold } from '#libs/commands/snapshot.js';
import type { InternalPostCase } from '#libs/domain/internal-post/fold.js';
import { internalPost } from '#libs/domain/internal-post/index.js';
import type { Status } from '#libs/domain/internal-post/state.js';
import { domainEvents } from '#libs/messaging/domain-events.js';
import type { StaffId } from '#libs/kernel/index.js';
import { hr, slt } from '../../support/people.js';
import { act, actions, cast, type Action } from './actions.js';
import { brokenAfter, brokenAtEnd } from './invariants.js';
import { canary, trial, type Trial } from './trial.js';

const some = (count: number) =>
  fc.shuffledSubarray([...cast], { minLength: count, maxLength: count }) as fc.Arbitrary<readonly StaffId[]>;
const playedBy = async (people: readonly StaffId[], script: readonly Action[]): Promise<Trial> => {
  const played = trial();
  await played.give(
    { kind: 'person', id: hr },
    { type: 'RequestPost', data: { title: 'Deputy Head', school: 'school-ash' } },
  );
  for (const action of script) {
    const seen = played.moments.length;
    await act(played, action, people);
    for (const moment of played.moments.slice(seen))
      expect([moment.outcome, brokenAfter(moment)]).toEqual([moment.outcome, []]);
  }
  return played;
};

test.each([
  ['two', some(2)],
  ['five', some(5)],
  ['all nine', fc.constant(cast)],
])('whatever %s people do in whatever order, the case stays lawful', async (_, people) => {
  await fc.assert(
    fc.asyncProperty(people, actions, async (of, script) => {
      const played = await playedBy(of, script);
      expect(brokenAtEnd(played)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test('folded again from its log, a case is what it was while it ran', async () => {
  await fc.assert(
    fc.asyncProperty(some(5), actions, async (people, script) => {
      const { log, snapshot } = await playedBy(people, script);
      expect(refold(internalPost, log)).toEqual(snapshot);
      const half = refold(internalPost, log.slice(0, log.length / 2));
      expect(refold(internalPost, log, half)).toEqual(snapshot);
    }),
    { numRuns: 100 },
  );
});

test('these plays reach every status and every event, so that the laws are tested where they matter', async () => {
  const statuses = new Set<Status>();
  const types = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.constant(cast), actions, async (people, script) => {
      const { moments, log } = await playedBy(people, script);
      for (const { after } of moments) statuses.add((after.state as InternalPostCase).status);
      for (const { event } of log) types.add(event.type);
    }),
    { numRuns: 250, seed: 20_270_111 },
  );
  expect([...statuses].sort()).toEqual(
    [
      'AgreeingDate',
      'Advertised',
      'Appointed',
      'AppointmentVoided',
      'Approved',
      'AwaitingRoute',
      'Cancelled',
      'Refused',
      'Requested',
      'Selecting',
    ].sort(),
  );
  expect(Object.keys(domainEvents['internal-post']).filter((type) => !types.has(type))).toEqual([]);
});

test('the texts of the plays are personal, so that finding none in an event says something', async () => {
  const played = await playedBy([slt], [{ kind: 'command', who: 0, type: 'RefuseRequest', pick: 1 }]);
  const [asked] = played.moments.slice(-1);
  expect(JSON.stringify(asked?.command)).toContain(canary);
  expect(asked?.outcome).toBe('RequestRefused');
  expect(JSON.stringify(played.log)).not.toContain(canary);
});
