import { Get, Inject, Post, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { listParked } from '#libs/event-store/cli/parked.js';
import { problemError } from '#libs/http/problem-kinds.js';
import { instant } from '#libs/kernel/index.js';
import { retryParked, skippedEvents, skipParked } from '#libs/operations/parked.js';
import { CALLERS, type Callers } from '../../auth/callers.js';
import { ENGINE, type Engine } from '../../engine.js';
import { one, type Posted } from '../forms/posted.js';
import type { PageRequest } from '../page-request.js';
import { PAGES, type Pages } from '../pages.js';
import { WebController } from '../web-controller.js';
import { confirmations, type Question } from './confirm.js';
import { operatorOf } from './console.js';

/** What a follower never hears of when its event is left out. */
const lost: Readonly<Record<string, string>> = {
  relay: 'No service downstream ever hears of this event. If it is an appointment, payroll does not know of it.',
  dispatcher:
    'The workflow is not told of this event by itself. It reads its whole stream when the next event comes, or when it is told to look.',
  projector: 'The registers of appointments and open posts do not show what this event says, until they are rebuilt.',
};
const back = { href: '/operations/parked', text: 'Parked events' };
const factsOf = (subscription: string, stream: string) => [
  { key: 'Follower', value: subscription },
  ...(stream ? [{ key: 'Case', value: stream }] : []),
];

const retryOf = (subscription: string, stream: string): Question => ({
  title: 'Try parked events again',
  action: '/operations/parked/retry',
  fields: { subscription, stream },
  facts: factsOf(subscription, stream),
  says: ['They are handled in order. The first that fails waits again, with all behind it; nothing is lost.'],
  button: 'Try again',
  back,
});
const skipOf = (subscription: string, stream: string, event: string): Question => ({
  title: 'Leave out a parked event',
  action: '/operations/parked/skip',
  fields: { subscription, stream, event },
  facts: [...factsOf(subscription, stream), { key: 'Event', value: event }],
  says: [
    'What waits behind it is tried at once. The event itself stays in the log, and its case is as it was decided.',
  ],
  warning: `${lost[subscription] ?? 'Its follower never handles this event.'} This can’t be taken back.`,
  button: 'Leave it out',
  back,
});

/** Events that a follower could not handle: seen, tried again, left out. */
@WebController('operations/parked')
export class ParkedController {
  private readonly confirm: ReturnType<typeof confirmations>;
  constructor(
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(CALLERS) private readonly callers: Callers,
    @Inject(PAGES) private readonly pages: Pages,
  ) {
    this.confirm = confirmations(pages);
  }

  @Get()
  async list(@Req() request: PageRequest, @Res() response: Response) {
    operatorOf(this.callers, request);
    const { pool } = this.engine.store;
    const [keys, skipped] = [await listParked(pool), await skippedEvents(pool)];
    await this.pages.show(request, response, 'operations/parked.njk', {
      title: 'Parked events',
      keys: keys.map((key) => ({ ...key, behind: key.events - 1 })),
      skipped: skipped.map((event) => ({ ...event, at: instant(event.at.getTime()) })),
    });
  }

  @Get('retry')
  async askRetry(@Req() request: PageRequest, @Res() response: Response) {
    operatorOf(this.callers, request);
    const { subscription, stream } = this.named(request.query as Posted);
    await this.confirm.ask(request, response, retryOf(subscription, stream));
  }

  @Post('retry')
  async retry(@Req() request: PageRequest, @Res() response: Response) {
    const { id } = operatorOf(this.callers, request);
    const { subscription, stream } = this.named(request.body as Posted);
    await this.confirm.carryOut(request, response, retryOf(subscription, stream), id, (by) =>
      retryParked(this.engine.store.pool, by, { subscription, stream: stream || undefined }),
    );
  }

  @Get('skip')
  async askSkip(@Req() request: PageRequest, @Res() response: Response) {
    operatorOf(this.callers, request);
    const { subscription, stream, event } = this.one(request.query as Posted);
    await this.confirm.ask(request, response, skipOf(subscription, stream, event));
  }

  @Post('skip')
  async skip(@Req() request: PageRequest, @Res() response: Response) {
    const { id } = operatorOf(this.callers, request);
    const { subscription, stream, event } = this.one(request.body as Posted);
    await this.confirm.carryOut(request, response, skipOf(subscription, stream, event), id, (by) =>
      skipParked(this.engine.store.pool, by, { subscription, stream, globalNo: Number(event) }),
    );
  }

  private named(fields: Posted) {
    const [subscription, stream] = [one(fields, 'subscription'), one(fields, 'stream')];
    if (!/^[a-z0-9-]{1,60}$/.test(subscription) || !/^[a-z0-9-]{0,100}$/.test(stream)) throw problemError('NotFound');
    return { subscription, stream };
  }
  private one(fields: Posted) {
    const event = one(fields, 'event');
    const named = this.named(fields);
    if (!named.stream || !/^[1-9]\d{0,14}$/.test(event)) throw problemError('NotFound');
    return { ...named, event };
  }
}
