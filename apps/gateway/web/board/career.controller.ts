import { Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { localDate } from '#libs/kernel/calendar.js';
import type { LocalDate, StaffId } from '#libs/kernel/index.js';
import { erased } from '#libs/words/index.js';
import { CALLERS, type Callers } from '../../auth/callers.js';
import { ENGINE, type Engine } from '../../engine.js';
import { careerOf } from '../../queries/board-of.js';
import { filterModel, readFilter, type FilterField } from '../lists/filter.js';
import type { PageRequest } from '../page-request.js';
import { PAGES, type Pages } from '../pages.js';
import { WebController } from '../web-controller.js';
import { careerView } from './career-view.js';

const fields: readonly FilterField[] = [{ kind: 'day', name: 'knownOn', label: 'As known on this day' }];

/** The posts of one person over time: for that person, and for who oversees their school. */
@WebController('people')
export class CareerPageController {
  constructor(
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(CALLERS) private readonly callers: Callers,
    @Inject(PAGES) private readonly pages: Pages,
  ) {}

  @Get(':staff/career')
  async show(@Req() request: PageRequest, @Res() response: Response, @Param('staff') id: string): Promise<void> {
    const caller = this.callers.personOf(request);
    const filter = readFilter(fields, request.query);
    const staff = id as StaffId;
    const knownOn = filter.values['knownOn'] as LocalDate | undefined;
    const { stretches } = await careerOf(this.engine, caller, staff, { knownOn });
    const trust = this.engine.directory.current();
    const name = (await this.engine.names([staff])).get(staff) ?? erased;
    return this.pages.show(request, response, 'board/career.njk', {
      title: `Posts of ${name}`,
      filter: filterModel(`/people/${staff}/career`, fields, filter),
      filterTitle: 'Choose the day',
      career: careerView(stretches, localDate(caller.at), (school) => trust.school(school)?.name ?? school),
    });
  }
}
