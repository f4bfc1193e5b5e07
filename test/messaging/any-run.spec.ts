import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { assignmentIn } from '#libs/domain/assignment/state.js';
import type { ActingFacts, AssignmentMessage } from '#libs/messaging/contract/index.js';
import { actions } from '../domain/secondment/properties/actions.js';
import { played } from '../domain/secondment/properties/runs.js';
import * as its from '../domain/secondment/histories.js';
import { caseIn, ledgerIn, playing, type World } from '../domain/secondment/world.js';
import { anyMoves, asked } from '../domain/acting-up/properties/moves.js';
import { establishment, person, plusDays } from '../domain/acting-up/properties/long-chain.js';
import * as links from '../domain/acting-up/trust.js';
import * as acting from '../domain/acting-up/world.js';
import { faults } from './described.js';
import { heardOf, nameOf, sentOf } from './world-messages.js';

const inOrder = (heard: readonly AssignmentMessage[]) => {
  expect(heard.map(({ data }) => data.revision)).toEqual(heard.map((_, n) => n + 1));
  for (const { data } of heard.slice(1))
    expect((data as { supersedes: { revision: number } }).supersedes.revision).toBe(data.revision - 1);
};
const june = '2027-06-02T09:00:00Z';
const extending = playing(its.withObjective, its.extending('2028-08-31'), its.deciding());
const begins = fc.constantFrom(
  [its.trust, its.monday] as const,
  [its.agreed, its.monday] as const,
  [its.running, its.begins] as const,
  [extending, june] as const,
  [its.returning, its.opensReturn] as const,
);

/** Once a secondment is over, subscribers have of it what the ledger of the host post has. */
const agreesWithTheLedger = (world: World, last: AssignmentMessage | undefined) => {
  const { status } = caseIn(world);
  if (!last || !('hostPostId' in last.data) || !last.data.hostPostId) return;
  if (!['Ended', 'Completed', 'Converted'].includes(status)) return;
  const { log } = world;
  const agreed = log.find(({ event }) => event.type === 'SecondmentAgreed')!.event.data as { assignment: never };
  const ledger = ledgerIn(world, last.data.hostPostId as never);
  if (ledger.status === 'NotEstablished') return;
  const { dates } = assignmentIn(ledger, agreed.assignment) ?? {};
  expect({ from: last.data.from, to: last.data.to }).toEqual({ from: dates?.from, to: dates?.to });
};

test('whatever people do, each message is the next revision, keeps the contract, and ends where the ledger does', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(actions(60), begins, (script, begin) => {
      const world = played(script, () => undefined, begin);
      const heard = heardOf(world.log, 'secondment');
      inOrder(heard);
      expect(sentOf(world.log, 'secondment').flatMap(faults)).toEqual([]);
      for (const message of heard) seen.add(nameOf(message));
      agreesWithTheLedger(world, heard.at(-1));
    }),
    { numRuns: 150 },
  );
  expect([...seen]).toEqual(expect.arrayContaining(['SecondmentStarted', 'SecondmentAmended', 'SecondmentEnded']));
}, 120_000);

const start = links.secondedFrom(establishment(5), person(0), links.postNo(0), '2027-02-01', '2027-06-30');
const everyLink = [1, 2, 3, 4].map(links.linkNo);

test('whatever people try with a chain, what subscribers have of each link is what its ledger has', () => {
  fc.assert(
    fc.property(anyMoves(), (moves) => {
      const world = moves.reduce((before, move, n) => {
        const asking = asked(before, move, `${plusDays('2027-01-15', n * 4)}T09:00:00Z`);
        return acting.after(before, asking, acting.decided(before, asking));
      }, start);
      const all = heardOf(world.log, 'acting-up');
      expect(sentOf(world.log, 'acting-up').flatMap(faults)).toEqual([]);
      for (const link of everyLink) {
        const heard = all.filter(({ data }) => data.assignmentId === link);
        inOrder(heard);
        const last = heard.at(-1);
        if (!last) continue;
        const { postId, from, to } = last.data as ActingFacts;
        const ledger = acting.ledgerIn(world, postId as never);
        const held = ledger.status === 'NotEstablished' ? undefined : assignmentIn(ledger, link as never);
        const told = nameOf(last) === 'ActingUpVoided' ? undefined : { from, to };
        expect(told).toEqual(held && { from: held.dates.from, to: held.dates.to });
      }
    }),
    { numRuns: 100 },
  );
}, 120_000);
