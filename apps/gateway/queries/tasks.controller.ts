import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { isForMe, overseeing, type PersonCaller } from '#libs/access/index.js';
import { taskKey } from '#libs/domain/process/index.js';
import { processOfCase } from '#libs/http/case-id.js';
import { decodeCursor, pageOf } from '#libs/http/cursor.js';
import { problemError } from '#libs/http/problem-kinds.js';
import { oneTask, placeOf } from '#libs/read-models/task-inbox/query.js';
import { CALLERS, type Callers } from '../auth/callers.js';
import { ENGINE, type Engine } from '../engine.js';
import type { GatewayRequest } from '../request.js';
import { addressesFor, overseenBy } from './inbox-of.js';
import { queryOf } from './query.js';
import { taskPlace } from './places.js';
import { noQuery, tasksQuery } from './schemas.js';
import { showTask } from './show-task.js';
import { seesWhole, visibleTasks } from './visible-tasks.js';

/** The inbox: what a person must do now, by person and by the roles that they hold at this instant. */
@Controller('tasks')
export class TasksController {
  constructor(
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(CALLERS) private readonly callers: Callers,
  ) {}

  @Get()
  async mine(@Req() request: GatewayRequest) {
    const { limit, cursor, of, q: words, ...filter } = queryOf(tasksQuery, request);
    const caller = this.callers.personOf(request);
    const addresses = this.addresses(caller);
    const among = of === 'me' ? { addresses } : { schools: this.overseen(caller) };
    const rows = await visibleTasks(
      this.engine.store,
      caller,
      { staff: caller.id, ...among },
      { ...filter, words },
      limit + 1,
      decodeCursor(cursor, taskPlace),
    );
    return pageOf(
      rows,
      limit,
      (row) => placeOf(row, caller.id),
      (row) => showTask(row, caller.at, isForMe(caller, addresses, row)),
    );
  }

  @Get(':case/:key')
  async one(
    @Req() request: GatewayRequest,
    @Param('case') id: string,
    @Param('key') key: string,
    @Res({ passthrough: true }) response: Response,
  ) {
    queryOf(noQuery, request);
    const caller = this.callers.personOf(request);
    const task =
      processOfCase(id) && taskKey.safeParse(key).success ? await oneTask(this.engine.store.pool, id, key) : undefined;
    if (!task) throw problemError('NotFound');
    const forMe = isForMe(caller, this.addresses(caller), task);
    if (!forMe && !(await seesWhole(this.engine.store, caller, id))) throw problemError('NotFound');
    response.setHeader('ETag', `"${task.version}"`);
    return showTask(task, caller.at, forMe);
  }

  private addresses(caller: PersonCaller) {
    return addressesFor(this.engine, caller);
  }

  private overseen(caller: PersonCaller) {
    const schools = overseenBy(this.engine, caller);
    if (!schools.length) throw problemError('NotAllowed', { facts: { needs: overseeing } });
    return schools;
  }
}
