import { Get, Inject, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { CALLERS, type Callers } from '../../auth/callers.js';
import { ENGINE, type Engine } from '../../engine.js';
import { programmeOf } from '../../queries/programme-of.js';
import type { PageRequest } from '../page-request.js';
import { PAGES, type Pages } from '../pages.js';
import { namedBy } from '../succession/choices.js';
import { WebController } from '../web-controller.js';
import { programmeView } from './programme-view.js';

/** The programme in numbers: the talent pool, who takes part, completion, and the time to a first post. */
@WebController('programme')
export class ProgrammePageController {
  constructor(
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(CALLERS) private readonly callers: Callers,
    @Inject(PAGES) private readonly pages: Pages,
  ) {}

  @Get()
  async show(@Req() request: PageRequest, @Res() response: Response): Promise<void> {
    const programme = await programmeOf(this.engine, this.callers.personOf(request));
    const { schoolOf } = await namedBy(this.engine, []);
    const model = { title: 'Programme', ...programmeView(programme, schoolOf) };
    return this.pages.show(request, response, 'programme/programme.njk', model);
  }
}
