import { pino } from 'pino';

export const log = pino({ base: { app: 'payroll-subscriber' }, level: process.env['LOG_LEVEL'] ?? 'info' });
