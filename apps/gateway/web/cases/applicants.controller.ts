import { Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { problemError } from '#libs/http/problem-kinds.js';
import { CALLERS, type Callers } from '../../auth/callers.js';
import { ENGINE, type Engine } from '../../engine.js';
import { noteApplications } from '../../queries/note-state.js';
import type { PageRequest } from '../page-request.js';
import { PAGES, type Pages } from '../pages.js';
import { WebController } from '../web-controller.js';
import type { PostPage } from '../processes/internal-post/post-page.js';
import { applicantView } from './applicant-view.js';
import { applicantsTexts, applicantsView } from './applicants-view.js';
import { casePage } from './case-page.js';

/** Who applied for a post, and what came of it: for who oversees it, and for its panel. */
@WebController('cases')
export class CaseApplicantsController {
  constructor(
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(CALLERS) private readonly callers: Callers,
    @Inject(PAGES) private readonly pages: Pages,
  ) {}

  @Get(':id/applicants')
  async all(@Req() request: PageRequest, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const page = await this.page(request, id);
    const texts = await this.engine.vault.read(applicantsTexts(page));
    if (texts.size) page.known.noted('reason');
    noteApplications(page.known, page.caller, page.seen.applications, texts);
    return this.pages.show(request, response, 'case/applicants.njk', { ...page.model, ...applicantsView(page, texts) });
  }

  @Get(':id/applicants/:application')
  async one(
    @Req() request: PageRequest,
    @Res() response: Response,
    @Param('id') id: string,
    @Param('application') application: string,
  ): Promise<void> {
    const page = await this.page(request, id);
    const view = await applicantView(this.engine, page, application);
    if (!view) throw problemError('NotFound');
    const title = `${view.name}: ${page.model.case.title}`;
    return this.pages.show(request, response, 'case/applicant.njk', { ...page.model, ...view, title });
  }

  private async page(request: PageRequest, id: string) {
    const parts = { engine: this.engine, callers: this.callers };
    return (await casePage(parts, request, id, 'applicants')) as PostPage;
  }
}
