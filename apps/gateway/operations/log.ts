import { pino, type Logger } from 'pino';

export type Log = Logger;
export const LOG = Symbol('log');

/** Structured lines to standard output, written in the background; `flush` before the process ends. */
export const createLog = (env: NodeJS.ProcessEnv = process.env) => {
  const destination = pino.destination({ dest: 1, sync: false, minLength: 4096 });
  const log = pino(
    { level: env['LOG_LEVEL'] ?? 'info', base: { app: 'gateway' }, timestamp: pino.stdTimeFunctions.isoTime },
    destination,
  );
  const timer = setInterval(() => destination.flush(), 1000);
  timer.unref();
  const flush = () => {
    clearInterval(timer);
    destination.flushSync();
  };
  return { log, flush };
};
