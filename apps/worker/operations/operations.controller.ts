import { Controller, Get, Header, HttpStatus, Inject, Res } from '@nestjs/common';
import type { Response } from 'express';
import { METRICS, RUNNING } from '../tokens.js';
import type { Running } from '../running.js';
import type { Metrics } from './metrics.js';
import { readiness } from './readiness.js';

@Controller()
export class OperationsController {
  constructor(
    @Inject(RUNNING) private readonly running: Running,
    @Inject(METRICS) private readonly metrics: Metrics,
  ) {}

  @Get('health/live')
  live() {
    return { live: true };
  }

  /** 200 when workflows run; otherwise 503 with what is down. */
  @Get('health/ready')
  async ready(@Res({ passthrough: true }) response: Response) {
    const now = await readiness(this.running);
    response.status(now.ready ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE);
    return now;
  }

  @Get('metrics')
  @Header('content-type', 'text/plain; version=0.0.4')
  prometheus() {
    return this.metrics.registry.metrics();
  }
}
