import { Get, Inject, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { caseScope } from '#libs/access/index.js';
import { decodeCursor, pageOf } from '#libs/http/cursor.js';
import { closedTo } from '#libs/read-models/case-register/closed-to.js';
import { countCases, placeOf, type CasePlace } from '#libs/read-models/case-register/query.js';
import { timeText } from '#libs/words/index.js';
import { CALLERS, type Callers } from '../../auth/callers.js';
import { ENGINE, type Engine } from '../../engine.js';
import { timePlace } from '../../queries/places.js';
import { visibleCases } from '../../queries/visible-cases.js';
import type { PageRequest } from '../page-request.js';
import { PAGES, type Pages } from '../pages.js';
import { WebController } from '../web-controller.js';
import { caseFields, caseQuery } from './case-filter.js';
import { caseLines } from './case-lines.js';
import { countText, countedTo } from './count.js';
import { sendCsv } from './csv.js';
import { addressOf, filterModel, readFilter } from './filter.js';
import { startsFor } from './starts.js';

const perPage = 25;
const perCsvPage = 500;
const columns = ['Title', 'School', 'Kind of case', 'Status', 'Open', 'Opened', 'Last change', 'Address'];

/** The cases that a person may find, narrowed by what stands in the address. */
@WebController()
export class CasesListController {
  constructor(
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(CALLERS) private readonly callers: Callers,
    @Inject(PAGES) private readonly pages: Pages,
  ) {}

  @Get('cases')
  async list(@Req() request: PageRequest, @Res() response: Response): Promise<void> {
    const { caller, fields, asked, filter } = await this.asked(request);
    const { pool } = this.engine.store;
    const { cursor } = request.query;
    const place = decodeCursor(typeof cursor === 'string' && cursor ? cursor : undefined, timePlace);
    const page = pageOf(
      await visibleCases(this.engine.store, caller, filter, perPage + 1, place),
      perPage,
      placeOf,
      (row) => row,
    );
    const count = filter.waitsFor ? undefined : await countCases(pool, caseScope(caller), filter, countedTo);
    return this.pages.show(request, response, 'lists/cases.njk', {
      title: 'Cases',
      filter: filterModel('/cases', fields, asked),
      lines: caseLines(this.engine, page.items),
      count: countText(count, page.items.length, 'case'),
      first: cursor ? addressOf('/cases', asked.values) : undefined,
      next: page.next ? addressOf('/cases', { ...asked.values, cursor: page.next }) : undefined,
      csv: addressOf('/cases.csv', asked.values),
      starts: startsFor(caller),
    });
  }

  @Get('cases.csv')
  async csv(@Req() request: PageRequest, @Res() response: Response): Promise<void> {
    const { caller, filter } = await this.asked(request);
    let after: CasePlace | undefined;
    let done = false;
    await sendCsv(response, 'cases.csv', columns, async () => {
      if (done) return undefined;
      const rows = await visibleCases(this.engine.store, caller, filter, perCsvPage, after);
      done = rows.length < perCsvPage;
      const last = rows.at(-1);
      after = last && placeOf(last);
      return caseLines(this.engine, rows).map(({ title, school, kind, status, open, href }, i) => {
        const { openedAt, changedAt } = rows[i]!;
        return [title, school, kind, status, open ? 'yes' : 'no', timeText(openedAt), timeText(changedAt), href];
      });
    });
  }

  private async asked(request: PageRequest) {
    const caller = this.callers.personOf(request);
    const fields = await caseFields(this.engine, caller);
    const asked = readFilter(fields, request.query);
    const except = await closedTo(this.engine.store.pool, caller.id);
    const filter = { ...caseQuery(this.engine, caller, asked.values), except };
    return { caller, fields, asked, filter };
  }
}
