import { Get, Inject, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { CALLERS, type Callers } from '../../auth/callers.js';
import { ENGINE, type Engine } from '../../engine.js';
import { overseenBy } from '../../queries/inbox-of.js';
import { startsFor } from '../lists/starts.js';
import { draftLines } from '../forms/flow/draft-lines.js';
import { keptDays } from '../forms/flow/drafts.js';
import type { PageRequest } from '../page-request.js';
import { PAGES, type Pages } from '../pages.js';
import { WebController } from '../web-controller.js';
import { markOf } from '../live/marks.js';
import { neededTasks, needsOf } from './needs.js';
import { waitingFor } from './waiting.js';

/** Where everybody begins: what needs them, and then what they wait for. */
@WebController()
export class HomeController {
  constructor(
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(CALLERS) private readonly callers: Callers,
    @Inject(PAGES) private readonly pages: Pages,
  ) {}

  @Get()
  async show(@Req() request: PageRequest, @Res() response: Response): Promise<void> {
    const caller = this.callers.personOf(request);
    const [found, waiting] = await Promise.all([neededTasks(this.engine, caller), waitingFor(this.engine, caller)]);
    return this.pages.show(request, response, 'home/home.njk', {
      title: 'What needs me',
      live: { inbox: markOf(found.flatMap(({ rows }) => rows)) },
      needs: await needsOf(this.engine, caller, found),
      waiting,
      drafts: await draftLines(this.engine, caller),
      keptDays,
      starts: startsFor(caller),
      oversees: overseenBy(this.engine, caller).length > 0,
    });
  }
}
