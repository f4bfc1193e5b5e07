import { randomUUID } from 'node:crypto';
import { Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { RunCommand } from '#libs/commands/types.js';
import { problemError } from '#libs/http/problem-kinds.js';
import { CALLERS, type Callers } from '../../auth/callers.js';
import { ENGINE, RUN, type Engine } from '../../engine.js';
import { knownCase } from '../../queries/known-case.js';
import { createDrafts } from '../forms/flow/drafts.js';
import { asking, type FlowParts } from '../forms/flow/flow.js';
import { createPeopleSearch } from '../forms/flow/people-search.js';
import { postPage } from '../forms/flow/post-form.js';
import { one, type Posted } from '../forms/posted.js';
import type { PageRequest } from '../page-request.js';
import { PAGES, type Pages } from '../pages.js';
import { WebController } from '../web-controller.js';
import { hereOf, postedOf, unsentBut } from './here.js';

const kebabed = /^[a-z][a-z0-9-]{0,60}$/;

/** The parts of a task that are sent from its own page: one is sent, and what was typed into the others is kept for their author. */
@WebController('tasks')
export class HereController {
  private readonly parts: FlowParts;

  constructor(
    @Inject(ENGINE) engine: Engine,
    @Inject(CALLERS) callers: Callers,
    @Inject(PAGES) pages: Pages,
    @Inject(RUN) run: RunCommand,
  ) {
    this.parts = { engine, callers, pages, run, drafts: createDrafts(engine), search: createPeopleSearch(engine) };
  }

  @Get(':case/:key/here')
  show(@Res() response: Response, @Param('case') id: string, @Param('key') key: string): void {
    response.redirect(303, `/tasks/${id}/${key}#here`);
  }

  @Post(':case/:key/here')
  async send(
    @Req() request: PageRequest,
    @Res() response: Response,
    @Param('case') id: string,
    @Param('key') key: string,
  ): Promise<void> {
    const body = (request.body ?? {}) as Posted;
    const row = one(body, '_row');
    const sent = row ? { ...postedOf(body, row), _version: one(body, '_version'), _do: 'continue' } : undefined;
    const command = sent && one(sent, '_command');
    if (command !== undefined && !kebabed.test(command)) throw problemError('NotFound');
    await this.keep(request, { id, key }, unsentBut(body, row));
    if (command === undefined)
      return this.parts.pages.goTo(request, response, `/tasks/${id}/${key}#here`, { done: 'What you typed is kept. Only you can read it.' }); // prettier-ignore
    request.body = sent;
    await postPage(await asking(this.parts, request, response, { kind: 'task', case: id, key, command }));
  }

  /** Keeps what is not sent yet, or forgets what was kept where nothing is left. */
  private async keep(request: PageRequest, { id, key }: Readonly<{ id: string; key: string }>, answers: Posted) {
    const { callers, drafts, engine } = this.parts;
    const caller = callers.personOf(request);
    const { stream, now } = await knownCase(engine.store, caller, id);
    const form = hereOf(stream, key);
    const [command] = now.tasks[key]?.task.answers ?? [];
    if (command === undefined || !Object.keys(answers).length) return drafts.drop(caller.id, form);
    await drafts.save(caller.id, { form, case: stream, command, key: randomUUID() }, { answers, fixed: {}, said: [] }); // prettier-ignore
    await drafts.sweep();
  }
}
