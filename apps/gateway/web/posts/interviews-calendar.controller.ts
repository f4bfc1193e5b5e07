import { Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { SeenPost } from '#libs/access/internal-post/index.js';
import { problemError } from '#libs/http/problem-kinds.js';
import { CALLERS, type Callers } from '../../auth/callers.js';
import { ENGINE, type Engine } from '../../engine.js';
import { knownCase, type KnownCase } from '../../queries/known-case.js';
import { send } from '../../reply.js';
import { SETTINGS, type Settings } from '../../settings.js';
import type { PageRequest } from '../page-request.js';
import { publicOrigin } from '../session/public-address.js';
import { WebController } from '../web-controller.js';
import { interviewsCalendar } from './interviews-calendar.js';

const movesOf = ({ shown }: KnownCase, application: string): number =>
  shown.filter(({ event, data }) => event.event.type === 'InterviewRescheduled' && data['application'] === application)
    .length;

/** Interviews for people's own calendars: a candidate's own, and for the panel and those who oversee the case all of them. */
@WebController('cases')
export class InterviewsCalendarController {
  constructor(
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(CALLERS) private readonly callers: Callers,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get(':id/interviews.ics')
  async file(@Req() request: PageRequest, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const caller = this.callers.personOf(request);
    const known = await knownCase(this.engine.store, caller, id);
    const seen = known.state(known.now) as SeenPost;
    const origin = publicOrigin(this.settings.web.publicUrl, request.headers);
    const { application: only } = request.query;
    const post = known.summary.title;
    const interviews = (seen.applications ?? []).flatMap(({ id: application, interview, status }) =>
      interview && status.toLowerCase() !== 'withdrawn' && (typeof only !== 'string' || only === application)
        ? [
            {
              id: `${known.stream}-${application}`,
              startsAt: interview.startsAt,
              place: interview.place,
              // Nobody's name leaves for a calendar that may be anywhere.
              title: `Interview for ${post}`,
              moved: movesOf(known, application),
              link: origin && `${origin}/cases/${known.stream}`,
            },
          ]
        : [],
    );
    if (!interviews.length) throw problemError('NotFound');
    send(response, 200, 'text/calendar; charset=utf-8', interviewsCalendar(interviews, caller.at), {
      'Content-Disposition': 'attachment; filename="interviews.ics"',
    });
  }
}
