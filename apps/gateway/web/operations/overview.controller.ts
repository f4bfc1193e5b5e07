import { Get, Inject, Query, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { actions } from '#libs/operations/actions.js';
import { judge, knownFollowers } from '#libs/operations/followers-in-words.js';
import { readFollowers, type Follower } from '#libs/operations/followers.js';
import { readLog } from '#libs/operations/log.js';
import { countNotices } from '#libs/operations/notices.js';
import { instant } from '#libs/kernel/index.js';
import { CALLERS, type Callers } from '../../auth/callers.js';
import { ENGINE, type Engine } from '../../engine.js';
import { SETTINGS, type Settings } from '../../settings.js';
import { lookAtParts } from '../../operations/parts.js';
import type { PageRequest } from '../page-request.js';
import { PAGES, type Pages } from '../pages.js';
import { WebController } from '../web-controller.js';
import { operatorOf } from './console.js';

const never = (name: string, lag: number): Follower => ({
  name,
  position: 0,
  lag,
  behindSeconds: 0,
  leader: null,
  silentSeconds: null,
  parkedCases: 0,
  parkedEvents: 0,
});

/** How the installation stands, and what operators did. */
@WebController('operations')
export class OverviewController {
  constructor(
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(CALLERS) private readonly callers: Callers,
    @Inject(PAGES) private readonly pages: Pages,
  ) {}

  @Get()
  async overview(@Req() request: PageRequest, @Res() response: Response) {
    operatorOf(this.callers, request);
    const { pool } = this.engine.store;
    const [parts, found, notices, world] = await Promise.all([
      lookAtParts(this.engine.store, this.settings),
      readFollowers(pool),
      countNotices(pool),
      this.engine.store.world(),
    ]);
    const names = [...new Set([...Object.keys(knownFollowers), ...found.map(({ name }) => name)])];
    const last = found.find(({ name }) => name === 'sequencer')?.position ?? 0;
    const followers = names.map((name) => {
      const one = found.find((follower) => follower.name === name) ?? never(name, last);
      return { ...one, ...judge(one), does: knownFollowers[name]?.does ?? '' };
    });
    await this.pages.show(request, response, 'operations/overview.njk', {
      title: 'Operations',
      followers,
      services: (['postgres', 'kafka', 'temporal'] as const).map((name) => ({ name, up: parts[name] })),
      parked: followers.reduce((sum, one) => sum + one.parkedCases, 0),
      notices,
      rebuilding: world.rebuilding,
    });
  }

  @Get('log')
  async log(@Req() request: PageRequest, @Res() response: Response, @Query('before') before?: string) {
    operatorOf(this.callers, request);
    const limit = 50;
    const page = before && /^\d{1,15}$/.test(before) ? Number(before) : undefined;
    const lines = await readLog(this.engine.store.pool, { before: page, limit });
    await this.pages.show(request, response, 'operations/log.njk', {
      title: 'What operators did',
      lines: lines.map((line) => ({ ...line, at: instant(line.at.getTime()), action: actions[line.action] })),
      next: lines.length === limit ? lines.at(-1)!.id : undefined,
      first: page !== undefined,
    });
  }
}
