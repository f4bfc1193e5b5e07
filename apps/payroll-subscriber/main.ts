import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { log, nestLog } from './log.js';
import { settingsFrom } from './settings.js';

try {
  const settings = settingsFrom(process.env);
  const app = await NestFactory.create(AppModule.with(settings), { logger: nestLog, abortOnError: false });
  app.enableShutdownHooks(['SIGTERM', 'SIGINT']);
  await app.listen(settings.port, settings.host);
  log.info(
    { url: `http://${settings.host}:${settings.port}`, group: settings.group },
    'Payroll takes appointments and assignments in',
  );
} catch (error) {
  log.fatal(`Payroll can't start. ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
