import { problemError } from '#libs/http/problem-kinds.js';
import type { PageRequest } from '../page-request.js';
import { same } from '../session/secrets.js';

/** The field of every form in which its session's token stands. */
export const formTokenField = '_csrf';

/** Whether a form belongs to the session that sends it. */
export const hasToken = ({ session }: PageRequest, given: unknown): boolean =>
  session !== undefined && same(given, session.csrf);

/**
 * For forms with files, whose fields are known once they are parsed: throws the problem 403 unless their token is the session's.
 * That such a form comes from these pages is certain before.
 */
export const checkFormToken = (request: PageRequest, fields: Readonly<Record<string, unknown>> | undefined): void => {
  if (hasToken(request, fields?.[formTokenField])) return;
  throw problemError('NotAllowed', {
    detail: 'The form came from an old page. Go back, load the page again, and send it once more.',
  });
};
