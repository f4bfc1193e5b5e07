import { Get, Inject, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { PersonCaller } from '#libs/access/index.js';
import { localDate } from '#libs/kernel/calendar.js';
import type { LocalDate, SchoolId } from '#libs/kernel/index.js';
import type { ResignationKind } from '#libs/resignation/index.js';
import { CALLERS, type Callers } from '../../auth/callers.js';
import { ENGINE, type Engine } from '../../engine.js';
import { ownSchool } from '../../queries/calendar-of.js';
import { noticeAt } from '../../queries/notice-of.js';
import { kindOf } from '../../queries/notices-of-post.js';
import { filterModel, readFilter, type Values, type Wrong } from '../lists/filter.js';
import type { PageRequest } from '../page-request.js';
import { PAGES, type Pages } from '../pages.js';
import { WebController } from '../web-controller.js';
import { noticeFields } from './notice-fields.js';
import { noticeView } from './notice-view.js';

const missing = (values: Values, wrong: readonly Wrong[]): readonly Wrong[] =>
  [
    { name: 'kind', text: 'Who resigns: choose one from the list' },
    { name: 'on', text: 'Day of the resignation: enter a day, for example 27 9 2026' },
    { name: 'school', text: 'School of the new post: choose one from the list' },
  ].filter(({ name }) => !values[name] && !wrong.some((one) => one.name === name));

/** For any member of staff: when somebody could start who resigns on a day. */
@WebController('notice-calculator')
export class NoticeCalculatorController {
  constructor(
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(CALLERS) private readonly callers: Callers,
    @Inject(PAGES) private readonly pages: Pages,
  ) {}

  @Get()
  async show(@Req() request: PageRequest, @Res() response: Response): Promise<void> {
    const caller = this.callers.personOf(request);
    const asked = Object.keys(request.query).length > 0;
    const fields = noticeFields(this.engine);
    const read = readFilter(fields, asked ? request.query : this.begin(caller));
    const wrong = [...read.wrong, ...missing(read.values, read.wrong)];
    return this.pages.show(request, response, 'calendars/notice.njk', {
      title: 'Notice calculator',
      form: filterModel('/notice-calculator', fields, asked ? { ...read, wrong } : read),
      answer: asked && !wrong.length ? this.answer(read.values) : undefined,
      terms: read.values['school'] && `/calendars/${read.values['school']}`,
    });
  }

  /** What the form holds before anybody has filled it in. */
  private begin(caller: PersonCaller): Readonly<Record<string, string>> {
    const school = ownSchool(this.engine, caller);
    const [year, month, day] = localDate(caller.at).split('-').map(Number);
    return {
      kind: kindOf(this.engine, caller.id, caller.at),
      on: `${day} ${month} ${year}`,
      ...(school && { school }),
    };
  }

  private answer({ kind, on, wanted, school, notice }: Values) {
    const found = noticeAt(this.engine, school as SchoolId, {
      kind: kind as ResignationKind,
      givenOn: on as LocalDate,
      wanted: wanted as LocalDate | undefined,
      notice,
    });
    return found && noticeView(found);
  }
}
