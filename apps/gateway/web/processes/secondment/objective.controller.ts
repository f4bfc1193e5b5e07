import { Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { CALLERS, type Callers } from '../../../auth/callers.js';
import { ENGINE, type Engine } from '../../../engine.js';
import { casePage } from '../../cases/case-page.js';
import { readableTexts } from '../../evidence/texts.js';
import type { PageRequest } from '../../page-request.js';
import { PAGES, type Pages } from '../../pages.js';
import { WebController } from '../../web-controller.js';
import { drawingOf } from './drawing.js';
import { objectivePart, reviewsParts } from './objective-parts.js';
import { textsIn } from './texts-in.js';

/** The objective of a secondment, and what home and host recorded of how it goes. */
@WebController('cases')
export class CaseObjectiveController {
  constructor(
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(CALLERS) private readonly callers: Callers,
    @Inject(PAGES) private readonly pages: Pages,
  ) {}

  @Get(':id/objective')
  async show(@Req() request: PageRequest, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const page = await casePage({ engine: this.engine, callers: this.callers }, request, id, 'objective');
    const { known, names, caller } = page;
    const ids = textsIn(known.shownThen, ['ObjectiveSet', 'ObjectiveOutcomeRecorded', 'ReviewRecorded']);
    const texts = await readableTexts(this.engine.vault, known, ids);
    const drawing = await drawingOf(this.engine, known.shownThen, { me: caller.id, names }, texts);
    return this.pages.show(request, response, 'case/secondment/objective.njk', {
      ...page.model,
      sections: [objectivePart(drawing), ...reviewsParts(drawing)],
    });
  }
}
