import { expect, test } from '@jest/globals';
import type { StreamId } from '#libs/kernel/index.js';
import { useEngineOf } from './support/case.js';
import { habits, policyYears, rungsUntil, type PolicyYears } from './support/policy-years.js';

const here = useEngineOf('policy');

/** The rungs of each due date, in the order of the dates. */
const byDue = (the: PolicyYears, stream: StreamId): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const { due, rung } of the.rungs(stream)) found.set(due, [...(found.get(due) ?? []), rung]);
  return found;
};

test('ten years of eight policies: each rung of each due date once and in its order, none after an approval, and no history without an end', async () => {
  const the = await policyYears(here.engine, 8, (n) => habits[n % habits.length]!);
  await here.engine.working(the.activities, async () => {
    await the.begin();
    await the.on(10).finally(the.end);
  });
  expect(the.refusals).toEqual([]);
  for (const stream of the.streams) {
    const expected = rungsUntil(the.habitOf(stream));
    const all = [...byDue(the, stream).values()];
    // The last due date is still ahead, or nobody has answered it yet.
    all.forEach((rungs, at) => expect(rungs).toEqual(at < all.length - 1 ? expected : expected.slice(0, rungs.length)));
    const reminded = [...the.told.keys()].filter((key) => key.startsWith(`${stream}:ReviewRemindsOwner:`));
    expect(reminded).toHaveLength(the.rungs(stream).length);
    expect(the.state(stream).standing).toBe('InForce');
    expect(the.count(stream, 'PolicyMarkedOverdue')).toBe(
      all.filter((rungs) => rungs.some((rung) => rung.startsWith('after'))).length,
    );
  }
  const [prompt, , , neglected] = the.streams as [StreamId, StreamId, StreamId, StreamId];
  expect(the.state(prompt).reviews).toBeGreaterThanOrEqual(5);
  expect(the.rungs(neglected).length).toBeGreaterThan(400);
  expect(the.state(neglected)).toMatchObject({ overdue: true, reviews: 1 });
  // A new run says again what a task's ladder said last, under the same key; what happened is told by one run alone.
  expect([...the.told].filter(([key, times]) => times > 1 && key.includes(':ReviewReminds'))).toEqual([]);
  expect(the.runs(neglected)).toBeGreaterThan(5);
  expect(the.longest()).toBeLessThan(2 * the.renewAfter);
}, 240_000);
