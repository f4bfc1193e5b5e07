import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { makeTelemetryFilterString, Runtime } from '@temporalio/worker';
import { createLog, temporalLogger } from './operations/log.js';
import { createMetrics } from './operations/metrics.js';
import { startWorker } from './running.js';
import { settingsFrom } from './settings.js';
import { WorkerModule } from './worker.module.js';

const settings = settingsFrom(process.env);
const log = createLog();
// Before anything touches the runtime: this file owns the signals, and ends things in their order.
Runtime.install({
  shutdownSignals: [],
  logger: temporalLogger(log),
  telemetryOptions: { logging: { forward: {}, filter: makeTelemetryFilterString({ core: 'WARN', other: 'ERROR' }) } },
});
const metrics = createMetrics();
const running = startWorker(settings, log, metrics);
const app = await NestFactory.create<NestExpressApplication>(WorkerModule.over(running, metrics, settings), {
  logger: ['error', 'fatal'],
  abortOnError: false,
});
app.disable('x-powered-by');
await app.listen(settings.port, settings.host);
log.info({ host: settings.host, port: settings.port, rehearsal: settings.rehearsal }, 'listening');

let stopping = false;
const stop = async () => {
  if (stopping) return;
  stopping = true;
  setTimeout(() => process.exit(1), 45_000).unref();
  await running.stop();
  await app.close();
  log.info('stopped');
  process.exit(0);
};
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop());
