import { Controller, Get, Inject, Param, Req } from '@nestjs/common';
import { CALLERS, type Callers } from '../auth/callers.js';
import { ENGINE, type Engine } from '../engine.js';
import type { GatewayRequest } from '../request.js';
import { personOf } from './person.js';
import { queryOf } from './query.js';
import { noQuery } from './schemas.js';
import { keyPostFor, successionOf } from './succession-of.js';

/** Who could follow whom: for those who plan for it across the trust. */
@Controller()
export class SuccessionController {
  constructor(
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(CALLERS) private readonly callers: Callers,
  ) {}

  @Get('succession')
  succession(@Req() request: GatewayRequest) {
    queryOf(noQuery, request);
    return successionOf(this.engine, personOf(this.callers.callerOf(request)));
  }

  @Get('succession/:id')
  keyPost(@Req() request: GatewayRequest, @Param('id') id: string) {
    queryOf(noQuery, request);
    return keyPostFor(this.engine, personOf(this.callers.callerOf(request)), id);
  }
}
