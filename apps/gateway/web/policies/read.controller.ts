import { randomUUID } from 'node:crypto';
import { Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { RunCommand } from '#libs/commands/types.js';
import { localDate } from '#libs/kernel/calendar.js';
import type { CommandId, StreamId } from '#libs/kernel/index.js';
import { dayText, noNames, refusalWords } from '#libs/words/index.js';
import { dateText } from '#libs/words/policy/dates.js';
import { lightOf } from '#libs/words/policy/register.js';
import { problemError } from '#libs/http/problem-kinds.js';
import { CALLERS, type Callers } from '../../auth/callers.js';
import { endingFor } from '../../contents/kept-file.js';
import { sendContent } from '../../contents/send-content.js';
import { ENGINE, RUN, type Engine } from '../../engine.js';
import { policyInForce } from '../../queries/policy-in-force.js';
import { readingOf } from '../../queries/policy-text.js';
import { clausesView, whyNot } from '../processes/policy/clauses.js';
import type { PageRequest } from '../page-request.js';
import { PAGES, type Pages } from '../pages.js';
import { WebController } from '../web-controller.js';

type Typed = Readonly<{ hash: string; key: string; agreed: boolean }>;
const typedIn = (body: unknown): Typed => {
  const { hash, key, agreed } = (body ?? {}) as Readonly<Record<string, unknown>>;
  return {
    hash: typeof hash === 'string' ? hash : '',
    key: typeof key === 'string' && /^[\x21-\x7e]{1,200}$/.test(key) ? key : randomUUID(),
    agreed: agreed === 'yes',
  };
};

/** The text of a policy that is in force, for anybody who works here; whoever is asked acknowledges this very version. */
@WebController('policies')
export class ReadPolicyController {
  constructor(
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(CALLERS) private readonly callers: Callers,
    @Inject(PAGES) private readonly pages: Pages,
    @Inject(RUN) private readonly run: RunCommand,
  ) {}

  @Get(':id/read')
  show(@Req() request: PageRequest, @Res() response: Response, @Param('id') id: string): Promise<void> {
    return this.page(request, response, id, typedIn({}));
  }

  /** The file of the text in force, as it came in. */
  @Get(':id/read/file')
  async file(@Req() request: PageRequest, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const { inForce } = await policyInForce(this.engine, this.callers.personOf(request), id);
    const content = await this.engine.contents.get(inForce.hash);
    if (!content) throw problemError('NotFound');
    sendContent(response, content, `policy-${inForce.hash.slice(0, 12)}.${endingFor(content.mediaType)}`);
  }

  @Post(':id/read')
  async acknowledge(@Req() request: PageRequest, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const typed = typedIn(request.body);
    const caller = this.callers.personOf(request);
    const { policy, asked } = await policyInForce(this.engine, caller, id);
    if (asked === 'asked' && !typed.agreed)
      return this.page(request, response, id, typed, 'Say that you have read it', 422);
    const answer = await this.run({
      stream: id as StreamId,
      commandId: `person:${caller.id}:acknowledge-${typed.key}` as CommandId,
      actor: { kind: 'person', id: caller.id },
      command: { type: 'Acknowledge', data: { hash: typed.hash } },
    });
    if (answer.ok) {
      const done = `You have acknowledged “${policy.title}”. Thank you.`;
      return this.pages.goTo(request, response, `/policies/${id}/read`, { done });
    }
    const { heading, text, next } = refusalWords(answer.refusal, answer.facts, noNames);
    // A version that came meanwhile is shown at once, so that nobody acknowledges what they have not seen.
    return this.page(request, response, id, typedIn({}), [`${heading}.`, ...text, next].join(' '), 409);
  }

  private async page(
    request: PageRequest,
    response: Response,
    id: string,
    { key }: Typed,
    error?: string,
    status = 200,
  ): Promise<void> {
    const caller = this.callers.personOf(request);
    const { policy, inForce, asked } = await policyInForce(this.engine, caller, id);
    const reading = await readingOf(this.engine, inForce.hash);
    const { title, reference, standing, overdue, due } = policy;
    const today = localDate(caller.at);
    return this.pages.show(
      request,
      response,
      'policies/read.njk',
      {
        title,
        id,
        reference,
        light: lightOf({ standing, overdue, ...(due && { due: due.due.due }) }, today),
        approved: dateText(inForce.approvedOn),
        effective: inForce.effectiveOn && dayText(inForce.effectiveOn),
        version: policy.versions,
        hash: inForce.hash,
        asked,
        by: inForce.acknowledgeBy && dayText(inForce.acknowledgeBy),
        late: inForce.acknowledgeBy !== undefined && today > inForce.acknowledgeBy,
        clauses: clausesView(reading),
        file: reading && `/policies/${id}/read/file`,
        why: whyNot(reading) ?? 'The text has no clauses.',
        key,
        error,
      },
      status,
    );
  }
}
