import { Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { problemError } from '#libs/http/problem-kinds.js';
import { localDate } from '#libs/kernel/calendar.js';
import type { SchoolId } from '#libs/kernel/index.js';
import { CALLERS, type Callers } from '../../auth/callers.js';
import { ENGINE, type Engine } from '../../engine.js';
import { calendarOf } from '../../queries/calendar-of.js';
import { schoolOptions } from '../lists/options.js';
import type { PageRequest } from '../page-request.js';
import { PAGES, type Pages } from '../pages.js';
import { WebController } from '../web-controller.js';
import { calendarView } from './calendar-view.js';

/** For any member of staff: the terms, half-terms and INSET days of a school. */
@WebController('calendars')
export class CalendarPageController {
  constructor(
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(CALLERS) private readonly callers: Callers,
    @Inject(PAGES) private readonly pages: Pages,
  ) {}

  @Get(':school')
  async show(@Req() request: PageRequest, @Res() response: Response, @Param('school') id: string): Promise<void> {
    const caller = this.callers.personOf(request);
    const school = this.engine.directory.current().school(id as SchoolId);
    if (!school) throw problemError('NotFound');
    const calendar = calendarOf(this.engine, school.id);
    return this.pages.show(request, response, 'calendars/school.njk', {
      title: `Term dates of ${school.name}`,
      calendar: calendar && calendarView(calendar, localDate(caller.at)),
      county: school.county,
      others: schoolOptions(this.engine).filter(({ value }) => value !== school.id),
    });
  }
}
