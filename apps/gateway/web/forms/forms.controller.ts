import { Get, Inject, Post, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { RunCommand } from '#libs/commands/types.js';
import { CALLERS, type Callers } from '../../auth/callers.js';
import { SETTINGS, type Settings } from '../../settings.js';
import { ENGINE, RUN, type Engine } from '../../engine.js';
import type { PageRequest } from '../page-request.js';
import { PAGES, type Pages } from '../pages.js';
import { WebController } from '../web-controller.js';
import { showCopies } from './flow/copies.js';
import { createDrafts } from './flow/drafts.js';
import { asking, type Asking, type FlowParts } from './flow/flow.js';
import { createPeopleSearch } from './flow/people-search.js';
import { postCheck, postPage } from './flow/post-form.js';
import { showCheck, showForm } from './flow/show-form.js';
import { readContent } from './flow/read-content.js';
import type { Where } from './flow/where.js';

const ofTask = 'tasks/:case/:key/:command';
const ofCase = 'cases/:case/do/:command';
const ofNew = 'cases/new/:process';

const whereOf = ({ params }: PageRequest): Where => {
  const { case: id, key, command, process } = params as Readonly<Record<string, string | undefined>>;
  if (process !== undefined) return { kind: 'new', process };
  if (key !== undefined) return { kind: 'task', case: id ?? '', key, command: command ?? '' };
  return { kind: 'case', case: id ?? '', command: command ?? '' };
};

/** How people give a command in a browser: its pages, the check of the answers, and the sending. */
@WebController()
export class FormsController {
  private readonly parts: FlowParts;

  constructor(
    @Inject(ENGINE) engine: Engine,
    @Inject(CALLERS) callers: Callers,
    @Inject(PAGES) pages: Pages,
    @Inject(RUN) run: RunCommand,
    @Inject(SETTINGS) private readonly settings: Pick<Settings, 'documents'>,
  ) {
    this.parts = { engine, callers, pages, run, drafts: createDrafts(engine), search: createPeopleSearch(engine) };
  }

  @Get([`${ofTask}/copy`, `${ofCase}/copy`, `${ofNew}/copy`])
  copies(@Req() request: PageRequest, @Res() response: Response) {
    return this.act(request, response, showCopies);
  }

  @Get([`${ofTask}/check`, `${ofCase}/check`, `${ofNew}/check`])
  check(@Req() request: PageRequest, @Res() response: Response) {
    return this.act(request, response, showCheck);
  }

  @Post([`${ofTask}/check`, `${ofCase}/check`, `${ofNew}/check`])
  send(@Req() request: PageRequest, @Res() response: Response) {
    return this.act(request, response, postCheck);
  }

  @Get([ofTask, ofCase, ofNew])
  page(@Req() request: PageRequest, @Res() response: Response) {
    return this.act(request, response, showForm);
  }

  @Post([ofTask, ofCase, ofNew])
  async answer(@Req() request: PageRequest, @Res() response: Response) {
    await readContent(this.parts.engine, this.settings, request, response);
    return this.act(request, response, postPage);
  }

  private async act(request: PageRequest, response: Response, go: (asking: Asking) => Promise<void>): Promise<void> {
    await go(await asking(this.parts, request, response, whereOf(request)));
  }
}
