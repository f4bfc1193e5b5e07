import { Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { problemError } from '#libs/http/problem-kinds.js';
import { CALLERS, type Callers } from '../../auth/callers.js';
import { ENGINE, type Engine } from '../../engine.js';
import { sendCsv } from '../lists/csv.js';
import { addressOf, filterModel } from '../lists/filter.js';
import type { PageRequest } from '../page-request.js';
import { PAGES, type Pages } from '../pages.js';
import { WebController } from '../web-controller.js';
import { maySee, readDashboard } from './asked.js';
import { barChart } from './chart.js';
import { isMeasure, measures } from './numbers.js';

/** How the trust's posts go: four measures, each as sentences, a chart, a table and a file. */
@WebController('dashboard')
export class DashboardController {
  constructor(
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(CALLERS) private readonly callers: Callers,
    @Inject(PAGES) private readonly pages: Pages,
  ) {}

  @Get()
  async show(@Req() request: PageRequest, @Res() response: Response): Promise<void> {
    const caller = this.callers.personOf(request);
    if (!maySee(caller))
      return this.pages.show(request, response, 'dashboard/not-yours.njk', { title: 'Dashboard' }, 403);
    const asked = await readDashboard(this.engine, caller, request.query);
    const of = { engine: this.engine, caller, asked };
    const all = await Promise.all(Object.values(measures).map((measure) => measure(of)));
    return this.pages.show(request, response, 'dashboard/dashboard.njk', {
      title: 'Dashboard',
      filter: filterModel('/dashboard', asked.fields, asked.asked),
      filterTitle: 'Narrow these numbers',
      linked: asked.linked,
      measures: await Promise.all(
        all.map(async (measure) => ({
          ...measure,
          svg: measure.nothing ? '' : await barChart(measure.chart, measure.bars),
          csv: addressOf(`/dashboard/${measure.id}.csv`, asked.asked.values),
        })),
      ),
    });
  }

  @Get(':name.csv')
  async csv(@Req() request: PageRequest, @Res() response: Response, @Param('name') name: string): Promise<void> {
    const caller = this.callers.personOf(request);
    if (!isMeasure(name) || !maySee(caller)) throw problemError('NotFound');
    const asked = await readDashboard(this.engine, caller, request.query);
    const { columns, rows } = await measures[name]({ engine: this.engine, caller, asked });
    let sent = false;
    await sendCsv(response, `${name}.csv`, columns, () => {
      if (sent) return Promise.resolve(undefined);
      sent = true;
      return Promise.resolve(rows.map((row) => row.map(({ text }) => text)));
    });
  }
}
