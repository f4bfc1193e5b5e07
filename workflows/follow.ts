import { condition, proxyActivities, setHandler } from '@temporalio/workflow';
import type { Activities } from '../activities/types.js';
import type { AnyMessage, CommandId, Fold, Instant, StreamId } from '#libs/kernel/index.js';
import { advanced, clockMoved, known, type Follow, type Known, type Waiting } from './contract.js';
import { backOffMs, createPatience } from './follow/patience.js';
import { renewalOf } from './follow/renewal.js';
import type { Following, Rung } from './follow/types.js';
import { viewOf } from './follow/view.js';

export type { Following, Rung } from './follow/types.js';

const { loadStream, runCommand, notify } = proxyActivities<Activities>({
  startToCloseTimeout: '30 seconds',
  retry: { initialInterval: '500 milliseconds', backoffCoefficient: 2, maximumInterval: '30 seconds' },
});

const lastOf = (rungs: readonly Rung[]): Rung | undefined =>
  rungs.reduce<Rung | undefined>((last, rung) => (last && last.at > rung.at ? last : rung), undefined);
const firstOf = (rungs: readonly Rung[]): Rung | undefined =>
  rungs.reduce<Rung | undefined>((first, rung) => (first && first.at <= rung.at ? first : rung), undefined);

/** Follows a stream from wherever it is: a fresh start, a restart and a continue-as-new are the same thing. */
export async function follow<S, E extends AnyMessage, C extends AnyMessage>(
  args: Follow<S>,
  fold: Fold<S, E>,
): Promise<Following<S, C>> {
  const stream = args.stream as StreamId;
  const view = viewOf(args, fold);
  const renewal = renewalOf(args, fold, view);
  const patience = createPatience(() => view.version);
  const { insist } = patience;
  const waits = new Set<Waiting>();
  let looking: Promise<void> | undefined;
  let busy = 0;

  const look = async () => {
    for (let more = true; more || view.gap;) {
      view.gap = false;
      const page = await insist('loadStream', () => loadStream(stream, view.version));
      view.moveClock(page.aheadMs);
      view.take(page.events);
      more = page.more;
      if (more && !busy) await renewal.renewIfDue();
    }
  };
  const catchUp = () => (looking ??= look().finally(() => (looking = undefined)));
  const whileBusy = async <T>(work: () => Promise<T>): Promise<T> => {
    busy += 1;
    return work().finally(() => (busy -= 1));
  };
  const leftMs = (at: Instant) => Date.parse(at) - Date.now() - view.aheadMs;

  /** True when the state is so, false when the instant has passed first. */
  const wait = async (
    what: string,
    so: (state: S) => boolean,
    at: (state: S) => Instant | undefined,
  ): Promise<boolean> => {
    for (;;) {
      if (view.gap) await catchUp();
      if (so(view.state)) return true;
      if (!busy) await renewal.renewIfDue();
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

  const run: Following<S, C>['run'] = (command, key = '') =>
    whileBusy(async () => {
      const { version, eventId } = view;
      const commandId = `process:${stream}:${version}:${command.type}:${key}` as CommandId;
      const answer = await insist(command.type, () =>
        runCommand({ stream, commandId, command, ...(eventId && { cause: eventId }) }),
      );
      if (answer.ok) view.take(answer.events);
      else view.gap = true; // the stream may be ahead of what is known here
      if (view.gap) await catchUp();
      return answer;
    });

  const until: Following<S, C>['until'] = async (so, deadline) => {
    if (!deadline) return void (await wait('event', so, () => undefined));
    for (let asked = 0; !(await wait('deadline', so, deadline.at));) {
      const command = deadline.then(view.state);
      const answer = await run(command);
      const due = deadline.at(view.state);
      const done = so(view.state) || due === undefined || leftMs(due) > 0;
      asked = done ? 0 : asked + 1;
      if (done) patience.relieved(command.type);
      else await backOff(command.type, answer.ok ? 'ChangedNothing' : answer.refusal, asked, due);
    }
  };

  const chase: Following<S, C>['chase'] = async (so, ladder, tell, escalation) => {
    let told = '' as Instant;
    while (!(await wait(tell.reason, so, (state) => firstOf(ladder(state).filter(({ at }) => at > told))?.at))) {
      const rung = lastOf(ladder(view.state).filter(({ at }) => at > told && leftMs(at) <= 0));
      if (!rung) continue;
      if (rung.kind === 'escalate' && escalation)
        await until((state) => so(state) || escalation.done(state), { at: () => rung.at, then: escalation.then });
      if (so(view.state)) return;
      told = rung.at;
      const task = tell.task?.(view.state);
      const to = tell.to?.(view.state);
      const key = `${stream}:${tell.reason}:${rung.kind}:${rung.at}`;
      await whileBusy(() =>
        insist('notify', () =>
          notify({ key, stream, reason: tell.reason, ...rung, ...(task && { task }), ...(to && { to }) }),
        ),
      );
    }
  };

  setHandler(clockMoved, view.moveClock);
  setHandler(known, (): Known => {
    const { version, state, aheadMs } = view;
    const stuck = patience.stuck();
    return {
      version,
      state,
      revision: fold.revision,
      aheadMs,
      busy: busy + (looking ? 1 : 0),
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
    get state() {
      return view.state;
    },
    until,
    chase,
    run,
  };
}
