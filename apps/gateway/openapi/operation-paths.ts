const plain = (summary: string, type: string, more: object = {}) => ({
  get: {
    operationId: summary.toLowerCase().replace(/\W+/g, '-').replace(/-$/, ''),
    tags: ['operations'],
    summary,
    security: [],
    responses: {
      200: {
        description: 'As asked.',
        content: { [type]: { schema: { type: type === 'application/json' ? 'object' : 'string' } } },
      },
      ...more,
    },
  },
});

/** The OpenAPI paths that are open to everybody who reaches the port. */
export const operationPaths: Readonly<Record<string, object>> = {
  '/health/live': plain('Whether this process runs.', 'application/json'),
  '/health/ready': plain('What is up, what is down, and what still works.', 'application/json', {
    503: { description: 'Nothing works without the database.' },
  }),
  '/metrics': plain('Measurements for Prometheus.', 'text/plain'),
  '/openapi.json': plain('This document.', 'application/json'),
  '/docs': plain('A page to try the API on.', 'text/html'),
};
