import { Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { CALLERS, type Callers } from '../../auth/callers.js';
import { ENGINE, type Engine } from '../../engine.js';
import { casePage } from '../cases/case-page.js';
import type { PageRequest } from '../page-request.js';
import { PAGES, type Pages } from '../pages.js';
import { WebController } from '../web-controller.js';
import { readsModel } from './reads-page.js';

const beforeIn = (asked: unknown): number | undefined =>
  typeof asked === 'string' && /^\d{1,15}$/.test(asked) ? Number(asked) : undefined;

/** Who looked at what of a case: for HR of its school and the CEO. */
@WebController('cases')
export class CaseReadsController {
  constructor(
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(CALLERS) private readonly callers: Callers,
    @Inject(PAGES) private readonly pages: Pages,
  ) {}

  @Get(':id/reads')
  async show(@Req() request: PageRequest, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const page = await casePage({ engine: this.engine, callers: this.callers }, request, id, 'reads');
    const model = await readsModel(this.engine, page, beforeIn(request.query['before']));
    return this.pages.show(request, response, 'reads/reads.njk', model);
  }
}
