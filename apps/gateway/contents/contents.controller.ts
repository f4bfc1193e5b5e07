import { Controller, Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { keepsTrustFiles } from '#libs/access/index.js';
import { problemError } from '#libs/http/problem-kinds.js';
import { CALLERS, type Callers } from '../auth/callers.js';
import { acceptsJson } from '../commands/headers.js';
import { receiveFile } from '../documents/receive-file.js';
import { ENGINE, type Engine } from '../engine.js';
import { sendJson } from '../reply.js';
import type { GatewayRequest } from '../request.js';
import { SETTINGS, type Settings } from '../settings.js';
import { keptFile } from './kept-file.js';
import { sendContent } from './send-content.js';

const needs = { needs: ['HR', 'SLT', 'CEO', 'Head', 'Governor'] };

/** The trust's own files: texts of policies and versions of the rules, each under the hash by which commands name it. */
@Controller()
export class ContentsController {
  constructor(
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(CALLERS) private readonly callers: Callers,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Post('contents')
  async put(@Req() request: GatewayRequest, @Res() response: Response): Promise<void> {
    acceptsJson(request.headers);
    if (!keepsTrustFiles(this.callers.callerOf(request))) throw problemError('NotAllowed', { facts: needs });
    const { documents } = this.settings;
    const { file } = await receiveFile(request, response, documents.maxMb);
    const { bytes, mediaType } = await keptFile(documents, file);
    const kept = await this.engine.contents.put(bytes, mediaType);
    sendJson(response, 201, { ...kept, mediaType }, { Location: `/contents/${kept.hash}` });
  }

  @Get('contents/:hash')
  async get(@Req() request: GatewayRequest, @Res() response: Response, @Param('hash') hash: string): Promise<void> {
    const content = keepsTrustFiles(this.callers.callerOf(request)) ? await this.engine.contents.get(hash) : undefined;
    if (!content) throw problemError('NotFound');
    sendContent(response, content);
  }
}
