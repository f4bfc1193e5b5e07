import type { Pool } from '#libs/event-store/index.js';
import type { StreamId } from '#libs/kernel/index.js';
import type { RunOfCase, WorkflowEngine } from './engine.js';

/** A case whose sense of time is not in order; `says` in words, and why it failed as far as Temporal tells. */
export type StuckCase = Readonly<{ stream: string; says: string; failure: string }>;
export type Findings = Readonly<{ looked: number; more: boolean; stuck: readonly StuckCase[] }>;

/** Looked at in one page; the reconciler sees to all. */
const most = 500;
const atOnce = 16;

const openCases = async (pool: Pool): Promise<readonly StreamId[]> =>
  (
    await pool.query<{ stream: StreamId }>(
      'select stream_id as stream from cases where open order by process, stream_id limit $1',
      [most + 1],
    )
  ).rows.map(({ stream }) => stream);

const inLanes = async <A, B>(items: readonly A[], ask: (item: A) => Promise<B>): Promise<readonly B[]> => {
  const answers: B[] = [];
  const waiting = items.entries();
  const lane = async () => {
    for (const [n, item] of waiting) answers[n] = await ask(item);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, lane));
  return answers;
};

/** What is wrong with the run of an open case; nothing where it is well. */
export const wrongWith = (run: RunOfCase | undefined): Pick<StuckCase, 'says' | 'failure'> | undefined => {
  if (!run) return { says: 'The case is open, and no workflow was ever started for it.', failure: '' };
  if (!run.runs)
    return { says: `The case is open, and its workflow does not run any more (${run.status}).`, failure: '' };
  const [worst] = [...run.troubles].sort((a, b) => b.attempts - a.attempts);
  return worst && { says: `Its ${worst.what} failed and was tried ${worst.attempts} times.`, failure: worst.failure };
};

/** Looks at the workflow of each open case, and at workflows whose case is not open. */
export const findStuck = async (pool: Pool, engine: WorkflowEngine): Promise<Findings> => {
  const open = await openCases(pool);
  const looked = open.slice(0, most);
  const found = await inLanes(looked, async (stream): Promise<readonly StuckCase[]> => {
    const wrong = wrongWith(await engine.run(stream));
    if (!wrong) return [];
    const failure = wrong.failure || ((await engine.lastFailure(stream).catch(() => undefined)) ?? '');
    return [{ stream, ...wrong, failure }];
  });
  const running = await engine.running(2 * most);
  const { rows: closed } = await pool.query<{ stream: string }>(
    `select stream_id as stream from cases where stream_id = any($1) and not open and changed_at < now() - interval '1 minute'`,
    [running],
  );
  const strays = closed.map(({ stream }) => ({
    stream,
    says: 'Its workflow runs, and the case is over.',
    failure: '',
  }));
  return { looked: looked.length, more: open.length > most, stuck: [...found.flat(), ...strays] };
};
