import { parseArgs } from 'node:util';
import { startEngine, type Engine } from '../workflows/support/engine.js';
import { aCase } from '../workflows/support/a-case.js';
import type { StreamId } from '#libs/kernel/index.js';
import type { SeveralCases } from '../workflows/support/several-cases.js';
import { eventually } from '../workflows/support/eventually.js';
import { trust } from '../workflows/support/trust.js';
import type { Told } from '../../workflows/contract.js';
import { nothing } from '../domain/ldp-cycle/world.js';
import { january } from '../domain/ldp-cycle/histories.js';
import { meetingsIn } from '../workflows/support/meetings.js';
import { policiesIn } from '../workflows/support/policies.js';
import { programmeIn } from '../workflows/support/programme.js';
import { caseScenarios, type CaseScenario } from './case-scenarios.js';
import { meetingScenarios, type MeetingScenario } from './meeting-scenarios.js';
import { policyScenarios, scenarioTexts, type PolicyScenario } from './policy-scenarios.js';
import { programmeScenarios, type ProgrammeScenario } from './programme-scenarios.js';
import { scenarios, type Scenario } from './scenarios.js';
import { add, files } from './support/corpus.js';
import { toPlain } from './support/history-text.js';
import { observedBundle, replay } from './support/replay.js';

// Adds recordings of the scenarios that have none; `--again TAG` adds one more of each after the workflow was changed.
const { values } = parseArgs({ options: { again: { type: 'string' } } });
const suffix = values.again ? `.${values.again}` : '';
const isTaken = (name: string): boolean => files().some((file) => file.startsWith(`${name}.`));
const dayMs = 86_400_000;

type Played = Readonly<{ workflowId: string; events: readonly Told[]; histories: readonly unknown[] }>;
const played = async (engine: Engine, workflowId: string, events: readonly Told[], runs: ReadonlySet<string>) => {
  const histories = [...runs].map((run) => engine.env.client.workflow.getHandle(workflowId, run).fetchHistory());
  return { workflowId, events, histories: (await Promise.all(histories)).map((history) => toPlain(history)) };
};

const playPost = async (engine: Engine, name: string, { play, args, activities }: Scenario): Promise<Played> => {
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
  return played(engine, post.stream, post.log, runs);
};

const playCase = async (engine: Engine, { stream, fold, begun, args, play }: CaseScenario): Promise<Played> => {
  const one = await aCase<object>(engine, stream, fold, begun);
  const runs = new Set<string>();
  const handle = engine.env.client.workflow.getHandle(stream);
  const rest = async () => {
    const over = async () => (await handle.describe()).status.name === 'COMPLETED';
    if (!(await over())) await engine.knows(handle, (k) => k.version === one.log().length && k.busy === 0).catch(async (error: unknown) => { if (!(await over())) throw error; }); // prettier-ignore
    runs.add(await engine.runOf(stream));
  };
  await engine.working(one.activities, async () => {
    await engine.tell(stream, [], args);
    await rest();
    await play({
      state: () => one.state(),
      does: async (...deeds) => {
        for (const [by, type, data = {}] of deeds) {
          await engine.tell(stream, await one.does({ by, type, data }), args);
          await rest();
        }
      },
      until: async (day) => {
        await engine.days((Date.parse(`${day}T10:00:00Z`) - Date.parse(await one.now())) / dayMs);
        await eventually(rest);
      },
      loses: async () => {
        await handle.terminate('the engine was lost');
        await engine.tell(stream, [], args);
        await rest();
      },
    });
  });
  return played(engine, stream, one.log(), runs);
};

type Several<S> = Readonly<{ stream: StreamId; play: (the: S) => Promise<void> }>;
const playSeveral = async <S extends Pick<SeveralCases, 'activities' | 'do' | 'until' | 'loses' | 'log'>>(
  engine: Engine,
  the: S,
  { stream, play }: Several<S>,
): Promise<Played> => {
  const runs = new Set<string>();
  const note = async () => {
    if (the.log(stream).length) runs.add(await engine.runOf(stream));
  };
  await engine.working(the.activities, async () => {
    await play({
      ...the,
      do: (...deeds) => the.do(...deeds).then(note),
      until: (day) => the.until(day).then(note),
      loses: (one, days) => the.loses(one, days).then(note),
    });
  });
  return played(engine, stream, the.log(stream), runs);
};
const playProgramme = async (engine: Engine, scenario: ProgrammeScenario): Promise<Played> =>
  playSeveral(engine, await programmeIn(engine, nothing, january), scenario);
const playMeeting = async (engine: Engine, scenario: MeetingScenario): Promise<Played> =>
  playSeveral(engine, await meetingsIn(engine, january), scenario);

const playPolicy = async (engine: Engine, scenario: PolicyScenario): Promise<Played> =>
  playSeveral(
    engine,
    await policiesIn(engine, january, scenarioTexts, { ...(scenario.args && { args: scenario.args }) }),
    scenario,
  );

const bundle = await observedBundle();
type Playing = readonly [scenario: string, process: string, play: (engine: Engine, name: string) => Promise<Played>];
const all: readonly Playing[] = [
  ...Object.entries(scenarios).map(([scenario, how]): Playing => [
    scenario,
    'internal-post',
    (engine, name) => playPost(engine, name, how),
  ]),
  ...Object.entries(caseScenarios).map(([scenario, how]): Playing => [
    scenario,
    how.stream.slice(0, -37),
    (engine) => playCase(engine, how),
  ]),
  ...Object.entries(programmeScenarios).map(([scenario, how]): Playing => [
    scenario,
    how.stream.slice(0, -37),
    (engine) => playProgramme(engine, how),
  ]),
  ...Object.entries(meetingScenarios).map(([scenario, how]): Playing => [
    scenario,
    how.stream.slice(0, -37),
    (engine) => playMeeting(engine, how),
  ]),
  ...Object.entries(policyScenarios).map(([scenario, how]): Playing => [
    scenario,
    how.stream.slice(0, -37),
    (engine) => playPolicy(engine, how),
  ]),
];
for (const [scenario, process, play] of all) {
  const name = `${scenario}${suffix}`;
  if (isTaken(name)) continue;
  // An engine for each: the test server's clock stands still while an earlier scenario's workflow waits for a worker.
  const engine = await startEngine(undefined, process);
  try {
    const { workflowId, events, histories } = await play(engine, name);
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
