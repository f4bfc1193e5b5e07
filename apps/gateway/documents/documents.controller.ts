import { Controller, Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { RunCommand } from '#libs/commands/types.js';
import { headersOf, problem } from '#libs/http/problem-kinds.js';
import { CALLERS, type Callers } from '../auth/callers.js';
import { accepted } from '../commands/endpoint.js';
import { acceptsJson, idempotencyKey } from '../commands/headers.js';
import { ENGINE, RUN, type Engine } from '../engine.js';
import { knownCase } from '../queries/known-case.js';
import { queryOf } from '../queries/query.js';
import { noQuery } from '../queries/schemas.js';
import { sendJson, sendProblem } from '../reply.js';
import type { GatewayRequest } from '../request.js';
import { SETTINGS, type Settings } from '../settings.js';
import { attach } from './attach.js';
import { listDocuments } from './list-documents.js';
import { receiveFile } from './receive-file.js';
import { sendDocument } from './send-document.js';

/** Documents of a case: attached as a file of a form, listed, and opened one by one. */
@Controller()
export class DocumentsController {
  constructor(
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(CALLERS) private readonly callers: Callers,
    @Inject(RUN) private readonly run: RunCommand,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Post('cases/:id/documents')
  async attach(@Req() request: GatewayRequest, @Res() response: Response, @Param('id') id: string): Promise<void> {
    acceptsJson(request.headers);
    const key = idempotencyKey(request.headers);
    const caller = this.callers.personOf(request);
    const { engine, run } = this;
    const { documents } = this.settings;
    const { fields, file } = await receiveFile(request, response, documents.maxMb);
    const asked = { case: id, about: fields['about'] ?? '', key, file };
    const { command, answer } = await attach({ engine, run, documents }, caller, asked);
    request.note.case = id;
    request.note.command = command;
    request.note.outcome = answer.ok ? (answer.repeated ? 'repeated' : 'accepted') : answer.refusal;
    if (!answer.ok) {
      const { refusal, facts, clause } = answer;
      const said = problem(refusal, { refusal, facts, ...(clause && { clause }) });
      return sendProblem(response, said, headersOf(said));
    }
    const { document } = answer.events[0]!.event.data as { document: string };
    sendJson(response, 201, { ...accepted(answer), document }, { Location: `/documents/${document}` });
  }

  @Get('cases/:id/documents')
  async list(@Req() request: GatewayRequest, @Param('id') id: string) {
    queryOf(noQuery, request);
    const known = await knownCase(this.engine.store, this.callers.callerOf(request), id);
    return { items: await listDocuments(this.engine.vault, known) };
  }

  @Get('documents/:id')
  open(@Req() request: GatewayRequest, @Res() response: Response, @Param('id') id: string): Promise<void> {
    return sendDocument(this.engine, this.callers.callerOf(request), id, response);
  }
}
