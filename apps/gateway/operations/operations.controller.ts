import { timingSafeEqual } from 'node:crypto';
import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { problemError } from '#libs/http/problem-kinds.js';
import { Public } from '../auth/public.js';
import { ENGINE, type Engine } from '../engine.js';
import { sendJson } from '../reply.js';
import type { GatewayRequest } from '../request.js';
import { SETTINGS, type Settings } from '../settings.js';
import { METRICS, type Metrics } from './metrics.js';
import { lookAtParts } from './parts.js';
import { readiness } from './readiness.js';
import { STOPPING, type Stopping } from './stopping.js';

/** For whoever runs this gateway. */
@Public()
@Controller()
export class OperationsController {
  constructor(
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(METRICS) private readonly metrics: Metrics,
    @Inject(STOPPING) private readonly stopping: Stopping,
  ) {}

  @Get('health/live')
  live() {
    return { status: 'live' };
  }

  @Get('health/ready')
  async ready(@Res() response: Response) {
    const now = readiness(await lookAtParts(this.engine.store, this.settings), this.stopping.now);
    const serves = now.works.commands && now.status !== 'stopping';
    sendJson(response, serves ? 200 : 503, now, serves ? {} : { 'Retry-After': '2' });
  }

  @Get('metrics')
  async scrape(@Req() request: GatewayRequest, @Res() response: Response) {
    const { metricsToken } = this.settings;
    const given = Buffer.from(request.headers.authorization ?? '');
    const wanted = Buffer.from(`Bearer ${metricsToken}`);
    if (metricsToken && (given.length !== wanted.length || !timingSafeEqual(given, wanted)))
      throw problemError('NotSignedIn');
    const text = await this.metrics.registry.metrics();
    response.writeHead(200, { 'Content-Type': this.metrics.registry.contentType }).end(text);
  }
}
