import { Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { CALLERS, type Callers } from '../../../auth/callers.js';
import { ENGINE, type Engine } from '../../../engine.js';
import { casePage } from '../../cases/case-page.js';
import { readableTexts } from '../../evidence/texts.js';
import type { PageRequest } from '../../page-request.js';
import { PAGES, type Pages } from '../../pages.js';
import { WebController } from '../../web-controller.js';
import { versionParts } from './agreement-parts.js';
import { versionsOf } from './agreements.js';
import { drawingOf } from './drawing.js';
import { textsIn } from './texts-in.js';

/** Every version of a secondment’s agreement, the newest first: its terms, who has signed it, and what it changes. */
@WebController('cases')
export class CaseAgreementController {
  constructor(
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(CALLERS) private readonly callers: Callers,
    @Inject(PAGES) private readonly pages: Pages,
  ) {}

  @Get(':id/agreement')
  async show(@Req() request: PageRequest, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const page = await casePage({ engine: this.engine, callers: this.callers }, request, id, 'agreement');
    const { known, names, caller } = page;
    const texts = await readableTexts(
      this.engine.vault,
      known,
      textsIn(known.shownThen, ['AgreementWritten', 'AgreementSigned']),
    );
    const drawing = await drawingOf(this.engine, known.shownThen, { me: caller.id, names }, texts);
    const all = versionsOf(drawing.told);
    const versions = all.map((one, i) => ({ parts: versionParts(drawing, one, all[i - 1]) }));
    return this.pages.show(request, response, 'case/secondment/agreement.njk', {
      ...page.model,
      versions: versions.reverse(),
    });
  }
}
