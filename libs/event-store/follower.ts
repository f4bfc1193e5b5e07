import { keepLeading, tryToLead, type Leadership, type LeaderTiming } from './leader.js';
import { createPace } from './pace.js';

export type FollowerStatus = Readonly<{ name: string; leading: boolean; epoch: number; error?: string }>;
/** What a leader does again and again: resolves with how long to rest before the next turn, in milliseconds. */
export type Turn = (leadership: Leadership) => Promise<number>;
export interface Follower {
  start(): void;
  stop(): Promise<void>;
  poke(): void;
  status(): FollowerStatus;
}

/** Thrown when a newer leader has taken over; the turn ends and this process stands by. */
export class Fenced extends Error {}

/** One active reader among all processes; the others stand by and take over when it dies or stands still. */
export const createFollower = (options: {
  url: string;
  name: string;
  timing: LeaderTiming;
  turn: Turn;
  leads?: (leading: boolean) => void;
  report: (name: string, problem: string) => void;
}): Follower => {
  const { url, name, timing, turn } = options;
  const pace = createPace();
  /** News of events does not hurry who stands by: an ended leader would be back before whoever ended it has the lead. */
  const standby = createPace();
  let running: Promise<void> | undefined;
  let stopping = false;
  let status: FollowerStatus = { name, leading: false, epoch: 0 };

  const failed = (error: unknown) => {
    const problem = error instanceof Error ? error.message : String(error);
    if (problem !== status.error) options.report(name, problem);
    status = { ...status, error: problem };
  };

  const lead = async (leadership: Leadership) => {
    let lost = false;
    const step = () => {
      lost = true;
      pace.poke();
    };
    const resign = keepLeading(leadership, name, timing, step);
    status = { name, leading: true, epoch: leadership.epoch };
    options.leads?.(true);
    let failures = 0;
    try {
      while (!stopping && !lost) {
        try {
          const rest = await turn(leadership);
          failures = 0;
          if (status.error) status = { name, leading: true, epoch: leadership.epoch };
          if (rest > 0) await pace.rest(rest);
        } catch (error) {
          if (error instanceof Fenced || lost) break;
          failed(error);
          await pace.rest(Math.min(5_000, 50 * 2 ** Math.min(failures++, 10)));
        }
      }
    } finally {
      options.leads?.(false);
      status = { ...status, leading: false };
      await resign();
    }
  };

  const live = async () => {
    while (!stopping) {
      try {
        const leadership = await tryToLead(url, name, timing);
        if (leadership) await lead(leadership);
      } catch (error) {
        status = { ...status, leading: false };
        failed(error);
      }
      if (!stopping) await standby.rest(timing.heartbeatMs);
    }
  };

  return {
    start: () => void (running ??= live()),
    stop: async () => {
      stopping = true;
      pace.poke();
      standby.poke();
      await running;
    },
    poke: pace.poke,
    status: () => status,
  };
};
