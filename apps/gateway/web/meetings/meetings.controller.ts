import { Get, Inject, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { serves } from '#libs/domain/process/index.js';
import { undecided } from '#libs/domain/board-meeting/state.js';
import { localDate } from '#libs/kernel/calendar.js';
import { meetingBodies, quorumText } from '#libs/words/board-meeting/marks.js';
import { capital, counted, dayText, statusWord } from '#libs/words/index.js';
import { CALLERS, type Callers } from '../../auth/callers.js';
import { ENGINE, type Engine } from '../../engine.js';
import { meetingsOf, type MeetingSeen } from '../../queries/meetings-of.js';
import type { PageRequest } from '../page-request.js';
import { PAGES, type Pages } from '../pages.js';
import { WebController } from '../web-controller.js';

/** A meeting as a line of the list: when, how it stands, and what is on its agenda. */
const lineOf = ({ meeting, seen }: MeetingSeen) => {
  const { body, on, startsAt, status, items, attendance, papers, papersBy } = seen;
  const left = undecided(seen).length;
  return {
    href: `/cases/${meeting}`,
    title: `${capital(meetingBodies[body])}, ${dayText(on)}, ${startsAt}`,
    status: statusWord('board-meeting', status).label,
    facts: [
      items.length ? `${counted(items.length, 'policy')} on the agenda${left ? `, ${left} to be decided` : ''}` : 'No policy on the agenda', // prettier-ignore
      ...(status === 'Scheduled' && !papers ? [`Papers by ${dayText(papersBy)}`] : []),
      ...(attendance ? [quorumText(attendance.quorum)] : []),
    ],
  };
};

/** The meetings of the board and its committees, for those who govern, lead or sit in them. */
@WebController('meetings')
export class MeetingsController {
  constructor(
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(CALLERS) private readonly callers: Callers,
    @Inject(PAGES) private readonly pages: Pages,
  ) {}

  @Get()
  async show(@Req() request: PageRequest, @Res() response: Response): Promise<void> {
    const caller = this.callers.personOf(request);
    const all = await meetingsOf(this.engine, caller);
    const today = localDate(caller.at);
    const isUpcoming = ({ seen: { status, on } }: MeetingSeen) =>
      status === 'InSession' || (status === 'Scheduled' && on >= today);
    const isMissed = ({ seen: { status, on } }: MeetingSeen) => status === 'Scheduled' && on < today;
    const over = all.filter((one) => !isUpcoming(one) && !isMissed(one));
    return this.pages.show(request, response, 'meetings/meetings.njk', {
      title: 'Meetings',
      schedules: caller.roles.some((held) => serves(held, 'HR')),
      groups: [
        { title: 'Not recorded', lines: all.filter(isMissed).map(lineOf) },
        {
          title: 'Upcoming',
          lines: all.filter(isUpcoming).toReversed().map(lineOf),
          nothing: 'No meeting is scheduled.',
        },
        { title: 'Past', lines: over.map(lineOf), nothing: 'No meeting is on record.' },
      ].filter(({ lines, nothing }) => lines.length || nothing),
    });
  }
}
