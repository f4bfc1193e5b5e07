import type { Rung } from '#libs/domain/internal-post/events.js';
import type { AnyMessage } from '#libs/kernel/index.js';
import type { Activities } from '../../activities/types.js';
import { clockMoved, type Follow } from '../../workflows/contract.js';
import type { Engine } from '../workflows/support/engine.js';
import {
  agreed,
  amended,
  applied,
  appointed,
  approved,
  cancelled,
  opened,
  proposed,
  refused,
  relisted,
  requested,
  selected,
} from '../workflows/support/facts.js';
import type { Trust } from '../workflows/support/trust.js';

type Stage = Readonly<{
  engine: Engine;
  post: Trust;
  /** Tells the workflow what has happened and waits until it knows it and is at rest. */
  happens(...events: readonly AnyMessage[]): Promise<void>;
  /** Lets days pass, and waits until the workflow is at rest. */
  days(count: number): Promise<void>;
  rest(): Promise<void>;
}>;
export type Scenario = Readonly<{
  play: (stage: Stage) => Promise<void>;
  args?: Partial<Follow>;
  /** Activities other than the trust's own. */
  activities?: (post: Trust) => Activities;
}>;

const ladder = async (engine: Engine, ...rungs: readonly (readonly [number, Rung['kind']])[]) =>
  Promise.all(rungs.map(async ([days, kind]): Promise<Rung> => ({ at: await engine.inDays(days), kind })));
const aMonthOfReminders = async (engine: Engine) =>
  ladder(engine, [3, 'remind'], [6, 'remind'], [9, 'remind'], [12, 'overdue']);

const toSelecting = async ({ engine, happens, days }: Stage, applicants = 2) => {
  await happens(requested(await ladder(engine, [3, 'remind'])));
  await happens(approved, opened(await engine.inDays(14), await ladder(engine, [10, 'closing-soon'])));
  for (let n = 1; n <= applicants; n++) await happens(applied(n));
  await days(15);
};

/** One for each path that a workflow's history can take; each run of each is recorded. */
export const scenarios: Readonly<Record<string, Scenario>> = {
  appointed: {
    play: async (stage) => {
      await toSelecting(stage);
      await stage.happens(selected(1, await ladder(stage.engine, [10, 'overdue'])));
      await stage.happens(proposed(1));
      await stage.days(11);
      await stage.happens(agreed, appointed);
    },
  },
  'appointed-then-amended': {
    play: async (stage) => {
      await stage.happens(requested(), approved, appointed);
      await stage.happens(amended);
    },
  },
  'nobody-applied-and-relisted': {
    play: async (stage) => {
      await toSelecting(stage, 0);
      await stage.happens(relisted, opened(await stage.engine.inDays(7)));
      await stage.happens(applied(1));
      await stage.days(8);
    },
  },
  'request-refused': { play: ({ happens }) => happens(requested(), refused) },
  cancelled: { play: async ({ happens }) => (await happens(requested(), approved), happens(cancelled)) },
  escalated: {
    play: async ({ engine, happens, days }) => {
      await happens(requested(await ladder(engine, [3, 'remind'], [5, 'overdue'], [8, 'escalate'])));
      for (const count of [4, 2, 3]) await days(count);
      await happens(approved);
    },
  },
  'command-refused': {
    play: (stage) => toSelecting(stage),
    activities: (post) => {
      let refusals = 3;
      const runCommand: Activities['runCommand'] = (input) =>
        refusals-- > 0 ? Promise.resolve({ ok: false, refusal: 'StillOpen' }) : post.activities.runCommand(input);
      return { ...post.activities, runCommand };
    },
  },
  'signals-lost': {
    play: async ({ engine, post, happens, rest }) => {
      await happens(requested());
      post.happens(approved, opened(await engine.inDays(5)), applied(1));
      await engine.tell(post.stream, post.log.slice(3));
      await rest();
      await engine.tell(post.stream, post.log);
      await rest();
    },
  },
  'continued-as-new': {
    args: { renewAfter: 8 },
    play: async ({ engine, happens, days }) => {
      await happens(requested(await aMonthOfReminders(engine)));
      for (let rung = 0; rung < 4; rung++) await days(3.01);
      await happens(approved);
      for (let n = 0; n < 4; n++) await happens(opened(await engine.inDays(30 + n)), applied(n));
    },
  },
  'engine-lost': {
    play: async ({ engine, post, happens, days, rest }) => {
      await happens(requested(await aMonthOfReminders(engine)));
      await days(4);
      await engine.env.client.workflow.getHandle(post.stream).terminate('the engine was lost');
      await engine.tell(post.stream, []);
      await rest();
      await days(3);
      await happens(approved);
    },
  },
  'clock-moved': {
    play: async ({ engine, post, happens, rest }) => {
      await happens(requested(), approved, opened(await engine.inDays(14)), applied(1));
      post.moveClock(15 * 86_400_000);
      await engine.env.client.workflow.getHandle(post.stream).signal(clockMoved, 15 * 86_400_000);
      await rest();
    },
  },
};
