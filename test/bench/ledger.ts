import { trustLedger } from '#libs/domain/assignment/trust-ledger.js';
import type { LocalDate } from '#libs/kernel/index.js';
import { someDay, tenYearsOfATrust } from './ledger-trust.js';
import { percentile, round } from './measure.js';
import type { Measured, Say } from './results.js';

const people = 10_000;
const questions = 20_000;
const years = 8;
const limits = { holdersMs: 10, coverageMs: 1_000 };

const timed = (work: () => void): number => {
  const began = performance.now();
  work();
  return performance.now() - began;
};

/** Who holds a post on a day as known on a day, and the whole trust's coverage of a year, each against its limit. */
export const benchLedger = (say: Say): Measured => {
  const records = tenYearsOfATrust(people);
  const began = performance.now();
  const trust = trustLedger(records);
  const indexMs = performance.now() - began;
  let found = 0;
  const holders = Array.from({ length: questions }, (_, n) =>
    timed(() => {
      const { post } = records[(n * 31) % records.length]!;
      found += trust.holdersOn(post, someDay(n), someDay(n * 3 + 1)).length;
    }),
  );
  let stretches = 0;
  const coverage = Array.from({ length: years }, (_, n) =>
    timed(() => {
      const year = 2018 + n;
      const period = { from: `${year}-09-01` as LocalDate, to: `${year + 1}-08-31` as LocalDate };
      for (const one of trust.coverage(period, period.to)) stretches += one.stretches.length;
    }),
  );
  if (found === 0 || stretches < people) throw new Error('The ledger of the bench answers nothing.');
  const [holdersMs, coverageMs] = [percentile(holders, 0.99), Math.max(...coverage)];
  say(`ledger: who holds a post ${round(holdersMs, 3)} ms, coverage of a year ${Math.round(coverageMs)} ms`);
  return {
    results: {
      ledger_holders_ratio: round(holdersMs / limits.holdersMs, 4),
      ledger_coverage_ratio: round(coverageMs / limits.coverageMs),
    },
    beside: {
      ledger_people: people,
      ledger_events: records.reduce((sum, { changes }) => sum + changes.length, 0),
      ledger_index_ms: Math.round(indexMs),
      ledger_holders_p99_ms: round(holdersMs, 4),
      ledger_coverage_most_ms: Math.round(coverageMs),
    },
  };
};
