import { ActivityFailure, condition, isCancellation, log } from '@temporalio/workflow';
import type { Stuck } from '../contract.js';

const longestMs = 60 * 60 * 1000;
/** From one second, doubling, to one hour. */
export const backOffMs = (asked: number): number => Math.min(longestMs, 1000 * 2 ** Math.min(asked - 1, 12));

/** A refusal that stays this often is an incident. */
const incidentAfter = 5;

/** Remembers what is refused again and again, for the query and the log, and never gives up. */
export const createPatience = (versionNow: () => number) => {
  let stuck: Stuck | undefined;
  const incident = (now: Stuck) => {
    stuck = now;
    log.error('The process cannot go on; it asks again. Look at the case, the rule and the log of the activity.', {
      ...now,
    });
  };
  const relieved = (command: string) => void (stuck?.command === command && (stuck = undefined));
  return {
    stuck: () => stuck,
    refused: (command: string, refusal: string, asked: number) => {
      if (asked >= incidentAfter) incident({ command, refusal, version: versionNow(), asked });
    },
    relieved,
    /** Does `work` until it ends well. The engine repeats outages for ever by itself; what fails here is a fault in the program. */
    insist: async <T>(what: string, work: () => Promise<T>): Promise<T> => {
      for (let asked = 1; ; asked++) {
        try {
          const result = await work();
          if (asked > 1) relieved(what);
          return result;
        } catch (error) {
          if (isCancellation(error) || !(error instanceof ActivityFailure)) throw error;
          incident({ command: what, refusal: 'Fault', version: versionNow(), asked });
          await condition(() => false, backOffMs(asked));
        }
      }
    },
  };
};
