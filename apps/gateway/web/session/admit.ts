import type { Callers } from '../../auth/callers.js';
import type { PageRequest } from '../page-request.js';
import type { WebSession } from './types.js';

/** Makes a request its session's person's; throws the problem NotEmployed for somebody who has left. */
export const admit = (request: PageRequest, session: WebSession, callers: Pick<Callers, 'belongs'>): void => {
  request.session = session;
  request.identity = callers.belongs({ kind: 'person', id: session.staff });
  request.note.actor = `person:${session.staff}`;
};
