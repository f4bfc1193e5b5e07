import { Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { isForMe } from '#libs/access/index.js';
import { taskKey } from '#libs/domain/process/index.js';
import { problemError } from '#libs/http/problem-kinds.js';
import { oneTask } from '#libs/read-models/task-inbox/query.js';
import { askText } from '#libs/words/index.js';
import { CALLERS, type Callers } from '../../auth/callers.js';
import { ENGINE, type Engine } from '../../engine.js';
import { addressesFor } from '../../queries/inbox-of.js';
import { knownCase, type KnownCase } from '../../queries/known-case.js';
import { changesIn, endOf, namesOfChanges } from '../forms/flow/what-changed.js';
import { createDrafts, keptDays, type Drafts } from '../forms/flow/drafts.js';
import type { PageRequest } from '../page-request.js';
import { PAGES, type Pages } from '../pages.js';
import { WebController } from '../web-controller.js';
import { hereOf } from './here.js';
import { taskModel } from './task-model.js';

/** The page of a task: what is asked and why, the evidence, what was decided before, and the ways to answer. */
@WebController('tasks')
export class TaskPageController {
  private readonly drafts: Drafts;

  constructor(
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(CALLERS) private readonly callers: Callers,
    @Inject(PAGES) private readonly pages: Pages,
  ) {
    this.drafts = createDrafts(engine);
  }

  @Get(':case/:key')
  async show(
    @Req() request: PageRequest,
    @Res() response: Response,
    @Param('case') id: string,
    @Param('key') key: string,
  ): Promise<void> {
    const caller = this.callers.personOf(request);
    if (!taskKey.safeParse(key).success) throw problemError('NotFound');
    const known = await knownCase(this.engine.store, caller, id);
    const open = known.now.tasks[key];
    if (!open) return this.gone(request, response, known, key);
    const task = await oneTask(this.engine.store.pool, id, key);
    const forMe = task !== undefined && isForMe(caller, addressesFor(this.engine, caller), task);
    if (!forMe && known.view !== 'whole') throw problemError('NotFound');
    const model = await taskModel({ engine: this.engine, drafts: this.drafts }, caller, known, open);
    await this.pages.show(request, response, 'tasks/task.njk', model);
  }

  /** A task that was open once: what became of it, and who did that. */
  private async gone(request: PageRequest, response: Response, known: KnownCase, key: string): Promise<void> {
    const { id } = this.callers.personOf(request);
    const shown = endOf(known, key);
    if (!shown.length) throw problemError('NotFound');
    const names = await namesOfChanges(this.engine, known, shown);
    const begun = (await this.drafts.list(id, known.stream)).filter(({ form }) => form.startsWith(`/tasks/${known.stream}/${key}/`) && form !== hereOf(known.stream, key)); // prettier-ignore
    await this.pages.show(request, response, 'tasks/gone.njk', {
      title: 'This task is not open any more',
      ask: askText(key, known.process.name),
      changes: changesIn(known, shown, names, id),
      drafts: begun.map(({ form }) => form),
      keptDays,
      case: { href: `/cases/${known.stream}`, title: known.summary.title },
    });
  }
}
