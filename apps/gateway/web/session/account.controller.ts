import { Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { problemError } from '#libs/http/problem-kinds.js';
import { LOG, type Log } from '../../operations/log.js';
import { SETTINGS, type Settings } from '../../settings.js';
import type { PageRequest } from '../page-request.js';
import { PAGES, type Pages } from '../pages.js';
import { OpenPage, WebController } from '../web-controller.js';
import { goneCookie, sessionCookie } from './cookies.js';
import { ISSUER_CLIENT, type IssuerClient } from './issuer-client.js';
import { publicOrigin } from './public-address.js';
import { SESSIONS, type Sessions, type WebSession } from './types.js';

const sessionIn = ({ session }: PageRequest): WebSession => {
  if (!session) throw problemError('NotSignedIn');
  return session;
};

/** The browsers in which a person is signed in, and signing out of them. */
@WebController()
export class AccountController {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(ISSUER_CLIENT) private readonly issuer: IssuerClient,
    @Inject(SESSIONS) private readonly sessions: Sessions,
    @Inject(PAGES) private readonly pages: Pages,
    @Inject(LOG) private readonly log: Log,
  ) {}

  @Get('account/sessions')
  async list(@Req() request: PageRequest, @Res() response: Response) {
    const own = sessionIn(request);
    const all = await this.sessions.list(own.staff);
    const sessions = all
      .map((one) => ({ ...one, own: one.id === own.id }))
      .sort((a, b) => Number(b.own) - Number(a.own));
    const title = 'Where you are signed in';
    await this.pages.show(request, response, 'account/sessions.njk', { title, sessions, limits: this.settings.web });
  }

  @Post('account/sessions/end-others')
  async endOthers(@Req() request: PageRequest, @Res() response: Response) {
    const { staff, id } = sessionIn(request);
    const count = await this.sessions.endAll(staff, id);
    this.log.info({ id: request.id, staff, count }, 'sessions ended');
    const done = 'You are signed in nowhere else.';
    await this.pages.goTo(request, response, '/account/sessions', { done });
  }

  @Post('account/sessions/:session/end')
  async endOne(@Req() request: PageRequest, @Res() response: Response, @Param('session') session: string) {
    const { staff, id } = sessionIn(request);
    if (session === id) return this.signOut(request, response);
    if (await this.sessions.end(staff, session)) this.log.info({ id: request.id, staff, session }, 'session ended');
    await this.pages.goTo(request, response, '/account/sessions', { done: 'That session has ended.' });
  }

  @Post('sign-out')
  async signOut(@Req() request: PageRequest, @Res() response: Response) {
    const session = sessionIn(request);
    const idToken = await this.sessions.idToken(session);
    await this.sessions.end(session.staff, session.id);
    this.log.info({ id: request.id, staff: session.staff, session: session.id }, 'signed out');
    response.setHeader('Set-Cookie', goneCookie(sessionCookie));
    const origin = publicOrigin(this.settings.web.publicUrl, request.headers) ?? '';
    response.redirect(303, (await this.issuer.leave(idToken, origin)) ?? '/signed-out');
  }

  /** Where a sign-in from beside an unfinished form ends. */
  @Get('account/back-to-form')
  async backToForm(@Req() request: PageRequest, @Res() response: Response) {
    const say = ['Close this tab, go back to the one that holds your form, and send it again.'];
    await this.pages.show(request, response, 'account/message.njk', { title: 'You are signed in again', say });
  }

  /** Asked for by address: nothing changes on GET. */
  @OpenPage()
  @Get('sign-out')
  askSignOut(@Req() request: PageRequest, @Res() response: Response) {
    return response.redirect(303, request.session ? '/account/sessions' : '/signed-out');
  }
}
