import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { problemError } from '#libs/http/problem-kinds.js';
import { CALLERS, type Callers } from '../../auth/callers.js';
import type { PageRequest } from '../page-request.js';
import { admit } from './admit.js';
import { SESSIONS, type Sessions } from './types.js';

export const OPEN_PAGE = 'understudy:open-page';

/** Deny by default: a page needs a session of somebody who belongs to the trust, unless it says otherwise. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    @Inject(SESSIONS) private readonly sessions: Sessions,
    @Inject(CALLERS) private readonly callers: Callers,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<PageRequest>();
    const open = Boolean(Reflect.getMetadata(OPEN_PAGE, context.getHandler()));
    const session = request.session ?? (await this.sessions.of(request));
    if (!session) {
      if (open) return true;
      throw problemError('NotSignedIn');
    }
    admit(request, session, this.callers);
    return true;
  }
}
