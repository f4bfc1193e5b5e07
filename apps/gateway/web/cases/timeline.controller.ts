import { Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { CALLERS, type Callers } from '../../auth/callers.js';
import { ENGINE, type Engine } from '../../engine.js';
import { showTimeline } from '../../queries/show-timeline.js';
import type { PageRequest } from '../page-request.js';
import { PAGES, type Pages } from '../pages.js';
import { WebController } from '../web-controller.js';
import { casePage } from './case-page.js';
import { download } from './download.js';
import { pageOfList, paginationOf } from './pages-of.js';
import { timelineEntries } from './timeline-entries.js';
import { filteredTimeline } from './timeline-filter.js';

const perPage = 50;
const address = (path: string, query: Readonly<Record<string, string | undefined>>) => {
  const given = Object.entries(query).flatMap(([name, value]) => (value ? [[name, value] as [string, string]] : []));
  return given.length ? `${path}?${new URLSearchParams(given).toString()}` : path;
};

/** What happened in a case, in sentences. */
@WebController('cases')
export class CaseTimelineController {
  constructor(
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(CALLERS) private readonly callers: Callers,
    @Inject(PAGES) private readonly pages: Pages,
  ) {}

  @Get(':id/timeline')
  async show(@Req() request: PageRequest, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const { caller, known, moment, names, model } = await casePage(
      { engine: this.engine, callers: this.callers },
      request,
      id,
      'timeline',
    );
    const { rows, all, oldestFirst, query, clauses, steps } = filteredTimeline(known, request.query);
    const { page, pages, items } = pageOfList(rows, request.query['page'], perPage);
    const kept = Object.fromEntries(new URLSearchParams(moment.past?.query));
    const path = `/cases/${id}/timeline`;
    const order = oldestFirst ? 'oldest' : undefined;
    const raw = known.view === 'whole';
    const entries = await showTimeline(this.engine, known, caller, items);
    return this.pages.show(request, response, 'case/timeline.njk', {
      ...model,
      entries: timelineEntries(entries, items, names, { raw, link: (version) => `/cases/${id}?version=${version}` }),
      live: moment.past ? undefined : { case: id, version: known.shown.at(-1)?.event.version ?? 0 },
      shownCount: rows.length,
      allCount: all,
      page,
      pages,
      clauses,
      steps,
      hidden: { ...kept, order },
      other: address(path, { ...kept, ...query, order: oldestFirst ? undefined : 'oldest' }),
      oldestFirst,
      clear: Object.keys(query).length ? address(path, { ...kept, order }) : undefined,
      pagination: paginationOf(page, pages, (n) => address(path, { ...kept, ...query, order, page: String(n) })),
      download: raw ? `${path}.json` : undefined,
    });
  }

  /** The same as the API shows, every entry at once; for whoever sees the whole case. */
  @Get(':id/timeline.json')
  async json(@Req() request: PageRequest, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const { caller, known } = await casePage({ engine: this.engine, callers: this.callers }, request, id, 'timeline');
    const items = await showTimeline(this.engine, known, caller, known.shownThen);
    download(response, known, `timeline-${id}.json`, { items, next: null });
  }
}
