import { Controller, Get, Inject, Req } from '@nestjs/common';
import { decodeCursor, pageOf } from '#libs/http/cursor.js';
import { localDate } from '#libs/kernel/calendar.js';
import { appliedAmong, appliedPlace, casesAppliedTo } from '#libs/read-models/case-register/involving.js';
import { noteViews, placeOf } from '#libs/read-models/open-posts/query.js';
import { CALLERS, type Callers } from '../auth/callers.js';
import { ENGINE, type Engine } from '../engine.js';
import type { GatewayRequest } from '../request.js';
import { postsOpenTo } from './open-to.js';
import { ownApplications } from './own-applications.js';
import { personOf } from './person.js';
import { timePlace } from './places.js';
import { listQuery } from './post-schemas.js';
import { queryOf } from './query.js';

/** For staff: the posts that are open to them, and what has become of their own applications. */
@Controller()
export class PostsController {
  constructor(
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(CALLERS) private readonly callers: Callers,
  ) {}

  @Get('posts/open')
  async open(@Req() request: GatewayRequest) {
    const { limit, cursor } = queryOf(listQuery, request);
    const caller = personOf(this.callers.callerOf(request));
    const { pool } = this.engine.store;
    const posts = await postsOpenTo(this.engine, caller, limit + 1, decodeCursor(cursor, timePlace));
    const page = pageOf(posts, limit, placeOf, (post) => post);
    const shown = page.items.map((post) => post.case);
    await noteViews(pool, caller.id, shown, caller.at, localDate(caller.at));
    const own = new Map<string, object | undefined>();
    for (const applied of await appliedAmong(pool, caller.id, shown))
      own.set(applied.case, (await ownApplications(this.engine.store, caller, applied)).applications.at(-1));
    const items = page.items.map(({ audience: _, ...post }) => ({ ...post, own: own.get(post.case) ?? null }));
    return { items, next: page.next };
  }

  @Get('me/applications')
  async applications(@Req() request: GatewayRequest) {
    const { limit, cursor } = queryOf(listQuery, request);
    const caller = personOf(this.callers.callerOf(request));
    const { store } = this.engine;
    const cases = await casesAppliedTo(store.pool, caller.id, limit + 1, decodeCursor(cursor, timePlace));
    const page = pageOf(cases, limit, appliedPlace, (one) => one);
    const items = [];
    for (const one of page.items) items.push(await ownApplications(store, caller, one));
    return { items, next: page.next };
  }
}
