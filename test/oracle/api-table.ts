/** Of the API: which spec holds the table of who may ask. A route without a row fails the oracle. */
export const apiRoutes: Readonly<Record<string, string>> = {
  'GET /appointments/:id': 'test/gateway/who-sees.spec.ts',
  'GET /cases': 'test/gateway/authorisation-queries.spec.ts',
  'GET /cases/:id': 'test/gateway/authorisation-queries.spec.ts',
  'GET /cases/:id/dates': 'test/gateway/authorisation-queries.spec.ts',
  'GET /cases/:id/dependents': 'test/gateway/authorisation-queries.spec.ts',
  'GET /cases/:id/documents': 'test/oracle/documents.spec.ts',
  'GET /cases/:id/interviews': 'test/gateway/authorisation-queries.spec.ts',
  'GET /cases/:id/matrix': 'test/gateway/authorisation-queries.spec.ts',
  'GET /cases/:id/offers': 'test/gateway/authorisation-queries.spec.ts',
  'GET /cases/:id/panel': 'test/gateway/authorisation-queries.spec.ts',
  'GET /cases/:id/timeline': 'test/gateway/authorisation-queries.spec.ts',
  'GET /documents/:id': 'test/oracle/documents.spec.ts',
  'GET /me': 'test/gateway/authorisation-queries.spec.ts',
  'GET /me/applications': 'test/gateway/authorisation-queries.spec.ts',
  'GET /posts/open': 'test/gateway/authorisation-queries.spec.ts',
  'GET /tasks': 'test/gateway/authorisation-queries.spec.ts',
  'GET /tasks/:case/:key': 'test/gateway/inbox.spec.ts',
  'POST /:process': 'test/gateway/authorisation-commands.spec.ts',
  'POST /:process/:case/:command': 'test/gateway/authorisation-commands.spec.ts',
  'POST /cases/:id/documents': 'test/oracle/documents.spec.ts',
};
/** What is told to anybody, and is of nobody: contracts, health, and what a problem means. */
export const openApi: readonly string[] = [
  'GET /asyncapi.json',
  'GET /docs',
  'GET /docs/:file',
  'GET /health/live',
  'GET /health/ready',
  'GET /metrics',
  'GET /openapi.json',
  'GET /problems/:name',
];
