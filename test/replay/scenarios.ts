import type { AnyMessage } from '#libs/kernel/index.js';
import type { Activities } from '../../activities/types.js';
import { clockMoved, type Follow } from '../../workflows/contract.js';
import type { Engine } from '../workflows/support/engine.js';
import {
  accepted,
  amended,
  applied,
  approved,
  cancelled,
  closedUnfilled,
  decided,
  declined,
  described,
  dependentsReviewed,
  appointeeWithdrew,
  fallsShort,
  frozen,
  identified,
  meets,
  noneMeets,
  offered,
  opened,
  outcome,
  panelReady,
  proposed,
  refused,
  relisted,
  reopened,
  requested,
  reviewed,
  routeOpened,
  scheduled,
  shortlisted,
  takenUp,
  unsealed,
  voided,
  written,
} from '../workflows/support/facts.js';
import { rungsOf } from '../workflows/support/ladders.js';
import { decidedPost } from '../workflows/support/stages.js';
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

const aMonthOfReminders = (engine: Engine) =>
  rungsOf(engine, [3, 'remind'], [6, 'remind'], [9, 'remind'], [12, 'overdue']);

/** From the request to the closing of the advert, reminded once on the way. */
const toSift = async ({ engine, happens, days }: Stage, applicants = 2, posts = 1) => {
  await happens(requested(await rungsOf(engine, [3, 'remind']), posts));
  await happens(identified(), written(), approved());
  await happens(opened(await engine.inDays(14), await rungsOf(engine, [10, 'closing-soon'])), ...panelReady);
  for (let n = 1; n <= applicants; n++) await happens(applied(n));
  await days(15);
};
/** From the sift to the panel's decision: everybody is interviewed, and the first is the best. */
const toOffers = async (stage: Stage, applicants: readonly number[], posts = 1) => {
  const { engine, happens, days } = stage;
  await toSift(stage, applicants.length, posts);
  await happens(...applicants.map(meets), shortlisted(applicants, await rungsOf(engine, [4, 'remind'])));
  await happens(scheduled(1, await engine.inDays(5)));
  await days(6);
  await happens(unsealed(), decided(applicants));
};

/** One for each path that a workflow's history can take; each run of each is recorded. */
export const scenarios: Readonly<Record<string, Scenario>> = {
  appointed: {
    play: async (stage) => {
      const { engine, happens, days } = stage;
      await toOffers(stage, [1]);
      await happens(offered(1, 1, await engine.inDays(5)));
      await happens(accepted(1, 1, await rungsOf(engine, [10, 'overdue'], [12, 'escalate'])), proposed(1));
      await days(11);
      await days(3);
      await happens(...takenUp(1, 1, await engine.inDays(0)).slice(3));
    },
  },
  'appointed-then-amended': {
    play: async ({ engine, happens }) => {
      const now = await engine.inDays(0);
      await happens(...decidedPost(now, { appointable: [1] }), ...takenUp(1, 1, now));
      await happens(amended(1, 1));
    },
  },
  'three-vacancies': {
    play: async (stage) => {
      const { engine, happens, days } = stage;
      await toOffers(stage, [1, 2, 3, 4], 3);
      const [soon, later] = [await engine.inDays(4), await engine.inDays(30)];
      await happens(offered(1, 1, soon), offered(2, 2, later), offered(3, 3, later));
      await happens(declined(2));
      await days(5);
      await happens(declined(1), ...takenUp(3, 3, later).slice(1));
    },
  },
  'withdrew-after-the-appointment': {
    play: async (stage) => {
      const { engine, happens, days } = stage;
      await toOffers(stage, [1, 2]);
      await happens(...takenUp(1, 1, await engine.inDays(5)));
      await happens(appointeeWithdrew(1, 1, await rungsOf(engine, [3, 'overdue'])));
      await days(4);
      await happens(dependentsReviewed(1), voided(1, 1));
      await happens(...takenUp(1, 2, await engine.inDays(5)));
    },
  },
  'none-meets-the-criteria': {
    play: async (stage) => {
      const { engine, happens, days } = stage;
      await toSift(stage, 1);
      await happens(fallsShort(1), noneMeets(await rungsOf(engine, [3, 'remind'], [7, 'escalate'])));
      await days(4);
      await days(4);
      await happens(reviewed, routeOpened);
      await happens(outcome(1));
    },
  },
  'frozen-and-reopened': {
    play: async (stage) => {
      const { engine, happens, days } = stage;
      const closesAt = await engine.inDays(14);
      await happens(...described(), opened(closesAt, [], { opensAt: await engine.inDays(2) }), applied(1));
      await days(3);
      await happens(frozen(await engine.inDays(0)));
      await days(20);
      await happens(reopened(20, [], await engine.inDays(11)));
      await days(12);
    },
  },
  'nobody-applied-and-relisted': {
    play: async (stage) => {
      await toSift(stage, 0);
      await stage.happens(relisted, opened(await stage.engine.inDays(7)));
      await stage.happens(applied(1));
      await stage.days(8);
    },
  },
  'closed-unfilled': {
    play: async (stage) => {
      await toOffers(stage, [1]);
      await stage.happens(offered(1, 1, await stage.engine.inDays(5)), declined(1));
      await stage.happens(closedUnfilled);
    },
  },
  'request-refused': { play: ({ happens }) => happens(requested(), refused) },
  cancelled: { play: async ({ happens }) => (await happens(...described()), happens(cancelled)) },
  escalated: {
    play: async ({ engine, happens, days }) => {
      await happens(requested(await rungsOf(engine, [3, 'remind'], [5, 'overdue'], [8, 'escalate'])));
      for (const count of [4, 2, 3]) await days(count);
      await happens(identified());
    },
  },
  'command-refused': {
    play: (stage) => toSift(stage),
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
      post.happens(identified(), written(), approved(), opened(await engine.inDays(5)), applied(1));
      await engine.tell(post.stream, post.log.slice(4));
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
      await happens(identified(), written(), approved(), opened(await engine.inDays(30)));
      for (let n = 1; n < 5; n++) await happens(applied(n));
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
      await happens(identified());
    },
  },
  'clock-moved': {
    play: async ({ engine, post, happens, rest }) => {
      await happens(...described(), opened(await engine.inDays(14)), applied(1));
      post.moveClock(15 * 86_400_000);
      await engine.env.client.workflow.getHandle(post.stream).signal(clockMoved, 15 * 86_400_000);
      await rest();
    },
  },
};
