import { Get, Inject, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { serves } from '#libs/domain/process/index.js';
import { localDate, plus } from '#libs/kernel/calendar.js';
import { type LocalDate, type StaffId } from '#libs/kernel/index.js';
import { dayText, erased } from '#libs/words/index.js';
import { CALLERS, type Callers } from '../../auth/callers.js';
import { ENGINE, type Engine } from '../../engine.js';
import { boardOf } from '../../queries/board-of.js';
import { overseenBy } from '../../queries/inbox-of.js';
import { filterModel, readFilter, type FilterField } from '../lists/filter.js';
import { schoolOptions } from '../lists/options.js';
import type { PageRequest } from '../page-request.js';
import { PAGES, type Pages } from '../pages.js';
import { WebController } from '../web-controller.js';
import { boardView } from './board-view.js';

/** The acting-up board: who holds what in the schools that somebody oversees, on a day, as known on a day. */
@WebController('board')
export class BoardPageController {
  constructor(
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(CALLERS) private readonly callers: Callers,
    @Inject(PAGES) private readonly pages: Pages,
  ) {}

  @Get()
  async show(@Req() request: PageRequest, @Res() response: Response): Promise<void> {
    const caller = this.callers.personOf(request);
    const options = schoolOptions(this.engine, overseenBy(this.engine, caller));
    const fields: readonly FilterField[] = [
      { kind: 'choice', name: 'school', label: 'School', options, otherwise: 'All' },
      { kind: 'day', name: 'on', label: 'On this day' },
      { kind: 'day', name: 'knownOn', label: 'As known on this day' },
    ];
    const filter = readFilter(fields, request.query);
    const { school, on, knownOn } = filter.values as Readonly<Record<string, LocalDate | undefined>>;
    const board = await boardOf(this.engine, caller, { school, on, knownOn });
    const trust = this.engine.directory.current();
    const people = [
      ...board.posts.flatMap(({ holders }) => holders.map(({ staff }) => staff)),
      ...board.chains.flat().flatMap(({ staff, insteadOf }) => [staff, ...(insteadOf ? [insteadOf.staff] : [])]),
    ];
    const known = await this.engine.names([...new Set(people)]);
    const today = localDate(caller.at);
    return this.pages.show(request, response, 'board/board.njk', {
      title: 'Who holds which post',
      filter: filterModel('/board', fields, filter),
      filterTitle: 'Choose the days',
      on: dayText(board.on),
      knownOn: knownOn ? dayText(knownOn) : undefined,
      days: { from: plus(today, '-P1Y'), to: plus(today, 'P1Y'), today },
      ...boardView(
        board,
        {
          nameOf: (staff: StaffId) => known.get(staff) ?? erased,
          schoolOf: (id) => trust.school(id)?.name ?? id,
        },
        {
          on: board.on,
          // What was known on a past day may be settled by now.
          arranges: (at) => !knownOn && caller.roles.some((held) => serves(held, 'HR', at)),
        },
      ),
    });
  }
}
