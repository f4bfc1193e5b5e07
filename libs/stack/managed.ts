import { endProcess, signalTo } from './end-process.js';
import { isRunning } from './identity.js';
import { type Launch, launchDetached } from './launch.js';
import { withLock } from './lock.js';
import { lastLines, logPath, sizeOf } from './log.js';
import { holderOf, isFree } from './port-holder.js';
import { forgetProcess, recordProcess, runningProcess } from './record.js';
import type { Service } from './service.js';
import { pause, waitUntil } from './wait.js';

export interface Managed {
  readonly name: string;
  readonly home: string;
  /** Each port it listens on, with the variable that moves it. */
  readonly ports: readonly { readonly port: number; readonly variable: string }[];
  /** Makes everything ready and answers how to start the process. Runs only when it has to be started. */
  readonly prepare: () => Promise<Launch>;
  readonly ready: () => Promise<boolean>;
  /** What it is started from (a build, its settings): a process started from something else is not adopted. */
  readonly startedFrom?: string | undefined;
  /** Brings what it holds up to date (databases, namespace) once it answers, also after an adoption. */
  readonly settle?: () => Promise<void>;
  readonly stopSignal?: NodeJS.Signals;
  readonly startLimitMs?: number;
  readonly adoptLimitMs?: number;
  readonly stopLimitMs?: number;
  /** True when what it logged before it ended is a reason to try again. */
  readonly mayTryAgain?: (log: string) => boolean;
  readonly progress?: ((line: string) => void) | undefined;
}

const requireFree = async (service: Managed): Promise<void> => {
  for (const { port, variable } of service.ports) {
    if (await waitUntil(() => isFree(port), 3000)) continue;
    throw new Error(
      `Port ${port} for ${service.name} is taken by ${holderOf(port)}. End that process, or choose another port with ${variable}=...`,
    );
  }
};

/** Starts the process once; answers true when it is ready, and its last words when it ended or did not answer. */
const startOnce = async (service: Managed): Promise<true | string> => {
  const { home, name, startLimitMs = 60_000 } = service;
  const launch = await service.prepare();
  const from = sizeOf(logPath(home, name));
  const process = recordProcess(home, name, await launchDetached(home, name, launch), service.startedFrom);
  const runs = () => process !== undefined && isRunning(process);
  const answered = await waitUntil(async () => !runs() || (await service.ready()), startLimitMs);
  if (answered && runs()) return true;
  const what = runs() ? `does not answer after ${startLimitMs / 1000} s` : 'ended while it started';
  if (process !== undefined) await endProcess(process, 'SIGTERM', 2000);
  return `${name} ${what}. The end of ${logPath(home, name)}:\n${lastLines(logPath(home, name), 15, from)}`;
};

const adopt = async (service: Managed): Promise<boolean> => {
  const process = runningProcess(service.home, service.name);
  if (process === undefined) return false;
  const outdated = process.startedFrom !== service.startedFrom;
  const settled = async () => !isRunning(process) || (await service.ready());
  if (!outdated && (await waitUntil(settled, service.adoptLimitMs ?? 15_000)) && isRunning(process)) return true;
  const why = outdated ? 'was started from another build or other settings' : 'does not answer';
  service.progress?.(`${service.name}: process ${process.pid} of an earlier start ${why}, ending it`);
  await endProcess(process, service.stopSignal ?? 'SIGTERM', service.stopLimitMs ?? 30_000);
  return false;
};

const start = async (service: Managed): Promise<void> => {
  if (!(await adopt(service))) {
    await requireFree(service);
    let outcome = await startOnce(service);
    for (let tries = 1; outcome !== true && tries < 5 && service.mayTryAgain?.(outcome) === true; tries += 1) {
      await pause(500);
      outcome = await startOnce(service);
    }
    if (outcome !== true) throw new Error(outcome);
  }
  await service.settle?.();
};

/** A service kept as a detached process whose id and start are recorded under `home/pids`. */
export const managed = (service: Managed): Service => {
  const { home, name } = service;
  return {
    name,
    start: () => withLock(`${home}/${name}`, () => start(service)),
    ready: async () => runningProcess(home, name) !== undefined && (await service.ready()),
    stop: async () => {
      const process = runningProcess(home, name);
      if (process) await endProcess(process, service.stopSignal ?? 'SIGTERM', service.stopLimitMs ?? 30_000);
      forgetProcess(home, name);
    },
    kill: (signal) => {
      const process = runningProcess(home, name);
      if (process) signalTo(process, signal);
    },
    pid: () => runningProcess(home, name)?.pid,
  };
};
