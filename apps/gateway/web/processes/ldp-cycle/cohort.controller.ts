import { Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { CALLERS, type Callers } from '../../../auth/callers.js';
import { ENGINE, type Engine } from '../../../engine.js';
import { casePage } from '../../cases/case-page.js';
import type { PageRequest } from '../../page-request.js';
import { PAGES, type Pages } from '../../pages.js';
import { WebController } from '../../web-controller.js';
import { intakeDrawing } from './overview.js';
import { agendaPart, candidatePart, candidateTextTypes, reviewsParts, reviewTextTypes } from './parts.js';

/** The applicants of an intake as its panel judges them, and the progress reviews of its cohort. */
@WebController('cases')
export class CaseCohortController {
  constructor(
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(CALLERS) private readonly callers: Callers,
    @Inject(PAGES) private readonly pages: Pages,
  ) {}

  @Get(':id/candidates')
  async candidates(@Req() request: PageRequest, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const page = await casePage({ engine: this.engine, callers: this.callers }, request, id, 'candidates');
    const drawing = await intakeDrawing(this.engine, page, candidateTextTypes);
    const sections = drawing.seen.candidates.flatMap(({ candidate }) => candidatePart(drawing, candidate));
    return this.pages.show(request, response, 'case/ldp/sections.njk', { ...page.model, sections });
  }

  @Get(':id/reviews')
  async reviews(@Req() request: PageRequest, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const page = await casePage({ engine: this.engine, callers: this.callers }, request, id, 'reviews');
    const drawing = await intakeDrawing(this.engine, page, reviewTextTypes);
    const sections = [...agendaPart(drawing), ...reviewsParts(drawing)];
    return this.pages.show(request, response, 'case/ldp/sections.njk', { ...page.model, sections });
  }
}
