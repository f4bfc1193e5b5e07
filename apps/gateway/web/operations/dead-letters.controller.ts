import { Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { problemError } from '#libs/http/problem-kinds.js';
import { discardDeadLetter, retryDeadLetter } from '#libs/operations/dead-letters.js';
import { CALLERS, type Callers } from '../../auth/callers.js';
import { ENGINE, type Engine } from '../../engine.js';
import type { PageRequest } from '../page-request.js';
import { PAGES, type Pages } from '../pages.js';
import { WebController } from '../web-controller.js';
import { confirmations, type Question } from './confirm.js';
import { CONSOLE, operatorOf, type Console } from './console.js';

type Which = Readonly<{ topic: string; group: string; digest: string }>;
const home = ({ topic, group }: Which) => `/operations/consumers/${topic}/${encodeURIComponent(group)}`;
const common = (which: Which) => ({
  facts: [
    { key: 'Consumer', value: which.group },
    { key: 'Dead letter', value: which.digest.slice(0, 12) },
  ],
  back: { href: home(which), text: `Consumer ${which.group}` },
});
const retryOf = (which: Which): Question => ({
  ...common(which),
  title: 'Try a dead letter again',
  action: `${home(which)}/dead-letters/${which.digest}/retry`,
  says: [
    'The consumer reads it once more, as when a newer release of it knows more. If it is refused again, it stays.',
  ],
  button: 'Try again',
});
const discardOf = (which: Which): Question => ({
  ...common(which),
  title: 'Discard a dead letter',
  action: `${home(which)}/dead-letters/${which.digest}/discard`,
  says: ['Who discarded it and why is kept here and by the consumer.'],
  warning: 'The consumer never acts on this message. Settle by hand what it stands for, before you discard it.',
  button: 'Discard it',
});

/** Messages that a consumer could not take in, by its own HTTP interface. */
@WebController('operations/consumers/:topic/:group/dead-letters/:digest')
export class DeadLettersController {
  private readonly confirm: ReturnType<typeof confirmations>;
  constructor(
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(CONSOLE) private readonly console: Console,
    @Inject(CALLERS) private readonly callers: Callers,
    @Inject(PAGES) pages: Pages,
  ) {
    this.confirm = confirmations(pages);
  }

  @Get('retry')
  async askRetry(@Req() request: PageRequest, @Res() response: Response, @Param() which: Which) {
    operatorOf(this.callers, request);
    this.serviceOf(which);
    await this.confirm.ask(request, response, retryOf(which));
  }
  @Post('retry')
  async retry(@Req() request: PageRequest, @Res() response: Response, @Param() which: Which) {
    const { id } = operatorOf(this.callers, request);
    const service = this.serviceOf(which);
    await this.confirm.carryOut(request, response, retryOf(which), id, (by) =>
      retryDeadLetter(this.engine.store.pool, service, by, which),
    );
  }

  @Get('discard')
  async askDiscard(@Req() request: PageRequest, @Res() response: Response, @Param() which: Which) {
    operatorOf(this.callers, request);
    this.serviceOf(which);
    await this.confirm.ask(request, response, discardOf(which));
  }
  @Post('discard')
  async discard(@Req() request: PageRequest, @Res() response: Response, @Param() which: Which) {
    const { id } = operatorOf(this.callers, request);
    const service = this.serviceOf(which);
    await this.confirm.carryOut(request, response, discardOf(which), id, (by) =>
      discardDeadLetter(this.engine.store.pool, service, by, which),
    );
  }

  private serviceOf({ group, digest }: Which) {
    const service = this.console.deadLettersOf(group);
    if (!service || !/^[0-9a-f]{64}$/.test(digest)) throw problemError('NotFound');
    return service;
  }
}
