import { Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { CALLERS, type Callers } from '../../../auth/callers.js';
import { ENGINE, type Engine } from '../../../engine.js';
import { casePage } from '../../cases/case-page.js';
import type { CaseTab } from '../../cases/tabs.js';
import type { PageRequest } from '../../page-request.js';
import { PAGES, type Pages } from '../../pages.js';
import { WebController } from '../../web-controller.js';
import type { Part } from '../ldp/drawing.js';
import type { OfIntake } from './drawing.js';
import { candidatesParts, panelPart } from './intake-parts.js';
import { progressPart } from './judging-parts.js';
import { intakeOnPage } from './overview.js';
import { participantsParts } from './participants-parts.js';
import { agendaPart, actionsPart, pastReviews, plansPart, reviewTexts, statusesPart } from './review-parts.js';

const candidates = (drawing: OfIntake): readonly Part[] => [
  ...candidatesParts(drawing),
  ...progressPart(drawing),
  ...panelPart(drawing),
];
const reviews = (drawing: OfIntake): readonly Part[] => {
  const { review } = drawing.seen;
  const open = review
    ? [
        ...agendaPart(drawing, review.agenda),
        ...statusesPart(drawing, review.review),
        ...actionsPart(drawing, { review: review.review }),
        ...plansPart(drawing, review.review),
      ]
    : [];
  return [...open, ...pastReviews(drawing).flatMap(({ title, parts }) => [{ title }, ...parts])];
};

/** Who is in an intake, how those who take part get on, and the progress reviews of its cohort. */
@WebController('cases')
export class CaseCohortController {
  constructor(
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(CALLERS) private readonly callers: Callers,
    @Inject(PAGES) private readonly pages: Pages,
  ) {}

  @Get(':id/candidates')
  candidates(@Req() request: PageRequest, @Res() response: Response, @Param('id') id: string): Promise<void> {
    return this.tab(request, response, { id, tab: 'candidates', texts: [], draws: candidates });
  }

  @Get(':id/participants')
  participants(@Req() request: PageRequest, @Res() response: Response, @Param('id') id: string): Promise<void> {
    return this.tab(request, response, {
      id,
      tab: 'participants',
      texts: ['StatusRecorded'],
      draws: participantsParts,
    });
  }

  @Get(':id/reviews')
  reviews(@Req() request: PageRequest, @Res() response: Response, @Param('id') id: string): Promise<void> {
    return this.tab(request, response, { id, tab: 'reviews', texts: reviewTexts, draws: reviews });
  }

  private async tab(
    request: PageRequest,
    response: Response,
    {
      id,
      tab,
      texts,
      draws,
    }: Readonly<{
      id: string;
      tab: CaseTab;
      texts: readonly string[];
      draws: (drawing: OfIntake) => readonly Part[];
    }>,
  ): Promise<void> {
    const page = await casePage({ engine: this.engine, callers: this.callers }, request, id, tab);
    const drawing = await intakeOnPage(this.engine, page, texts);
    return this.pages.show(request, response, 'case/ldp/sections.njk', { ...page.model, sections: draws(drawing) });
  }
}
