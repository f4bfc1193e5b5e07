import { Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { problemError } from '#libs/http/problem-kinds.js';
import { instant } from '#libs/kernel/index.js';
import { consumerGroups, type ConsumerGroup } from '#libs/messaging/consumer-groups.js';
import { createKafkaPublisher } from '#libs/messaging/kafkajs-publisher.js';
import { moveTo, replayTopic } from '#libs/operations/consumers.js';
import { readDeadLetters } from '#libs/operations/dead-letters.js';
import { NotDone } from '#libs/operations/log.js';
import { CALLERS, type Callers } from '../../auth/callers.js';
import { ENGINE, type Engine } from '../../engine.js';
import type { Posted } from '../forms/posted.js';
import type { PageRequest } from '../page-request.js';
import { PAGES, type Pages } from '../pages.js';
import { WebController } from '../web-controller.js';
import { confirmations } from './confirm.js';
import { CONSOLE, operatorOf, type Console } from './console.js';
import { moveQuestion, replayQuestion, type Asked } from './consumer-questions.js';

const unset = 'KAFKA_BROKERS is not set for this gateway.';
const away =
  'Kafka does not answer. See that it runs; decisions go on, and what was decided is published once it is back.';

/** Who takes our events from Kafka: how far each is, where it goes on, and what is published once more. */
@WebController('operations/consumers')
export class ConsumersController {
  private readonly confirm: ReturnType<typeof confirmations>;
  constructor(
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(CONSOLE) private readonly console: Console,
    @Inject(CALLERS) private readonly callers: Callers,
    @Inject(PAGES) private readonly pages: Pages,
  ) {
    this.confirm = confirmations(pages);
  }

  @Get()
  async list(@Req() request: PageRequest, @Res() response: Response) {
    operatorOf(this.callers, request);
    const groups = await this.groups();
    await this.pages.show(request, response, 'operations/consumers.njk', {
      title: 'Consumers',
      groups,
      problem: this.console.kafka ? (groups ? undefined : away) : unset,
      topics: this.console.topics.specs.map(({ name }) => name),
    });
  }

  @Get('replay')
  async askReplay(@Req() request: PageRequest, @Res() response: Response) {
    operatorOf(this.callers, request);
    const asked = await replayQuestion(this.engine.store, this.console.topics, request.query as Posted);
    await this.answer(request, response, asked);
  }
  @Post('replay')
  async replay(@Req() request: PageRequest, @Res() response: Response) {
    const { id } = operatorOf(this.callers, request);
    const asked = await replayQuestion(this.engine.store, this.console.topics, request.body as Posted);
    if (!asked.ok) return this.answer(request, response, asked);
    const { store } = this.engine;
    await this.confirm.carryOut(request, response, asked.question, id, async (by) => {
      const publisher = createKafkaPublisher(this.kafka());
      try {
        return await replayTopic(store, publisher, this.console.topics, by, asked.value);
      } finally {
        await publisher.close();
      }
    });
  }

  @Get(':topic/:group')
  async one(
    @Req() request: PageRequest,
    @Res() response: Response,
    @Param('topic') topic: string,
    @Param('group') group: string,
  ) {
    operatorOf(this.callers, request);
    const groups = await this.groups();
    const found = groups?.find((one) => one.group === group && one.topic === topic);
    if (groups && !found) throw problemError('NotFound');
    const service = this.console.deadLettersOf(group);
    const letters = service && (await readDeadLetters(service).catch(() => undefined));
    await this.pages.show(request, response, 'operations/consumer.njk', {
      title: `Consumer ${group}`,
      topic,
      group,
      found,
      problem: this.console.kafka ? (groups ? undefined : away) : unset,
      tells: service !== undefined,
      letters: letters?.map((one) => ({ ...one, receivedAt: instant(Date.parse(one.receivedAt)) })),
    });
  }

  @Get(':topic/:group/move')
  async askMove(
    @Req() request: PageRequest,
    @Res() response: Response,
    @Param('topic') topic: string,
    @Param('group') group: string,
  ) {
    operatorOf(this.callers, request);
    await this.answer(request, response, moveQuestion(this.console.topics, { topic, group }, request.query as Posted));
  }
  @Post(':topic/:group/move')
  async move(
    @Req() request: PageRequest,
    @Res() response: Response,
    @Param('topic') topic: string,
    @Param('group') group: string,
  ) {
    const { id } = operatorOf(this.callers, request);
    const asked = moveQuestion(this.console.topics, { topic, group }, request.body as Posted);
    if (!asked.ok) return this.answer(request, response, asked);
    await this.confirm.carryOut(request, response, asked.question, id, (by) =>
      moveTo(this.engine.store, this.kafka(), by, { topic, group, place: asked.value }),
    );
  }

  private answer(request: PageRequest, response: Response, asked: Asked<unknown>) {
    if (asked.ok) return this.confirm.ask(request, response, asked.question);
    return this.pages.show(request, response, 'operations/say.njk', { title: 'That can’t be done', ...asked }, 422);
  }
  private groups(): Promise<readonly ConsumerGroup[] | undefined> {
    const { kafka, topics } = this.console;
    return kafka ? consumerGroups(kafka, topics).catch(() => undefined) : Promise.resolve(undefined);
  }
  private kafka() {
    if (!this.console.kafka) throw new NotDone(unset);
    return this.console.kafka;
  }
}
