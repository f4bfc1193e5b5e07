import { Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { CALLERS, type Callers } from '../../auth/callers.js';
import { ENGINE, type Engine } from '../../engine.js';
import type { PageRequest } from '../page-request.js';
import { PAGES, type Pages } from '../pages.js';
import { WebController } from '../web-controller.js';
import { casePage } from './case-page.js';
import { caseTasks } from './case-tasks.js';

/** What people must do about a case. */
@WebController('cases')
export class CaseTasksController {
  constructor(
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(CALLERS) private readonly callers: Callers,
    @Inject(PAGES) private readonly pages: Pages,
  ) {}

  @Get(':id/tasks')
  async show(@Req() request: PageRequest, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const page = await casePage({ engine: this.engine, callers: this.callers }, request, id, 'tasks');
    const tasks = caseTasks(page);
    return this.pages.show(request, response, 'case/tasks.njk', {
      ...page.model,
      mine: tasks.filter(({ mine }) => mine),
      others: tasks.filter(({ mine }) => !mine),
    });
  }
}
