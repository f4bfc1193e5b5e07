import { Get, Inject, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { z } from 'zod';
import { decodeCursor, pageOf } from '#libs/http/cursor.js';
import { ownNotices, placeOf } from '#libs/notices/own-notices.js';
import { CALLERS, type Callers } from '../../auth/callers.js';
import { ENGINE, type Engine } from '../../engine.js';
import { addressOf } from '../lists/filter.js';
import type { PageRequest } from '../page-request.js';
import { PAGES, type Pages } from '../pages.js';
import { WebController } from '../web-controller.js';
import { noticeLine } from './notice-lines.js';

const perPage = 20;
const place = z.tuple([z.iso.datetime(), z.string().max(500)]);

/** What somebody was told, the newest first; nobody sees the notices of another. */
@WebController('notices')
export class NoticesController {
  constructor(
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(CALLERS) private readonly callers: Callers,
    @Inject(PAGES) private readonly pages: Pages,
  ) {}

  @Get()
  async list(@Req() request: PageRequest, @Res() response: Response): Promise<void> {
    const { id, at } = this.callers.personOf(request);
    const { cursor } = request.query;
    const after = decodeCursor(typeof cursor === 'string' && cursor ? cursor : undefined, place);
    const rows = await ownNotices(this.engine.store.pool, id, perPage + 1, after);
    const { items, next } = pageOf(rows, perPage, placeOf, (row) => noticeLine(this.engine, row, at));
    return this.pages.show(request, response, 'notices/notices.njk', {
      title: 'Notices',
      notices: items,
      next: next ? addressOf('/notices', { cursor: next }) : undefined,
    });
  }
}
