import { type ProcessIdentity, isRunning } from './identity.js';
import { waitUntil } from './wait.js';

/** Sends `signal` to exactly the recorded process; false when it is gone. */
export const signalTo = (identity: ProcessIdentity, signal: NodeJS.Signals): boolean => {
  if (!isRunning(identity)) return false;
  try {
    return process.kill(identity.pid, signal);
  } catch {
    return false;
  }
};

/** Asks the recorded process to end with `signal`, and kills it when it has not after `limitMs`. */
export const endProcess = async (identity: ProcessIdentity, signal: NodeJS.Signals, limitMs: number): Promise<void> => {
  signalTo(identity, signal);
  // A paused process takes its signal only once it goes on.
  signalTo(identity, 'SIGCONT');
  if (await waitUntil(() => !isRunning(identity), limitMs, 50)) return;
  signalTo(identity, 'SIGKILL');
  if (await waitUntil(() => !isRunning(identity), 10_000, 50)) return;
  throw new Error(`Process ${identity.pid} does not end, not even by SIGKILL. Look at it with: ps -fp ${identity.pid}`);
};
