import { Get, Inject, Post, Query, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { problemError } from '#libs/http/problem-kinds.js';
import { instant, type Instant } from '#libs/kernel/index.js';
import {
  countNotices,
  readNotices,
  retryNotice,
  sendable,
  silentNotices,
  skipNotice,
} from '#libs/operations/notices.js';
import { CALLERS, type Callers } from '../../auth/callers.js';
import { ENGINE, type Engine } from '../../engine.js';
import { one, type Posted } from '../forms/posted.js';
import type { PageRequest } from '../page-request.js';
import { PAGES, type Pages } from '../pages.js';
import { WebController } from '../web-controller.js';
import { confirmations, type Question } from './confirm.js';
import { operatorOf } from './console.js';

const back = { href: '/operations/notices', text: 'Notices sent' };
const factsOf = (key: string, recipient: string) => [
  { key: 'Notice', value: key },
  { key: 'For', value: recipient },
];
const retryOf = (key: string, recipient: string): Question => ({
  title: 'Send a notice again',
  action: '/operations/notices/retry',
  fields: { key, recipient },
  facts: factsOf(key, recipient),
  says: ['It bears the same Message-ID as before, so a mail program that has it shows it once.'],
  button: 'Send again',
  back,
});
const skipOf = (key: string, recipient: string): Question => ({
  title: 'Give up a notice',
  action: '/operations/notices/skip',
  fields: { key, recipient },
  facts: factsOf(key, recipient),
  says: ['What the notice is about goes on: the task stays open, and the person still finds it in Understudy.'],
  warning: 'This person is not told by e-mail.',
  button: 'Give it up',
  back,
});
const words: Readonly<Record<string, string>> = {
  pending: 'Waits',
  failing: 'Fails, is tried again',
  sent: 'Sent',
  failed: 'Given up: the mail server refused it three times',
  'no-address': 'No address',
  left: 'Not sent: the person has left',
  closed: 'Not sent: the task was done',
  'too-late': 'Not sent: it waited five days',
  skipped: 'Given up by an operator',
};
const perPage = 50;

/** Notices by e-mail: to whom by id, why, when, how often tried; never their text. */
@WebController('operations/notices')
export class SentNoticesController {
  private readonly confirm: ReturnType<typeof confirmations>;
  constructor(
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(CALLERS) private readonly callers: Callers,
    @Inject(PAGES) private readonly pages: Pages,
  ) {
    this.confirm = confirmations(pages);
  }

  @Get()
  async list(
    @Req() request: PageRequest,
    @Res() response: Response,
    @Query('show') show?: string,
    @Query('before') before?: string,
  ) {
    operatorOf(this.callers, request);
    const { pool } = this.engine.store;
    const since = before && !Number.isNaN(Date.parse(before)) ? new Date(before) : undefined;
    const rows = await readNotices(pool, { all: show === 'all', before: since, limit: perPage });
    const time = (at: Date | null): Instant | undefined => (at ? instant(at.getTime()) : undefined);
    const silence = await silentNotices(pool);
    await this.pages.show(request, response, 'operations/notices.njk', {
      title: 'Notices sent',
      all: show === 'all',
      counts: await countNotices(pool),
      silence: silence && { since: time(silence.since) },
      notices: rows.map((row) => ({
        ...row,
        state: words[row.status] ?? row.status,
        at: time(row.createdAt),
        sent: time(row.sentAt),
        again: (sendable as readonly string[]).includes(row.status),
        waits: row.status === 'pending' || row.status === 'failing',
      })),
      next: rows.length === perPage ? rows.at(-1)!.createdAt.toISOString() : undefined,
    });
  }

  @Get('retry')
  async askRetry(@Req() request: PageRequest, @Res() response: Response) {
    operatorOf(this.callers, request);
    const { key, recipient } = this.which(request.query as Posted);
    await this.confirm.ask(request, response, retryOf(key, recipient));
  }
  @Post('retry')
  async retry(@Req() request: PageRequest, @Res() response: Response) {
    const { id } = operatorOf(this.callers, request);
    const { key, recipient } = this.which(request.body as Posted);
    await this.confirm.carryOut(request, response, retryOf(key, recipient), id, (by) =>
      retryNotice(this.engine.store.pool, by, { key, recipient }),
    );
  }

  @Get('skip')
  async askSkip(@Req() request: PageRequest, @Res() response: Response) {
    operatorOf(this.callers, request);
    const { key, recipient } = this.which(request.query as Posted);
    await this.confirm.ask(request, response, skipOf(key, recipient));
  }
  @Post('skip')
  async skip(@Req() request: PageRequest, @Res() response: Response) {
    const { id } = operatorOf(this.callers, request);
    const { key, recipient } = this.which(request.body as Posted);
    await this.confirm.carryOut(request, response, skipOf(key, recipient), id, (by) =>
      skipNotice(this.engine.store.pool, by, { key, recipient }),
    );
  }

  private which(fields: Posted) {
    const [key, recipient] = [one(fields, 'key'), one(fields, 'recipient')];
    if (!key || key.length > 300 || !/^[a-z0-9][a-z0-9-]{1,62}$/.test(recipient)) throw problemError('NotFound');
    return { key, recipient };
  }
}
