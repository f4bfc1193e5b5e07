import { Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { RunCommand } from '#libs/commands/types.js';
import { problem as problemOf } from '#libs/http/problem-kinds.js';
import { ProblemError, type Problem } from '#libs/http/problem.js';
import { doneText } from '#libs/words/index.js';
import { CALLERS, type Callers } from '../../auth/callers.js';
import { attach } from '../../documents/attach.js';
import { receiveFile, type Received } from '../../documents/receive-file.js';
import { sendDocument } from '../../documents/send-document.js';
import { ENGINE, RUN, type Engine } from '../../engine.js';
import { SETTINGS, type Settings } from '../../settings.js';
import { casePage } from '../cases/case-page.js';
import type { PageRequest } from '../page-request.js';
import { PAGES, type Pages } from '../pages.js';
import { checkFormToken } from '../security/form-token.js';
import { safePath } from '../session/safe-path.js';
import { WebController } from '../web-controller.js';
import { documentsModel } from './documents-page.js';
import { fileProblem } from './file-problem.js';

const keyLike = /^[\x21-\x7e]{1,200}$/;
type Said = Readonly<{ chosen?: string; back?: string; key?: string }>;
const saidIn = (fields: Readonly<Record<string, unknown>>): Said => {
  const [chosen, back, key] = ['about', 'back', 'key'].map((name) => fields[name]);
  return {
    ...(typeof chosen === 'string' && { chosen }),
    ...(typeof back === 'string' && back && { back: safePath(back) }),
    ...(typeof key === 'string' && keyLike.test(key) && { key }),
  };
};

/** The documents of a case: a list, a form to attach one, and each as a file to keep. */
@WebController()
export class CaseDocumentsController {
  constructor(
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(CALLERS) private readonly callers: Callers,
    @Inject(PAGES) private readonly pages: Pages,
    @Inject(RUN) private readonly run: RunCommand,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get('cases/:id/documents')
  show(@Req() request: PageRequest, @Res() response: Response, @Param('id') id: string): Promise<void> {
    return this.page(request, response, id, saidIn(request.query));
  }

  @Post('cases/:id/documents')
  async attach(@Req() request: PageRequest, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const { documents } = this.settings;
    let received: Received | undefined;
    try {
      received = await receiveFile(request, response, documents.maxMb);
      checkFormToken(request, received.fields);
      const { chosen = '', back, key = '' } = saidIn(received.fields);
      const caller = this.callers.personOf(request);
      const asked = { case: id, about: chosen, key, file: received.file };
      const { command, answer } = await attach({ engine: this.engine, run: this.run, documents }, caller, asked);
      request.note.command = command;
      if (answer.ok)
        return await this.pages.goTo(request, response, back ?? `/cases/${id}/documents`, { done: doneText(command) });
      const { refusal, facts } = answer;
      return await this.page(request, response, id, saidIn(received.fields), problemOf(refusal, { facts }));
    } catch (error) {
      const known =
        error instanceof ProblemError && fileProblem(error.problem, documents.maxMb) ? error.problem : undefined;
      if (!known) throw error;
      return this.page(request, response, id, saidIn(received?.fields ?? {}), known);
    }
  }

  @Get('documents/:id')
  open(@Req() request: PageRequest, @Res() response: Response, @Param('id') id: string): Promise<void> {
    return sendDocument(this.engine, this.callers.callerOf(request), id, response);
  }

  /** With what was wrong with a file; another one can be chosen at once, under the key of the first form. */
  private async page(request: PageRequest, response: Response, id: string, said: Said, wrong?: Problem): Promise<void> {
    const page = await casePage({ engine: this.engine, callers: this.callers }, request, id, 'documents');
    const { documents } = this.settings;
    const model = await documentsModel(this.engine, documents, page, said);
    const error = wrong && fileProblem(wrong, documents.maxMb);
    return this.pages.show(request, response, 'documents/list.njk', { ...model, error }, wrong?.status ?? 200);
  }
}
