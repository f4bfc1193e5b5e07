import { Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { localDate } from '#libs/kernel/calendar.js';
import { serves } from '#libs/domain/process/index.js';
import { addresseesText, counted, namesFrom, school, type Names } from '#libs/words/index.js';
import { dueSources } from '#libs/words/policy/marks.js';
import { lightOf, scopeText } from '#libs/words/policy/register.js';
import type { PolicyItem } from '#libs/read-models/policy-register/query.js';
import { CALLERS, type Callers } from '../../auth/callers.js';
import { ENGINE, type Engine } from '../../engine.js';
import { policiesFor, seesRegister } from '../../queries/policies-of.js';
import { sendCsv } from '../lists/csv.js';
import { addressOf, filterModel, readFilter } from '../lists/filter.js';
import type { PageRequest } from '../page-request.js';
import { PAGES, type Pages } from '../pages.js';
import { WebController } from '../web-controller.js';
import { registerFields, registerQuery } from './register-filter.js';
import { ownersIn, registerLines } from './register-lines.js';

const columns = ['Number', 'Title', 'How it stands', 'Next review due', 'What says so', 'Other dates', 'Owner', 'For', 'Open findings', 'Address']; // prettier-ignore

/** The register of policies: what is in force, when each is reviewed next, and what is open about it. */
@WebController('policies')
export class PolicyRegisterController {
  constructor(
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(CALLERS) private readonly callers: Callers,
    @Inject(PAGES) private readonly pages: Pages,
  ) {}

  @Get()
  async show(@Req() request: PageRequest, @Res() response: Response): Promise<void> {
    const { caller, items, names, filter, asked, whole } = await this.asked(request);
    const late = lightsOf(items, caller.at).filter(({ colour }) => colour === 'red').length;
    return this.pages.show(request, response, 'policies/register.njk', {
      title: 'Policies',
      filter,
      whole,
      lines: registerLines(this.engine, caller, items, names),
      count: `${counted(items.length, 'policy')}${whole && late ? `, ${late} overdue` : ''}`,
      assumed: items.some(({ assumed, due }) => assumed && due),
      csv: addressOf('/policies/register.csv', asked.values),
      registers: caller.roles.some((held) => serves(held, 'HR')),
    });
  }

  @Get('register.csv')
  async csv(@Req() request: PageRequest, @Res() response: Response): Promise<void> {
    const { caller, items, names, whole } = await this.asked(request);
    const lights = lightsOf(items, caller.at);
    let sent = false;
    await sendCsv(response, 'policies.csv', columns, async () => {
      if (sent) return undefined;
      sent = true;
      return items.map((item, at) => [
        item.reference,
        item.title,
        lights[at]!.text,
        item.due,
        whole ? item.dueFrom && dueSources[item.dueFrom] : undefined,
        whole ? item.conflicts : undefined,
        whole ? addresseesText([item.owner], names) : undefined,
        scopeText(item.scope, (one) => school(names, one)),
        whole ? item.openFindings : undefined,
        whole ? `/cases/${item.policy}` : `/policies/${item.policy}/read`,
      ]);
    });
  }

  /** A policy's page is that of its case. */
  @Get(':id')
  one(@Res() response: Response, @Param('id') id: string): void {
    response.redirect(303, `/cases/${encodeURIComponent(id)}`);
  }

  private async asked(request: PageRequest) {
    const caller = this.callers.personOf(request);
    const whole = seesRegister(caller);
    const all = await policiesFor(this.engine, caller, {});
    const names = await this.names(all);
    const fields = registerFields(this.engine, all, names, whole);
    const asked = readFilter(fields, request.query);
    const items = await policiesFor(this.engine, caller, registerQuery(asked.values, caller));
    return { caller, whole, names, asked, items, filter: filterModel('/policies', fields, asked) };
  }

  private async names(items: readonly PolicyItem[]): Promise<Names> {
    const schools = this.engine.directory.current().schools();
    const staff = await this.engine.names([...new Set(ownersIn(items))]);
    return namesFrom(staff, new Map(schools.map(({ id, name }) => [id, name])));
  }
}
const lightsOf = (items: readonly PolicyItem[], at: Parameters<typeof localDate>[0]) =>
  items.map((item) => lightOf(item, localDate(at)));
