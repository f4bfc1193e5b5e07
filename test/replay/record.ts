import { parseArgs } from 'node:util';
import { startEngine, type Engine } from '../workflows/support/engine.js';
import { eventually } from '../workflows/support/eventually.js';
import { trust } from '../workflows/support/trust.js';
import { scenarios, type Scenario } from './scenarios.js';
import { add, files } from './support/corpus.js';
import { toPlain } from './support/history-text.js';
import { observedBundle, replay } from './support/replay.js';

// Adds recordings of the scenarios that have none; `--again TAG` adds one more of each after the workflow was changed.
const { values } = parseArgs({ options: { again: { type: 'string' } } });
const suffix = values.again ? `.${values.again}` : '';
const taken = new Set(files().map((file) => file.replace(/(\.run\d+)?\.json$/, '')));

const play = async (engine: Engine, name: string, { play, args, activities }: Scenario) => {
  const post = trust(`internal-post-${name}`, engine.clock);
  const runs = new Set<string>();
  const rest = async () => {
    const handle = engine.env.client.workflow.getHandle(post.stream);
    await engine.knows(handle, (k) => k.version === post.log.length && k.busy === 0);
    runs.add(await engine.runOf(post.stream));
  };
  await engine.working(activities?.(post) ?? post.activities, async () => {
    await play({
      engine,
      post,
      rest,
      happens: async (...events) => {
        await engine.tell(post.stream, post.happens(...events), args);
        await rest();
      },
      days: async (count) => {
        await engine.days(count);
        await eventually(rest);
      },
    });
  });
  const histories = [...runs].map((run) => engine.env.client.workflow.getHandle(post.stream, run).fetchHistory());
  return { events: post.log, histories: (await Promise.all(histories)).map((history) => toPlain(history)) };
};

const bundle = await observedBundle();
for (const [scenario, how] of Object.entries(scenarios)) {
  const name = `${scenario}${suffix}`;
  if (taken.has(name)) continue;
  // An engine for each: the test server's clock stands still while an earlier scenario's workflow waits for a worker.
  const engine = await startEngine();
  try {
    const { events, histories } = await play(engine, name, how);
    const workflowId = `internal-post-${name}`;
    for (const [i, history] of histories.entries()) {
      const { known, error } = await replay(bundle, { workflowId, history });
      if (error ?? !known) throw error ?? new Error(`${name} knew nothing.`);
      const file = `${name}${histories.length > 1 ? `.run${i + 1}` : ''}.json`;
      add(file, { scenario, workflowId, events, version: known.version, history });
    }
    console.log(`${name}: ${histories.length} ${histories.length === 1 ? 'run' : 'runs'}`);
  } finally {
    await engine.stop();
  }
}
