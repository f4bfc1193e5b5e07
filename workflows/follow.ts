import { condition, proxyActivities, setHandler } from '@temporalio/workflow';
import type { Activities, Notify } from '../activities/types.js';
import {
  instant,
  type AnyMessage,
  type CommandId,
  type Fold,
  type Instant,
  type StreamId,
} from '#libs/kernel/index.js';
import { advanced, clockMoved, known, type Follow, type Known, type Waiting } from './contract.js';
import { firingOf, nextOf } from './follow/ladder.js';
import { backOffMs, createPatience } from './follow/patience.js';
import { renewalOf } from './follow/renewal.js';
import { createTeller } from './follow/teller.js';
import type { Following, NewsOf } from './follow/types.js';
import { viewOf } from './follow/view.js';

export type { Chased, Escalation, Following, News, NewsOf } from './follow/types.js';

const retry = { initialInterval: '500 milliseconds', backoffCoefficient: 2, maximumInterval: '30 seconds' } as const;
const { loadStream, runCommand, notify, casesStanding } = proxyActivities<Activities>({
  startToCloseTimeout: '30 seconds',
  retry,
});
const { runCommand: runSlowly } = proxyActivities<Activities>({ startToCloseTimeout: '5 minutes', retry });

/** Follows a stream from wherever it is: a fresh start, a restart and a continue-as-new are the same thing. */
export async function follow<S, E extends AnyMessage, C extends AnyMessage>(
  args: Follow<S>,
  fold: Fold<S, E>,
  newsOf?: NewsOf<S, E>,
): Promise<Following<S, C>> {
  const stream = args.stream as StreamId;
  const view = viewOf(args, fold, (...heard) => teller.heard(...heard));
  const renewal = renewalOf(args, fold, view);
  // Fits nothing that such a run has done: the worker lets it fail, and it is begun again from the log.
  if (renewal.beganFromFormerFold()) await renewal.beginAgain();
  const patience = createPatience(() => view.version);
  const { insist } = patience;
  const waits = new Set<Waiting>();
  let looking: Promise<void> | undefined;
  let working = 0;

  const leftMs = (at: Instant) => Date.parse(at) - Date.now() - view.aheadMs;
  const whileBusy = async <T>(work: () => Promise<T>): Promise<T> => {
    working += 1;
    return work().finally(() => (working -= 1));
  };
  const notifyOnce = (notice: Notify) => whileBusy(() => insist('notify', () => notify(notice)));
  const teller = createTeller<S, E>({
    stream,
    newsOf,
    state: () => view.state,
    agoMs: (at) => -leftMs(at),
    behind: () => looking !== undefined && !renewal.due(),
    notify: notifyOnce,
  });
  const busy = () => working + teller.pending();

  const look = async () => {
    for (let more = true; more || view.gap;) {
      view.gap = false;
      const page = await insist('loadStream', () => loadStream(stream, view.version));
      view.moveClock(page.aheadMs);
      view.take(page.events);
      more = page.more;
      if (more && !busy()) await renewal.renewIfDue();
    }
  };
  const catchUp = () => (looking ??= look().finally(() => (looking = undefined)));

  /** True when the state is so, false when the instant has passed first. */
  const wait = async (
    what: string,
    so: (state: S) => boolean,
    at: (state: S) => Instant | undefined,
  ): Promise<boolean> => {
    for (;;) {
      if (view.gap) await catchUp();
      if (so(view.state)) return true;
      if (!busy()) await renewal.renewIfDue();
      const { version, aheadMs } = view;
      const due = at(view.state);
      if (due !== undefined && leftMs(due) <= 0) return false;
      const moved = () => view.gap || view.version !== version || view.aheadMs !== aheadMs;
      const waiting: Waiting = { for: what, ...(due !== undefined && { due }) };
      waits.add(waiting);
      await (due === undefined ? condition(moved) : condition(moved, leftMs(due))).finally(() => waits.delete(waiting));
    }
  };

  /** Until something happens on the stream, or it is time to ask again. */
  const backOff = async (command: string, refusal: string, asked: number, due: Instant) => {
    const { version } = view;
    const waiting: Waiting = { for: command, due };
    patience.refused(command, refusal, asked);
    waits.add(waiting);
    await condition(() => view.gap || view.version !== version, backOffMs(asked)).finally(() => waits.delete(waiting));
  };

  const run: Following<S, C>['run'] = (command, key = '', slow) =>
    whileBusy(async () => {
      const { version, eventId } = view;
      const commandId = `process:${stream}:${version}:${command.type}:${key}` as CommandId;
      const ask = slow ? runSlowly : runCommand;
      const answer = await insist(command.type, () =>
        ask({ stream, commandId, command, ...(eventId && { cause: eventId }) }),
      );
      if (answer.ok) view.take(answer.events);
      else view.gap = true; // the stream may be ahead of what is known here
      if (view.gap) await catchUp();
      return answer;
    });

  const askOf: Following<S, C>['askOf'] = (to, command, key, done) =>
    whileBusy(async () => {
      const { eventId } = view;
      const commandId = `process:${stream}:${command.type}:${key}`;
      for (let asked = 1; ; asked++) {
        const answer = await insist(command.type, () =>
          runCommand({ stream, to, commandId, command, ...(eventId && { cause: eventId }) }),
        );
        if (answer.ok || done(answer.refusal)) return patience.relieved(command.type);
        patience.refused(command.type, answer.refusal, asked);
        await condition(() => false, backOffMs(asked));
      }
    });

  const until: Following<S, C>['until'] = async (so, deadline) => {
    if (!deadline) return void (await wait('event', so, () => undefined));
    for (let asked = 0; !(await wait('deadline', so, deadline.at));) {
      const command = deadline.then(view.state);
      const answer = await run(command, deadline.key, deadline.slow);
      const due = deadline.at(view.state);
      const done = so(view.state) || due === undefined || leftMs(due) > 0;
      // Another command that is due now is no repetition of this one.
      const another = answer.ok && !done && JSON.stringify(deadline.then(view.state)) !== JSON.stringify(command);
      asked = done || another ? 0 : asked + 1;
      if (done || another) patience.relieved(command.type);
      else await backOff(command.type, answer.ok ? 'ChangedNothing' : answer.refusal, asked, due);
    }
  };

  const chase: Following<S, C>['chase'] = async (so, chased, escalation) => {
    let told = '' as Instant;
    while (!(await wait('rung', so, (state) => nextOf(chased(state), told)))) {
      const passed = firingOf(chased(view.state), told, leftMs);
      const escalate = passed.find(({ rung }) => rung.kind === 'escalate')?.rung;
      if (escalate && escalation)
        await until((state) => so(state) || escalation.done(state), { ...escalation, at: () => escalate.at });
      if (so(view.state)) return;
      const late = firingOf(chased(view.state), told, leftMs);
      for (const {
        chased: { rungs: _, ...whom },
        rung,
      } of late) {
        const key = [stream, whom.reason, rung.kind, rung.at, ...(whom.task ? [whom.task] : [])].join(':');
        await notifyOnce({ key, stream, ...whom, ...rung });
      }
      told = [...passed, ...late].reduce((last, { rung }) => (rung.at > last ? rung.at : last), told);
    }
  };

  const standing: Following<S, C>['standing'] = (process, statuses) =>
    whileBusy(async () => {
      const found: StreamId[] = [];
      for (let more = true; more;) {
        const page = await insist('casesStanding', () => casesStanding(process, statuses, found.at(-1)));
        found.push(...page);
        more = page.length > 0;
      }
      return found;
    });

  setHandler(clockMoved, view.moveClock);
  setHandler(known, (): Known => {
    const { version, state, aheadMs } = view;
    const stuck = patience.stuck();
    return {
      version,
      state,
      revision: fold.revision,
      aheadMs,
      busy: busy() + (looking ? 1 : 0),
      waitingFor: [...waits],
      ...(stuck && { stuck }),
    };
  });
  setHandler(advanced, (events, aheadMs = 0) => {
    view.moveClock(aheadMs);
    if (events.length) view.take(events);
    else view.gap = true;
  });
  // A case that has just begun is told all there is; whatever else was handed on or signalled, one look at the log comes first.
  if (args.from || view.version === 0) view.gap = true;
  if (view.gap) await catchUp();
  renewal.loaded();
  return {
    stream,
    get state() {
      return view.state;
    },
    until,
    comes: (so, at) => wait('instant', so, at),
    chase,
    tell: teller.tell,
    run,
    askOf,
    now: (laterMs = 0) => instant(Date.now() + view.aheadMs + laterMs),
    standing,
    settled: teller.settled,
  };
}
