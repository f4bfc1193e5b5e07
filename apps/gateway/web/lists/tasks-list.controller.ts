import { Get, Inject, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { decodeCursor, pageOf } from '#libs/http/cursor.js';
import { countInbox, placeOf, type TaskPlace } from '#libs/read-models/task-inbox/query.js';
import { clauseText, timeText } from '#libs/words/index.js';
import { CALLERS, type Callers } from '../../auth/callers.js';
import { ENGINE, type Engine } from '../../engine.js';
import { taskPlace } from '../../queries/places.js';
import { visibleTasks } from '../../queries/visible-tasks.js';
import type { PageRequest } from '../page-request.js';
import { PAGES, type Pages } from '../pages.js';
import { WebController } from '../web-controller.js';
import { countText, countedTo } from './count.js';
import { sendCsv } from './csv.js';
import { addressOf, filterModel, readFilter } from './filter.js';
import { taskFields, taskQuery } from './task-filter.js';
import { taskLines } from './task-lines.js';

const perPage = 25;
const perCsvPage = 200;
const columns = ['Task', 'Title', 'School', 'Due', 'Late', 'Opened', 'Priority', 'Waits for', 'Clause', 'Address'];

/** The open tasks that a person may find, narrowed by what stands in the address. */
@WebController()
export class TasksListController {
  constructor(
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(CALLERS) private readonly callers: Callers,
    @Inject(PAGES) private readonly pages: Pages,
  ) {}

  @Get('tasks')
  async list(@Req() request: PageRequest, @Res() response: Response): Promise<void> {
    const { caller, fields, asked, of, filter } = await this.asked(request);
    const { store } = this.engine;
    const { cursor } = request.query;
    const place = decodeCursor(typeof cursor === 'string' && cursor ? cursor : undefined, taskPlace);
    const rows = await visibleTasks(store, caller, of, filter, perPage + 1, place);
    const page = pageOf(
      rows,
      perPage,
      (row) => placeOf(row, caller.id),
      (row) => row,
    );
    // Among the tasks of others there may be some of cases that this person does not see whole; they are not even counted.
    const count = 'addresses' in of ? await countInbox(store.pool, of, filter, countedTo) : undefined;
    return this.pages.show(request, response, 'lists/tasks.njk', {
      title: 'Tasks',
      filter: filterModel('/tasks', fields, asked),
      lines: await taskLines(this.engine, caller, page.items),
      count: countText(count, page.items.length, 'task'),
      first: cursor ? addressOf('/tasks', asked.values) : undefined,
      next: page.next ? addressOf('/tasks', { ...asked.values, cursor: page.next }) : undefined,
      csv: addressOf('/tasks.csv', asked.values),
    });
  }

  @Get('tasks.csv')
  async csv(@Req() request: PageRequest, @Res() response: Response): Promise<void> {
    const { caller, of, filter } = await this.asked(request);
    let after: TaskPlace | undefined;
    let done = false;
    await sendCsv(response, 'tasks.csv', columns, async () => {
      if (done) return undefined;
      const rows = await visibleTasks(this.engine.store, caller, of, filter, perCsvPage, after);
      done = rows.length < perCsvPage;
      const last = rows.at(-1);
      after = last && placeOf(last, caller.id);
      const lines = await taskLines(this.engine, caller, rows);
      return rows.map((row, i) => {
        const { ask, post, school, late, waitsFor, href } = lines[i]!;
        const due = row.dueAt ? timeText(row.dueAt) : '';
        const opened = timeText(row.openedAt);
        return [
          ask,
          post,
          school,
          due,
          late ? 'yes' : 'no',
          opened,
          row.priority,
          waitsFor,
          clauseText(row.clause),
          href,
        ];
      });
    });
  }

  private async asked(request: PageRequest) {
    const caller = this.callers.personOf(request);
    const fields = await taskFields(this.engine, caller);
    const asked = readFilter(fields, request.query);
    return { caller, fields, asked, ...taskQuery(this.engine, caller, asked.values) };
  }
}
