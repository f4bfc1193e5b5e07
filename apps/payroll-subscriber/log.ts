import type { LoggerService } from '@nestjs/common';
import { pino } from 'pino';

export const log = pino({ base: { app: 'payroll-subscriber' }, level: process.env['LOG_LEVEL'] || 'info' });

/** What Nest itself has to say, in the same lines. */
export const nestLog: LoggerService = {
  log: (message: unknown) => {
    log.debug(String(message));
  },
  warn: (message: unknown) => {
    log.warn(String(message));
  },
  error: (message: unknown) => {
    log.error(message instanceof Error ? { err: message } : {}, String(message));
  },
};
