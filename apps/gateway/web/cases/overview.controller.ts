import { Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { CALLERS, type Callers } from '../../auth/callers.js';
import { ENGINE, type Engine } from '../../engine.js';
import { showCase } from '../../queries/show-case.js';
import type { PageRequest } from '../page-request.js';
import { PAGES, type Pages } from '../pages.js';
import { WebController } from '../web-controller.js';
import { casePage } from './case-page.js';
import { download } from './download.js';
import { overviewView } from './overview-view.js';

/** The first page of a case. */
@WebController('cases')
export class CaseOverviewController {
  constructor(
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(CALLERS) private readonly callers: Callers,
    @Inject(PAGES) private readonly pages: Pages,
  ) {}

  @Get(':id')
  async show(@Req() request: PageRequest, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const page = await this.page(request, id);
    const view = await overviewView(this.engine, page);
    return this.pages.show(request, response, 'case/overview.njk', { ...page.model, ...view });
  }

  /** The same as the API shows; for whoever sees the whole case. */
  @Get(':id/case.json')
  async json(@Req() request: PageRequest, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const { caller, known } = await this.page(request, id);
    download(response, known, `case-${id}.json`, await showCase(this.engine, caller, known));
  }

  private page(request: PageRequest, id: string) {
    return casePage({ engine: this.engine, callers: this.callers }, request, id, 'overview');
  }
}
