import { Controller, Get, Inject, Param, Req } from '@nestjs/common';
import { problemError } from '#libs/http/problem-kinds.js';
import { localDate } from '#libs/kernel/calendar.js';
import type { SchoolId } from '#libs/kernel/index.js';
import { CALLERS, type Callers } from '../auth/callers.js';
import { ENGINE, type Engine } from '../engine.js';
import type { GatewayRequest } from '../request.js';
import { calendarOf, ownSchool } from './calendar-of.js';
import { noticeAt } from './notice-of.js';
import { noticeQuery } from './notice-schemas.js';
import { personOf } from './person.js';
import { queryOf } from './query.js';
import { noQuery } from './schemas.js';

/** For staff: the terms of a school, and when somebody could start who resigns. */
@Controller()
export class CalendarsController {
  constructor(
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(CALLERS) private readonly callers: Callers,
  ) {}

  @Get('notice-calculator')
  notice(@Req() request: GatewayRequest) {
    const { kind, on, wanted, school: named, notice } = queryOf(noticeQuery, request);
    const caller = personOf(this.callers.callerOf(request));
    const school = (named as SchoolId | undefined) ?? ownSchool(this.engine, caller);
    const answer =
      school && noticeAt(this.engine, school, { kind, givenOn: on ?? localDate(caller.at), wanted, notice });
    if (!answer)
      throw problemError('InvalidRequest', {
        errors: [{ path: 'school', message: 'has to be a school of the trust whose term dates are known' }],
      });
    return answer;
  }

  @Get('calendars/:school')
  calendar(@Req() request: GatewayRequest, @Param('school') school: string) {
    queryOf(noQuery, request);
    personOf(this.callers.callerOf(request));
    const calendar = calendarOf(this.engine, school as SchoolId);
    if (!calendar) throw problemError('NotFound');
    const { for: _, ...shown } = calendar;
    return { ...shown, school };
  }
}
