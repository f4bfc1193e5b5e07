import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { refold } from '#libs/commands/snapshot.js';
import type { InternalPostCase } from '#libs/domain/internal-post/fold.js';
import { internalPost } from '#libs/domain/internal-post/index.js';
import { domainEvents } from '#libs/messaging/domain-events.js';
import { slt } from '../../../support/people.js';
import { canary, type Moment } from '../../process/trial.js';
import { historyOf } from '../histories.js';
import { actions, cast } from './actions.js';
import { brokenAtEnd } from './laws.js';
import { brokenAfter } from './moments.js';
import { playedBy, some } from './runs.js';

const lawful = (moment: Moment) => {
  const { command, outcome } = moment;
  expect([command.type, outcome, brokenAfter(moment)]).toEqual([command.type, outcome, []]);
};

test.each([
  ['two', some(2)],
  ['seven', some(7)],
  ['all', fc.constant(cast)],
])(
  'whatever %s people do in whatever order, the case stays lawful',
  async (_, people) => {
    await fc.assert(
      fc.asyncProperty(people, actions(160), async (of, script) => {
        expect(brokenAtEnd(await playedBy(of, script, lawful))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  },
  120_000,
);

test('folded again from its log, a case is what it was while it ran', async () => {
  await fc.assert(
    fc.asyncProperty(some(9), actions(120), async (people, script) => {
      const { log, snapshot } = await playedBy(people, script);
      expect(refold(internalPost, log)).toEqual(snapshot);
      const half = refold(internalPost, log.slice(0, log.length / 2));
      expect(refold(internalPost, log, half)).toEqual(snapshot);
    }),
    { numRuns: 40 },
  );
}, 120_000);

/** Events of the thin post of before, which nothing brings about any more. */
const former = ['RequestApproved', 'CandidateSelected'];

test('these plays reach every status and every event, so that the laws are tested where they matter', async () => {
  // To other rules a post is moved from elsewhere: by the case of the rules.
  const elsewhere = ['RulesMoved'];
  const events = Object.keys(domainEvents['internal-post']).filter((type) => ![...former, ...elsewhere].includes(type));
  const missing = new Set<string>([...Object.keys(historyOf), ...events]);
  missing.delete('NotRequested');
  // As many plays as it takes: what is rare needs luck, and the seeds are always the same.
  for (let seed = 1; missing.size && seed <= 30; seed += 1)
    for (const script of fc.sample(actions(240), { numRuns: 60, seed })) {
      const seen = ({ after }: Moment) => missing.delete((after.state as InternalPostCase).status);
      const { log } = await playedBy(cast, script, seen);
      for (const { event } of log) missing.delete(event.type);
    }
  expect([...missing]).toEqual([]);
}, 240_000);

test('the texts of the plays are personal, so that finding none in an event says something', async () => {
  const played = await playedBy([slt], [{ kind: 'command', who: 0, type: 'RefuseRequest', n: 1 }]);
  const [asked] = played.moments.slice(-1);
  expect(JSON.stringify(asked?.command)).toContain(canary);
  expect(asked?.outcome).toBe('RequestRefused');
  expect(JSON.stringify(played.log)).not.toContain(canary);
});
