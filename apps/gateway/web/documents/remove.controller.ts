import { randomUUID } from 'node:crypto';
import { Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { CommandRequest, RunCommand } from '#libs/commands/types.js';
import type { AnySpec } from '#libs/domain/process/index.js';
import { problemError } from '#libs/http/problem-kinds.js';
import type { CommandId } from '#libs/kernel/index.js';
import { doneText, refusalWords } from '#libs/words/index.js';
import { CALLERS, type Callers } from '../../auth/callers.js';
import { listDocuments } from '../../documents/list-documents.js';
import { ENGINE, RUN, type Engine } from '../../engine.js';
import { casePage } from '../cases/case-page.js';
import type { PageRequest } from '../page-request.js';
import { PAGES, type Pages } from '../pages.js';
import { WebController } from '../web-controller.js';
import { aboutText } from './about.js';
import { documentName } from './documents-page.js';

const command = 'RemoveDocument';
type Typed = Readonly<{ reason: string; key: string }>;
const typedIn = (body: unknown): Typed => {
  const { reason, key } = (body ?? {}) as Readonly<Record<string, unknown>>;
  return {
    reason: typeof reason === 'string' ? reason : '',
    key: typeof key === 'string' && /^[\x21-\x7e]{1,200}$/.test(key) ? key : randomUUID(),
  };
};

/** A document is removed for good: one page that asks why. */
@WebController('cases')
export class RemoveDocumentController {
  constructor(
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(CALLERS) private readonly callers: Callers,
    @Inject(PAGES) private readonly pages: Pages,
    @Inject(RUN) private readonly run: RunCommand,
  ) {}

  @Get(':id/documents/:document/remove')
  ask(@Req() request: PageRequest, @Res() response: Response, @Param('id') id: string): Promise<void> {
    return this.page(request, response, id, typedIn({}));
  }

  @Post(':id/documents/:document/remove')
  async remove(@Req() request: PageRequest, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const typed = typedIn(request.body);
    const { known, caller, names } = await casePage(
      { engine: this.engine, callers: this.callers },
      request,
      id,
      'documents',
    );
    const spec = known.process.specs[command] as AnySpec;
    const parsed = spec.schema.safeParse({ document: request.params['document'], reason: typed.reason });
    if (!parsed.success) {
      const wrong = typed.reason.trim()
        ? 'The reason must be 2,000 characters or fewer'
        : 'Say why the document is removed';
      return this.page(request, response, id, typed, wrong, 400);
    }
    const asked: CommandRequest = {
      stream: known.stream,
      commandId: `person:${caller.id}:${typed.key}` as CommandId,
      actor: { kind: 'person', id: caller.id },
      command: { type: command, data: parsed.data as object },
    };
    const answer = await this.run(asked);
    if (answer.ok) return this.pages.goTo(request, response, `/cases/${id}/documents`, { done: doneText(command) });
    const { heading, next } = refusalWords(answer.refusal, answer.facts, names);
    return this.page(request, response, id, typed, `${heading}. ${next}`, 409);
  }

  private async page(request: PageRequest, response: Response, id: string, typed: Typed, error?: string, status = 200) {
    const page = await casePage({ engine: this.engine, callers: this.callers }, request, id, 'documents');
    const listed = await listDocuments(this.engine.vault, page.known);
    const document = listed.find((one) => one.document === request.params['document']);
    if (!document)
      throw problemError('NotFound', { detail: 'The document is not there any more, or is not yours to see.' });
    const name = documentName(document);
    const shown = {
      name,
      about: aboutText(document, page),
      action: `/cases/${id}/documents/${document.document}/remove`,
    };
    const model = { ...page.model, title: `Remove ${name}`, document: shown, typed, error };
    return this.pages.show(request, response, 'documents/remove.njk', model, status);
  }
}
