import { Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { CALLERS, type Callers } from '../../../auth/callers.js';
import { ENGINE, type Engine } from '../../../engine.js';
import { casePage } from '../../cases/case-page.js';
import type { PageRequest } from '../../page-request.js';
import { PAGES, type Pages } from '../../pages.js';
import { WebController } from '../../web-controller.js';
import { fileDrawing } from './overview.js';
import { applicationTexts, applicationTextTypes, continuationParts, continuationTextTypes } from './parts.js';

/** What was written in somebody's file: statement, endorsement, feedback, and the reasons of each year's decision. */
@WebController('cases')
export class CaseWrittenController {
  constructor(
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(CALLERS) private readonly callers: Callers,
    @Inject(PAGES) private readonly pages: Pages,
  ) {}

  @Get(':id/written')
  async show(@Req() request: PageRequest, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const page = await casePage({ engine: this.engine, callers: this.callers }, request, id, 'written');
    const drawing = await fileDrawing(this.engine, page, [...applicationTextTypes, ...continuationTextTypes]);
    return this.pages.show(request, response, 'case/ldp/sections.njk', {
      ...page.model,
      sections: [...applicationTexts(drawing), ...continuationParts(drawing).filter(({ table }) => table)],
    });
  }
}
