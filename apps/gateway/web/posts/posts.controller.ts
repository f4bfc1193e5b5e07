import { Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { decodeCursor, pageOf } from '#libs/http/cursor.js';
import { problemError } from '#libs/http/problem-kinds.js';
import { localDate } from '#libs/kernel/calendar.js';
import { appliedPlace, casesAppliedTo } from '#libs/read-models/case-register/involving.js';
import { noteViews, placeOf } from '#libs/read-models/open-posts/query.js';
import { dayText } from '#libs/words/index.js';
import { CALLERS, type Callers } from '../../auth/callers.js';
import { ENGINE, type Engine } from '../../engine.js';
import { advertFor } from '../../queries/advert.js';
import { closedAdvertFor } from '../../queries/closed-advert.js';
import { caseOrNothing } from '../../queries/known-case.js';
import { postsOpenTo } from '../../queries/open-to.js';
import { ownApplications } from '../../queries/own-applications.js';
import { timePlace } from '../../queries/places.js';
import { addressOf } from '../lists/filter.js';
import type { PageRequest } from '../page-request.js';
import { PAGES, type Pages } from '../pages.js';
import { WebController } from '../web-controller.js';
import { applicationLine } from './application-lines.js';
import { closedLine, criteriaLines, ownAmong, postLine } from './post-lines.js';

const perPage = 20;
const cursorOf = ({ query: { cursor } }: PageRequest) => (typeof cursor === 'string' && cursor ? cursor : undefined);
const nextOf = (path: string, next: string | null) => (next ? addressOf(path, { cursor: next }) : undefined);

/** For staff: the posts that are open to them, and what has become of their own applications. */
@WebController()
export class PostsPagesController {
  constructor(
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(CALLERS) private readonly callers: Callers,
    @Inject(PAGES) private readonly pages: Pages,
  ) {}

  @Get('posts')
  async open(@Req() request: PageRequest, @Res() response: Response): Promise<void> {
    const caller = this.callers.personOf(request);
    const posts = await postsOpenTo(this.engine, caller, perPage + 1, decodeCursor(cursorOf(request), timePlace));
    const { items, next } = pageOf(posts, perPage, placeOf, (post) => post);
    const shown = items.map((post) => post.case);
    await noteViews(this.engine.store.pool, caller.id, shown, caller.at, localDate(caller.at));
    const own = await ownAmong(this.engine, caller, items);
    return this.pages.show(request, response, 'posts/posts.njk', {
      title: 'Posts open to me',
      posts: items.map((post) => ({ ...postLine(this.engine, post, caller), own: own.get(post.case) })),
      next: nextOf('/posts', next),
    });
  }

  @Get('posts/:case')
  async one(@Req() request: PageRequest, @Res() response: Response, @Param('case') id: string): Promise<void> {
    const caller = this.callers.personOf(request);
    const advert = await advertFor(this.engine, caller, id);
    const known = await caseOrNothing(this.engine.store, caller, id);
    if (!advert) {
      if (known) return response.redirect(303, `/cases/${known.stream}`);
      const closed = await closedAdvertFor(this.engine, caller, id);
      if (!closed) throw problemError('NotFound');
      return this.pages.show(request, response, 'posts/closed.njk', closedLine(this.engine, closed));
    }
    const own = await ownAmong(this.engine, caller, [advert]);
    return this.pages.show(request, response, 'posts/post.njk', {
      title: advert.title,
      post: postLine(this.engine, advert, caller),
      posts: advert.posts,
      secondment: advert.onSecondmentUntil && dayText(advert.onSecondmentUntil),
      own: own.get(advert.case),
      case: known && known.view !== 'part' ? `/cases/${known.stream}` : undefined,
      description: advert.specification.jobDescription,
      criteria: criteriaLines(advert.specification.criteria),
    });
  }

  @Get('applications')
  async applications(@Req() request: PageRequest, @Res() response: Response): Promise<void> {
    const caller = this.callers.personOf(request);
    const { store } = this.engine;
    const place = decodeCursor(cursorOf(request), timePlace);
    const cases = await casesAppliedTo(store.pool, caller.id, perPage + 1, place);
    const { items, next } = pageOf(cases, perPage, appliedPlace, (one) => one);
    const own = await Promise.all(items.map((one) => ownApplications(store, caller, one)));
    return this.pages.show(request, response, 'posts/applications.njk', {
      title: 'My applications',
      applications: own.map((one) => applicationLine(this.engine, one)),
      next: nextOf('/applications', next),
    });
  }
}
