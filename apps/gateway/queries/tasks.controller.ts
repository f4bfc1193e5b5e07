import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { z } from 'zod';
import { addressesOf, isForMe, type PersonCaller } from '#libs/access/index.js';
import { taskKey } from '#libs/domain/process/index.js';
import { processOfCase } from '#libs/http/case-id.js';
import { decodeCursor, pageOf } from '#libs/http/cursor.js';
import { problemError } from '#libs/http/problem-kinds.js';
import { ProblemError } from '#libs/http/problem.js';
import { inbox, oneTask, placeOf } from '#libs/read-models/task-inbox/query.js';
import { CALLERS, type Callers } from '../auth/callers.js';
import { ENGINE, type Engine } from '../engine.js';
import type { GatewayRequest } from '../request.js';
import { knownCase } from './known-case.js';
import { queryOf } from './query.js';
import { noQuery, tasksQuery } from './schemas.js';
import { showTask } from './show-task.js';

const id = z.string().regex(/^[a-z0-9-]{1,120}$/);
const place = z.tuple([
  z.union([z.literal(0), z.literal(1)]),
  z.union([z.literal('infinity'), z.iso.datetime()]),
  z.iso.datetime(),
  id,
  taskKey,
]);

/** The inbox: what a person must do now, by person and by the roles that they hold at this instant. */
@Controller('tasks')
export class TasksController {
  constructor(
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(CALLERS) private readonly callers: Callers,
  ) {}

  @Get()
  async mine(@Req() request: GatewayRequest) {
    const { limit, cursor, process, school } = queryOf(tasksQuery, request);
    const caller = this.person(request);
    const of = { staff: caller.id, addresses: this.addresses(caller), process, school };
    const rows = await inbox(this.engine.store.pool, of, limit + 1, decodeCursor(cursor, place));
    return pageOf(
      rows,
      limit,
      (row) => placeOf(row, caller.id),
      (row) => showTask(row, caller.at, true),
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
    const caller = this.person(request);
    const task =
      processOfCase(id) && taskKey.safeParse(key).success ? await oneTask(this.engine.store.pool, id, key) : undefined;
    if (!task) throw problemError('NotFound');
    const forMe = isForMe(caller, this.addresses(caller), task);
    if (!forMe && !(await this.overseesCase(caller, id))) throw problemError('NotFound');
    response.setHeader('ETag', `"${task.version}"`);
    return showTask(task, caller.at, forMe);
  }

  private async overseesCase(caller: PersonCaller, id: string): Promise<boolean> {
    try {
      return (await knownCase(this.engine.store, caller, id)).view === 'whole';
    } catch (error) {
      if (error instanceof ProblemError) return false;
      throw error;
    }
  }

  private addresses(caller: PersonCaller) {
    return addressesOf(
      caller.id,
      caller.roles,
      this.engine.directory
        .current()
        .schools()
        .map((school) => school.id),
    );
  }

  private person(request: GatewayRequest): PersonCaller {
    const caller = this.callers.callerOf(request);
    if (caller.kind !== 'person') throw problemError('NotAllowed', { facts: { needs: 'a person' } });
    return caller;
  }
}
