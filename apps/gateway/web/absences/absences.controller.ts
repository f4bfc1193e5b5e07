import { randomUUID } from 'node:crypto';
import { Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { PersonCaller } from '#libs/access/index.js';
import { startedStream } from '#libs/commands/ids.js';
import type { CommandAnswer, RunCommand } from '#libs/commands/types.js';
import { absence as process } from '#libs/domain/absence/index.js';
import { isUuid } from '#libs/http/case-id.js';
import { problemError } from '#libs/http/problem-kinds.js';
import { localDate } from '#libs/kernel/calendar.js';
import type { CommandId, LocalDate, StaffId, StreamId } from '#libs/kernel/index.js';
import { erased, person, refusalWords, type Names } from '#libs/words/index.js';
import { CALLERS, type Callers } from '../../auth/callers.js';
import { ENGINE, RUN, type Engine } from '../../engine.js';
import { absenceOf, absencesOf } from '../../queries/absences-of.js';
import { one, type Posted } from '../forms/posted.js';
import type { PageRequest } from '../page-request.js';
import { PAGES, type Pages } from '../pages.js';
import { WebController } from '../web-controller.js';
import { namesOf, passingOn } from './absence-options.js';
import { absenceView, listView } from './absence-view.js';
import { readDeed, readPlan, type Read, type Wrong } from './read-absence.js';

const done: Readonly<Record<string, string>> = {
  PlanAbsence: 'The absence is planned.',
  ChangeAbsence: 'The days of the absence are changed.',
  EndAbsenceEarly: 'The absence ends early.',
  CancelAbsence: 'The absence is cancelled.',
  AddDelegate: 'They stand in from then on.',
  RemoveDelegate: 'They stand in no longer.',
};
/** As the page asks for it: `27 9 2026`. */
const asTyped = (day: LocalDate): string => day.split('-').map(Number).reverse().join(' ');
const postedBy = (request: PageRequest): Posted => (request.body ?? {}) as Posted;
const toAsk = (posted: Posted) => {
  const key = one(posted, 'key');
  return {
    key: isUuid(key) ? key : randomUUID(),
    from: one(posted, 'from'),
    to: one(posted, 'to'),
    back: one(posted, 'back'),
    role: one(posted, 'role'),
    toWhom: one(posted, 'to-whom'),
  };
};

/** When somebody is away and who stands in: for that person, and for HR of their school. */
@WebController('absences')
export class AbsencesPageController {
  constructor(
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(CALLERS) private readonly callers: Callers,
    @Inject(PAGES) private readonly pages: Pages,
    @Inject(RUN) private readonly run: RunCommand,
  ) {}

  @Get()
  async list(@Req() request: PageRequest, @Res() response: Response): Promise<void> {
    const caller = this.callers.personOf(request);
    const staff = this.whose(caller, request.query['of']);
    const listed = await absencesOf(this.engine, caller, staff);
    const people = listed.absences.flatMap(({ delegations }) => delegations.map(({ to }) => to));
    const names = await namesOf(this.engine, [staff, ...people, ...listed.standsInFor.map((each) => each.staff)]);
    return this.pages.show(request, response, 'absences/absences.njk', {
      title: staff === caller.id ? 'My absences' : `Absences of ${person(names, staff, erased)}`,
      own: staff === caller.id,
      plan: staff === caller.id ? '/absences/new' : `/absences/new?of=${staff}`,
      ...listView(listed, names),
    });
  }

  @Get('new')
  ask(@Req() request: PageRequest, @Res() response: Response): Promise<void> {
    const caller = this.callers.personOf(request);
    return this.planPage(request, response, caller, this.whose(caller, request.query['of']), {}, []);
  }

  @Post()
  async plan(@Req() request: PageRequest, @Res() response: Response): Promise<void> {
    const caller = this.callers.personOf(request);
    const posted = postedBy(request);
    const staff = this.whose(caller, one(posted, 'of'));
    const { key } = toAsk(posted);
    const read = readPlan(posted);
    const asked = { ...read, data: { ...read.data, ...(staff !== caller.id && { staff }) } };
    const stream = startedStream('absence', `person:${caller.id}`, key);
    const answer = await this.give(caller, stream, key, asked, await namesOf(this.engine, [staff]));
    if (answer.length) return this.planPage(request, response, caller, staff, posted, answer);
    return this.pages.goTo(request, response, `/absences/${stream}`, { done: done[read.type]! });
  }

  @Get(':id')
  show(@Req() request: PageRequest, @Res() response: Response, @Param('id') id: string): Promise<void> {
    return this.absencePage(request, response, id, {}, []);
  }

  @Post(':id/:deed')
  async change(
    @Req() request: PageRequest,
    @Res() response: Response,
    @Param('id') id: string,
    @Param('deed') deed: string,
  ): Promise<void> {
    const caller = this.callers.personOf(request);
    const posted = postedBy(request);
    const read = readDeed(deed, posted);
    if (!read) throw problemError('NotFound');
    const { stream, absence } = await absenceOf(this.engine, caller, id);
    const people = [absence.staff, ...absence.delegations.map(({ passedOn }) => passedOn.to)];
    const names = await namesOf(this.engine, people);
    const wrong = await this.give(caller, stream, toAsk(posted).key, read, names);
    if (wrong.length) return this.absencePage(request, response, id, posted, wrong);
    return this.pages.goTo(request, response, `/absences/${id}`, { done: done[read.type]! });
  }

  private whose({ id }: PersonCaller, named: unknown): StaffId {
    return typeof named === 'string' && named ? (named as StaffId) : id;
  }

  /** What stands in the way; nothing where it is done. */
  private async give(
    { id }: PersonCaller,
    stream: StreamId,
    key: string,
    { type, data, wrong }: Read,
    names: Names,
  ): Promise<readonly Wrong[]> {
    if (wrong.length) return wrong;
    const parsed = process.specs[type]!.schema.safeParse(data);
    if (!parsed.success) return [{ name: 'top', text: 'Choose from what the page offers, and try again.' }];
    const answer: CommandAnswer = await this.run({
      stream,
      // Each form of a page carries the page's one key.
      commandId: `person:${id}:${type}-${key}` as CommandId,
      actor: { kind: 'person', id },
      command: { type, data: parsed.data as object },
    });
    if (answer.ok) return [];
    const { heading, text, next } = refusalWords(answer.refusal, answer.facts, names);
    return [{ name: 'top', text: [`${heading}.`, ...text, next].join(' ') }];
  }

  private async planPage(
    request: PageRequest,
    response: Response,
    caller: PersonCaller,
    staff: StaffId,
    posted: Posted,
    wrong: readonly Wrong[],
  ): Promise<void> {
    // Who may not plan for them is told so before they fill it in.
    await absencesOf(this.engine, caller, staff);
    const typed = toAsk(posted);
    const names = await namesOf(this.engine, [staff]);
    const model = {
      title: staff === caller.id ? 'Plan an absence' : `Plan an absence of ${person(names, staff, erased)}`,
      of: staff === caller.id ? '' : staff,
      back: staff === caller.id ? '/absences' : `/absences?of=${staff}`,
      typed,
      wrong,
      passing: await passingOn(this.engine, caller, staff, typed),
    };
    return this.pages.show(request, response, 'absences/plan.njk', model, wrong.length ? 422 : 200);
  }

  private async absencePage(
    request: PageRequest,
    response: Response,
    id: string,
    posted: Posted,
    wrong: readonly Wrong[],
  ): Promise<void> {
    const caller = this.callers.personOf(request);
    const { absence } = await absenceOf(this.engine, caller, id);
    const { staff, delegations } = absence;
    const names = await namesOf(this.engine, [staff, ...delegations.map(({ passedOn }) => passedOn.to)]);
    const typed = toAsk(posted);
    const view = absenceView(absence, localDate(caller.at), names);
    const own = staff === caller.id;
    const model = {
      title: own ? 'My absence' : `Absence of ${person(names, staff, erased)}`,
      back: own ? '/absences' : `/absences?of=${staff}`,
      action: `/absences/${id}`,
      absence: view,
      typed: { ...typed, from: typed.from || asTyped(view.from), to: typed.to || asTyped(view.to) },
      wrong,
      passing: await passingOn(this.engine, caller, staff, typed),
    };
    return this.pages.show(request, response, 'absences/absence.njk', model, wrong.length ? 422 : 200);
  }
}
