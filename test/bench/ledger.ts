import { knownBy } from '#libs/domain/assignment/as-known.js';
import { coverage } from '#libs/domain/assignment/coverage.js';
import { createPool, type Pool } from '#libs/event-store/index.js';
import { instant, type LocalDate, type StaffId } from '#libs/kernel/index.js';
import { boardOn } from '#libs/read-models/post-ledger/board.js';
import { postsIn } from '#libs/read-models/post-ledger/posts.js';
import { holdersOn, stretchesIn, stretchesOf } from '#libs/read-models/post-ledger/query.js';
import { changesOfLedger } from './ledger-changes.js';
import { fillLedger, people } from './ledger-fill.js';
import type { PostRecord } from '../support/recorded-posts.js';
import { schoolOf, schools, someDay } from './ledger-trust.js';
import { percentile, round } from './measure.js';
import type { Measured, Say } from './results.js';

const limits = { holdersMs: 10, coverageMs: 1_000, boardMs: 1_000 };
const now = instant(Date.parse('2026-11-23T12:00:00Z'));
const everySchool = Array.from({ length: schools }, (_, n) => schoolOf(n));

/** Milliseconds of each of so many questions, one after the other; a question that finds too little ends the run. */
const asked = async (
  times: number,
  atLeast: number,
  ask: (n: number) => Promise<number>,
): Promise<readonly number[]> => {
  const took: number[] = [];
  let found = 0;
  for (let n = 0; n < times; n++) {
    const began = performance.now();
    found += await ask(n);
    took.push(performance.now() - began);
  }
  if (found < atLeast * times)
    throw new Error(`The ledger of the bench answers ${found} where ${atLeast} a question are there.`);
  return took;
};

/** How far every post of the trust is held in a year, as known at its end. */
const coverageOfYear = async (pool: Pool, year: number): Promise<number> => {
  const period = { from: `${year}-09-01` as LocalDate, to: `${year + 1}-08-31` as LocalDate };
  const known = knownBy(period.to);
  const held = new Map<string, Awaited<ReturnType<typeof stretchesIn>>[number][]>();
  const [posts, stretches] = await Promise.all([
    postsIn(pool, { ...period, schools: everySchool }, known),
    stretchesIn(pool, period, known),
  ]);
  for (const one of stretches) held.set(one.post, [...(held.get(one.post) ?? []), one]);
  return posts.reduce((sum, { post, pattern }) => sum + coverage(held.get(post) ?? [], period, pattern).length, 0);
};

const questions = async (pool: Pool, records: readonly PostRecord[], say: Say) => {
  const board = async (schoolsOf: typeof everySchool, on: LocalDate, known = now): Promise<number> =>
    (await boardOn(pool, { on, schools: schoolsOf }, known)).posts.length;
  const day = (n: number) => someDay(n * 37);
  const took = {
    holders: await asked(5_000, 0.5, async (n) => {
      const { post } = records[(n * 31) % records.length]!;
      return (await holdersOn(pool, post, day(n), knownBy(someDay(n * 3 + 1) > day(n) ? someDay(n * 3 + 1) : day(n))))
        .length;
    }),
    career: await asked(1_000, 1, async (n) => (await stretchesOf(pool, `staff-${n * 7}` as StaffId, now)).length),
    coverage: await asked(8, people, (n) => coverageOfYear(pool, 2018 + n)),
    boardOfSchool: await asked(100, people / schools, (n) => board([schoolOf(n)], day(n + 1))),
    boardOfTrust: await asked(8, people, (n) => board(everySchool, n % 2 ? day(n) : ('2026-11-23' as LocalDate))),
  };
  for (const [name, times] of Object.entries(took))
    say(`ledger, ${name}: p50 ${round(percentile(times, 0.5), 2)} ms, p99 ${round(percentile(times, 0.99), 2)} ms`);
  return took;
};

/** The ledger of a trust of 10,000 people over ten years, asked as board, career and apps ask it, each against its limit. */
export const benchLedger = async (url: string, owner: Pool, say: Say): Promise<Measured> => {
  const { records, rebuildMs } = await fillLedger(owner);
  const { rows } = await owner.query<{ rows: number }>('select count(*)::int as rows from ledger');
  say(`ledger: ${rows[0]!.rows} rows, rebuilt in ${Math.round(rebuildMs)} ms`);
  const pool = createPool(url, { max: 2, name: 'bench' });
  const took = await questions(pool, records, say).finally(() => pool.end());
  const changes = await changesOfLedger(url);
  for (const [name, times] of Object.entries(changes))
    say(`ledger change, ${name}: p50 ${round(percentile(times, 0.5))} ms, most ${round(Math.max(...times))} ms`);
  const [holdersMs, coverageMs] = [percentile(took.holders, 0.99), Math.max(...took.coverage)];
  const [schoolMs, trustMs] = [percentile(took.boardOfSchool, 0.99), Math.max(...took.boardOfTrust)];
  return {
    results: {
      ledger_holders_ratio: round(holdersMs / limits.holdersMs, 4),
      ledger_coverage_ratio: round(coverageMs / limits.coverageMs),
      ledger_board_school_ratio: round(schoolMs / limits.boardMs, 3),
      ledger_board_trust_ratio: round(trustMs / limits.boardMs),
    },
    beside: {
      ledger_people: people,
      ledger_events: records.reduce((sum, { changes: all }) => sum + all.length, 0),
      ledger_rows: rows[0]!.rows,
      ledger_rebuild_ms: Math.round(rebuildMs),
      ledger_holders_p99_ms: round(holdersMs),
      ledger_career_p99_ms: round(percentile(took.career, 0.99)),
      ledger_coverage_most_ms: Math.round(coverageMs),
      ledger_board_school_p99_ms: round(schoolMs, 1),
      ledger_board_trust_most_ms: Math.round(trustMs),
      ledger_change_append_p50_ms: round(percentile(changes.append, 0.5)),
      ledger_change_command_p50_ms: round(percentile(changes.command, 0.5), 1),
      directory_load_ms: Math.round(Math.max(...changes.load)),
      directory_refresh_p50_ms: round(percentile(changes.refresh, 0.5), 1),
    },
  };
};
