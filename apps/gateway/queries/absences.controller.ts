import { Controller, Get, Inject, Param, Req } from '@nestjs/common';
import type { StaffId } from '#libs/kernel/index.js';
import { CALLERS, type Callers } from '../auth/callers.js';
import { ENGINE, type Engine } from '../engine.js';
import type { GatewayRequest } from '../request.js';
import { absencesOf } from './absences-of.js';
import { personOf } from './person.js';
import { queryOf } from './query.js';
import { noQuery } from './schemas.js';

/** When somebody is away and who stands in: for that person, and for their HR. */
@Controller()
export class AbsencesController {
  constructor(
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(CALLERS) private readonly callers: Callers,
  ) {}

  @Get('people/:staff/absences')
  absences(@Req() request: GatewayRequest, @Param('staff') staff: string) {
    queryOf(noQuery, request);
    return absencesOf(this.engine, personOf(this.callers.callerOf(request)), staff as StaffId);
  }
}
