import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { internalPost } from '#libs/domain/internal-post/index.js';
import type { InternalPostCase } from '#libs/domain/internal-post/fold.js';
import { postTimesRow, said } from '#libs/read-models/post-times/project.js';
import { turns } from '#libs/read-models/post-times/turns.js';
import type { Fact } from '../support/given.js';
import { actions, cast } from '../domain/internal-post/properties/actions.js';
import { playedBy } from '../domain/internal-post/properties/runs.js';
import { situations } from '../domain/internal-post/situations.js';
import { further } from '../domain/internal-post/ways/further.js';

type Told = Readonly<{ version: number; event: Fact }>;
const numbered = (history: readonly Fact[]): readonly Told[] => history.map((event, i) => ({ version: i + 1, event }));
/** The types of the events that change what a row says. */
const turning = (facts: readonly Told[]): readonly string[] => {
  let state: InternalPostCase = internalPost.fold.initial;
  let before = JSON.stringify(said(state, []));
  return facts.flatMap(({ event }, i) => {
    state = internalPost.fold.evolve(state, event);
    const now = JSON.stringify(said(state, facts.slice(0, i + 1)));
    const turned = now !== before;
    before = now;
    return turned ? [event.type] : [];
  });
};

test('no event changes a row that is not among those that a row is written after', () => {
  const met = new Set(
    [...Object.values(situations), ...Object.values(further)].flatMap(({ history }) => turning(numbered(history))),
  );
  expect([...met].filter((type) => !turns.has(type))).toEqual([]);
  expect(met.size).toBeGreaterThan(20);
});

test('nor does any that random plays bring about', async () => {
  await fc.assert(
    fc.asyncProperty(actions(160), async (script) => {
      const { log } = await playedBy(cast, script);
      expect(turning(log as readonly Told[]).filter((type) => !turns.has(type))).toEqual([]);
    }),
    { numRuns: 60 },
  );
}, 120_000);

test('a row holds no person but those who sit on a panel that has not decided', async () => {
  const [script] = fc.sample(actions(200), { numRuns: 1, seed: 3 });
  const { log } = await playedBy(cast, script ?? []);
  const row = postTimesRow('internal-post-1', log);
  expect(Object.keys(row ?? {}).sort()).toEqual(
    ['filled_inside', 'filled_outside', 'posts', 'since', 'sitting', 'spent_ms', 'step', 'stream_id', 'version'].sort(),
  );
  expect(postTimesRow('another-1', log)).toBeUndefined();
});
