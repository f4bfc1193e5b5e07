import { Get, Inject, Req, Res, type BeforeApplicationShutdown } from '@nestjs/common';
import type { Response } from 'express';
import { problemError } from '#libs/http/problem-kinds.js';
import { CALLERS, type Callers } from '../../auth/callers.js';
import { ENGINE, type Engine } from '../../engine.js';
import type { PageRequest } from '../page-request.js';
import { WebController } from '../web-controller.js';
import { caseMark, inboxMark } from './marks.js';
import { sendNews, type News } from './news.js';
import { createPulse, type Pulse } from './pulse.js';

/** So many streams at once: of one session, and of all. Who finds no room reads pages as before. */
const mostOfSession = 4;
const mostOfAll = 500;

/** Tells an open page that there is something new, and nothing of what it is: the page asks for that when its reader does. */
@WebController('live')
export class LiveController implements BeforeApplicationShutdown {
  private readonly pulse: Pulse;
  private readonly streams = new Map<() => void, string>();

  constructor(
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(CALLERS) private readonly callers: Callers,
  ) {
    this.pulse = createPulse(engine.store);
  }

  @Get()
  listen(@Req() request: PageRequest, @Res() response: Response): void {
    const { inbox, case: id, version } = request.query;
    const look =
      typeof inbox === 'string'
        ? this.ofInbox(request, inbox)
        : typeof id === 'string'
          ? this.ofCase(request, id, Number(version) || 0)
          : undefined;
    if (!look) throw problemError('NotFound');
    const session = request.session?.id ?? '';
    const own = [...this.streams.values()].filter((one) => one === session).length;
    // No content: a browser that is told so does not ask again.
    if (own >= mostOfSession || this.streams.size >= mostOfAll) return void response.status(204).end();
    const end: () => void = sendNews(response, this.pulse, look, () => this.streams.delete(end));
    this.streams.set(end, session);
  }

  /** A gateway that stops waits for nobody's stream. */
  beforeApplicationShutdown(): void {
    for (const end of this.streams.keys()) end();
  }

  private ofInbox(request: PageRequest, seen: string): () => Promise<News | undefined> {
    let last = seen;
    return async () => {
      const now = await inboxMark(this.engine, this.callers.personOf(request));
      if (now === last) return undefined;
      last = now;
      return { event: 'inbox', data: 'changed' };
    };
  }

  private ofCase(request: PageRequest, id: string, seen: number): () => Promise<News | undefined> {
    let last = seen;
    return async () => {
      const now = await caseMark(this.engine, this.callers.personOf(request), id);
      if (now <= last) return undefined;
      last = now;
      return { event: 'case', data: String(now) };
    };
  }
}
