import type { NextFunction, Request, Response } from 'express';
import type { Callers } from '../../auth/callers.js';
import type { Log } from '../../operations/log.js';
import type { Settings } from '../../settings.js';
import type { PageRequest } from '../page-request.js';
import type { Pages } from '../pages.js';
import { admit } from '../session/admit.js';
import { publicOrigin } from '../session/public-address.js';
import { namedIn } from '../session/secrets.js';
import type { Sessions } from '../session/types.js';
import { formTokenField, hasToken } from './form-token.js';
import { readForm, type FormFields } from './read-form.js';
import { refusedForms } from './refused-forms.js';
import { senderOf, type Sender } from './same-origin.js';

export type FormGuardParts = Readonly<{
  sessions: Sessions;
  callers: Pick<Callers, 'belongs'>;
  pages: Pages;
  settings: Pick<Settings, 'web'>;
  log: Log;
}>;

const isMultipart = ({ headers }: Request) => /^multipart\/form-data\b/i.test(headers['content-type'] ?? '');
const withoutToken = ({ [formTokenField]: _, ...fields }: FormFields): FormFields => fields;

/**
 * Looks at every form before anything acts on it: sent by these pages, in a session, with the token of that session.
 * One with files is read by whoever takes them, who then calls `checkFormToken`.
 */
export const guardForms = ({ sessions, callers, pages, settings, log }: FormGuardParts) => {
  const refused = refusedForms(pages);
  const refuse = (request: PageRequest, reason: string) => {
    request.note.outcome = 'FormRefused';
    log.warn({ id: request.id, staff: request.session?.staff, reason }, 'a form was refused');
  };

  const look = async (request: PageRequest, response: Response, sender: Sender): Promise<boolean> => {
    const known = sender === 'these pages';
    if (sender === 'elsewhere' || (isMultipart(request) && !known)) {
      refuse(request, 'sent from elsewhere');
      await refused.fromElsewhere(request, response);
      return false;
    }
    const fields = isMultipart(request) ? undefined : await readForm(request, response);
    const token = fields?.[formTokenField];
    const typed = known && fields ? withoutToken(fields) : undefined;
    const session = await sessions.of(request);
    if (!session) {
      refuse(request, 'no session');
      await refused.withoutSession(request, response, typed, token);
      return false;
    }
    admit(request, session, callers);
    if (!fields) return true;
    if (hasToken(request, token)) {
      request.body = withoutToken(fields);
      return true;
    }
    refuse(request, token === undefined ? 'no token' : 'wrong token');
    const typedBy = namedIn(token);
    if (typedBy !== undefined && typedBy !== session.staff) await refused.ofSomebodyElse(request, response);
    else await refused.ofAnOldPage(request, response, typed);
    return false;
  };

  return (incoming: Request, response: Response, next: NextFunction): void => {
    const request = incoming as PageRequest;
    if (!request.page || request.method !== 'POST') return next();
    const own = publicOrigin(settings.web.publicUrl, request.headers);
    look(request, response, senderOf(request.headers, own)).then((good) => good && next(), next);
  };
};
