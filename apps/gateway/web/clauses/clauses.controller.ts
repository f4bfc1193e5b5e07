import { Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { allClauses, clauseById, type KnownClause } from '#libs/clauses/index.js';
import { problemError } from '#libs/http/problem-kinds.js';
import { localDate } from '#libs/kernel/calendar.js';
import { policiesByReference } from '#libs/read-models/policy-register/query.js';
import { commandText, counted, processNames } from '#libs/words/index.js';
import { lightOf } from '#libs/words/policy/register.js';
import { CALLERS, type Callers } from '../../auth/callers.js';
import { ENGINE, type Engine } from '../../engine.js';
import { casesOn, countedTo, shownTo, standingOnEach, tasksUnder } from '../../queries/clauses-of.js';
import { seesRegister } from '../../queries/policies-of.js';
import { caseLines } from '../lists/case-lines.js';
import { filterModel, readFilter, type FilterField } from '../lists/filter.js';
import { taskLines } from '../lists/task-lines.js';
import type { PageRequest } from '../page-request.js';
import { PAGES, type Pages } from '../pages.js';
import { WebController } from '../web-controller.js';
import { clauseAddress } from './clause-address.js';

const kinds: Readonly<Record<string, string>> = {
  pack: 'The trust’s own rules',
  law: 'The law',
  service: 'This service',
};
const ofText = (of: string): string => kinds[of] ?? `Policy ${of}`;
const fields: readonly FilterField[] = [
  {
    kind: 'choice',
    name: 'policy',
    label: 'Policy',
    options: [...new Set(allClauses.map(({ of }) => of))].map((of) => ({ value: of, text: ofText(of) })),
  },
  {
    kind: 'choice',
    name: 'clause',
    label: 'Clause',
    options: allClauses.map(({ id, text }) => ({ value: id, text })),
  },
];
const citedText = ({ cited }: KnownClause): readonly string[] => [
  ...new Set(
    cited.map(({ process, command }) =>
      process in processNames
        ? `${processNames[process as keyof typeof processNames]}: ${commandText(command, process)}`
        : commandText(command, process),
    ),
  ),
];

/** What everything stands on: each clause with what is open because of it, for those who check and for those who ask why. */
@WebController('clauses')
export class ClausesController {
  constructor(
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(CALLERS) private readonly callers: Callers,
    @Inject(PAGES) private readonly pages: Pages,
  ) {}

  @Get()
  async list(@Req() request: PageRequest, @Res() response: Response): Promise<void> {
    const caller = this.callers.personOf(request);
    const asked = readFilter(fields, request.query);
    const { policy, clause } = asked.values;
    const tasks = await tasksUnder(this.engine, caller, countedTo);
    const standing = standingOnEach(tasks);
    const shown = allClauses.filter(({ id, of }) => (!policy || of === policy) && (!clause || id === clause));
    return this.pages.show(request, response, 'clauses/clauses.njk', {
      title: 'Clauses',
      filter: filterModel('/clauses', fields, asked),
      count: counted(shown.length, 'clause'),
      more: tasks.length === countedTo && countedTo,
      lines: shown.map((one) => {
        const { tasks: open = 0, cases } = standing.get(one.id) ?? {};
        return {
          href: clauseAddress(one.id),
          text: one.text,
          facts: [
            `${counted(open, 'open task')} in ${counted(cases?.size ?? 0, 'case')}`,
            `${counted(citedText(one).length, 'thing')} that people do`,
          ],
        };
      }),
    });
  }

  @Get(':of/:place')
  async one(
    @Req() request: PageRequest,
    @Res() response: Response,
    @Param('of') of: string,
    @Param('place') place: string,
  ): Promise<void> {
    const clause = clauseById(`${of}/${place}`);
    if (!clause) throw problemError('NotFound');
    const caller = this.callers.personOf(request);
    const whole = seesRegister(caller);
    const tasks = await tasksUnder(this.engine, caller, shownTo + 1, clause.texts);
    const cases = await casesOn(this.engine, caller, clause);
    const policies = (await policiesByReference(this.engine.store.pool, of))
      .filter(({ standing }) => whole || standing === 'InForce')
      .map((item) => ({
        title: item.title,
        light: lightOf(item, localDate(caller.at)),
        href: whole ? `/cases/${item.policy}/clauses` : `/policies/${item.policy}/read`,
      }));
    return this.pages.show(request, response, 'clauses/clause.njk', {
      title: clause.text,
      of: ofText(of),
      policies,
      isPolicy: /^\d{3}$/.test(of),
      cited: citedText(clause),
      tasks: await taskLines(this.engine, caller, tasks.slice(0, shownTo)),
      cases: caseLines(this.engine, cases.slice(0, shownTo)),
      moreTasks: tasks.length > shownTo && shownTo,
      moreCases: cases.length > shownTo && shownTo,
    });
  }
}
