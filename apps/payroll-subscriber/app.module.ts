import { Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { AppointmentsController } from './appointments.controller.js';
import { Consumer } from './consumer.js';
import { createDatabase, DATABASE } from './database.js';
import { DeadLettersController } from './dead-letters.controller.js';
import { HealthController } from './health.controller.js';
import { Metrics, MetricsController } from './metrics.js';
import { OperatorGuard } from './operator.guard.js';
import { PayPeriodsController } from './pay-periods.controller.js';
import { migrate } from './schema.js';
import { SETTINGS, type Settings } from './settings.js';

const openDatabase = async ({ databaseUrl }: Settings): Promise<pg.Pool> => {
  const pool = createDatabase(databaseUrl);
  try {
    await migrate(pool);
    return pool;
  } catch (cause) {
    await pool.end();
    throw new Error(`Its database is not to be had (${String(cause)}): start it, or see PAYROLL_DATABASE_URL.`, {
      cause,
    });
  }
};

@Module({})
export class AppModule implements OnApplicationShutdown {
  constructor(@Inject(DATABASE) private readonly database: pg.Pool) {}

  static with(settings: Settings): DynamicModule {
    return {
      module: AppModule,
      controllers: [
        AppointmentsController,
        PayPeriodsController,
        DeadLettersController,
        HealthController,
        MetricsController,
      ],
      providers: [
        { provide: SETTINGS, useValue: settings },
        { provide: DATABASE, useFactory: () => openDatabase(settings) },
        Metrics,
        Consumer,
        OperatorGuard,
      ],
    };
  }

  // The consumer has finished its batch by now.
  async onApplicationShutdown(): Promise<void> {
    await this.database.end();
  }
}
