import { Get, Inject, Param, Post, Req, Res, type OnModuleDestroy } from '@nestjs/common';
import type { Response } from 'express';
import { processOfCase } from '#libs/http/case-id.js';
import { problemError } from '#libs/http/problem-kinds.js';
import { instant } from '#libs/kernel/index.js';
import { NotDone } from '#libs/operations/log.js';
import { CALLERS, type Callers } from '../../auth/callers.js';
import { ENGINE, type Engine } from '../../engine.js';
import type { PageRequest } from '../page-request.js';
import { PAGES, type Pages } from '../pages.js';
import { WebController } from '../web-controller.js';
import { confirmations, type Question } from './confirm.js';
import { CONSOLE, operatorOf, type Console } from './console.js';
import { nudge, restart } from './workflows/act.js';
import { findStuck, wrongWith } from './workflows/find-stuck.js';

const addressOf = (stream: string) => `/operations/workflows/${stream}`;
const common = (stream: string) => ({
  facts: [{ key: 'Case', value: stream }],
  back: { href: addressOf(stream), text: 'This workflow' },
});
const nudgeOf = (stream: string): Question => ({
  ...common(stream),
  title: 'Tell a workflow to look',
  action: `${addressOf(stream)}/nudge`,
  says: [
    'It reads its stream and acts on what it finds. Where none runs, one is started from the log. It can be done at any time.',
  ],
  button: 'Tell it to look',
});
const restartOf = (stream: string): Question => ({
  ...common(stream),
  title: 'Restart a workflow from the log',
  action: `${addressOf(stream)}/restart`,
  says: ['A new one starts where the log is: no decision and no deadline is lost, and nothing is told twice.'],
  warning:
    'The run that is there is ended, and Temporal keeps its history only for its retention. Look at its last failure first.',
  button: 'End it and start it again',
});
const away = 'Temporal does not answer. See that it runs; deadlines and reminders wait for it, decisions do not.';

/** The workflows of open cases: those that are stuck, and what can be done about one. */
@WebController('operations/workflows')
export class WorkflowsController implements OnModuleDestroy {
  private readonly confirm: ReturnType<typeof confirmations>;
  constructor(
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(CONSOLE) private readonly console: Console,
    @Inject(CALLERS) private readonly callers: Callers,
    @Inject(PAGES) private readonly pages: Pages,
  ) {
    this.confirm = confirmations(pages);
  }

  async onModuleDestroy() {
    await this.console.workflows?.close();
  }

  @Get()
  async list(@Req() request: PageRequest, @Res() response: Response) {
    operatorOf(this.callers, request);
    const { workflows } = this.console;
    const findings = workflows && (await findStuck(this.engine.store.pool, workflows).catch(() => undefined));
    const problem = !workflows ? 'TEMPORAL_ADDRESS is not set for this gateway.' : !findings ? away : undefined;
    await this.pages.show(request, response, 'operations/workflows.njk', { title: 'Workflows', findings, problem });
  }

  @Get(':stream')
  async one(@Req() request: PageRequest, @Res() response: Response, @Param('stream') stream: string) {
    operatorOf(this.callers, request);
    const found = await this.caseOf(stream);
    const { workflows } = this.console;
    const run = await workflows?.run(stream).catch(() => null);
    const [known, failure] = run
      ? await Promise.all([
          run.runs ? workflows!.known(stream).catch(() => undefined) : undefined,
          workflows!.lastFailure(stream).catch(() => undefined),
        ])
      : [];
    await this.pages.show(request, response, 'operations/workflow.njk', {
      title: 'Workflow of a case',
      stream,
      ...found,
      problem: !workflows ? 'TEMPORAL_ADDRESS is not set for this gateway.' : run === null ? away : undefined,
      run: run && { ...run, startedAt: instant(run.startedAt.getTime()) },
      wrong: found.open && run !== null ? wrongWith(run ?? undefined)?.says : undefined,
      known,
      behind: known && known.version < found.version,
      failure,
    });
  }

  @Get(':stream/nudge')
  async askNudge(@Req() request: PageRequest, @Res() response: Response, @Param('stream') stream: string) {
    operatorOf(this.callers, request);
    await this.caseOf(stream);
    await this.confirm.ask(request, response, nudgeOf(stream));
  }
  @Post(':stream/nudge')
  async nudge(@Req() request: PageRequest, @Res() response: Response, @Param('stream') stream: string) {
    const { id } = operatorOf(this.callers, request);
    await this.caseOf(stream);
    const perform = (by: Parameters<typeof nudge>[2]) => nudge(this.engine.store.pool, this.reached(), by, stream);
    await this.confirm.carryOut(request, response, nudgeOf(stream), id, perform);
  }

  @Get(':stream/restart')
  async askRestart(@Req() request: PageRequest, @Res() response: Response, @Param('stream') stream: string) {
    operatorOf(this.callers, request);
    await this.caseOf(stream);
    await this.confirm.ask(request, response, restartOf(stream));
  }
  @Post(':stream/restart')
  async restart(@Req() request: PageRequest, @Res() response: Response, @Param('stream') stream: string) {
    const { id } = operatorOf(this.callers, request);
    await this.caseOf(stream);
    const perform = (by: Parameters<typeof restart>[2]) => restart(this.engine.store.pool, this.reached(), by, stream);
    await this.confirm.carryOut(request, response, restartOf(stream), id, perform);
  }

  private reached() {
    if (!this.console.workflows) throw new NotDone('TEMPORAL_ADDRESS is not set for this gateway.');
    return this.console.workflows;
  }
  /** Of a case its place only: no title, no content. */
  private async caseOf(stream: string) {
    if (!processOfCase(stream)) throw problemError('NotFound');
    const sql = 'select version, open, process from cases where stream_id = $1';
    const { rows } = await this.engine.store.pool.query<{ version: number; open: boolean; process: string }>(sql, [
      stream,
    ]);
    if (!rows[0]) throw problemError('NotFound');
    return rows[0];
  }
}
