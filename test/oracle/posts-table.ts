import type { Rule } from './table.js';

/** Every form that is sent, with who may: by the table of authority for commands, by the standing for documents, or by a rule. */
export const posts: Readonly<
  Record<string, Rule | 'authority' | 'documents' | 'own session' | 'own absence' | 'succession' | 'policy'>
> = {
  'POST /absences': 'own absence',
  'POST /absences/:id/:deed': 'own absence',
  'POST /succession': 'succession',
  'POST /succession/:id/:deed': 'succession',
  'POST /policies/import': 'policy',
  'POST /policies/:id/read': 'policy',
  'POST /account/sessions/:session/end': 'own session',
  'POST /account/sessions/end-others': 'own session',
  'POST /sign-out': 'own session',
  'POST /cases/:case/do/:command': 'authority',
  'POST /cases/:case/do/:command/check': 'authority',
  'POST /cases/new/:process': 'authority',
  'POST /cases/new/:process/check': 'authority',
  'POST /tasks/:case/:key/:command': 'authority',
  'POST /tasks/:case/:key/:command/check': 'authority',
  'POST /tasks/:case/:key/here': 'authority',
  'POST /cases/:id/documents': 'documents',
  'POST /cases/:id/documents/:document/remove': 'documents',
  'POST /operations/consumers/:topic/:group/dead-letters/:digest/discard': 'operators',
  'POST /operations/consumers/:topic/:group/dead-letters/:digest/retry': 'operators',
  'POST /operations/consumers/:topic/:group/move': 'operators',
  'POST /operations/consumers/replay': 'operators',
  'POST /operations/notices/retry': 'operators',
  'POST /operations/notices/skip': 'operators',
  'POST /operations/parked/retry': 'operators',
  'POST /operations/parked/skip': 'operators',
  'POST /operations/people': 'importers',
  'POST /operations/people/:id/apply': 'importers',
  'POST /operations/people/:id/drop': 'importers',
  'POST /operations/people/:id/undo': 'importers',
  'POST /operations/workflows/:stream/nudge': 'operators',
  'POST /operations/workflows/:stream/restart': 'operators',
};
