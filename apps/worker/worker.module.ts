import { Module, type DynamicModule } from '@nestjs/common';
import type { Metrics } from './operations/metrics.js';
import { OperationsController } from './operations/operations.controller.js';
import { RehearsalController } from './rehearsal/rehearsal.controller.js';
import type { Running } from './running.js';
import type { Settings } from './settings.js';
import { METRICS, RUNNING } from './tokens.js';

@Module({})
export class WorkerModule {
  /** The worker's own small HTTP side, over its running parts. */
  static over(running: Running, metrics: Metrics, { rehearsal }: Pick<Settings, 'rehearsal'>): DynamicModule {
    return {
      module: WorkerModule,
      controllers: [OperationsController, ...(rehearsal ? [RehearsalController] : [])],
      providers: [
        { provide: RUNNING, useValue: running },
        { provide: METRICS, useValue: metrics },
      ],
    };
  }
}
