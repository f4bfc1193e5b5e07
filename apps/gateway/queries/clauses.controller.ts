import { Controller, Get, Inject, Param, Req } from '@nestjs/common';
import { isForMe } from '#libs/access/index.js';
import { allClauses, clauseById, type KnownClause } from '#libs/clauses/index.js';
import { problemError } from '#libs/http/problem-kinds.js';
import { CALLERS, type Callers } from '../auth/callers.js';
import { ENGINE, type Engine } from '../engine.js';
import type { GatewayRequest } from '../request.js';
import { clausesQuery } from './clause-schemas.js';
import { casesOn, countedTo, shownTo, standingOnEach, tasksUnder } from './clauses-of.js';
import { addressesFor } from './inbox-of.js';
import { queryOf } from './query.js';
import { noQuery } from './schemas.js';
import { showTask } from './show-task.js';

const facts = ({ id, of, text, cited }: KnownClause) => ({ id, of, text, cited });

/** What everything stands on, and what of it a person may see. */
@Controller('clauses')
export class ClausesQueryController {
  constructor(
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(CALLERS) private readonly callers: Callers,
  ) {}

  @Get()
  async list(@Req() request: GatewayRequest) {
    const { policy } = queryOf(clausesQuery, request);
    const tasks = await tasksUnder(this.engine, this.callers.personOf(request), countedTo);
    const standing = standingOnEach(tasks);
    return {
      items: allClauses
        .filter(({ of }) => !policy || of === policy)
        .map((one) => {
          const { tasks: openTasks = 0, cases } = standing.get(one.id) ?? {};
          return { ...facts(one), openTasks, cases: cases?.size ?? 0 };
        }),
    };
  }

  @Get(':of/:place')
  async one(@Req() request: GatewayRequest, @Param('of') of: string, @Param('place') place: string) {
    queryOf(noQuery, request);
    const caller = this.callers.personOf(request);
    const clause = clauseById(`${of}/${place}`);
    if (!clause) throw problemError('NotFound');
    const addresses = addressesFor(this.engine, caller);
    const tasks = await tasksUnder(this.engine, caller, shownTo, clause.texts);
    return {
      ...facts(clause),
      tasks: tasks.map((task) => showTask(task, caller.at, isForMe(caller, addresses, task))),
      cases: (await casesOn(this.engine, caller, clause)).slice(0, shownTo),
    };
  }
}
