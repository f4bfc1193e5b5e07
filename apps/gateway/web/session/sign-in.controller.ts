import { Get, Inject, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { ProblemError } from '#libs/http/problem.js';
import { CALLERS, type Callers } from '../../auth/callers.js';
import { LOG, type Log } from '../../operations/log.js';
import { SETTINGS, type Settings } from '../../settings.js';
import type { PageRequest } from '../page-request.js';
import { PAGES, type Pages } from '../pages.js';
import { OpenPage, WebController } from '../web-controller.js';
import { attemptOf, endAttempt, keepAttempt, newAttempt, type Attempt } from './attempt.js';
import { cookiesOf, sessionCookie } from './cookies.js';
import { ISSUER_CLIENT, SignInError, type IssuerClient, type SignedIn } from './issuer-client.js';
import { publicOrigin } from './public-address.js';
import { safePath } from './safe-path.js';
import { signInMessages } from './sign-in-messages.js';
import { SESSIONS, type Sessions } from './types.js';

/** From "who are you?" at the issuer to a session here. */
@WebController()
export class SignInController {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(ISSUER_CLIENT) private readonly issuer: IssuerClient,
    @Inject(SESSIONS) private readonly sessions: Sessions,
    @Inject(CALLERS) private readonly callers: Callers,
    @Inject(PAGES) private readonly pages: Pages,
    @Inject(LOG) private readonly log: Log,
  ) {}

  @OpenPage()
  @Get('sign-in')
  async begin(@Req() request: PageRequest, @Res() response: Response) {
    const back = safePath(request.query['back']);
    const another = request.query['again'] !== undefined;
    if (request.session && !another) return response.redirect(303, back);
    const origin = publicOrigin(this.settings.web.publicUrl, request.headers);
    if (!origin) return this.say(request, response, signInMessages.noAddress());
    // A session that ran out, or was signed out, is to be begun by its person, not by whoever sits there now.
    const ended = cookiesOf(request.headers.cookie).has(sessionCookie) && !request.session;
    const attempt = newAttempt(back);
    try {
      const address = await this.issuer.begin(attempt, origin, another || ended);
      response.setHeader('Set-Cookie', keepAttempt(attempt, request.headers.cookie));
      response.redirect(303, address);
    } catch (error) {
      await this.failed(request, response, error, back);
    }
  }

  @OpenPage()
  @Get('signed-in')
  async complete(@Req() request: PageRequest, @Res() response: Response) {
    const { state } = request.query;
    const attempt = attemptOf(state, request.headers.cookie);
    if (!attempt) {
      // Gone back to this address, or loaded it again, after all went well.
      if (request.session) return response.redirect(303, '/');
      this.log.warn({ id: request.id, reason: 'unknown state' }, 'a sign-in failed');
      return this.say(request, response, signInMessages.unknown());
    }
    response.append('Set-Cookie', endAttempt(attempt.state));
    const origin = publicOrigin(this.settings.web.publicUrl, request.headers);
    if (!origin) return this.say(request, response, signInMessages.noAddress());
    const address = new URL(request.page?.address ?? '', origin);
    try {
      await this.begun(request, response, await this.issuer.complete(address, attempt), attempt);
    } catch (error) {
      await this.failed(request, response, error, attempt.back);
    }
  }

  @OpenPage()
  @Get('signed-out')
  signedOut(@Req() request: PageRequest, @Res() response: Response) {
    if (request.session) return response.redirect(303, '/');
    return this.say(request, response, signInMessages.signedOut());
  }

  /** A new session, whatever the browser brought; the one it had ends. */
  private async begun(request: PageRequest, response: Response, { staff, idToken }: SignedIn, { back }: Attempt) {
    this.callers.belongs({ kind: 'person', id: staff });
    if (request.session) await this.sessions.end(request.session.staff, request.session.id);
    const userAgent = request.headers['user-agent'];
    const { session, cookie } = await this.sessions.begin(staff, { userAgent, idToken });
    response.append('Set-Cookie', cookie);
    request.note.actor = `person:${staff}`;
    this.log.info({ id: request.id, staff, session: session.id }, 'signed in');
    response.redirect(303, back);
  }

  private async failed(request: PageRequest, response: Response, error: unknown, back: string) {
    if (error instanceof ProblemError && error.problem.type === '/problems/NotEmployed') {
      this.log.warn({ id: request.id, ...error.problem.facts, reason: 'not employed' }, 'a sign-in failed');
      return this.say(request, response, signInMessages.notEmployed());
    }
    if (!(error instanceof SignInError)) throw error;
    const { code } = error.cause as { code?: unknown };
    this.log.warn({ id: request.id, reason: error.reason, code }, 'a sign-in failed');
    return this.say(request, response, signInMessages[error.reason](back));
  }

  private say(
    request: PageRequest,
    response: Response,
    { status, ...model }: ReturnType<typeof signInMessages.unknown>,
  ) {
    if (status >= 400) request.note.outcome = 'SignInFailed';
    return this.pages.show(request, response, 'account/message.njk', model, status);
  }
}
