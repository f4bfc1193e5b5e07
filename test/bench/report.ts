import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { checkout } from '#libs/stack/paths.js';
import type { Results } from './results.js';

const aims: Readonly<Record<keyof Results, readonly [what: string, aim: string]>> = {
  append_ratio_1: ['append with inline read models ÷ raw one-row commit, 1 connection', '≥ 0.5'],
  append_ratio_20: ['the same at 20 connections', '≥ 0.5'],
  append_growth: ['append p50 at 1,000,000 events ÷ at 10,000', '≤ 1.2'],
  refold_per_s: ['events refolded into the read models, a second', '≥ 20,000'],
  relay_ratio: ['relay ÷ raw kafkajs producer', '≥ 0.5'],
  http_ratio: ['commands over HTTP ÷ raw appends, 16 clients', ''],
  processes_per_s_1: ['processes with three human completions, 1 client', ''],
  processes_per_s_16: ['the same, 16 clients', '≥ 200, goal 300'],
  processes_per_s_16_all: ['the same with the worker on', ''],
  bare_temporal_per_s_16: ['bare Temporal doing the same with updates', ''],
  kafka_lag_p99_ms: ['append to a Kafka consumer, 100 commands/s, p99', '< 100'],
  workflow_lag_p99_ms: ['append to workflow reaction, 20 commands/s, p99', '< 200'],
  workflow_catch_up_per_s: ['events a second that workflows catch up with', ''],
  gateway_rss_mb: ['gateway memory with 10,000 open processes, MB', ''],
  worker_rss_mb: ['worker memory with 10,000 open processes, MB', ''],
  page_home_p95_ms: ['“What needs me” with 100,000 open tasks, p95', '< 150'],
  page_tasks_p95_ms: ['the list of those tasks, p95', '< 150'],
  page_case_p95_ms: ['a case with 1,000 events, p95', '< 150'],
  page_timeline_p95_ms: ['its timeline, p95', '< 150'],
  ledger_holders_ratio: [
    'who holds a post on a day as known on a day, 10,000 people over 10 years, p99 ÷ 10 ms',
    '< 1',
  ],
  ledger_coverage_ratio: ['coverage of that whole trust for a year, the longest of 8 ÷ 1 s', '< 1'],
  ledger_board_school_ratio: ['the board of one of its 40 schools, p99 ÷ 1 s', '< 1'],
  ledger_board_trust_ratio: ['the board of all its schools, the longest of 8 ÷ 1 s', '< 1'],
  programme_applications_ratio: ['500 applications handed in and endorsed, one after the other ÷ 1 min', '< 1'],
  programme_decision_ratio: ['the decision on all 500, one append over 501 streams ÷ 5 s', '< 1'],
  programme_intake_ratio: ['that intake read from its log and folded ÷ 1 s', '< 1'],
};

export const machine = () => ({
  cpu: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  memory_gb: Math.round(totalmem() / 2 ** 30),
  node: process.version,
  commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: checkout }).toString().trim(),
  at: new Date().toISOString(),
});

/** Resident memory of a process in MB. */
export const rssOf = (pid: number): number =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? NaN) / 1024);

/** What one part measured, and when. */
export type Part = Readonly<{ results: Results; beside: Readonly<Record<string, number>>; at: string; commit: string }>;
const kept = join(checkout, '.understudy', 'bench', 'parts.json');
const read = (): Record<string, Part> =>
  existsSync(kept) ? (JSON.parse(readFileSync(kept, 'utf8')) as Record<string, Part>) : {};

/** Keeps the figures of a part beside those of the other parts; each ratio is of one run. */
export const keepPart = (name: string, results: Results, beside: Readonly<Record<string, number>>): void => {
  const { at, commit } = machine();
  writeFileSync(kept, JSON.stringify({ ...read(), [name]: { results, beside, at, commit } }));
};

/** Writes `docs/benchmarks.md` from the newest figures of every part. */
export const writeReport = (): void => {
  const facts = machine();
  const parts = read();
  const results: Results = Object.assign({}, ...Object.values(parts).map((part) => part.results));
  const beside = Object.assign({}, ...Object.values(parts).map((part) => part.beside)) as Record<string, number>;
  const row = (key: keyof Results) =>
    `| \`${key}\` | ${aims[key][0]} | ${aims[key][1]} | ${results[key] ?? 'not run'} |`;
  const text = `# Benchmarks

Measured by \`npm run bench\`, which writes this page; \`npm run bench -- --only http\` measures one part anew. Everything (Postgres,
Kafka, Temporal, the apps and the clients) runs on one machine: ${facts.cores} cores (${facts.cpu}), ${facts.memory_gb} GB, Node ${facts.node}.
The machine is shared and noisy: read ratios, which are taken within one run, before rates.

A process is a post requested by HR, identified by SLT with its reasons and evidence, described and called off by HR: one start
and three human completions, four events, each command an HTTP request with a token. \`processes_per_s_1\` and \`_16\` run with
sequencer, relay and projector, the worker stopped; \`_16_all\` with the worker on.

| key | what | aim | measured |
| --- | --- | --- | --- |
${(Object.keys(aims) as (keyof Results)[]).map(row).join('\n')}

Beside them:

| figure | value |
| --- | --- |
${Object.entries(beside)
  .map(([key, value]) => `| \`${key}\` | ${value} |`)
  .join('\n')}

When each part was measured:

| part | at | commit |
| --- | --- | --- |
${Object.entries(parts)
  .map(([name, { at, commit }]) => `| ${name} | ${at} | ${commit} |`)
  .join('\n')}
`;
  writeFileSync(join(checkout, 'docs', 'benchmarks.md'), text);
};
