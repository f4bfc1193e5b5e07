import { Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { problemError } from '#libs/http/problem-kinds.js';
import { CALLERS, type Callers } from '../../auth/callers.js';
import { ENGINE, type Engine } from '../../engine.js';
import { addressOf, filterModel } from '../lists/filter.js';
import type { PageRequest } from '../page-request.js';
import { PAGES, type Pages } from '../pages.js';
import { WebController } from '../web-controller.js';
import { maySee, readDashboard } from './asked.js';
import { drills, most } from './drill.js';

/** What stands behind a number of the dashboard, in the same filter. */
@WebController('dashboard')
export class DrillController {
  constructor(
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(CALLERS) private readonly callers: Callers,
    @Inject(PAGES) private readonly pages: Pages,
  ) {}

  @Get(':kind/:which')
  async show(
    @Req() request: PageRequest,
    @Res() response: Response,
    @Param('kind') kind: string,
    @Param('which') which: string,
  ): Promise<void> {
    const caller = this.callers.personOf(request);
    const drill = Object.hasOwn(drills, kind) ? drills[kind] : undefined;
    const asked = drill && maySee(caller) ? await readDashboard(this.engine, caller, request.query) : undefined;
    if (!drill || !asked?.linked) throw problemError('NotFound');
    return this.pages.show(request, response, 'dashboard/drill.njk', {
      ...(await drill({ engine: this.engine, caller, asked }, which)),
      most,
      filter: filterModel(`/dashboard/${kind}/${which}`, asked.fields, asked.asked),
      back: addressOf('/dashboard', asked.asked.values),
    });
  }
}
