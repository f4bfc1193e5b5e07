import { Controller, Get, Inject, ServiceUnavailableException } from '@nestjs/common';
import pg from 'pg';
import { Consumer } from './consumer.js';
import { DATABASE } from './database.js';

@Controller('health')
export class HealthController {
  constructor(
    @Inject(DATABASE) private readonly database: pg.Pool,
    private readonly consumer: Consumer,
  ) {}

  @Get('live')
  live() {
    return { status: 'live' };
  }

  /** Ready while its records can be read; without Kafka they are only no longer new. */
  @Get('ready')
  async ready() {
    const kafka = this.consumer.state();
    const database = await this.database.query('select 1 from payroll.pay_periods limit 1').then(
      () => 'up',
      () => 'down',
    );
    if (database === 'down') throw new ServiceUnavailableException({ status: 'not ready', database, kafka });
    return { status: 'ready', database, kafka };
  }
}
