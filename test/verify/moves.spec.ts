import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { establishment, person, plusDays } from '../domain/acting-up/properties/long-chain.js';
import { anyMoves, asked, type Move } from '../domain/acting-up/properties/moves.js';
import * as acting from '../domain/acting-up/trust.js';
import { after, decided, type World } from '../domain/acting-up/world.js';
import * as seconded from '../domain/secondment/histories.js';
import { actions } from '../domain/secondment/properties/actions.js';
import { played, type Begin } from '../domain/secondment/properties/runs.js';
import { caseIn } from '../domain/secondment/world.js';
import { casesIn, wrongIn } from './support/moves.js';

const start = acting.secondedFrom(establishment(5), person(0), acting.postNo(0), '2027-02-01', '2027-06-30');
const moved = (moves: readonly Move[]): World =>
  moves.reduce((world, move, n) => {
    const asking = asked(world, move, `${plusDays('2027-01-15', n * 4)}T09:00:00Z`);
    return after(world, asking, decided(world, asking));
  }, start);
/** The secondment of these worlds is one in name only. */
const real = ({ log }: World) => ({ log: log.filter(({ event }) => event.type !== 'WentAway') });

test('whatever people do with links in whatever order, nothing is found', () => {
  fc.assert(
    fc.property(anyMoves(), (moves) => {
      const cases = casesIn(real(moved(moves)));
      const links = { ...cases, secondments: new Map([[acting.secondment, { status: 'NotRequested' } as const]]) };
      expect(wrongIn(links, 'posts', 'links', 'strays')).toEqual([]);
    }),
    { numRuns: 150 },
  );
}, 120_000);

const begins: readonly (readonly [string, Begin])[] = [
  ['from the beginning', [seconded.trust, seconded.monday]],
  ['once it is agreed', [seconded.agreed, seconded.monday]],
  ['while it runs', [seconded.running, seconded.begins]],
  ['while the return is open', [seconded.returning, seconded.opensReturn]],
  ['after the end', [seconded.ended, seconded.ends]],
];
test.each(begins)(
  'whatever people do with a secondment %s, nothing is found',
  (_, begin) => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(actions(60), (script) => {
        const see = ({ now }: Parameters<Parameters<typeof played>[1]>[0]) => {
          seen.add(caseIn(now).status);
          expect(wrongIn(casesIn(now), 'posts', 'secondments', 'links', 'strays')).toEqual([]);
        };
        played(script, see, begin);
      }),
      { numRuns: 100 },
    );
    expect(seen.size).toBeGreaterThan(1);
  },
  120_000,
);

describe('What a secondment that has ended leaves behind', () => {
  const { completed } = seconded;

  test('is nothing', () => {
    expect(wrongIn(casesIn(completed), 'secondments', 'posts', 'strays')).toEqual([]);
  });

  test('is found where the secondee is at the host, or away from home, without an end', () => {
    const open = completed.log.map((one) => {
      const { to: _, ...data } = one.event.data as { to?: string };
      const isLine = /^(HolderAway|AwayCorrected|AssignmentCorrected)$/.test(one.event.type);
      const atHost = one.event.type === 'HolderAssigned' && 'because' in data;
      return isLine || atHost ? { ...one, event: { ...one.event, data } } : one;
    });
    expect(wrongIn(casesIn({ log: open }), 'secondments')).toEqual([
      expect.stringMatching(/: ended on 20\d\d-\d\d-\d\d, and the absence .* goes on$/),
      expect.stringMatching(/: ended on 20\d\d-\d\d-\d\d, and the assignment .* goes on$/),
    ]);
  });

  test('is found where it was never agreed, line by line', () => {
    const log = completed.log.filter(({ event }) => !/^Secondment(Agreed|Started|Ended|Completed)$/.test(event.type));
    const found = wrongIn(casesIn({ log }), 'secondments');
    expect(found).toHaveLength(2);
    for (const line of found) expect(line).toMatch(/: is Agreeing, and the .* is because of it$/);
  });
});
