import { randomUUID } from 'node:crypto';
import { Get, Inject, Param, Post, Req, Res, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import type { Response } from 'express';
import { importsPeople, operates, type PersonCaller } from '#libs/access/index.js';
import { importedRows } from '#libs/directory/imports/apply.js';
import { failedRows } from '#libs/directory/imports/failed-rows.js';
import { countOutcomes } from '#libs/directory/imports/plan.js';
import { filesOf, findImport, listImports, previewImport, type PeopleImport } from '#libs/directory/imports/stage.js';
import { sweepImports } from '#libs/directory/imports/sweep.js';
import { inTransaction } from '#libs/event-store/index.js';
import { isUuid } from '#libs/http/case-id.js';
import { problemError } from '#libs/http/problem-kinds.js';
import { instant } from '#libs/kernel/index.js';
import { bringPeople, dropPeople, importPeople, undoPeople } from '#libs/operations/people.js';
import { CALLERS, type Callers } from '../../../auth/callers.js';
import { ENGINE, type Engine } from '../../../engine.js';
import { send } from '../../../reply.js';
import type { PageRequest } from '../../page-request.js';
import { PAGES, type Pages } from '../../pages.js';
import { checkFormToken } from '../../security/form-token.js';
import { WebController } from '../../web-controller.js';
import { confirmations } from '../confirm.js';
import { applyOf, dropOf, statusWords, undoOf } from './questions.js';
import { receiveFiles } from './receive-files.js';
import { importedView, plannedView } from './row-views.js';

const sweepEveryMs = 3_600_000;
const mostShown = 500;

/** The directory brought up to date from files: a look, then row by row, and back again. */
@WebController('operations/people')
export class PeopleImportController implements OnModuleInit, OnModuleDestroy {
  private readonly confirm: ReturnType<typeof confirmations>;
  private sweeper: NodeJS.Timeout | undefined;
  constructor(
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(CALLERS) private readonly callers: Callers,
    @Inject(PAGES) private readonly pages: Pages,
  ) {
    this.confirm = confirmations(pages);
  }

  onModuleInit() {
    this.sweeper = setInterval(() => void this.sweep(), sweepEveryMs).unref();
  }
  onModuleDestroy() {
    clearInterval(this.sweeper);
  }

  @Get()
  async list(@Req() request: PageRequest, @Res() response: Response) {
    await this.showList(request, response, this.importer(request));
  }

  @Post()
  async bring(@Req() request: PageRequest, @Res() response: Response) {
    const caller = this.importer(request);
    const brought = await receiveFiles(request, response);
    checkFormToken(request, brought.fields);
    const key = brought.fields['request'];
    const known = typeof key === 'string' && isUuid(key) ? key : undefined;
    const problem = brought.ok ? (known ? undefined : 'The form was not whole. Send it once more.') : brought.problem;
    if (problem || !brought.ok || !known) return this.showList(request, response, caller, problem);
    const { result } = await bringPeople(this.tables(), { request: known, actor: caller.id }, brought.files);
    await this.pages.goTo(request, response, `/operations/people/${known}`, { done: result });
  }

  @Get(':id')
  async one(@Req() request: PageRequest, @Res() response: Response, @Param('id') id: string) {
    const caller = this.importer(request);
    const found = await this.found(id);
    const waits = found.status === 'staged' || found.status === 'applying';
    const planned = waits ? await previewImport(this.engine.store.pool, this.engine.vault, found) : undefined;
    const done = await importedRows(this.engine.store.pool, id);
    const rows = found.status === 'staged' && planned ? planned.map(plannedView) : done.map(importedView);
    const counted = found.status === 'staged' && planned ? planned : done;
    const told = rows.filter(({ outcome }) => outcome !== 'As it was');
    await this.pages.show(request, response, 'operations/people-import.njk', {
      title: 'Import of people',
      it: operates(caller),
      import: await this.view(found),
      counts: countOutcomes(counted),
      rows: told.slice(0, mostShown),
      more: Math.max(0, told.length - mostShown),
      failedFiles: found.files
        ? [...new Set(done.filter(({ outcome }) => outcome === 'error').map(({ file }) => file))]
        : [],
      gone: waits && !planned,
    });
  }

  @Get(':id/failed/:file')
  async failed(
    @Req() request: PageRequest,
    @Res() response: Response,
    @Param('id') id: string,
    @Param('file') file: string,
  ) {
    this.importer(request);
    await this.found(id);
    const { pool } = this.engine.store;
    const lines = (await importedRows(pool, id)).flatMap((row) =>
      row.file === file && row.outcome === 'error' ? [row.line] : [],
    );
    const files = await inTransaction(pool, (client) => filesOf(client, this.engine.vault, id));
    const text = files && failedRows(files, file, lines);
    if (!text) throw problemError('NotFound');
    response.setHeader('Content-Disposition', `attachment; filename="not-taken-${file}"`);
    send(response, 200, 'text/csv; charset=utf-8', text);
  }

  @Get(':id/apply')
  async askApply(@Req() request: PageRequest, @Res() response: Response, @Param('id') id: string) {
    this.importer(request);
    await this.confirm.ask(request, response, applyOf(await this.found(id)));
  }
  @Post(':id/apply')
  async apply(@Req() request: PageRequest, @Res() response: Response, @Param('id') id: string) {
    const caller = this.importer(request);
    const question = applyOf(await this.found(id));
    await this.confirm.carryOut(request, response, question, caller.id, async (by) => {
      const outcome = await importPeople(this.tables(), { ...by, actor: caller.id }, id);
      await this.engine.directory.refresh();
      return outcome;
    });
  }

  @Get(':id/drop')
  async askDrop(@Req() request: PageRequest, @Res() response: Response, @Param('id') id: string) {
    this.importer(request);
    await this.confirm.ask(request, response, dropOf(await this.found(id)));
  }
  @Post(':id/drop')
  async drop(@Req() request: PageRequest, @Res() response: Response, @Param('id') id: string) {
    const caller = this.importer(request);
    await this.confirm.carryOut(request, response, dropOf(await this.found(id)), caller.id, (by) =>
      dropPeople(this.tables(), { ...by, actor: caller.id }, id),
    );
  }

  @Get(':id/undo')
  async askUndo(@Req() request: PageRequest, @Res() response: Response, @Param('id') id: string) {
    this.importer(request);
    await this.confirm.ask(request, response, undoOf(await this.found(id)));
  }
  @Post(':id/undo')
  async undo(@Req() request: PageRequest, @Res() response: Response, @Param('id') id: string) {
    const caller = this.importer(request);
    await this.confirm.carryOut(request, response, undoOf(await this.found(id)), caller.id, async (by) => {
      const outcome = await undoPeople(this.tables(), { ...by, actor: caller.id }, id);
      await this.engine.directory.refresh();
      return outcome;
    });
  }

  private importer(request: PageRequest): PersonCaller {
    const caller = this.callers.personOf(request);
    if (importsPeople(caller)) return caller;
    throw problemError('NotAllowed', {
      detail: 'People are imported by HR and IT of the whole trust. Ask them.',
      facts: { needs: 'HR or IT across the trust' },
    });
  }
  private async found(id: string): Promise<PeopleImport> {
    const found = isUuid(id) ? await findImport(this.engine.store.pool, id) : undefined;
    if (!found) throw problemError('NotFound');
    return found;
  }
  private async showList(request: PageRequest, response: Response, caller: PersonCaller, problem?: string) {
    await this.sweep();
    const imports = await Promise.all((await listImports(this.engine.store.pool)).map((one) => this.view(one)));
    const model = { title: 'Import people', it: operates(caller), imports, problem, requestKey: randomUUID() };
    await this.pages.show(request, response, 'operations/people.njk', model, problem ? 422 : 200);
  }
  private async view({ at, appliedAt, undoneAt, status, ...one }: PeopleImport) {
    const time = (date: Date | null) => (date ? instant(date.getTime()) : undefined);
    return {
      ...one,
      by: (await this.engine.names([one.by])).get(one.by) ?? one.by,
      status,
      at: time(at),
      appliedAt: time(appliedAt),
      undoneAt: time(undoneAt),
      state: statusWords[status],
    };
  }
  private tables() {
    return { pool: this.engine.store.pool, vault: this.engine.vault };
  }
  /** What can't be swept now is swept the next time. */
  private sweep(): Promise<void> {
    return sweepImports(this.engine.store.pool, this.engine.vault).catch(() => undefined);
  }
}
