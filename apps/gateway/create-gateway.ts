import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { GatewayModule, type GatewayParts } from './gateway.module.js';
import { servePages } from './web/asks-for-page.js';
import { serveFiles } from './web/static-files.js';
import { everyRequest } from './operations/every-request.js';
import { CALLERS, type Callers } from './auth/callers.js';
import { PAGES, type Pages } from './web/pages.js';
import { guardForms } from './web/security/guard-forms.js';
import { webSecurity } from './web/security/web-security.js';
import { SESSIONS, type Sessions } from './web/session/types.js';

/** The gateway over an open engine; `listen` it, and `close` it to stop. */
export const createGateway = async (parts: GatewayParts): Promise<NestExpressApplication> => {
  const app = await NestFactory.create<NestExpressApplication>(GatewayModule.over(parts), {
    bodyParser: false,
    logger: ['error', 'fatal'],
    abortOnError: false,
  });
  app.disable('x-powered-by');
  app.set('etag', false);
  app.set('query parser', 'simple');
  app.use(everyRequest(parts.log));
  app.use(servePages);
  app.use(webSecurity(parts.settings));
  serveFiles(app);
  app.use(
    guardForms({
      sessions: app.get<Sessions>(SESSIONS),
      callers: app.get<Callers>(CALLERS),
      pages: app.get<Pages>(PAGES),
      ...parts,
    }),
  );
  return app;
};
