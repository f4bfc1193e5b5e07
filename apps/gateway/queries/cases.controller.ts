import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { z } from 'zod';
import { caseScope } from '#libs/access/index.js';
import { decodeCursor, pageOf } from '#libs/http/cursor.js';
import { problemError } from '#libs/http/problem-kinds.js';
import { closedTo } from '#libs/read-models/case-register/closed-to.js';
import { listCases, placeOf } from '#libs/read-models/case-register/query.js';
import { CALLERS, type Callers } from '../auth/callers.js';
import { ENGINE, type Engine } from '../engine.js';
import type { GatewayRequest } from '../request.js';
import { knownCase, latest, needsScope } from './known-case.js';
import { queryOf } from './query.js';
import { caseQuery, casesQuery, timelineQuery } from './schemas.js';
import { showCase } from './show-case.js';
import { showTimeline } from './show-timeline.js';

const casePlace = z.tuple([z.iso.datetime(), z.string().regex(/^[a-z0-9-]{1,120}$/)]);
const entryPlace = z.tuple([z.int().min(0)]);

/** Cases, and what happened in one, as far as the caller may see them. */
@Controller('cases')
export class CasesController {
  constructor(
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(CALLERS) private readonly callers: Callers,
  ) {}

  @Get()
  async list(@Req() request: GatewayRequest) {
    const caller = this.callers.callerOf(request);
    needsScope(caller, 'cases:read');
    const { limit, cursor, ...filter } = queryOf(casesQuery, request);
    const { pool } = this.engine.store;
    const except = caller.kind === 'person' ? await closedTo(pool, caller.id) : [];
    const rows = await listCases(
      pool,
      caseScope(caller),
      { ...filter, except },
      limit + 1,
      decodeCursor(cursor, casePlace),
    );
    return pageOf(rows, limit, placeOf, (row) => row);
  }

  @Get(':id')
  async one(@Req() request: GatewayRequest, @Param('id') id: string, @Res({ passthrough: true }) response: Response) {
    const { version } = queryOf(caseQuery, request);
    const caller = this.callers.callerOf(request);
    const known = await knownCase(this.engine.store, caller, id, (events) => version ?? latest(events));
    if (version !== undefined && version > known.now.version) throw problemError('NotFound');
    response.setHeader('ETag', `"${known.then.version}"`);
    return showCase(this.engine, caller, known);
  }

  @Get(':id/timeline')
  async timeline(@Req() request: GatewayRequest, @Param('id') id: string) {
    const { limit, cursor, clause = '' } = queryOf(timelineQuery, request);
    const caller = this.callers.callerOf(request);
    const [after] = decodeCursor(cursor, entryPlace) ?? [0];
    const known = await knownCase(this.engine.store, caller, id);
    const rows = known.shown
      .filter(({ event }) => event.version > after && event.metadata.clause.startsWith(clause))
      .slice(0, limit + 1);
    const page = pageOf(
      rows,
      limit,
      ({ event }) => [event.version],
      (row) => row,
    );
    return { items: await showTimeline(this.engine, known, caller, page.items), next: page.next };
  }
}
