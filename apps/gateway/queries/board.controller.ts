import { Controller, Get, Inject, Param, Req } from '@nestjs/common';
import type { StaffId } from '#libs/kernel/index.js';
import { CALLERS, type Callers } from '../auth/callers.js';
import { ENGINE, type Engine } from '../engine.js';
import type { GatewayRequest } from '../request.js';
import { boardOf, careerOf } from './board-of.js';
import { boardQuery, careerQuery } from './board-schemas.js';
import { personOf } from './person.js';
import { queryOf } from './query.js';

/** Who holds which post on a day, as known on a day, and the posts of one person over time. */
@Controller()
export class BoardController {
  constructor(
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(CALLERS) private readonly callers: Callers,
  ) {}

  @Get('board')
  board(@Req() request: GatewayRequest) {
    const asked = queryOf(boardQuery, request);
    return boardOf(this.engine, personOf(this.callers.callerOf(request)), asked);
  }

  @Get('people/:staff/career')
  career(@Req() request: GatewayRequest, @Param('staff') staff: string) {
    const asked = queryOf(careerQuery, request);
    return careerOf(this.engine, personOf(this.callers.callerOf(request)), staff as StaffId, asked);
  }
}
