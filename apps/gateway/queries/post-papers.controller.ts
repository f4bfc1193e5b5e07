import { Controller, Get, Inject, Param, Req } from '@nestjs/common';
import { z } from 'zod';
import type { Caller } from '#libs/access/index.js';
import type { SeenPost } from '#libs/access/internal-post/index.js';
import { datesOf } from '#libs/case-file/dates.js';
import { interviewsOf } from '#libs/case-file/interviews.js';
import { matrixOf } from '#libs/case-file/matrix.js';
import { offersOf } from '#libs/case-file/offers.js';
import { panelOf } from '#libs/case-file/panel.js';
import type { Telling } from '#libs/case-file/told.js';
import { decodeCursor, pageOf } from '#libs/http/cursor.js';
import { problemError } from '#libs/http/problem-kinds.js';
import { placeOf } from '#libs/read-models/case-register/query.js';
import { CALLERS, type Callers } from '../auth/callers.js';
import { ENGINE, type Engine } from '../engine.js';
import type { GatewayRequest } from '../request.js';
import { dependentsOf } from './dependents.js';
import { knownCase, type KnownCase } from './known-case.js';
import { noticesOfPost } from './notices-of-post.js';
import { noteScores } from './note-state.js';
import { listQuery } from './post-schemas.js';
import { queryOf } from './query.js';
import { noQuery } from './schemas.js';

const casePlace = z.tuple([z.iso.datetime(), z.string().regex(/^[a-z0-9-]{1,120}$/)]);
type View = KnownCase['view'];
const overseers: readonly View[] = ['whole'];
const judging: readonly View[] = ['whole', 'panel'];
const concerned: readonly View[] = ['whole', 'part'];
const everybody: readonly View[] = ['whole', 'panel', 'part'];

const told = ({ shown }: KnownCase): readonly Telling[] =>
  shown.map(({ event, data }) => ({ type: event.event.type, at: event.at, data }) as Telling);
const seen = (known: KnownCase) => known.state(known.now) as SeenPost;

/** The papers of one post, each made of what its reader may see of the case. */
@Controller('cases')
export class PostPapersController {
  constructor(
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(CALLERS) private readonly callers: Callers,
  ) {}

  @Get(':id/matrix')
  async matrix(@Req() request: GatewayRequest, @Param('id') id: string) {
    const { known } = await this.post(request, id, judging);
    const { applications } = seen(known);
    for (const { id: application, statement } of applications) if (statement) known.noted('statement', application);
    const texts = await this.engine.vault.read(applications.flatMap(({ statement }) => statement ?? []));
    const statements = new Map(applications.map((one) => [one.id, one.statement && texts.get(one.statement)]));
    const rows = matrixOf(seen(known));
    return { items: rows.map((row) => ({ ...row, statement: statements.get(row.application) ?? null })) };
  }

  @Get(':id/panel')
  async panel(@Req() request: GatewayRequest, @Param('id') id: string) {
    const { known } = await this.post(request, id, judging);
    const panel = panelOf(seen(known), told(known));
    if (!panel) throw problemError('NotFound');
    return panel;
  }

  @Get(':id/interviews')
  async interviews(@Req() request: GatewayRequest, @Param('id') id: string) {
    const { known, caller } = await this.post(request, id, everybody);
    noteScores(known, caller, seen(known).applications);
    return { items: interviewsOf(seen(known).applications) };
  }

  @Get(':id/offers')
  async offers(@Req() request: GatewayRequest, @Param('id') id: string) {
    const { known } = await this.post(request, id, concerned);
    return { items: offersOf(told(known)) };
  }

  @Get(':id/dates')
  async dates(@Req() request: GatewayRequest, @Param('id') id: string) {
    const { known } = await this.post(request, id, concerned);
    return { items: datesOf(told(known)) };
  }

  /** When the candidate could start, for each start date that is not agreed yet. */
  @Get(':id/notice')
  async notice(@Req() request: GatewayRequest, @Param('id') id: string) {
    const { known, caller } = await this.post(request, id, concerned);
    return { items: noticesOfPost(this.engine, caller, known) };
  }

  /** Other posts that an appointment of this case left vacant. */
  @Get(':id/dependents')
  async dependents(@Req() request: GatewayRequest, @Param('id') id: string) {
    const { known, caller, limit, cursor } = await this.listed(request, id);
    const place = decodeCursor(cursor, casePlace);
    const rows = await dependentsOf(this.engine.store.pool, caller, known.shown, limit + 1, place);
    return pageOf(rows, limit, placeOf, (row) => row);
  }

  private async listed(request: GatewayRequest, id: string) {
    const { limit, cursor } = queryOf(listQuery, request);
    const caller = this.callers.callerOf(request);
    return { ...(await this.known(caller, id, overseers)), limit, cursor };
  }

  private post(request: GatewayRequest, id: string, views: readonly View[]) {
    queryOf(noQuery, request);
    return this.known(this.callers.callerOf(request), id, views);
  }

  private async known(caller: Caller, id: string, views: readonly View[]) {
    const known = await knownCase(this.engine.store, caller, id);
    if (known.process.name !== 'internal-post') throw problemError('NotFound');
    if (!views.includes(known.view)) throw problemError('NotAllowed', { facts: { needs: views, view: known.view } });
    return { known, caller };
  }
}
