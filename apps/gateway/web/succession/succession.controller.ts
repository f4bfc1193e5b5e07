import { randomUUID } from 'node:crypto';
import { Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { PersonCaller } from '#libs/access/index.js';
import type { RunCommand } from '#libs/commands/types.js';
import { keyPost as process } from '#libs/domain/key-post/index.js';
import { plansSuccession } from '#libs/domain/key-post/who-may.js';
import { keyPostOf } from '#libs/domain/key-post/words.js';
import { isUuid } from '#libs/http/case-id.js';
import { problemError } from '#libs/http/problem-kinds.js';
import type { CommandId, PostId, StreamId } from '#libs/kernel/index.js';
import { refusalWords } from '#libs/words/index.js';
import { talentPool } from '#libs/read-models/key-posts/query.js';
import { CALLERS, type Callers } from '../../auth/callers.js';
import { ENGINE, RUN, type Engine } from '../../engine.js';
import { keyPostFor, successionOf } from '../../queries/succession-of.js';
import { namesOf } from '../absences/absence-options.js';
import { one, type Posted } from '../forms/posted.js';
import type { PageRequest } from '../page-request.js';
import { PAGES, type Pages } from '../pages.js';
import { WebController } from '../web-controller.js';
import { registerView } from './bench-view.js';
import { around, namedBy, offered, postsToName } from './choices.js';
import { keyPostView } from './key-post-view.js';
import { readDeed, readNaming, type Read, type Wrong } from './read-deed.js';

const done: Readonly<Record<string, string>> = {
  NameKeyPost: 'The post is a key post.',
  EndKeyPost: 'It is a key post no more. What was kept of it stays.',
  RecordTurnover: 'It is on record.',
  WithdrawTurnover: 'It is withdrawn.',
  Nominate: 'The nomination is on record.',
  ReviewReadiness: 'The readiness is on record.',
  EndNomination: 'The nomination has ended.',
  SaveScenario: 'The answer is below. Nothing was changed by it.',
};
const postedBy = (request: PageRequest): Posted => (request.body ?? {}) as Posted;
const keyIn = (posted: Posted): string => (isUuid(one(posted, 'key')) ? one(posted, 'key') : randomUUID());

/** The succession register: key posts, who could follow, who will go, and what would follow if somebody left. */
@WebController('succession')
export class SuccessionPageController {
  constructor(
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(CALLERS) private readonly callers: Callers,
    @Inject(PAGES) private readonly pages: Pages,
    @Inject(RUN) private readonly run: RunCommand,
  ) {}

  @Get()
  register(@Req() request: PageRequest, @Res() response: Response): Promise<void> {
    return this.registerPage(request, response, []);
  }

  @Post()
  async name(@Req() request: PageRequest, @Res() response: Response): Promise<void> {
    const caller = this.callers.personOf(request);
    if (!plansSuccession(caller.roles)) throw problemError('NotFound');
    const posted = postedBy(request);
    const stream = keyPostOf(one(posted, 'post') as PostId);
    const wrong = await this.give(caller, stream, keyIn(posted), readNaming(posted));
    if (wrong.length) return this.registerPage(request, response, wrong);
    return this.pages.goTo(request, response, `/succession/${stream}`, { done: done['NameKeyPost']! });
  }

  @Get(':id')
  show(@Req() request: PageRequest, @Res() response: Response, @Param('id') id: string): Promise<void> {
    return this.keyPostPage(request, response, id, {}, []);
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
    const { keyPost: stream } = await keyPostFor(this.engine, caller, id);
    const read = readDeed(deed, posted, deed === 'what-if' ? await talentPool(this.engine.store) : []);
    if (!read) throw problemError('NotFound');
    const wrong = await this.give(caller, stream, keyIn(posted), read);
    if (wrong.length) return this.keyPostPage(request, response, id, posted, wrong);
    return this.pages.goTo(request, response, `/succession/${id}`, { done: done[read.type]! });
  }

  /** What stands in the way; nothing where it is done. */
  private async give(
    { id }: PersonCaller,
    stream: StreamId,
    key: string,
    { type, data, wrong }: Read,
  ): Promise<readonly Wrong[]> {
    if (wrong.length) return wrong;
    const parsed = process.specs[type]!.schema.safeParse(data);
    if (!parsed.success) return [{ name: 'top', text: 'Choose from what the page offers, and try again.' }];
    const answer = await this.run({
      stream,
      // Each form of a page carries the page's one key.
      commandId: `person:${id}:${type}-${key}` as CommandId,
      actor: { kind: 'person', id },
      command: { type, data: parsed.data as object },
    });
    if (answer.ok) return [];
    const { heading, text, next } = refusalWords(answer.refusal, answer.facts, await namesOf(this.engine, []));
    return [{ name: 'top', text: [`${heading}.`, ...text, next].join(' ') }];
  }

  private async registerPage(request: PageRequest, response: Response, wrong: readonly Wrong[]): Promise<void> {
    const caller = this.callers.personOf(request);
    const register = await successionOf(this.engine, caller);
    const people = [
      ...register.posts.flatMap(({ holders }) => holders),
      ...register.turnover.map(({ staff }) => staff),
    ];
    const named = await namedBy(this.engine, people);
    const model = {
      title: 'Succession',
      key: randomUUID(),
      wrong,
      toName: await postsToName(
        this.engine,
        caller,
        register.posts.map(({ post }) => post),
      ),
      ...registerView(register, named),
    };
    return this.pages.show(request, response, 'succession/succession.njk', model, wrong.length ? 422 : 200);
  }

  private async keyPostPage(
    request: PageRequest,
    response: Response,
    id: string,
    posted: Posted,
    wrong: readonly Wrong[],
  ): Promise<void> {
    const caller = this.callers.personOf(request);
    const found = await keyPostFor(this.engine, caller, id);
    const shown = await around(this.engine, caller, found);
    const model = {
      title: `${found.title}, ${shown.named.schoolOf(found.school)}`,
      back: found.view === 'whole' ? '/succession' : '/',
      action: `/succession/${id}`,
      key: randomUUID(),
      typed: posted,
      wrong,
      ...(await offered(this.engine, caller, found)),
      ...keyPostView(found, shown),
    };
    return this.pages.show(request, response, 'succession/key-post.njk', model, wrong.length ? 422 : 200);
  }
}
