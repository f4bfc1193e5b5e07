import { pino, type Logger } from 'pino';
import type { Logger as TemporalLogger, LogLevel } from '@temporalio/worker';

export type Log = Logger;
/** Structured lines to standard output: ids, never a person's text. */
export const createLog = (env: NodeJS.ProcessEnv = process.env): Log =>
  pino({ level: env['LOG_LEVEL'] || 'info', base: { app: 'worker' }, timestamp: pino.stdTimeFunctions.isoTime });

const levels = { TRACE: 'trace', DEBUG: 'debug', INFO: 'info', WARN: 'warn', ERROR: 'error' } as const satisfies Record<
  LogLevel,
  string
>;

/** The same log, as the Temporal SDK writes to it. */
export const temporalLogger = (log: Log): TemporalLogger => {
  const write = (level: LogLevel, message: string, meta: object = {}) => log[levels[level]]({ ...meta }, message);
  return {
    log: write,
    trace: (message, meta) => write('TRACE', message, meta),
    debug: (message, meta) => write('DEBUG', message, meta),
    info: (message, meta) => write('INFO', message, meta),
    warn: (message, meta) => write('WARN', message, meta),
    error: (message, meta) => write('ERROR', message, meta),
  };
};
