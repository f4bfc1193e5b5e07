import { Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { CALLERS, type Callers } from '../../../auth/callers.js';
import { ENGINE, type Engine } from '../../../engine.js';
import { casePage } from '../../cases/case-page.js';
import type { PageRequest } from '../../page-request.js';
import { PAGES, type Pages } from '../../pages.js';
import { WebController } from '../../web-controller.js';
import { drawingOf } from '../drawing.js';
import { planParts } from './plan-parts.js';

/** The plan for everybody's return while it waits for an answer, of a case at the root of a chain. */
@WebController('cases')
export class CaseReturnController {
  constructor(
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(CALLERS) private readonly callers: Callers,
    @Inject(PAGES) private readonly pages: Pages,
  ) {}

  @Get(':id/return')
  async show(@Req() request: PageRequest, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const page = await casePage({ engine: this.engine, callers: this.callers }, request, id, 'return');
    const { known, names, caller, seen } = page;
    const drawing = await drawingOf(this.engine, known.shownThen, { me: caller.id, names }, new Map());
    const sections = await planParts(this.engine, caller, known, drawing, seen);
    return this.pages.show(request, response, 'case/return.njk', { ...page.model, sections });
  }
}
