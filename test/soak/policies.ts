import { startEngine } from '../workflows/support/engine.js';
import { habits, policyYears, rungsUntil } from '../workflows/support/policy-years.js';

/** One policy in ten is looked after by nobody; the others are reviewed in time, late in time, or late. */
const habitOf = (n: number) => (n % 10 === 9 ? 'never' : habits[n % 3]!);

/** Ten years of two hundred policies through the workflows on the time-skipping engine. Rejects where a rung is missing, comes twice or after an approval. */
export const tenYears = async (count = 200, years = 10) => {
  const began = Date.now();
  const engine = await startEngine(undefined, 'policy');
  try {
    const the = await policyYears(engine, count, habitOf);
    await engine.working(the.activities, async () => {
      await the.begin();
      await the.on(years, 90).finally(the.end);
    });
    if (the.refusals.length) throw new Error(`Refused: ${the.refusals.join('; ')}`);
    for (const stream of the.streams) {
      const expected = rungsUntil(the.habitOf(stream));
      const byDue = new Map<string, string[]>();
      for (const { due, rung } of the.rungs(stream)) byDue.set(due, [...(byDue.get(due) ?? []), rung]);
      const all = [...byDue.values()];
      for (const [at, rungs] of all.entries()) {
        const wanted = at < all.length - 1 ? expected : expected.slice(0, rungs.length);
        if (rungs.join() !== wanted.join()) throw new Error(`${stream}: ${rungs.join()} and not ${wanted.join()}`);
      }
    }
    const sum = (of: (stream: (typeof the.streams)[number]) => number) => the.streams.reduce((n, one) => n + of(one), 0); // prettier-ignore
    return {
      policies: count,
      years,
      reviews: sum((one) => the.state(one).reviews),
      rungs: sum((one) => the.rungs(one).length),
      overdue: sum((one) => the.count(one, 'PolicyMarkedOverdue')),
      events: the.events(),
      runs: sum(the.runs),
      longestHistory: the.longest(),
      seconds: Math.round((Date.now() - began) / 1000),
    };
  } finally {
    await engine.stop();
  }
};
